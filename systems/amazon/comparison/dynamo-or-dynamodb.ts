import { comparison, control, edge, group, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { admin, callers, followers, metadata, otherRegion, router } from '../model.ts'
import * as from from '../sources.ts'

const owners = edge(technology('edge', 'Amazon services of 2007'), {
  label: 'Cart, sessions, catalog',
  facts: { 'saw one version': facts.dynamoOneVersion },
  source: from.dynamoPaper,
})
const coordinator = service(technology('service', 'Dynamo request coordination'), {
  label: 'Coordinator, on a node or in the client',
  facts: { 'by balancer': facts.dynamoBalancedReads, 'by client': facts.dynamoDirectReads },
  source: from.dynamoPaper,
})
const ring = state(tech.dynamo, {
  label: 'Dynamo: equal nodes, no leader',
  facts: { copies: facts.dynamoReplicas, 'write waits for': facts.dynamoWriteNodes, success: facts.dynamoSuccess },
  source: from.dynamoPaper,
})
const standIn = state(tech.dynamo, { label: 'Next node in the list', source: from.dynamoPaper })
const membership = control(technology('control', 'Dynamo membership gossip'), {
  label: 'Gossip; joins by an administrator',
  source: from.dynamoPaper,
})
const table = state(tech.dynamoDb, {
  label: 'DynamoDB: a leader for each partition',
  facts: { availability: facts.regionalAvailability, 'item, limit': facts.itemLimit },
  source: from.dynamoDbPaper,
})

export default comparison('dynamo-or-dynamodb', {
  system: systems.amazon,
  title: 'Dynamo (2007) or DynamoDB (2022): never refuse a write, or never disagree about one',
  summary:
    'They share most of a name and little else. Dynamo lets any healthy node take a write and leaves conflicts to the application; each team ran its own. DynamoDB sends the writes of a partition to one leader, offers exact reads, conditions and transactions, and is run by Amazon for everybody. What decides between the two designs, after both papers; checks after the guide of 2023.',
  flow: [
    owners.to(coordinator, { label: 'get and put', protocol: 'HTTP' }).to(ring, 'asks N, waits for R or W'),
    coordinator.to(standIn, { label: 'writes, if a node is away', failure: true }),
    standIn.to(ring, { label: 'hands over later', async: true }),
    membership.to(ring, 'tells who owns which range'),
    callers
      .to(router, { label: 'reads and writes items', protocol: 'HTTPS' })
      .to(table, 'writes and exact reads, to the leader')
      .to(followers, 'sends the log to a quorum'),
    router.to(followers, 'reads eventually'),
    router.to(metadata, 'looks up the partition'),
    table.to(otherRegion, { label: 'replicates, global tables', async: true }),
    admin.to(table, 'splits, moves, repairs'),
  ],
  groups: [
    group('state', 'Dynamo, run by each team', [ring, standIn]),
    group('state', 'DynamoDB, run by AWS', [table, followers, metadata]),
  ],
  choice: {
    options: [ring, table],
    criteria: [
      {
        name: 'writes while nodes or links are down',
        threshold: 'each must be taken as long as one node lives (W = 1), conflicts or not',
        prefers: ring,
        source: from.dynamoPaper,
      },
      {
        name: 'who can settle a conflict',
        threshold: 'the application can merge versions, such as two carts',
        prefers: ring,
        source: from.dynamoPaper,
      },
      {
        name: 'a read right after a write',
        threshold: 'must see it',
        prefers: table,
        source: from.readConsistency,
      },
      {
        name: 'writers that must not overwrite each other',
        threshold: 'any: conditional writes',
        prefers: table,
        source: from.workingWithItems,
      },
      {
        name: 'changes that belong together',
        threshold: 'more than one item: Dynamo changes single keys only, DynamoDB has ACID transactions',
        prefers: table,
        source: from.dynamoDbPaper,
      },
      {
        name: 'size of one object',
        threshold: 'above 400 KB, the limit of an item; Dynamo was made for objects usually under 1 MB',
        prefers: ring,
        source: from.quotas,
      },
      {
        name: 'number of nodes',
        threshold: 'tens of thousands: each node of Dynamo gossips the whole routing table, which works well for a couple of hundred',
        prefers: table,
        source: from.dynamoPaper,
      },
      {
        name: 'who runs it',
        threshold: 'no experts of your own for it: that was the barrier to adopting Dynamo',
        prefers: table,
        source: from.dynamoDbPaper,
      },
      {
        name: 'who may call it',
        threshold: 'anybody not trusted: Dynamo knows no authentication',
        prefers: table,
        source: from.dynamoPaper,
      },
    ],
    costOfChoosingWrong:
      'Without a leader, every application needs a rule for merging, and items deleted may come back. With one, a partition that has no quorum refuses writes, and one without a leader also exact reads, until its lease is over',
    whoRunsWhich: [
      { who: 'Amazon in 2007: shopping cart, sessions, product catalog', runs: ring, source: from.dynamoPaper },
      {
        who: 'In 2022 Alexa, the Amazon.com sites, all fulfilment centers, AWS Lambda, and hundreds of thousands of customers',
        runs: table,
        source: from.dynamoDbPaper,
      },
    ],
    map: {
      x: { low: 'one order of writes', high: 'always writable' },
      y: { low: 'you run it', high: 'run for you' },
      places: [
        {
          option: ring,
          at: { x: 0.85, y: 0.15 },
          basis: 'writes go to any healthy nodes of the list; each service ran its own instances',
          source: from.dynamoPaper,
        },
        {
          option: table,
          at: { x: 0.2, y: 0.85 },
          basis: 'writes of a partition go through its leader and a quorum; a managed service for many customers',
          source: from.dynamoDbPaper,
        },
      ],
    },
  },
  metrics: { cost: facts.comparisonCost },
  onCall: {
    errors: [
      {
        text: 'The conditional request failed',
        printedBy: table,
        means:
          'ConditionalCheckFailedException: another writer came first, or your own unsure write did succeed. Read the item; do not retry blindly',
        source: from.errorHandling,
      },
      {
        text: 'Internal Server Error',
        printedBy: router,
        means: 'HTTP 500: a read can be retried at once. A write of one item may have happened or not: read it before you write again',
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
        name: 'ConditionalCheckFailedRequests (AWS/DynamoDB; TableName)',
        of: table,
        threshold: 'counts writers that lost; not part of UserErrors. The guide gives no level',
        source: from.tableMetrics,
      },
      {
        name: 'TransactionConflict (AWS/DynamoDB; TableName)',
        of: table,
        threshold: 'counts requests on items rejected because of another transaction. The guide gives no level',
        source: from.tableMetrics,
      },
      {
        name: 'SystemErrors (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 60 s, the alarm of the guide',
        source: from.alarms,
      },
    ],
    runbook: [
      {
        do: 'An item looks old: read it exactly, then as your application does',
        command: 'aws dynamodb get-item --table-name <table> --key \'{"Id":{"N":"1"}}\' --consistent-read --return-consumed-capacity TOTAL',
        expect:
          '(your own key in place of Id) differs from the same command without --consistent-read: only the copy lagged, usually by a second or less',
        risk: 'readOnly',
        source: from.workingWithItems,
      },
    ],
    recovery: [
      {
        do: 'Readers must see the last write: set ConsistentRead in GetItem, Query or Scan (not possible on a global secondary index)',
        risk: 'mutating',
        undo: 'leave the parameter out again: the default is eventual',
        verify: 'the read shows the last write; it takes more read capacity, and may fail (HTTP 500) during network trouble',
        source: from.readConsistency,
      },
      {
        do: 'Writers overwrite each other: let a write go through only if the item is as it was read (condition expression). The file holds both values: {":newval":{"N":"8"},":currval":{"N":"10"}}',
        command:
          'aws dynamodb update-item --table-name <table> --key \'{"Id":{"N":"1"}}\' --update-expression "SET Price = :newval" --condition-expression "Price = :currval" --expression-attribute-values file://expression-attribute-values.json',
        risk: 'mutating',
        undo: 'write the old value in the same way, with the new one as the condition',
        verify: 'the loser gets ConditionalCheckFailedException; a failed condition takes write capacity too',
        source: from.workingWithItems,
      },
    ],
  },
  failures: [
    {
      what: 'A node of Dynamo is away during a write',
      component: ring,
      effect: 'none for the writer: the next node takes it with a hint',
      recovery: 'handed over when the node is back',
      source: from.dynamoPaper,
    },
    {
      what: 'Two clients of Dynamo write one key at the same time',
      component: coordinator,
      effect: 'the next reader gets both versions',
      recovery: 'the application merges, or the later timestamp wins',
      source: from.dynamoPaper,
    },
    {
      what: 'The leader of a DynamoDB partition dies',
      component: table,
      effect: 'no writes and no exact reads of that partition for a couple of seconds',
      recovery: 'a follower is elected and waits until the old lease is over',
      source: from.dynamoDbPaper,
    },
    {
      what: 'Two Regions write one item of a global table',
      component: otherRegion,
      effect: 'the last writer wins, the other write is gone',
      recovery: 'all replicas agree in the end; to avoid it, route the writes of an item to one Region',
      source: from.globalTables,
    },
  ],
})
