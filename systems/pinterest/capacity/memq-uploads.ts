import { capacity, control, group, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { assignments, batches, governor, memqConsumers, notifications } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const producers = service(own.pinterestServices, {
  label: 'Producers of one topic',
  facts: { 'in flight': facts.requestsInFlight, 'held, at most': facts.requestMemory },
  source: from.memqClient,
})
const broker = state(tech.memQ, {
  label: 'Broker with the topic',
  facts: {
    traffic: facts.traffic,
    'planned for': facts.brokerPlan,
    batch: facts.batch,
    'or after': facts.batchTime,
    'or with': facts.batchRequests,
    batches: facts.batches,
  },
  source: from.memqStart,
})
const pool = state(tech.memQ, {
  label: 'Upload threads of the topic',
  facts: {
    threads: facts.uploads,
    'wait for one': facts.uploadTime,
    'takes, then': facts.batchesUploaded,
    'full at': facts.slowest,
    default: facts.uploadsDefault,
  },
  source: from.memqManager,
})
export default capacity('memq-uploads', {
  system: systems.pinterest,
  title: 'How much one MemQ broker takes of a topic: uploads at once, and the plan of the Governor',
  summary:
    'The example topic of MemQ’s documentation, 100 MB/s in batches of 15 MB with 60 uploads at once, if all of it comes to one broker: the Governor would split it into two or three write partitions, so this is what is left when the others are gone. It is not a load that Pinterest published. In plan the broker is half full; in S3’s hands lies the rest: once an upload takes 9 s, every thread is held and batches wait in memory. MemQ writes MB and means MiB; code and defaults of 2.0.0.',
  flow: [
    service(producers).to(state(broker), 'sends requests, waits for answers'),
    broker.to(state(pool), { label: 'queues full batches', async: true }),
    pool.to(state(batches), { label: 'uploads', protocol: 'HTTPS' }),
    pool.to(state(notifications), 'says where the batch lies'),
    notifications.to(service(memqConsumers), 'gives the place to'),
    memqConsumers.to(batches, { label: 'reads', protocol: 'HTTPS' }),
    control(governor).to(state(assignments), 'writes assignments'),
    assignments.to(broker, 'shows its topics to'),
  ],
  groups: [group('state', 'one MemQ broker', [broker, pool])],
  model: {
    inputs: {
      'traffic of the topic': facts.traffic,
      'planned for a broker': facts.brokerPlan,
      'size of a batch': facts.batch,
      'uploads at once': facts.uploads,
      'time of an upload, assumed': facts.uploadTime,
    },
    limit: facts.batchesPlanned,
    load: facts.batches,
    resources: [
      { node: broker, what: 'planned traffic', limit: facts.brokerPlan, used: facts.traffic },
      { node: pool, what: 'upload threads', size: facts.uploads, throughput: facts.batches, held: facts.uploadTime },
    ],
    saturatesFirst: {
      node: broker,
      why: 'the Governor gives a broker of unknown type 200 MB/s, of which the topic takes half; of 60 uploads a third are held if each takes 3 s. At 4.5 s an upload both stand at half, beyond that the uploads are first, and at 9 s they are used up.',
      source: from.memqBalance,
    },
    headroom: facts.planFree,
    whenToAdd:
      'When the Governor prints “Insufficient capacity left on nodes”, or output.activeParallelTasks stays near outputParallelism. A broker takes topics within seconds of an assignment (it looks every 2 s, the Governor every 10 s). With the defaults of a topic, 2 uploads of 100 MiB, 5 s each carry no more than 40 MiB/s.',
  },
  metrics: { cost: facts.transportCost },
  onCall: {
    errors: [
      {
        text: 'Insufficient capacity left on nodes:',
        printedBy: governor,
        means:
          'the broker with most room could not take one more write partition; needed and available MB/s follow, then the queue of brokers. The partition stays unassigned',
        source: from.memqBalance,
      },
      {
        text: 'Could not acquire request count semaphore. ',
        printedBy: producers,
        means: 'the producer has 30 requests (default) without an answer: the broker, or S3 behind it, is slow. The write fails',
        source: from.memqRequests,
      },
      {
        text: 'Could not acquire inflight request memory semaphore in %sms. ',
        printedBy: producers,
        means: 'the same, by memory: 32 MiB (default) of requests wait for answers',
        source: from.memqRequests,
      },
      {
        text: 'All upload attempts failed',
        printedBy: pool,
        means: 'no upload of this batch was answered; its thread was held for the sum of the waits, the last of which is 60 s',
        source: from.memqUpload,
      },
    ],
    logs: [
      {
        where: '/var/log/memq/memq.log, level INFO, for each upload of 6 s and more, its notification included',
        line: 's, successful on attempt ',
        printedBy: pool,
        source: from.memqUpload,
      },
      { where: '/var/log/memq/memq.log', line: 'Failed to upload batch: ', printedBy: pool, source: from.memqBatch },
    ],
    metrics: [
      {
        name: 'output.activeParallelTasks (of the topic)',
        of: pool,
        threshold: 'equal to outputParallelism: every upload thread is held, further batches wait in a queue without a bound',
        source: from.memqManager,
      },
      {
        name: 'output.timeout.exceptions (of the topic)',
        of: pool,
        threshold:
          'each count: an upload unanswered for retryTimeoutMillis, so that the same batch is uploaded once more, in parallel; or the last attempt unanswered for 60 s',
        source: from.memqUpload,
      },
    ],
    runbook: [
      {
        do: 'How slow is S3 for this broker? Uploads of 6 s and more are logged, with seconds and attempt (from 0); the seconds include the notification to Kafka',
        command: "grep 'successful on attempt' /var/log/memq/memq.log | tail -20",
        expect: 'no line of the last minutes',
        risk: 'readOnly',
        source: from.memqUpload,
      },
      {
        do: 'Are all upload threads held? Ask twice, some seconds apart (port of the application in the file of the broker)',
        command: `curl -s localhost:<port>/api/metrics | jq '."<topic>".counters["output.activeParallelTasks"]'`,
        expect: 'well below outputParallelism in the topic’s JSON',
        risk: 'readOnly',
        source: from.memqMetrics,
      },
      {
        do: 'Does the Governor lack room?',
        command: "grep -E 'Insufficient (number|capacity)' /var/log/memq/memq.log | tail",
        expect: 'no line; only the broker that is Governor prints it',
        risk: 'readOnly',
        source: from.memqBalance,
      },
    ],
    recovery: [
      {
        do: 'Traffic grew: write what really comes in as inputTrafficMB into the topic’s JSON in ZooKeeper; the Governor makes write partitions from it (about traffic ÷ batch size ÷ 3, at least one a rack). Add brokers first if room is short',
        risk: 'mutating',
        undo: 'write the old inputTrafficMB back',
        verify: 'the line “(<topic>) partitions:” of the Governor shows more partitions, and activeParallelTasks falls on each broker',
        source: from.memqBalance,
      },
      {
        do: 'Only one broker is slow, and its rack has another without the topic (else the Governor freezes all assignments): stop it; the Governor assigns its topics to others. The stop interrupts uploads under way (2.0.0): producers must send these again, those with disableAcks = true lose them. Do not raise outputParallelism instead: a running topic does not take it over',
        risk: 'mutating',
        undo: 'start it again',
        verify: 'its topics are assigned to other brokers and their activeParallelTasks stay below outputParallelism',
        source: from.memqStop,
      },
    ],
  },
  failures: [
    {
      what: 'S3 slows down to 9 s an upload',
      component: pool,
      effect: 'all 60 threads are held at 6.7 batches a second; full batches wait in memory, answers to producers are late',
      recovery: 'ends when S3 is fast again and the queue is worked off',
      source: from.memqManager,
    },
    {
      what: 'The answer of S3 takes longer than retryTimeoutMillis',
      component: pool,
      effect: 'a second upload of the same batch begins beside the first, more load on S3 and the network; the first answer counts',
      recovery: 'the other upload is cancelled, as far as it goes',
      source: from.memqUpload,
    },
    {
      what: 'One payload is larger than a batch',
      component: broker,
      effect: 'refused with “Payload too big for”, counted in tp.writeRejectCounter',
      recovery: 'larger batches, or smaller payloads (a producer sends at most 1 MiB by default)',
      source: from.memqProcessor,
    },
  ],
})
