import { control, edge, group, scaleEvolution, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { admin, followers, leader } from '../model.ts'
import * as from from '../sources.ts'
import { admissionControl, dnsEnactor, dnsPlanner, memDs, requestRouter } from '../technologies.ts'

const owners = edge(technology('edge', 'Amazon services of 2007'), {
  label: 'Amazon services before 2012',
  facts: { 'cart, one day': facts.dynamoCheckouts },
  source: from.dynamoPaper,
})
const ring = state(tech.dynamo, {
  label: 'Dynamo, run by each team',
  facts: { success: facts.dynamoSuccess },
  source: from.dynamoDbPaper,
})
const simpleDb = state(technology('state', 'Amazon SimpleDB'), {
  label: 'SimpleDB, run for them',
  facts: { table: facts.simpleDbTable },
  source: from.dynamoDbPaper,
})
const callers = edge(technology('edge', 'Applications with an AWS SDK'), {
  label: 'Amazon’s systems on Prime Day',
  facts: {
    'peak 2017': facts.peak2017,
    'peak 2019': facts.peak2019,
    'peak 2021': facts.dynamoDbPeak,
    'peak 2022': facts.peak2022,
    'peak 2025': facts.peak2025,
    'in eight years': facts.peakGrowth,
  },
  source: [from.dynamoDbPaper, from.primeDay2025],
})
const endpoint = edge(tech.route53, {
  label: 'Name of a Region’s endpoint',
  facts: { 'errors, October 2025': facts.dynamoDbDown },
  source: from.dynamoDb2025,
})
const router = service(requestRouter, { label: 'Request routers', source: from.dynamoDbPaper })
const admission = service(admissionControl, {
  label: 'Global admission control',
  facts: {
    'bursts, kept': facts.burstKept,
    'adaptive cut refusals by': facts.adaptiveEnded,
    'on demand, at once': facts.peakAtOnce,
  },
  source: from.dynamoDbPaper,
})
const memory = state(memDs, {
  label: 'MemDS',
  facts: { 'cache hits before': facts.routerCacheHits, 'spikes before': facts.coldSpike },
  source: from.dynamoDbPaper,
})
const planner = control(dnsPlanner, { label: 'DNS Planner', source: from.dynamoDb2025 })
const enactor = control(dnsEnactor, { label: 'DNS Enactors', facts: { 'one in each of': facts.enactorZones }, source: from.dynamoDb2025 })

export default scaleEvolution('scale-evolution', {
  system: systems.amazon,
  title: 'Amazon: from a Dynamo for each team to DynamoDB at 151 million requests a second',
  summary:
    'What bound the store moved: from the teams that had to run it, to the fixed share of a partition, to items that share one, to the caches of the routers, to the DNS of a Region. The loads are peaks of Amazon’s own systems on Prime Day and say how large it was by then; the paper of 2022 dates few of its steps, so some stages may overlap. Drawn is the service of 2022 with the DNS automation of 2025, beside what came before it; checks are after the guide of 2023.',
  flow: [
    callers
      .to(service(router), { label: 'read and write items', protocol: 'HTTPS' })
      .to(state(leader), 'routes')
      .to(followers, 'log to a quorum'),
    callers.to(edge(endpoint), { label: 'resolve', protocol: 'DNS' }),
    router.to(service(admission), 'asks for tokens'),
    router.to(state(memory), 'looks up, and on each cache hit'),
    leader.to(memory, { label: 'pushes who holds what', async: true }),
    control(admin).to(leader, 'splits, moves'),
    control(planner).to(control(enactor), 'hands plans').to(endpoint, 'writes records'),
    edge(owners).to(state(ring), 'get and put'),
    owners.to(state(simpleDb), 'prefer: nothing to run'),
  ],
  groups: [group('state', 'before DynamoDB', [ring, simpleDb])],
  stages: [
    {
      since: '2007',
      load: facts.dynamoCheckouts,
      architecture:
        'Dynamo, as its paper shows it: a ring of equal nodes, a separate installation for each service, run by the team that uses it (load: one service, one day)',
      broke:
        'running it: each team had to know the insides of a large database, and engineers took managed services instead, even SimpleDB with its 10 GB a table and unsteady latency',
      fix: 'one service, run by Amazon for everybody: growth and steady speed of Dynamo, ease and tables of SimpleDB; DynamoDB from January 2012',
      source: [from.dynamoDbPaper, from.dynamoPaper],
    },
    {
      since: '2012-01',
      load: facts.peak2017,
      architecture:
        'tables cut into partitions, each with a fixed share of the throughput that the customer bought; the storage node refuses what goes beyond it (load: 2017)',
      broke:
        'hot partitions, and shares halved whenever a partition was split for size: requests refused while the table had units left. Customers bought more than they used',
      fix: 'step by step, without dates in the paper: bursts from up to 300 s of unused units; adaptive capacity, which helped only after a refusal; in its place tokens for the whole table, which the routers spend',
      source: [from.dynamoDbPaper, from.dynamoDbHistory],
    },
    {
      since: '2018-11',
      load: facts.peak2019,
      architecture:
        'beside units that are bought, on-demand mode: a table takes up to twice its earlier peak at once and grows by splitting partitions (load: 2019)',
      broke: 'frequently used items that lie on one partition: its limits hold, whatever the table may use',
      fix: 'from November 2019 partitions are rebalanced so that such items lie apart; a single item, or keys read in order, gain nothing from a split',
      source: [from.dynamoDbHistory, from.dynamoDbPaper, from.partitionKeys],
    },
    {
      since: '2021',
      load: facts.dynamoDbPeak,
      architecture:
        'no date in the paper of 2022, so that of the load stands here: from the launch the map of partitions lay in DynamoDB itself, and each router cached that of every table it met',
      broke:
        'the caches hid the load: when routers were added with empty ones, traffic for metadata spiked up to 75 %, and the system could become unstable',
      fix: 'MemDS, a store in memory that can take the whole request rate, and routers that ask it on each cache hit too, so that its load stays the same',
      source: from.dynamoDbPaper,
    },
    {
      since: '2025',
      load: facts.peak2025,
      architecture: 'the endpoint of a Region is one name; a Planner makes plans for its records and three Enactors write them',
      broke:
        'on 19 October 2025 two Enactors raced and left the name of us-east-1 without an address: no new connections for almost three hours',
      fix: 'records put back by hand; Planner and Enactors switched off worldwide until the race is fixed',
      source: from.dynamoDb2025,
    },
  ],
  metrics: {
    throughput: facts.peak2025,
    latency: facts.dynamoDbLatency,
    availability: facts.regionalAvailability,
    cost: facts.dynamoDbCost,
  },
  onCall: {
    errors: [
      {
        text: 'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly.',
        printedBy: router,
        means:
          'on demand, growth beyond twice the earlier peak: capacity is being added, retry with back-off; if it stays, look for a hot key',
        source: [from.errorHandling, from.capacityModes],
      },
      {
        text: 'Throughput exceeds the current throughput limit for your account.',
        printedBy: router,
        means: 'code RequestLimitExceeded, on demand: a quota, not the service, is the limit; AWS Support can raise it',
        source: from.errorHandling,
      },
      {
        text: 'KeyRangeThroughputExceeded',
        printedBy: router,
        means: 'end of the throttling reason in the exception: one partition is at its limit, whatever the table has left',
        source: from.throttlingReasons,
      },
    ],
    logs: [
      {
        where: 'log of an application on botocore (boto3, AWS CLI): the name did not resolve or a new connection failed',
        line: 'Could not connect to the endpoint URL: "{endpoint_url}"',
        printedBy: callers,
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
        name: 'AccountMaxTableLevelWrites (AWS/DynamoDB), Maximum',
        of: leader,
        threshold:
          'the most that one table or index of the account may write; ConsumedWriteCapacityUnits, Sum of a minute ÷ 60, must stay below it',
        source: from.tableMetrics,
      },
    ],
    runbook: [
      {
        do: 'Before a planned peak, or when all of a table is refused: what are the limits here?',
        command: 'aws dynamodb describe-limits',
        expect:
          'limits above the peak, for the table and, where units are bought, for the account; 40,000 and 80,000 units are the defaults',
        risk: 'readOnly',
        source: [from.describeLimits, from.quotas],
      },
      {
        do: 'In which mode is the table, and is it being changed?',
        command: 'aws dynamodb describe-table --table-name <table>',
        expect: 'TableStatus ACTIVE; BillingMode PAY_PER_REQUEST with 0 read and write units means on demand',
        risk: 'readOnly',
        source: from.tableBasics,
      },
      {
        do: 'No connection at all: has the name of the Region an address?',
        command: 'dig +noall +answer +comments dynamodb.us-east-1.amazonaws.com',
        expect:
          'addresses; none, from everywhere, is what October 2025 looked like: a customer can only wait, or use the replica of a global table in another Region',
        risk: 'readOnly',
        source: [from.digManual, from.dynamoDb2025],
      },
    ],
    recovery: [
      {
        do: 'On demand, traffic has more than doubled: let it grow over at least 30 minutes, by slowing the job or the roll-out that causes it',
        risk: 'mutating',
        undo: 'take the brake away step by step: each peak that was reached allows twice as much',
        verify: 'ThrottledRequests ends while the rate rises',
        source: from.capacityModes,
      },
      {
        do: 'A provisioned table cannot be sized for the load: change it to on demand. It takes some minutes, at the old throughput; one page of the guide allows it once in 24 hours, and back at any time; another, two changes',
        command: 'aws dynamodb update-table --table-name <table> --billing-mode PAY_PER_REQUEST',
        risk: 'mutating',
        undo: 'with units for every global secondary index as well (--global-secondary-index-updates): aws dynamodb update-table --table-name <table> --billing-mode PROVISIONED --provisioned-throughput ReadCapacityUnits=<units>,WriteCapacityUnits=<units>',
        verify: 'TableStatus goes from UPDATING to ACTIVE, describe-table shows 0 units, ThrottledRequests ends',
        source: [from.modeSwitch, from.capacityModes, from.tableBasics],
      },
    ],
  },
  failures: [
    {
      what: 'A partition is split for size (fixed shares)',
      component: leader,
      effect: 'each half gets half of the throughput: a hot half has less than before, and requests are refused',
      recovery: 'today partitions burst under tokens of the whole table, and a split for load falls where the traffic divides',
      source: from.dynamoDbPaper,
    },
    {
      what: 'All traffic goes to one item, or runs through the keys in order',
      component: leader,
      effect: 'a split does not help, and DynamoDB sees that and does not split',
      recovery: 'other keys, or a suffix that spreads the writes',
      source: [from.dynamoDbPaper, from.keySharding],
    },
    {
      what: 'Many routers start with empty caches (before MemDS)',
      component: memory,
      effect: 'each request asks for metadata; the overload can run on into other parts',
      recovery: 'MemDS is built for the whole rate, and gets it all the time',
      source: from.dynamoDbPaper,
    },
    {
      what: 'An old plan is written over the newest one, then deleted',
      component: enactor,
      effect: 'the name has no address, and the automation cannot repair it',
      recovery: 'operators restored the records; clients came back as cached answers ran out',
      source: from.dynamoDb2025,
    },
  ],
})
