import { control, cost, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { callers, followers, router } from '../model.ts'
import * as from from '../sources.ts'
import { admissionControl, storageReplica } from '../technologies.ts'

const counted = service(admissionControl, { label: 'Admission: counts units of each request', source: from.dynamoDbPaper })
const partition = state(storageReplica, {
  label: 'One partition, full and busy',
  facts: { writes: facts.partitionWrites, reads: facts.partitionReads, size: facts.partitionSize },
  source: from.partitionKeys,
})
const index = state(technology('state', 'DynamoDB global secondary index'), {
  label: 'Secondary index',
  source: from.costCalculator,
})
const recovery = state(tech.s3, { label: 'Point-in-time recovery', facts: { window: facts.restoreWindow }, source: from.dynamoDbPaper })
const bill = control(tech.awsCostExplorer, {
  label: 'Cost Explorer',
  facts: { 'on demand': facts.fullPartition },
  source: from.tableCosts,
})
const metrics = control(tech.cloudWatch, { label: 'CloudWatch', source: from.tableMetrics })
const scaling = control(tech.applicationAutoScaling, {
  label: 'Auto scaling, provisioned mode',
  facts: { 'same, provisioned': facts.provisionedRequests, 'on demand ÷ it': facts.onDemandFactor },
  source: from.capacityModes,
})

export default cost('dynamodb-partition', {
  system: systems.amazon,
  title: 'DynamoDB: what one full and busy partition costs a customer in a month, on demand',
  summary:
    'At its limits all month, 1,000 write and 3,000 read units a second and 10 GB, one partition costs about $2,600, or $1 for a million writes with three million exact reads; storage is nothing beside that. The same units provisioned cost less than a third, if they are used. List prices as AWS’s own calculator has them and a price tool shows for us-east-2: Standard class, without tax, transfer, indexes and free tier. Computed, not a bill that anybody has published.',
  flow: [
    callers
      .to(router, { label: 'reads and writes items', protocol: 'HTTPS' })
      .to(partition, 'up to 1,000 writes, 3,000 reads a second')
      .to(recovery, { label: 'archives', async: true }),
    router.to(counted, 'counts units'),
    partition.to(followers, 'copies the log'),
    partition.to(index, { label: 'writes again, extra units', async: true }),
    scaling.to(partition, 'sets provisioned units'),
    metrics.to(counted, 'shows consumed units'),
    bill.to(partition, 'sums reads, writes, storage'),
  ],
  breakdown: {
    items: [
      {
        what: 'writes, 1 KB each, all month at the limit',
        cost: facts.fullWrites,
        component: partition,
        billed: { price: facts.writePrice, quantity: facts.partitionWrites },
      },
      {
        what: 'exact reads, 4 KB each, all month at the limit',
        cost: facts.fullReads,
        component: partition,
        billed: { price: facts.readPrice, quantity: facts.partitionReads },
      },
      {
        what: 'storage',
        cost: facts.fullStorage,
        component: partition,
        billed: { price: facts.storagePrice, quantity: facts.partitionSize },
      },
      {
        what: 'point-in-time recovery',
        cost: facts.fullRecovery,
        component: recovery,
        billed: { price: facts.recoveryPrice, quantity: facts.partitionSize },
      },
    ],
    total: facts.fullPartition,
    unitCost: facts.writeWithReads,
    served: facts.partitionWrites,
    reductions: [
      { what: 'Eventual reads take half a unit: half the price of exact ones; transactions take twice', source: from.capacityModes },
      {
        what: 'Even, predictable traffic: provisioned mode with auto scaling. On demand fits where traffic falls to zero or below 18 % of its peak within an hour',
        source: from.modeChoice,
      },
      { what: 'Steady for long: reserved capacity, for provisioned tables of the Standard class only', source: from.capacityModes },
      {
        what: 'Storage is half of the bill or more: class Standard-IA, storage about 60 % cheaper, requests about 25 % dearer',
        source: from.tableClass,
      },
      {
        what: 'Older estimates: by 15 November 2024 the list prices of on-demand requests in us-east-2 were half of what the same test had shown before',
        source: from.priceCut,
      },
    ],
  },
  metrics: { cost: facts.fullPartition },
  onCall: {
    errors: [
      {
        text: 'You exceeded your maximum allowed provisioned throughput for a table or for one or more global secondary indexes.',
        printedBy: router,
        means: 'provisioned mode: more is asked for than is paid for. The SDKs retry, with back-off',
        source: from.errorHandling,
      },
      {
        text: 'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly.',
        printedBy: router,
        means: 'DynamoDB is adding capacity: retry; if it stays, look for a hot key',
        source: from.errorHandling,
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
        name: 'ConsumedWriteCapacityUnits (AWS/DynamoDB; TableName), Sum ÷ 60 over a minute',
        of: counted,
        threshold: 'compare with what is provisioned; an average, short spikes do not show. Indexes are counted apart',
        source: from.tableMetrics,
      },
      {
        name: 'ThrottledRequests (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 300 s, the alarm of the guide; a batch counts only if all of it was refused',
        source: from.alarms,
      },
    ],
    runbook: [
      {
        do: 'Mode, units and size of the table',
        command: 'aws dynamodb describe-table --table-name <table>',
        expect:
          'provisioned: the units paid for. On demand: 0 units, and nothing about what requests cost. Sizes × $0.25 per GB (us-east-1) give the storage',
        risk: 'readOnly',
        source: from.tableCosts,
      },
      {
        do: 'What does one read take?',
        command: 'aws dynamodb get-item --table-name <table> --key \'{"Id":{"N":"1"}}\' --return-consumed-capacity TOTAL',
        expect: 'half a unit for 4 KB, eventual; an item that does not exist is charged too. Put your own key in place of Id',
        risk: 'readOnly',
        source: from.workingWithItems,
      },
    ],
    recovery: [
      {
        do: 'Throttled in provisioned mode: raise the units',
        command:
          'aws dynamodb update-table --table-name <table> --provisioned-throughput ReadCapacityUnits=<units>,WriteCapacityUnits=<units>',
        risk: 'mutating',
        undo: 'the same command with the old units; the guide limits decreases to four in the first hour of a day (UTC) and one an hour after',
        verify: 'TableStatus goes back from UPDATING; the table stays usable meanwhile, and ThrottledRequests ends',
        source: from.tableBasics,
      },
      {
        do: 'Traffic cannot be foreseen: switch to on demand',
        command: 'aws dynamodb update-table --table-name <table> --billing-mode PAY_PER_REQUEST',
        risk: 'mutating',
        undo: 'update the table to PROVISIONED with units; switches are few in 24 h (the guide says one here, two there)',
        verify:
          'takes several minutes, with the old throughput meanwhile; after the first switch at least 4,000 writes and 12,000 reads a second, then twice the previous peak; more than that within 30 minutes can be refused',
        source: from.capacityModes,
      },
    ],
  },
  failures: [
    {
      what: 'Provisioned too low',
      component: partition,
      effect: 'requests are refused: what was saved is paid by users',
      recovery: 'more units; a lower target of auto scaling leaves more room, at a higher price',
      source: from.modeChoice,
    },
    {
      what: 'Provisioned and idle',
      component: scaling,
      effect: 'units are paid whether used or not',
      recovery: 'units closer to what is consumed; on demand for traffic that comes and goes',
      source: from.modeChoice,
    },
    {
      what: 'An index multiplies the writes',
      component: index,
      effect: 'each write that changes a projected attribute is written, and paid, again in the index',
      recovery: 'project fewer attributes: what is projected is what is paid',
      source: from.costCalculator,
    },
    {
      what: 'A conditional write fails',
      component: counted,
      effect: 'it takes write units all the same, by the size of the item',
      recovery: 'the answer does not say how many; ConsumedWriteCapacityUnits of the table does',
      source: from.workingWithItems,
    },
  ],
})
