import { control, edge, incident, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import { kinesisCells, kinesisFrontEnd, kinesisMembership, serviceHealthDashboard } from '../technologies.ts'

const producers = edge(technology('edge', 'Producers and consumers of streams'), {
  label: 'Producers and consumers',
  external: true,
  source: from.kinesis2020,
})
const signIn = edge(technology('edge', 'Users of Cognito pools'), { label: 'Users signing in', external: true, source: from.kinesis2020 })
const frontEnd = service(kinesisFrontEnd, {
  label: 'Kinesis front-end fleet',
  facts: { 'knows a new one in': facts.peersLearn, 'thread limit': facts.threadLimit, 'cause after': facts.causeFound },
  source: from.kinesis2020,
})
const membership = service(kinesisMembership, { label: 'Membership service', source: from.kinesis2020 })
const functions = service(tech.awsLambda, { label: 'Lambda hosts', facts: { errors: facts.lambdaErrors }, source: from.kinesis2020 })
const cells = state(kinesisCells, { label: 'Back-end cell-clusters', source: from.kinesis2020 })
const configuration = state(tech.dynamoDb, { label: 'Kinesis configuration', source: from.kinesis2020 })
const events = state(tech.eventBridge, { label: 'EventBridge', source: from.kinesis2020 })
const capacity = control(technology('control', 'Kinesis capacity addition'), {
  label: 'Capacity addition',
  facts: { took: facts.capacityAdded },
  source: from.kinesis2020,
})
const metrics = control(tech.cloudWatch, {
  label: 'CloudWatch',
  facts: { errors: facts.cloudWatchBlind },
  source: from.kinesis2020,
})
const scaling = control(tech.ec2AutoScaling, { label: 'EC2 Auto Scaling', source: from.kinesis2020 })
const identity = control(tech.cognito, { label: 'Cognito', source: from.kinesis2020 })
const clusters = control(tech.ecs, { label: 'ECS and EKS', source: from.kinesis2020 })
const dashboard = control(serviceHealthDashboard, { label: 'Service Health Dashboard', source: from.kinesis2020 })

export default incident('kinesis-threads-2020-11-25', {
  system: systems.amazon,
  title: 'Amazon, 25 November 2020: a few more servers, and every Kinesis front end runs out of threads',
  summary:
    'Each Kinesis front-end server keeps a thread for every other one. A small addition pushed all of them over an operating system limit at once; their shard maps stayed incomplete and nothing could be routed. CloudWatch, Cognito, Lambda and EventBridge fell with Kinesis, and restarting the fleet took until the evening.',
  flow: [
    producers.to(frontEnd, 'put and get records').to(cells, 'routes by shard map'),
    frontEnd.to(membership, 'asks for members'),
    frontEnd.to(configuration, 'reads configuration'),
    capacity.to(frontEnd, 'adds servers'),
    metrics.to(frontEnd, 'streams metrics and logs'),
    identity.to(frontEnd, 'streams API usage'),
    events.to(frontEnd, 'streams events'),
    functions.to(metrics, 'publishes metrics'),
    scaling.to(metrics, 'reads metrics'),
    clusters.to(events, 'is driven by'),
    signIn.to(identity, 'authenticate'),
    dashboard.to(identity, 'signs operators in'),
  ],
  metrics: { cost: facts.cost2020 },
  anatomy: {
    timeline: [
      {
        at: '2020-11-25T02:44-08:00',
        what: 'A small number of servers begins to join the front-end fleet',
        turn: 'trigger',
        source: from.kinesis2020,
      },
      {
        at: '2020-11-25T03:47-08:00',
        what: 'The addition is complete; it takes up to an hour until all others know of it',
        source: from.kinesis2020,
      },
      {
        at: '2020-11-25T05:15-08:00',
        what: 'First alarms: errors on putting and getting records. The new servers are suspected, but many errors do not fit',
        turn: 'detected',
        source: from.kinesis2020,
      },
      {
        at: '2020-11-25T07:51-08:00',
        what: 'A few candidate causes are left, and each of them needs a restart of the whole fleet',
        source: from.kinesis2020,
      },
      {
        at: '2020-11-25T09:39-08:00',
        what: 'Cause confirmed: not memory but threads. The added servers have just been removed; the limit is not raised without a test',
        source: from.kinesis2020,
      },
      { at: '2020-11-25T10:07-08:00', what: 'The first restarted servers take traffic', source: from.kinesis2020 },
      { at: '2020-11-25T10:36-08:00', what: 'Lambda: memory contention dealt with, invocation errors end', source: from.kinesis2020 },
      {
        at: '2020-11-25T14:18-08:00',
        what: 'By now Cognito is normal, after a change that lessens its dependency on Kinesis',
        source: from.kinesis2020,
      },
      { at: '2020-11-25T16:15-08:00', what: 'By now most of the trouble of ECS and EKS is over', source: from.kinesis2020 },
      { at: '2020-11-25T22:23-08:00', what: 'Kinesis is fully back', turn: 'resolved', source: from.kinesis2020 },
      {
        at: '2020-11-25T22:31-08:00',
        what: 'By now CloudWatch metrics and alarms are fully back; missing data is filled in later',
        source: from.kinesis2020,
      },
    ],
    cascade: [
      {
        from: capacity,
        to: frontEnd,
        mechanism: 'one more thread on each server for each new one: over the limit everywhere',
        source: from.kinesis2020,
      },
      { from: frontEnd, to: cells, mechanism: 'shard maps never complete: healthy cells cannot be reached', source: from.kinesis2020 },
      { from: frontEnd, to: metrics, mechanism: 'metrics and logs cannot be processed', source: from.kinesis2020 },
      { from: metrics, to: scaling, mechanism: 'alarms in INSUFFICIENT_DATA: nothing to react to', source: from.kinesis2020 },
      { from: metrics, to: functions, mechanism: 'metrics pile up in memory beside the functions', source: from.kinesis2020 },
      {
        from: frontEnd,
        to: identity,
        mechanism: 'a latent bug: web servers block on a full buffer of mere statistics',
        source: from.kinesis2020,
      },
      { from: identity, to: dashboard, mechanism: 'the tool that posts updates signs in with Cognito', source: from.kinesis2020 },
      { from: frontEnd, to: events, mechanism: 'API errors and late events', source: from.kinesis2020 },
      { from: events, to: clusters, mechanism: 'workflows that provision and scale are late', source: from.kinesis2020 },
    ],
    detection: {
      signal:
        'Alarms on errors of putting and getting records, two and a half hours after the addition began; alarms on threads were added afterwards',
      source: from.kinesis2020,
    },
    impact: {
      what: 'Kinesis Data Streams in us-east-1, and with it CloudWatch, Cognito, Lambda, EventBridge, ECS, EKS and Auto Scaling',
      duration: facts.kinesisOutage,
      users: facts.users2020,
      source: from.kinesis2020,
    },
    response: [
      { what: 'The added servers were taken out as a precaution while other errors were looked into', source: from.kinesis2020 },
      {
        what: 'Front ends were set to fetch their start-up data from the authoritative store, not from their neighbours',
        source: from.kinesis2020,
      },
      {
        what: 'Restart a few hundred servers an hour: building the map competes with serving, and a server too slow is declared unhealthy',
        source: from.kinesis2020,
      },
      {
        what: 'Status posted by hand with a backup tool, known to few; customers told in the Personal Health Dashboard',
        source: from.kinesis2020,
      },
    ],
    resolution: {
      what: 'The whole front-end fleet was restarted below the limit, step by step until the evening',
      source: from.kinesis2020,
    },
    prevention: [
      { what: 'Larger servers, so fewer of them and fewer threads on each', source: from.kinesis2020 },
      { what: 'Alarms on threads in the service; a higher limit after tests', source: from.kinesis2020 },
      { what: 'The cache in a fleet of its own; CloudWatch and other large users on front ends of their own', source: from.kinesis2020 },
      { what: 'CloudWatch keeps three hours of metrics of its own, for alarms and Auto Scaling', source: from.kinesis2020 },
      {
        what: 'Cognito bears Kinesis errors without exhausting its buffers; staff train with the backup status tool',
        source: from.kinesis2020,
      },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Internal Service Failure',
        printedBy: frontEnd,
        means:
          'message of the code InternalFailure in a PutRecords result: not your rate. The other code, ProvisionedThroughputExceededException, is your rate',
        source: from.putRecordsResult,
      },
    ],
    logs: [
      {
        where: 'state of CloudWatch alarms: metrics stopped coming, which is no all-clear',
        line: 'INSUFFICIENT_DATA',
        printedBy: metrics,
        source: from.insufficientData,
      },
    ],
    metrics: [
      {
        name: 'alarms in INSUFFICIENT_DATA, of metrics that always report',
        of: metrics,
        threshold: 'many at once: CloudWatch has no data, as on this day. Alarms on AWS/DynamoDB do not show it: they keep their state',
        source: from.missingData,
      },
      {
        name: 'FailedRecordCount of PutRecords, by ErrorCode',
        of: frontEnd,
        threshold: 'InternalFailure above 0 is the service, not the stream’s limits; no level is published',
        source: from.putRecordsResult,
      },
    ],
    runbook: [
      {
        do: 'Are the alarms blind? Count those without data',
        command: "aws cloudwatch describe-alarms --state-value INSUFFICIENT_DATA --query 'length(MetricAlarms)'",
        expect: 'about as many as on a quiet day; far more means that silence is not health',
        risk: 'readOnly',
        source: from.cloudWatchModel,
      },
      {
        do: 'Sort the failed records of a producer by code',
        expect: 'InternalFailure: wait and keep the records. ProvisionedThroughputExceededException: your shards',
        risk: 'readOnly',
        source: from.putRecordsResult,
      },
    ],
    recovery: [
      {
        do: 'Own systems with a thread, connection or file for every peer: take out the servers added last before looking further',
        risk: 'mutating',
        undo: 'add them again once the limit is known and tested',
        verify: 'threads of each server are below the limit; on this day the fleet had to be restarted all the same',
        source: from.kinesis2020,
      },
      {
        do: 'Restart in groups, with start-up data from the authority, not from peers',
        risk: 'mutating',
        undo: 'stop after a group: what has not been restarted is as before',
        verify: 'each group takes traffic and stays healthy before the next begins',
        source: from.kinesis2020,
      },
    ],
  },
  failures: [
    {
      what: 'A cost on each server grows with the number of servers',
      component: frontEnd,
      effect: 'adding capacity takes capacity away, on all servers at once',
      recovery: 'fewer, larger servers at first; cells later',
      source: from.kinesis2020,
    },
    {
      what: 'Monitoring is a customer of what it watches',
      component: metrics,
      effect: 'alarms lose their data exactly when it breaks; scaling stops',
      recovery: 'a local store of three hours; front ends of its own',
      source: from.kinesis2020,
    },
    {
      what: 'A buffer meant to help blocks when full',
      component: identity,
      effect: 'sign-in fails for the sake of usage statistics',
      recovery: 'web servers changed so that Kinesis errors do not exhaust their buffers',
      source: from.kinesis2020,
    },
    {
      what: 'The status page needs a service that is down',
      component: dashboard,
      effect: 'updates are late',
      recovery: 'a tool with few dependencies existed; its use is trained now',
      source: from.kinesis2020,
    },
  ],
})
