import { capacity, control, group, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { admin, callers, router } from '../model.ts'
import * as from from '../sources.ts'
import { admissionControl, storageReplica } from '../technologies.ts'

const table = service(admissionControl, {
  label: 'Whole table',
  facts: { provisioned: facts.exampleTable, 'quota, default': facts.tableQuota },
  source: from.dynamoDbPaper,
})
const calm = state(storageReplica, {
  label: 'Partitions 1 to 3',
  facts: { each: facts.calmPartition, 'even share': facts.evenShare },
  source: from.partitionKeys,
})
const hot = state(storageReplica, {
  label: 'Partition 4, hot',
  facts: { asked: facts.hotPartition, limit: facts.partitionWrites, burst: facts.burstKept },
  source: from.partitionKeys,
})
const halves = state(storageReplica, { label: 'Partition 4, split in two', source: from.dynamoDbPaper })
const item = state(technology('state', 'DynamoDB item'), {
  label: 'One hot item',
  facts: { 'of 400 KB': facts.largeWrites, 'of 400 KB, read': facts.largeReads },
  source: from.partitionKeys,
})
const keys = control(tech.contributorInsights, {
  label: 'Contributor Insights',
  facts: { 'item at its limit': facts.hotMinute },
  source: from.keyReports,
})
const metrics = control(tech.cloudWatch, { label: 'CloudWatch', source: from.tableMetrics })

export default capacity('dynamodb-hot-partition', {
  system: systems.amazon,
  title: 'DynamoDB: how much a partition and a key can take, and when a table refuses with units to spare',
  summary:
    'The guide’s example: 400 write units a second over four partitions, three with 50 and one with 150. By even shares the fourth is over its 100 though the table uses 300; DynamoDB now lets it go on, up to 1,000 a partition and the units of the table. A partition whose traffic passes a threshold is split, which usually takes minutes and does not help a single item. Limits of the guide of 2023.',
  flow: [
    callers.to(router, { label: 'write items', protocol: 'HTTPS' }).to(hot, 'half of the writes').to(item, 'many to one key'),
    router.to(calm, 'the other half'),
    router.to(table, 'asks for tokens of the table'),
    hot.to(halves, { label: 'splits where traffic divides', async: true }),
    admin.to(hot, 'moves, splits'),
    metrics.to(table, 'shows consumed units'),
    keys.to(item, 'names hot and throttled keys'),
  ],
  groups: [group('state', 'the table', [calm, hot, halves, item])],
  model: {
    inputs: {
      'units of the table': facts.exampleTable,
      partitions: facts.examplePartitions,
      'on each calm one': facts.calmPartition,
      'on the hot one': facts.hotPartition,
      'limit of a partition': facts.partitionWrites,
    },
    limit: facts.exampleTable,
    load: facts.exampleLoad,
    resources: [
      { node: table, what: 'write units', limit: facts.exampleTable, used: facts.exampleLoad },
      { node: hot, what: 'write units', limit: facts.partitionWrites, used: facts.hotPartition },
    ],
    saturatesFirst: {
      node: table,
      why: 'as long as no partition needs more than 1,000 write or 3,000 read units a second; beyond that the partition, whatever the table has left',
      source: from.partitionKeys,
    },
    headroom: facts.tableHeadroom,
    whenToAdd:
      'Throttled with consumed units at those provisioned: add units, they hold once the table is updated. Throttled below them: a partition is hot; a split takes minutes, a single hot item needs other keys',
  },
  metrics: { cost: facts.exampleCost },
  onCall: {
    errors: [
      {
        text: 'You exceeded your maximum allowed provisioned throughput for a table or for one or more global secondary indexes.',
        printedBy: router,
        means: 'more is asked for than is provisioned for the table or an index. The SDKs retry, with back-off',
        source: from.errorHandling,
      },
      {
        text: 'KeyRangeThroughputExceeded',
        printedBy: router,
        means:
          'end of the throttling reason in the exception, after Table or Index and Read or Write: one partition is over its limit, whatever the table has left. The resource beside it is the ARN of the table or index',
        source: from.throttlingReasons,
      },
    ],
    logs: [
      {
        where: 'log of an application on botocore (boto3, AWS CLI)',
        line: 'An error occurred ({error_code}) when calling the {operation_name} operation{retry_info}: {error_message}',
        printedBy: callers,
        source: from.botocoreErrors,
      },
    ],
    metrics: [
      {
        name: 'ThrottledRequests (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 300 s, the alarm of the guide',
        source: from.alarms,
      },
      {
        name: 'ConsumedWriteCapacityUnits (AWS/DynamoDB; TableName), Sum ÷ 60 over a minute',
        of: table,
        threshold: 'compare with the units provisioned; short spikes do not show',
        source: from.tableMetrics,
      },
      {
        name: 'ConsumedThroughputUnits of a key (Contributor Insights)',
        of: item,
        threshold: '180,000 in a minute: one item was at its maximum, 1,000 writes or 3,000 reads a second, all the time',
        source: from.keyReports,
      },
    ],
    runbook: [
      {
        do: 'What is provisioned?',
        command: 'aws dynamodb describe-table --table-name <table>',
        expect: 'read and write units in provisioned mode, to hold the consumed ones against; 0 on demand',
        risk: 'readOnly',
        source: from.capacityModes,
      },
      {
        do: 'Are hot keys recorded?',
        command: 'aws dynamodb describe-contributor-insights --table-name <table>',
        expect: 'its status and its rules; then look at the graphs of most accessed and most throttled items',
        risk: 'readOnly',
        source: from.contributorInsights,
      },
    ],
    recovery: [
      {
        do: 'No record of hot keys: start one (it is billed, and its graphs show keys in plain text)',
        command: 'aws dynamodb update-contributor-insights --table-name <table> --contributor-insights-action=ENABLE',
        risk: 'mutating',
        undo: 'aws dynamodb update-contributor-insights --table-name <table> --contributor-insights-action=DISABLE',
        verify: 'describe-contributor-insights shows it enabled, the graphs fill',
        source: from.contributorInsights,
      },
      {
        do: 'The table itself is at its units: raise them',
        command:
          'aws dynamodb update-table --table-name <table> --provisioned-throughput ReadCapacityUnits=<units>,WriteCapacityUnits=<units>',
        risk: 'mutating',
        undo: 'the same command with the old units; decreases are limited to four in the first hour of a day (UTC) and one an hour after',
        verify: 'the new units hold when the update is complete; ThrottledRequests ends',
        source: from.quotas,
      },
      {
        do: 'One key takes the writes: spread it over keys with a suffix (key.1 to key.200, at random or computed from what is looked up)',
        risk: 'mutating',
        undo: 'write the plain key again; what lies under suffixes must still be read there',
        verify: 'writes are even over the suffixes; readers query every one of them and merge',
        source: from.keySharding,
      },
    ],
  },
  failures: [
    {
      what: 'Shares were fixed (before bursting and adaptive capacity)',
      component: hot,
      effect:
        'refused at an even share; splitting a partition for size made each share smaller still. Customers paid for units they did not use',
      recovery:
        'unused capacity kept for bursts, then boosts after throttling, which ended over 99.99 % of it; now tokens of the whole table, so a partition goes up to its maximum',
      source: from.dynamoDbPaper,
    },
    {
      what: 'All traffic goes to one item, or to keys in order',
      component: item,
      effect: 'a split would not help, and DynamoDB does not split',
      recovery: 'other keys',
      source: from.dynamoDbPaper,
    },
    {
      what: 'Items are large',
      component: item,
      effect: 'at 400 KB a partition writes two or three a second',
      recovery: 'smaller items: units go by started KB for writes and by started 4 KB for reads',
      source: from.capacityModes,
    },
    {
      what: 'A local secondary index on the table, or streams in provisioned mode',
      component: hot,
      effect: 'with the index, items of one key are not spread over partitions; with streams, busy items are not isolated',
      recovery: 'keys whose activity is even by design',
      source: from.partitionKeys,
    },
  ],
})
