import { architecture, control, edge, group, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { admission, archive, followers, identity, keys, leader, logOnly, metadata, otherRegion, router, verifier } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const callers = edge(technology('edge', 'Applications with an AWS SDK'), {
  label: 'Callers with an AWS SDK',
  external: true,
  facts: { 'Amazon’s, peak 2025': facts.peak2025, 'waits, nine retries': facts.sdkWaits },
  source: [from.responseTimes, from.botocoreRetries],
})
const endpoint = edge(tech.route53, {
  label: 'Name of a Region’s endpoint',
  facts: { 'errors, October 2025': facts.dynamoDbDown, 'of a month’s allowance': facts.outageInAllowances },
  source: from.dynamoDb2025,
})
const balancers = edge(own.dynamoDbBalancers, {
  label: 'Load balancers of a Region',
  facts: { 'in DNS': facts.dnsRecords },
  source: from.dynamoDb2025,
})
const index = state(technology('state', 'DynamoDB global secondary index'), {
  label: 'Global secondary indexes',
  source: from.indexThroughput,
})
const streams = state(tech.dynamoDbStreams, { label: 'Streams', facts: { kept: facts.streamKept }, source: from.streamsGuide })
const planner = control(own.dnsPlanner, { label: 'DNS Planner', source: from.dynamoDb2025 })
const enactor = control(own.dnsEnactor, {
  label: 'DNS Enactors',
  facts: { 'one in each of': facts.enactorZones },
  source: from.dynamoDb2025,
})
const admin = control(own.autoAdmin, {
  label: 'Autoadmin',
  facts: { watches: facts.paxosGroups, 'on one node': facts.nodeReplicas },
  source: from.dynamoDbPaper,
})
const canaries = control(own.dynamoDbCanaries, { label: 'Canaries, in every zone', source: from.dynamoDbPaper })
const alarms = control(own.customerFacingAlarms, {
  label: 'Customer-facing alarms',
  facts: {
    'measured over': facts.availabilityWindow,
    'goal, a month, Region': facts.regionalAllowance,
    'goal, a month, global': facts.globalAllowance,
  },
  source: from.dynamoDbPaper,
})

export default architecture('architecture', {
  system: systems.amazon,
  view: 'architecture',
  title: 'Amazon DynamoDB: all of one Region’s service, from the name to the log in S3',
  summary:
    'A name leads to load balancers, they to request routers; a router authenticates, takes tokens, asks MemDS which node holds the key, and goes to a replica of that partition. Autoadmin heals and splits beside this path, and tables are created there, not here. The map for the other views of DynamoDB: routers, storage and control after the paper of 2022, names and their automation after October 2025 (that its load balancers lead to the paper’s routers is put together here; no source says it in one sentence), messages after the guide of 2023 and botocore 1.43.67. Not drawn: transactions, backups on demand, restoring. On call the question is which part it is; the block below asks for one part after another.',
  flow: [
    callers
      .to(balancers, {
        label: 'read and write items',
        protocol: 'HTTPS',
        timeout: facts.sdkTimeout,
        retry: { attempts: facts.sdkAttempts, backoff: 'exponential, from 50 ms' },
      })
      .to(router, 'pass on')
      .to(leader, 'writes, reads strongly')
      .to(followers, 'sends the log to a quorum'),
    callers.to(endpoint, { label: 'resolve', protocol: 'DNS' }),
    router.to(followers, 'reads eventually'),
    router.to(admission, 'asks for tokens'),
    router.to(metadata, 'looks up, and on each hit'),
    router.to(identity, 'authenticates, cached'),
    router.to(keys, 'authenticates, cached'),
    router.to(admin, 'creates and changes tables'),
    leader.to(metadata, { label: 'pushes who holds what', async: true }),
    leader.to(logOnly, { label: 'adds for a sick replica', failure: true }),
    leader.to(archive, { label: 'archives the log', async: true }),
    leader.to(index, { label: 'updates', async: true }),
    leader.to(streams, { label: 'records changes', async: true }),
    leader.to(otherRegion, { label: 'replicates, global tables', async: true }),
    admin.to(leader, 'splits, moves, replaces'),
    verifier.to(followers, 'compares the copies'),
    verifier.to(archive, 'rebuilds from logs'),
    planner.to(enactor, 'hands plans').to(endpoint, 'writes records'),
    canaries.to(balancers, 'call every endpoint'),
    alarms.to(router, 'count what succeeds'),
  ],
  groups: [group('state', 'one Paxos group, three zones', [leader, followers, logOnly])],
  metrics: {
    throughput: facts.peak2025,
    latency: facts.dynamoDbLatency,
    availability: facts.regionalAvailability,
    cost: facts.dynamoDbCost,
  },
  onCall: {
    errors: [
      {
        text: 'Could not connect to the endpoint URL: "{endpoint_url}"',
        printedBy: callers,
        means: 'which part: name or connection. The name did not resolve, or a new connection failed; open connections may go on',
        source: [from.botocoreErrors, from.botocoreSession],
      },
      {
        text: 'Connect timeout on endpoint URL: "{endpoint_url}"',
        printedBy: callers,
        means: 'which part: the way to the load balancers, or they. The name had an address that did not answer in time, 60 s by default',
        source: [from.botocoreErrors, from.botocoreTimeouts],
      },
      {
        text: 'The Access Key ID or security token is invalid.',
        printedBy: router,
        means: 'which part: you. The routers answer; UnrecognizedClientException, most likely a wrong key or secret',
        source: from.errorHandling,
      },
      {
        text: 'Too many operations for a given subscriber.',
        printedBy: admin,
        means:
          'which part: table operations. LimitExceededException: too many tables and indexes are being created, changed or deleted at once; items are read and written on another way',
        source: [from.errorHandling, from.dynamoDbPaper],
      },
      {
        text: 'Rate of requests exceeds the allowed throughput.',
        printedBy: router,
        means:
          'which part: table operations that come too fast, or admission control for an on-demand table. ThrottlingException: safe to retry',
        source: from.errorHandling,
      },
      {
        text: 'Service Unavailable',
        printedBy: router,
        means:
          'which part: DynamoDB. HTTP 503, should be temporary: retry. After a 500 on a write of one item, read it first: it may have happened',
        source: from.errorHandling,
      },
    ],
    logs: [
      {
        where: 'TableStatus in the answer of aws dynamodb describe-table',
        line: 'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
        printedBy: admin,
        source: from.tableStates,
      },
      {
        where:
          'log of an application on botocore (boto3, AWS CLI): code and message as DynamoDB sent them, “reached max retries” where it gave up',
        line: 'An error occurred ({error_code}) when calling the {operation_name} operation{retry_info}: {error_message}',
        printedBy: callers,
        source: from.botocoreErrors,
      },
    ],
    metrics: [
      {
        name: 'SuccessfulRequestLatency (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'as on other days while your callers are slow: the network or the callers, it counts only what happens inside DynamoDB',
        source: from.tableMetrics,
      },
      {
        name: 'SystemErrors (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 60 s, the alarm of the guide; requests that got HTTP 500, single ones are expected',
        source: [from.alarms, from.errorHandling],
      },
      {
        name: 'UserErrors (AWS/DynamoDB; account and Region, no table)',
        of: router,
        threshold:
          'above other days: requests that got HTTP 400, such as wrong keys; neither refusals of provisioned throughput nor failed conditions',
        source: from.tableMetrics,
      },
    ],
    runbook: [
      {
        do: 'The name: has it addresses?',
        command: 'dig +noall +answer +comments dynamodb.us-east-1.amazonaws.com',
        expect: 'addresses; none, from everywhere, is what October 2025 looked like',
        risk: 'readOnly',
        source: [from.digManual, from.dynamoDb2025],
      },
      {
        do: 'Load balancer and TLS, without credentials and without your table (put your Region in place of eu-west-3)',
        command: 'curl -sS --max-time 10 https://dynamodb.eu-west-3.amazonaws.com',
        expect: 'healthy: dynamodb.eu-west-3.amazonaws.com',
        risk: 'readOnly',
        source: from.endpointCheck,
      },
      {
        do: 'Routers, authentication, table operations and key of the table',
        command:
          "aws dynamodb describe-table --table-name <table> --query 'Table.{status:TableStatus,key:SSEDescription,replicas:Replicas}'",
        expect: 'ACTIVE, and no InaccessibleEncryptionDateTime in the key',
        risk: 'readOnly',
        source: [from.restoring, from.tableStates],
      },
      {
        do: 'One partition: ask for the same item twice, strongly and eventually. Only its leader answers the first, any replica the second. This follows from the paper; AWS publishes no such check',
        command: `for c in --consistent-read --no-consistent-read; do aws dynamodb get-item --table-name <table> --key '{"Id":{"N":"1"}}' $c --return-consumed-capacity TOTAL; done`,
        expect:
          'both answer. Only the second: that partition has no leader, which should last a couple of seconds. Put your own key in place of Id',
        risk: 'readOnly',
        source: [from.dynamoDbPaper, from.workingWithItems],
      },
    ],
    recovery: [
      {
        do: 'The key of the table is disabled (INACCESSIBLE_ENCRYPTION_CREDENTIALS): enable it. After more than seven days the table is archived',
        command: 'aws kms enable-key --key-id <key>',
        risk: 'mutating',
        undo: 'aws kms disable-key --key-id <key>',
        verify: 'describe-key says Enabled, describe-table no longer has InaccessibleEncryptionDateTime',
        source: [from.enableKey, from.tableStates],
      },
      {
        do: 'A changed policy refuses your callers: note its default version (aws iam list-policy-versions --policy-arn <policy>), then set the one before',
        command: 'aws iam set-default-policy-version --policy-arn <policy> --version-id <version before>',
        risk: 'mutating',
        undo: 'aws iam set-default-policy-version --policy-arn <policy> --version-id <version noted>',
        verify:
          'requests succeed; routers cache answers of IAM and refresh them from time to time, so not at once (how often is not published)',
        source: [from.policyVersions, from.setPolicyVersion, from.dynamoDbPaper],
      },
      {
        do: 'Callers pile up on a part that does not answer (botocore, legacy mode: up to 10 attempts of 60 s each): in their environment set fewer attempts, then start them again one by one',
        command: 'export AWS_RETRY_MODE=standard AWS_MAX_ATTEMPTS=3',
        risk: 'mutating',
        undo: 'unset both, start them again',
        verify: 'requests fail after at most three attempts; the time-outs stay 60 s unless the code or a defaults mode sets others',
        source: [from.botocoreSettings, from.botocoreTimeouts, from.botocoreRetries],
      },
    ],
  },
  failures: [
    {
      what: 'The name of the Region loses its addresses, October 2025',
      component: endpoint,
      effect: 'no new connection for almost three hours, though nothing behind the name was broken',
      recovery: 'records put back by hand; Planner and Enactors were switched off worldwide until the race would be fixed',
      source: from.dynamoDb2025,
    },
    {
      what: 'A network fails in part: one follower no longer hears a leader that all others hear',
      component: leader,
      effect: 'an election for nothing: no writes and strong reads of that partition for a couple of seconds',
      recovery: 'the follower first asks the other replicas, and drops its attempt if they hear the leader',
      source: from.dynamoDbPaper,
    },
    {
      what: 'MemDS is behind',
      component: metadata,
      effect: 'the router asks a node that does not hold the key',
      recovery: 'that node answers with the newest members, or with a code that makes the router look up again',
      source: from.dynamoDbPaper,
    },
    {
      what: 'A server of global admission control stops',
      component: admission,
      effect: 'none on the service as a whole: its state is short-lived and computed anew from what routers report',
      recovery: 'routers spend the tokens that they have; the limits of each partition stay as a second line',
      source: from.dynamoDbPaper,
    },
    {
      what: 'Storage nodes get new software',
      component: leader,
      effect: 'leaders on them must go elsewhere',
      recovery:
        'a leader gives up its lease first, so that the next one need not wait; a few nodes come first, and errors or latency above a threshold roll it back by themselves',
      source: from.dynamoDbPaper,
    },
    {
      what: 'Several partitions of one storage node grow busy at once',
      component: admin,
      effect: 'the node nears its limit, and tables that have nothing to do with each other could slow each other down',
      recovery: 'above a share of its capacity the node names replicas to move; autoadmin finds a node without one of that partition',
      source: from.dynamoDbPaper,
    },
  ],
})
