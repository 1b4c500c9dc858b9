import { control, costBreakdown, edge, group, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const finder = service(own.dthFinder, { label: 'Finder', facts: { every: facts.dthCompares }, source: from.dthArchitecture })
const workers = service(own.dthWorker, {
  label: 'Workers, t4g.micro',
  facts: { 'of all, requests': facts.dthRequestShare, 'of one': facts.dthRate, 'in all': facts.dthHours, 'a month': facts.dthHourCost },
  source: from.dthPlugin,
})
const wayOut = edge(own.dataTransferOut, {
  label: 'Way out of Oregon',
  facts: {
    'the TB': facts.dthMoved,
    'a month': facts.dthEgressCost,
    'all, in 50 MB files': facts.dthLarge,
    'times as much': facts.dthSizeFactor,
  },
  source: [from.dthCost, from.egressPrices],
})
const origin = state(tech.s3, {
  label: 'Source bucket, Oregon',
  facts: {
    holds: facts.dthFiles,
    average: facts.dthFileSize,
    'HEAD and GET': facts.dthGetCost,
    'HEAD alone': facts.dthHeads,
    'guide’s total, all': facts.dthStated,
  },
  source: from.dthCost,
})
const target = state(tech.s3, {
  label: 'Destination bucket, Beijing',
  facts: { 'PUTs, a month': facts.dthPutCost },
  source: from.dthCost,
})
const queue = state(tech.sqs, {
  label: 'Transfer queue',
  facts: { 'a month': facts.dthQueueCost, 'message comes back after': facts.dthHidden },
  source: from.dthQueues,
})
const dead = state(tech.sqs, { label: 'Dead letter queue', facts: { after: facts.dthTries }, source: from.dthQueues })
const table = state(tech.dynamoDb, {
  label: 'Table of transfers',
  facts: { 'writes, a month': facts.dthWriteCost, 'at the price of 2026': facts.dthWritesNow },
  source: from.dthQueues,
})
const secrets = control(tech.secretsManager, { label: 'Keys for the other side', source: from.dthFaq })
const autoScaling = control(tech.ec2AutoScaling, {
  label: 'Group of workers',
  facts: { allowed: facts.dthWorkersMost, 'then all takes': facts.dthLasts },
  source: from.dthWorkers,
})
const watch = control(tech.cloudWatch, {
  label: 'Logs, metrics, alarm',
  facts: { 'of a file': facts.dthLines, 'with other things, a month': facts.dthOthers },
  source: from.dthWorkers,
})

// AWS publishes no bill of its own: the 10-K splits operating expenses by segment, not by the parts of a system. This view takes a system
// that AWS publishes whole, with its code and a table of what it costs to run.
export default costBreakdown('cost-breakdown', {
  system: systems.amazon,
  title: 'AWS Data Transfer Hub: what it costs to move 1 TB in files of 10 KB from Oregon to Beijing',
  summary:
    'What leaves Oregon is billed by the GB and is a twelfth of the bill; nearly nine tenths are requests, because each file, however small, takes a PUT, a HEAD, a GET, two table writes and two calls to the queue. The same TB in files of 50 MB costs $94. Example 2 of AWS’s own guide, where 10 KB is the average of a file, computed again from its counts and prices: its table says $1,113.87, as two of its items are together 83 cents below count × price. One transfer, taken as all of a month. Not in it: the Finder and what it lists, what buckets and table hold, tax. Prices as the guide prints them, on a page last changed in September 2023, for Oregon; steps, messages and defaults from the code of the plugin 2.6.7 and its CLI 1.4.0.',
  flow: [
    finder.to(origin, 'lists, 1,000 keys a request'),
    finder.to(target, 'lists'),
    finder.to(queue, 'sends ten at a time'),
    workers.to(queue, 'receive and delete one by one'),
    workers.to(origin, { label: 'HEAD and GET', protocol: 'HTTPS' }),
    workers.to(wayOut, { label: 'PUT', protocol: 'HTTPS' }).to(target, 'reaches'),
    workers.to(table, 'two writes a file'),
    workers.to(watch, { label: 'log each step', async: true }),
    workers.to(secrets, 'read keys'),
    queue.to(dead, { label: 'drops after five tries', failure: true }),
    autoScaling.to(workers, 'adds, by length of the queue'),
  ],
  groups: [group('state', 'SQS', [queue, dead])],
  breakdown: {
    items: [
      {
        what: 'PUT, one a file',
        cost: facts.dthPutCost,
        component: target,
        billed: { price: facts.dthPutPrice, quantity: facts.dthPuts },
      },
      {
        what: 'DynamoDB, two writes a file',
        cost: facts.dthWriteCost,
        component: table,
        billed: { price: facts.dthWritePrice, quantity: facts.dthWrites },
      },
      {
        what: 'data transfer out, any file size',
        cost: facts.dthEgressCost,
        component: wayOut,
        billed: { price: facts.dthEgressPrice, quantity: facts.dthMoved },
      },
      {
        what: 'HEAD and GET, two a file',
        cost: facts.dthGetCost,
        component: origin,
        billed: { price: facts.dthGetPrice, quantity: facts.dthGets },
      },
      {
        what: 'SQS, two calls a file',
        cost: facts.dthQueueCost,
        component: queue,
        billed: { price: facts.dthQueuePrice, quantity: facts.dthMessages },
      },
      {
        what: 'workers',
        cost: facts.dthHourCost,
        component: workers,
        billed: { price: facts.dthHourPrice, quantity: facts.dthHours },
      },
      { what: 'others: CloudWatch, Secrets Manager, …', cost: facts.dthOthers, component: watch },
    ],
    total: facts.dthCost,
    unitCost: facts.dthGigabyte,
    served: facts.dthFlow,
    reductions: [
      {
        what: 'Pack small files into larger ones before the transfer: 1 TB in files of 50 MB is $94.48 in the guide, nearly all of it transfer',
        source: from.dthCost,
      },
      {
        what: 'includeMetadata=false leaves out the HEAD of each file, $42.96 here; content type and own metadata are then not copied. The template has true by default',
        source: [from.dthParameters, from.dthJob, from.dthClient],
      },
      {
        what: 'The table’s writes are priced at $1.25 a million. By 15 November 2024 the list price of on-demand writes in us-east-2 was half of that, and so it is in AWS’s own calculator of 2026; Oregon’s was not read',
        source: [from.costCalculator, from.priceCut],
      },
      {
        what: 'Run once (leave ec2CronExpression blank): otherwise each hour with an empty queue lists both buckets again, one request for 1,000 keys, and a worker stays until the task is stopped',
        source: [from.dthParameters, from.dthJob, from.dthFaq],
      },
      {
        what: 'Both Regions under one account: not what this is for; the guide names S3 Cross-Region Replication',
        source: from.dthFaq,
      },
    ],
  },
  metrics: {
    throughput: facts.dthFleetRate,
    latency: facts.dthLatency,
    availability: facts.dthAvailability,
    cost: facts.dthCost,
  },
  onCall: {
    errors: [
      {
        text: 'S3> Unable to download ',
        printedBy: workers,
        means:
          'key, bytes and S3’s error follow. The file ends as ERROR and its message comes back after 15 min: the calls to S3, queue and table are made anew, five times at most. A key that is gone ends as CANCEL instead',
        source: [from.dthClient, from.dthJob, from.dthQueues],
      },
      {
        text: 'S3> Got an error uploading file - ',
        printedBy: workers,
        means: 'the destination refused the file, which has been downloaded and will be downloaded again at the next try',
        source: [from.dthClient, from.dthJob],
      },
      {
        text: 'Failed to put item for ',
        printedBy: workers,
        means: 'the table did not take the record; the file is moved all the same, so count in the bucket, not in the table',
        source: [from.dthService, from.dthJob],
      },
      {
        text: 'Queue might not be empty ... Please try again later',
        printedBy: finder,
        means:
          'no fault while a transfer runs: the Finder starts each hour, finds messages and ends. Until the queue is empty nothing new is looked for',
        source: from.dthJob,
      },
      {
        text: 'Unable to read message from Queue ',
        printedBy: workers,
        means:
          'the program ends, the instance shuts down and the group starts another; again and again if the queue or the right to it is gone',
        source: [from.dthService, from.dthWorkers],
      },
    ],
    logs: [
      {
        where:
          'worker.log and its CloudWatch log group (name has S3RepWorkerLogGroup in it): key and status, DONE or ERROR, stand around it; the metrics are counted from this line',
        line: '----->Transferred 1 object ',
        printedBy: workers,
        source: [from.dthJob, from.dthWorkers],
      },
      {
        where: 'same place: a 403; keys are then read from Secrets Manager again',
        line: 'Authentication failed, will update credentials',
        printedBy: workers,
        source: from.dthJob,
      },
      {
        where: 'same place, every 80 s or so: a worker is paid for and has nothing to do',
        line: 'No messages, sleep...',
        printedBy: workers,
        source: [from.dthJob, from.dthService],
      },
    ],
    metrics: [
      {
        name: 'CompletedBytes ÷ TransferredObjects (namespace: name of the stack), Sum',
        of: watch,
        threshold: 'average size of a file: near 10 KB is the dear case, near 50 MB the cheap one',
        source: [from.dthWorkers, from.dthCost],
      },
      {
        name: 'FailedObjects (namespace: name of the stack), Sum',
        of: watch,
        threshold: 'each count is a try that ended as ERROR; the stack sets no alarm on it',
        source: [from.dthWorkers, from.dthQueues],
      },
      {
        name: 'ApproximateNumberOfMessagesVisible (AWS/SQS; the queue with S3TransferQueueDLQ in its name)',
        of: dead,
        threshold: 'above 0 once: the alarm of the stack, sent by mail; these files are not there, after five tries each',
        source: from.dthQueues,
      },
    ],
    runbook: [
      {
        do: 'The bill runs away: how large are the files, and how many tries fail?',
        command:
          "for m in CompletedBytes TransferredObjects FailedObjects; do aws cloudwatch get-metric-statistics --namespace <stack> --metric-name $m --start-time <start> --end-time <end> --period 3600 --statistics Sum --query 'sum(Datapoints[].Sum)'; done",
        expect: 'first ÷ second is the average size; the third far below the second',
        risk: 'readOnly',
        source: [from.metricStatistics, from.dthWorkers],
      },
      {
        do: 'How much is left? Ask the queue; each worker moves about ten small files a second on average',
        command:
          'aws sqs get-queue-attributes --queue-url <url of S3TransferQueue> --attribute-names ApproximateNumberOfMessages ApproximateNumberOfMessagesNotVisible',
        expect: 'the first falls from minute to minute; 0 and 0: nothing is left',
        risk: 'readOnly',
        source: [from.queueAttributes, from.dthCost],
      },
      {
        do: 'How many workers are paid for? Note the three numbers',
        command:
          "aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names <stack>-Worker-ASG --query 'AutoScalingGroups[0].[MinSize,DesiredCapacity,MaxSize]'",
        expect: '1, between 1 and 20, 20 with the defaults; the minimum when the queue is empty',
        risk: 'readOnly',
        source: [from.describeGroups, from.dthWorkers],
      },
    ],
    recovery: [
      {
        do: 'Stop paying at once: take all workers away. Messages wait up to 14 days; what was under way comes back after 15 minutes and has used up one try',
        command:
          'aws autoscaling update-auto-scaling-group --auto-scaling-group-name <stack>-Worker-ASG --min-size 0 --max-size 0 --desired-capacity 0',
        risk: 'mutating',
        undo: 'the same with the three numbers noted: min 1, max 20, desired 1 with the defaults',
        verify: 'describe-auto-scaling-groups shows no instance, TransferredObjects stands still',
        source: [from.updateGroup, from.dthQueues, from.dthWorkers],
      },
      {
        do: 'All tries end in 403: the keys are wrong. Put the right ones; workers read them at the next 403',
        command:
          'aws secretsmanager put-secret-value --secret-id <secret> --secret-string \'{"access_key_id":"<id>","secret_access_key":"<key>"}\'',
        risk: 'mutating',
        undo: 'aws secretsmanager update-secret-version-stage --secret-id <secret> --version-stage AWSCURRENT --move-to-version-id <version before> --remove-from-version-id <version now>',
        verify: 'after it the log has “src_cred and dst_cred has been updated”, and FailedObjects stands still',
        source: [from.putSecret, from.revertSecret, from.dthJob],
      },
      {
        do: 'The cause is mended: send the files of the dead letter queue again; each takes its requests anew',
        command: 'aws sqs start-message-move-task --source-arn <ARN of S3TransferQueueDLQ>',
        risk: 'mutating',
        undo: 'aws sqs cancel-message-move-task --task-handle <handle>, while it runs; what has moved stays moved',
        verify: 'the dead letter queue is empty and stays so, TransferredObjects rises',
        source: [from.moveMessages, from.sqsModel],
      },
    ],
  },
  failures: [
    {
      what: 'A TB turns out to be a hundred million small files',
      component: workers,
      effect: 'about twelve times the price of the same TB in files of 50 MB, and 3,000 hours of workers instead of 17',
      recovery: 'stop the workers, pack the files, begin again',
      source: from.dthCost,
    },
    {
      what: 'Every file fails, for a wrong key or a policy',
      component: queue,
      effect:
        'each file is tried five times, each time with its calls to the queue and the table; with 15 minutes between tries the first mail comes after more than an hour',
      recovery: 'stop the workers, mend the cause, move the messages back',
      source: [from.dthQueues, from.dthJob],
    },
    {
      what: 'A worker is terminated while it uploads parts of a large file',
      component: target,
      effect: 'that file cannot be put together: NoSuchUpload; parts that were uploaded lie in the bucket',
      recovery: 'a lifecycle rule that deletes incomplete multipart uploads; the group starts another worker by itself',
      source: from.dthFaq,
    },
    {
      what: 'All files are there, and the task goes on',
      component: autoScaling,
      effect: 'a fixed schedule has no end: compared each hour, and the minimum of workers stays',
      recovery: 'stop the task by hand, or run it once only',
      source: from.dthFaq,
    },
  ],
})
