import { control, edge, incident, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import { dnsEnactor, dnsPlanner, droplet, dropletWorkflowManager, networkManager, nlbHealthChecks } from '../technologies.ts'

const callers = edge(technology('edge', 'Applications with an AWS SDK'), {
  label: 'Callers with an AWS SDK',
  external: true,
  source: from.dynamoDb2025,
})
const endpoint = edge(tech.route53, { label: 'dynamodb.us-east-1 in Route 53', source: from.dynamoDb2025 })
const balancer = edge(tech.networkLoadBalancer, {
  label: 'Network Load Balancers',
  facts: { 'errors for': facts.nlbErrors },
  source: from.dynamoDb2025,
})
const running = service(tech.ec2, { label: 'Instances running before', source: from.dynamoDb2025 })
const launched = service(tech.ec2, {
  label: 'Instances being launched',
  facts: { 'failed for': facts.launchesFailed },
  source: from.dynamoDb2025,
})
const servers = service(droplet, { label: 'Droplets, physical servers', source: from.dynamoDb2025 })
const functions = service(tech.awsLambda, { label: 'Lambda, polling SQS', source: from.healthMessages })
const tables = state(tech.dynamoDb, {
  label: 'DynamoDB, us-east-1',
  facts: { 'errors for': facts.dynamoDbDown, 'DNS found within': facts.dnsFound },
  source: from.dynamoDb2025,
})
const replicas = state(tech.dynamoDb, { label: 'Global table replicas elsewhere', source: from.dynamoDb2025 })
const planner = control(dnsPlanner, { label: 'DNS Planner', source: from.dynamoDb2025 })
const slowEnactor = control(dnsEnactor, {
  label: 'DNS Enactor, delayed',
  facts: { spread: facts.enactorZones },
  source: from.dynamoDb2025,
})
const fastEnactor = control(dnsEnactor, { label: 'DNS Enactor, up to date', source: from.dynamoDb2025 })
const leases = control(dropletWorkflowManager, { label: 'DropletWorkflow Manager', source: from.dynamoDb2025 })
const network = control(networkManager, { label: 'Network Manager', source: from.dynamoDb2025 })
const health = control(nlbHealthChecks, { label: 'NLB health checks', source: from.dynamoDb2025 })

export default incident('dynamodb-dns-2025-10-19', {
  system: systems.amazon,
  title: 'Amazon, 19 October 2025: two Enactors race, and DynamoDB in us-east-1 has no address',
  summary:
    'A delayed DNS Enactor wrote an old plan over the newest one, and another deleted that old plan as out of date: the regional endpoint had no IP address left. The DNS was back after two and a half hours; EC2 launches and load balancers needed until the next afternoon, each held down by the recovery of the one before.',
  flow: [
    callers.to(endpoint, { label: 'resolves', protocol: 'DNS' }),
    callers.to(tables, { label: 'calls', protocol: 'HTTPS' }).to(replicas, { label: 'replicates', async: true }),
    callers.to(balancer, 'connects').to(launched, 'forwards'),
    balancer.to(running, 'forwards'),
    functions.to(tables, 'depends on'),
    planner.to(slowEnactor, 'hands plans'),
    planner.to(fastEnactor, 'hands plans'),
    slowEnactor.to(endpoint, 'applies plans'),
    fastEnactor.to(endpoint, 'applies, deletes old plans'),
    leases.to(tables, 'checks state in'),
    leases.to(servers, 'renews leases'),
    servers.to(launched, 'hosts'),
    servers.to(running, 'hosts'),
    network.to(launched, 'propagates network state'),
    health.to(launched, 'checks'),
    health.to(balancer, 'takes out of DNS'),
  ],
  metrics: { cost: facts.cost2025 },
  anatomy: {
    timeline: [
      {
        at: '2025-10-19T23:48-07:00',
        what: 'The record of the regional endpoint is empty: nobody can open a new connection to DynamoDB in us-east-1, AWS services included',
        turn: 'trigger',
        source: from.dynamoDb2025,
      },
      {
        at: '2025-10-20T00:38-07:00',
        what: 'By now the engineers know that the DNS state of DynamoDB is the source; when the first alarm came is not published',
        source: from.dynamoDb2025,
      },
      { at: '2025-10-20T01:15-07:00', what: 'Temporary measures let some internal services connect again', source: from.dynamoDb2025 },
      {
        at: '2025-10-20T02:01-07:00',
        what: 'The Health Dashboard says that it appears to be DNS resolution of the DynamoDB endpoint',
        source: from.healthMessages,
      },
      {
        at: '2025-10-20T02:25-07:00',
        what: 'All DNS information is restored, by hand; DropletWorkflow Manager begins to renew its leases',
        turn: 'mitigated',
        source: from.dynamoDb2025,
      },
      { at: '2025-10-20T02:40-07:00', what: 'Cached records have run out, DynamoDB answers everyone', source: from.dynamoDb2025 },
      {
        at: '2025-10-20T04:14-07:00',
        what: 'Work coming in is throttled and hosts of DropletWorkflow Manager are restarted one after another',
        source: from.dynamoDb2025,
      },
      {
        at: '2025-10-20T05:28-07:00',
        what: 'All leases are held again and launches begin to succeed, many of them throttled; the opening of the summary counts launches as failing until 10:36 PDT',
        source: from.dynamoDb2025,
      },
      { at: '2025-10-20T05:30-07:00', what: 'Some Network Load Balancers begin to show connection errors', source: from.dynamoDb2025 },
      {
        at: '2025-10-20T09:36-07:00',
        what: 'Automatic failover on health checks is switched off for NLB; healthy nodes come back',
        source: from.dynamoDb2025,
      },
      { at: '2025-10-20T10:36-07:00', what: 'Network state reaches new instances in the usual time', source: from.dynamoDb2025 },
      { at: '2025-10-20T13:50-07:00', what: 'EC2 APIs and launches are normal', source: from.dynamoDb2025 },
      { at: '2025-10-20T14:09-07:00', what: 'Automatic failover of NLB is switched on again', source: from.dynamoDb2025 },
      { at: '2025-10-20T14:20-07:00', what: 'End of the event', turn: 'resolved', source: from.dynamoDb2025 },
    ],
    cascade: [
      {
        from: planner,
        to: fastEnactor,
        mechanism: 'makes many newer plans while one Enactor lags; another takes the newest through all endpoints',
        source: from.dynamoDb2025,
      },
      {
        from: slowEnactor,
        to: endpoint,
        mechanism: 'its check “is my plan newer” was made at the start and is stale: an old plan overwrites the newest',
        source: from.dynamoDb2025,
      },
      {
        from: fastEnactor,
        to: endpoint,
        mechanism: 'its clean-up deletes that old plan, now the active one: no address is left, and no later plan can be applied',
        source: from.dynamoDb2025,
      },
      { from: endpoint, to: tables, mechanism: 'no new connection; data and other Regions unharmed', source: from.dynamoDb2025 },
      { from: tables, to: leases, mechanism: 'state checks fail, leases on droplets time out', source: from.dynamoDb2025 },
      {
        from: leases,
        to: servers,
        mechanism: 'after DNS is back: so many leases that each times out before it is renewed, congestive collapse',
        source: from.modalReview,
      },
      { from: servers, to: launched, mechanism: 'no server with a lease: launches fail', source: from.dynamoDb2025 },
      { from: network, to: launched, mechanism: 'a backlog: instances run without their network state', source: from.dynamoDb2025 },
      {
        from: launched,
        to: health,
        mechanism: 'checks flap between healthy and failing and overload the subsystem',
        source: from.modalReview,
      },
      { from: health, to: balancer, mechanism: 'automatic failover of zones takes capacity out of service', source: from.modalReview },
    ],
    detection: {
      signal:
        'Which alarm spoke first is not published. To callers it was a name without an address; the source was known within 50 minutes.',
      source: from.dynamoDb2025,
    },
    impact: {
      what: 'DynamoDB in us-east-1 without new connections, then EC2 launches and NLB; also Lambda, ECS, EKS, STS, Redshift and console sign-in, some of it outside the Region',
      duration: facts.outage2025,
      users: facts.users2025,
      source: from.dynamoDb2025,
    },
    response: [
      { what: 'DNS information put back by operators: the automation could not repair what it had left', source: from.dynamoDb2025 },
      {
        what: 'For DropletWorkflow Manager no recovery procedure existed; incoming work was throttled and hosts restarted selectively, which cleared the queues',
        source: from.dynamoDb2025,
      },
      { what: 'New launches throttled, SQS polling by Lambda slowed, both raised again step by step', source: from.healthMessages },
      { what: 'NLB failover on health checks switched off for four and a half hours', source: from.dynamoDb2025 },
    ],
    resolution: {
      what: 'In PDT: DNS by hand at 02:25, leases complete at 05:28, network backlog gone at 10:36, throttles lifted after that',
      source: from.dynamoDb2025,
    },
    prevention: [
      {
        what: 'Planner and Enactor switched off worldwide until the race is fixed and wrong plans cannot be applied',
        source: from.dynamoDb2025,
      },
      { what: 'NLB: a limit on how much capacity one load balancer may remove when health checks fail', source: from.modalReview },
      { what: 'EC2: tests at scale of the recovery of DropletWorkflow Manager', source: from.dynamoDb2025 },
      { what: 'EC2: propagation systems limit incoming work by the length of the queue', source: from.dynamoDb2025 },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Could not connect to the endpoint URL: "{endpoint_url}"',
        printedBy: callers,
        means: 'boto3 and AWS CLI: the name did not resolve, or a new connection failed; the text is the same. Ask the DNS',
        source: from.botocoreErrors,
      },
      {
        text: 'InsufficientInstanceCapacity',
        printedBy: launched,
        means:
          'code of a failed launch: no room in that zone, as it seems. On this day launches failed because leases on the servers were lost',
        source: from.launchErrors,
      },
    ],
    logs: [
      {
        where: 'AWS Health Dashboard, 02:01 PDT',
        line: 'the issue appears to be related to DNS resolution of the DynamoDB API endpoint in US-EAST-1',
        printedBy: tables,
        source: from.healthMessages,
      },
      {
        where: 'AWS Health Dashboard, 08:43 PDT',
        line: 'The root cause is an underlying internal subsystem responsible for monitoring the health of our network load balancers.',
        printedBy: health,
        source: from.healthMessages,
      },
    ],
    metrics: [
      {
        name: 'addresses in the answer for dynamodb.us-east-1.amazonaws.com',
        of: endpoint,
        threshold: '0: the picture from 23:48 on',
        source: from.dynamoDb2025,
      },
      {
        name: 'ReplicationLatency (AWS/DynamoDB; TableName, ReceivingRegion)',
        of: replicas,
        threshold: 'far above its usual, fairly constant value: the other Region no longer gets the writes of this one',
        source: from.globalTablesMonitoring,
      },
    ],
    runbook: [
      {
        do: 'Ask for the endpoint, from the failing host and from elsewhere',
        command: 'dig +noall +answer +comments dynamodb.us-east-1.amazonaws.com',
        expect:
          'addresses. None, from everywhere: the record is empty, as in this incident. An answer elsewhere only: your resolver or its cache',
        risk: 'readOnly',
        source: from.digManual,
      },
      {
        do: 'Which client error is it? In botocore both gaierror (DNS) and a refused new connection end in the same text',
        expect: 'the exception below it names the one or the other',
        risk: 'readOnly',
        source: from.botocoreSession,
      },
      {
        do: 'Is the table global? Ask a replica in another Region',
        command: 'aws dynamodb describe-table --region us-west-2 --table-name <table>',
        expect: 'TableStatus ACTIVE: requests can go there, with data as old as the replication lag',
        risk: 'readOnly',
        source: from.restoring,
      },
    ],
    recovery: [
      {
        do: 'Send requests of a global table to a replica in another Region',
        risk: 'mutating',
        undo: 'send them back; until then the last writer wins on items written in both Regions',
        verify: 'requests succeed there, ReplicationLatency back to its usual value before the way back',
        source: from.globalTablesMonitoring,
      },
      {
        do: 'AWS says DNS is restored and a host still fails: empty its DNS cache (advice of 03:35 PDT)',
        risk: 'mutating',
        undo: 'nothing to restore: the next query fills it',
        verify: 'dig on that host gives addresses',
        source: from.healthMessages,
      },
      {
        do: 'Launches fail: bind them to no zone, give Auto Scaling groups several zones (advice of 04:48 PDT), and keep what runs',
        risk: 'mutating',
        undo: 'set the zones as they were',
        verify: 'instances launch and are reachable: some launched that day had no network state for a while',
        source: from.healthMessages,
      },
    ],
  },
  failures: [
    {
      what: 'Redundant writers each check once, then write',
      component: slowEnactor,
      effect: 'what was checked is no longer true at the time of writing; a plan that is active can be deleted',
      recovery: 'operators restore the record by hand; the automation is off until the race is fixed',
      source: from.dynamoDb2025,
    },
    {
      what: 'The dependency comes back to a queue that grew for hours',
      component: leases,
      effect: 'work times out before it is done, so the queue never shrinks: congestive collapse',
      recovery: 'less work let in, hosts restarted to drop the queue',
      source: from.modalReview,
    },
    {
      what: 'Health checks act on a late picture',
      component: health,
      effect: 'healthy capacity leaves DNS zone by zone',
      recovery: 'automatic failover off until the picture is true again',
      source: from.modalReview,
    },
    {
      what: 'New instances cannot be launched',
      component: running,
      effect: 'instances that ran before the event stayed healthy throughout',
      recovery: 'none needed: what runs does not need the launch path',
      source: from.dynamoDb2025,
    },
  ],
})
