import { control, debugging, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import { requestRouter } from '../technologies.ts'

const router = service(requestRouter, {
  label: 'Request routers of DynamoDB',
  facts: { 'retries end': facts.retriesEnd },
  source: from.responseTimes,
})
const table = state(tech.dynamoDb, {
  label: 'Table that refuses',
  facts: {
    'writes of a partition': facts.partitionWrites,
    'reads of a partition': facts.partitionReads,
    'burst, unused units of': facts.burstKept,
    'quota, default': facts.tableQuota,
    'on demand, at once': facts.peakAtOnce,
    'beyond that': facts.growthWindow,
  },
  source: from.partitionKeys,
})
const index = state(technology('state', 'DynamoDB global secondary index'), { label: 'An index of it', source: from.indexThroughput })
const keys = control(tech.contributorInsights, {
  label: 'Contributor Insights',
  facts: { 'item at its limit': facts.hotMinute },
  source: from.keyReports,
})

const statistics = (metric: string, dimensions = '') =>
  `aws cloudwatch get-metric-statistics --metric-name ${metric} --start-time <start> --end-time <end> --period 60 --namespace AWS/DynamoDB --statistics Sum --dimensions Name=TableName,Value=<table>${dimensions}`

export default debugging('dynamodb-throttled', {
  system: systems.amazon,
  title: 'DynamoDB: ProvisionedThroughputExceededException, requests are refused',
  summary:
    'A refused request can be sent again, and the SDKs do. What to change depends on where the units ran out: an index, the whole table, one partition, or growth that on-demand mode could not follow. Ask in that order; raising the table helps only in one of the cases. After the guide of 2023.',
  guide: {
    entry: {
      text: 'You exceeded your maximum allowed provisioned throughput for a table or for one or more global secondary indexes.',
      printedBy: router,
      means:
        'ProvisionedThroughputExceededException, HTTP 400: nothing is broken, the rate is too high for something; retry with back-off meanwhile',
      source: from.errorHandling,
    },
    questions: [
      {
        id: 'mode',
        ask: 'Is the table in on-demand mode?',
        on: table,
        command: 'aws dynamodb describe-table --table-name <table>',
        expected: 'TableStatus ACTIVE; read and write units of the table and of each index',
        threshold: 'read and write capacity units are 0',
        yes: { ask: 'growth' },
        no: { ask: 'index' },
        source: from.capacityModes,
      },
      {
        id: 'index',
        ask: 'Are requests refused for want of units of an index?',
        on: index,
        command: statistics('WriteThrottleEvents', ' Name=GlobalSecondaryIndexName,Value=<index>'),
        expected: 'no data or Sum 0, for every index; the same with ReadThrottleEvents, for queries of the index',
        threshold: 'Sum above 0: for writes, the table refuses them too',
        yes: {
          fix: {
            do: 'Raise the units of that index with UpdateTable: those for writes at least to those of the table, as updates are written to both; those for reads to what its queries take',
            risk: 'mutating',
            undo: 'set the units of the index as describe-table showed them',
            verify: 'WriteThrottleEvents (or ReadThrottleEvents) of the index ends, and with it ThrottledRequests of the table',
            source: from.indexThroughput,
          },
        },
        no: { ask: 'table' },
        source: from.tableMetrics,
      },
      {
        id: 'table',
        ask: 'Does the table use all its units?',
        on: table,
        command: statistics('ConsumedWriteCapacityUnits'),
        expected: 'Sum ÷ 60 below the write units of describe-table; the same with ConsumedReadCapacityUnits',
        threshold: 'Sum ÷ 60 at the provisioned units or above, in minutes with refusals',
        yes: {
          fix: {
            do: 'Raise the units of the table; it stays usable meanwhile',
            command:
              'aws dynamodb update-table --table-name <table> --provisioned-throughput ReadCapacityUnits=<units>,WriteCapacityUnits=<units>',
            risk: 'mutating',
            undo: 'the same command with the old units; decreases are limited to four in the first hour of a day (UTC) and one an hour after',
            verify: 'the table is no longer UPDATING, and ThrottledRequests ends',
            source: from.tableBasics,
          },
        },
        no: { ask: 'recorded' },
        source: from.tableMetrics,
      },
      {
        id: 'growth',
        ask: 'On demand: has the traffic more than doubled its previous peak within 30 minutes?',
        on: table,
        command: statistics('ConsumedWriteCapacityUnits'),
        expected: 'no minute above twice the highest one before; the same with ConsumedReadCapacityUnits',
        threshold: 'above twice the previous peak',
        yes: {
          fix: {
            do: 'Let the traffic grow over at least 30 minutes: slow the job or the roll-out that causes it, and retry what is refused',
            risk: 'mutating',
            undo: 'take the brake away step by step: each peak that was reached allows twice as much',
            verify: 'ThrottledRequests ends while the rate rises',
            source: from.capacityModes,
          },
        },
        no: { ask: 'recorded' },
        source: from.capacityModes,
      },
      {
        id: 'recorded',
        ask: 'Are hot keys recorded for this table?',
        on: keys,
        command: 'aws dynamodb describe-contributor-insights --table-name <table>',
        expected: 'a status and a list of rules',
        threshold: 'the status says that it is enabled, and rules are listed',
        yes: { ask: 'key' },
        no: {
          fix: {
            do: 'Enable the record (it is billed by events, and shows keys in plain text), wait for the next refusals, then ask for the key',
            command: 'aws dynamodb update-contributor-insights --table-name <table> --contributor-insights-action=ENABLE',
            risk: 'mutating',
            undo: 'aws dynamodb update-contributor-insights --table-name <table> --contributor-insights-action=DISABLE',
            verify: 'describe-contributor-insights shows the rules; the graphs in the console fill',
            source: from.contributorInsights,
          },
        },
        source: from.contributorInsights,
      },
      {
        id: 'key',
        ask: 'Does one key stand out?',
        on: keys,
        command:
          'aws cloudwatch get-insight-rule-report --rule-name <rule with PKC in its name, SKC if the table has a sort key> --start-time <start> --end-time <end> --period 60 --metrics MaxContributorValue',
        expected: 'values far below 180,000: several keys of about the same height in the graph',
        threshold: 'near 180,000 in a minute: one item is at 1,000 writes or 3,000 reads a second all the time',
        yes: {
          escalate:
            'the owner of the data model, with the key and the graph: a split does not help a single item. Its writes must go to several keys (a suffix), and readers ask them all',
        },
        no: {
          escalate:
            'AWS Support, with the request IDs of refused requests and the minute, if it goes on: a hot partition of several keys is split by itself, and a split usually takes minutes',
        },
        source: from.keyReports,
      },
    ],
  },
  metrics: { cost: facts.throttledCost },
  onCall: {
    errors: [
      {
        text: 'You exceeded your maximum allowed provisioned throughput for a table or for one or more global secondary indexes.',
        printedBy: router,
        means: 'code ProvisionedThroughputExceededException',
        source: from.errorHandling,
      },
      {
        text: 'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly.',
        printedBy: router,
        means: 'DynamoDB is adding capacity: retry; if it stays, look for a hot key',
        source: from.errorHandling,
      },
      {
        text: 'Throughput exceeds the current throughput limit for your account.',
        printedBy: router,
        means: 'code RequestLimitExceeded, on demand: the table cannot be scaled further; AWS Support can raise the limit',
        source: from.errorHandling,
      },
      {
        text: 'Rate of requests exceeds the allowed throughput.',
        printedBy: router,
        means: 'code ThrottlingException: control plane calls too fast, or data calls of an on-demand table',
        source: from.errorHandling,
      },
      {
        text: 'KeyRangeThroughputExceeded',
        printedBy: router,
        means:
          'end of the throttling reason in the exception, where it has one, after Table or Index and Read or Write: a single partition; go to the question of keys. AccountLimitExceeded there: the quota of an on-demand table or index',
        source: from.throttlingReasons,
      },
    ],
    logs: [
      {
        where: 'log of an application on botocore (boto3, AWS CLI), which prints code and message as the routers sent them',
        line: 'An error occurred ({error_code}) when calling the {operation_name} operation{retry_info}: {error_message}',
        printedBy: router,
        source: from.botocoreErrors,
      },
    ],
    metrics: [
      {
        name: 'ThrottledRequests (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 300 s, the alarm of the guide; a batch counts only if all of it was refused',
        source: from.alarms,
      },
      {
        name: 'WriteThrottleEvents, ReadThrottleEvents (AWS/DynamoDB; TableName, also GlobalSecondaryIndexName)',
        of: index,
        threshold: 'above 0: each event counts, a put on a table with three indexes is four; table and index are counted apart',
        source: from.tableMetrics,
      },
      {
        name: 'ThrottleCount of a key (Contributor Insights)',
        of: keys,
        threshold: 'no data: nothing is refused; writes refused for want of units of an index are not in it',
        source: from.keyReports,
      },
    ],
    runbook: [
      {
        do: 'See what is provisioned, for the table and for each index',
        command: 'aws dynamodb describe-table --table-name <table>',
        expect: 'units of both; 0 in on-demand mode',
        risk: 'readOnly',
        source: from.capacityModes,
      },
      {
        do: 'See what is consumed, minute by minute',
        command: statistics('ConsumedWriteCapacityUnits'),
        expect: 'Sum ÷ 60 is units a second, as an average of the minute',
        risk: 'readOnly',
        source: from.consumption,
      },
    ],
    recovery: [
      {
        do: 'Until the cause is found: retry with exponential back-off, and stop after about a minute',
        risk: 'mutating',
        undo: 'set the retries as they were',
        verify: 'requests succeed late instead of failing; longer than that, a request may itself be too large for the units',
        source: from.errorHandling,
      },
    ],
  },
  failures: [
    {
      what: 'An index has fewer write units than its table',
      component: index,
      effect: 'writes to the table are refused though the table has units left',
      recovery: 'give the index at least as many',
      source: from.indexThroughput,
    },
    {
      what: 'Refusals show, consumption does not',
      component: table,
      effect: 'an average over a minute hides spikes of seconds',
      recovery: 'up to 300 s of unused units serve short bursts, but not always: DynamoDB may use them itself',
      source: from.partitionKeys,
    },
    {
      what: 'Local secondary index or streams',
      component: table,
      effect: 'with the index the items of one key stay together; with streams in provisioned mode busy items are not isolated',
      recovery: 'keys whose activity is even by design',
      source: from.partitionKeys,
    },
  ],
})
