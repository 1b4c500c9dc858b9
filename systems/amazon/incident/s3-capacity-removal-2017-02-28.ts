import { control, edge, incident, region, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as s3 from '../_s3-2017.ts'

const applications = edge(s3.applications, {
  label: 'Applications of customers',
  external: true,
  facts: { 'outage, by others': s3.downElsewhere, 'or, about': s3.seenByTravis },
  source: s3.summary,
})

const api = service(s3.s3Api, {
  label: 'S3 API',
  facts: {
    'some reads after': s3.untilSomeReads,
    'reads after': s3.untilReads,
    'writes after': s3.untilNormal,
    'a year’s allowance': s3.allowanceUsed,
  },
  source: s3.summary,
})
const console = service(s3.s3Console, { label: 'S3 console', source: s3.summary })
const launches = service(tech.ec2, { label: 'New EC2 instances', source: s3.summary })
const lambda = service(tech.awsLambda, { label: 'Lambda', source: s3.summary })
const billing = service(s3.billing, { label: 'S3 billing process', source: s3.summary })
const billingSubsystem = service(s3.billingSubsystem, { label: 'A billing subsystem', source: s3.summary })

const index = state(s3.indexSubsystem, { label: 'Index subsystem', source: s3.summary })
const placement = state(s3.placementSubsystem, {
  label: 'Placement subsystem',
  facts: { 'after the index': s3.writesAfterReads },
  source: s3.summary,
})
const storage = state(tech.s3, { label: 'Storage of objects', source: s3.summary })
const volumes = state(tech.ebs, { label: 'EBS volumes', source: s3.summary })

const team = control(s3.team, { label: 'S3 team', source: s3.summary })
const tool = control(s3.removalTool, { label: 'Capacity removal tool', source: s3.summary })
const dashboard = control(s3.healthDashboard, {
  label: 'Health dashboard console',
  facts: { 'mute for': s3.untilStatus },
  source: s3.summary,
})

export default incident('s3-capacity-removal-2017-02-28', {
  system: systems.amazon,
  title: 'Amazon S3, 28 February 2017: one wrong input removes too many servers, and two subsystems need a full restart',
  summary:
    'In US-EAST-1, one of 16 regions, a command of a playbook took away more servers than meant. They supported the index and the placement subsystem, which had not been restarted completely in the larger regions for many years. Until they were, S3 served nothing, and what relies on it failed with it.',
  flow: [
    applications.to(api, { label: 'read and write objects', protocol: 'HTTPS' }).to(index, 'needs for every request'),
    applications.to(console, 'open'),
    api.to(placement, 'asks on PUT').to(index, 'requires'),
    placement.to(storage, 'allocates'),
    console.to(api, 'relies on'),
    launches.to(api, 'rely on'),
    lambda.to(api, 'relies on'),
    volumes.to(api, 'get snapshot data from'),
    billing.to(billingSubsystem, 'uses'),
    team.to(tool, 'runs a command of').to(billingSubsystem, 'takes a few servers from'),
    dashboard.to(api, 'depends on'),
  ],
  groups: [
    region('service', 'US-EAST-1', [api, console, launches, lambda, billing, billingSubsystem]),
    region('state', 'US-EAST-1', [index, placement, storage, volumes]),
  ],
  metrics: { cost: s3.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2017-02-28T09:37-08:00',
        what: 'While slow billing is debugged, a command is given a wrong input and removes a larger set of servers',
        turn: 'trigger',
        source: s3.summary,
      },
      {
        at: '2017-02-28T11:37-08:00',
        what: 'The dashboard can show the status of single services again; until now a banner and Twitter had to do',
        source: s3.summary,
      },
      { at: '2017-02-28T12:26-08:00', what: 'Enough of the index is back to begin with GET, LIST and DELETE', source: s3.summary },
      {
        at: '2017-02-28T13:18-08:00',
        what: 'The index is fully recovered: GET, LIST and DELETE are normal',
        turn: 'mitigated',
        source: s3.summary,
      },
      { at: '2017-02-28T13:54-08:00', what: 'Placement is recovered, so PUT too: S3 is normal', turn: 'resolved', source: s3.summary },
    ],
    cascade: [
      { from: tool, to: index, mechanism: 'a significant part of its capacity is gone: full restart', source: s3.summary },
      { from: tool, to: placement, mechanism: 'the same', source: s3.summary },
      { from: index, to: placement, mechanism: 'recovers only when the index works', source: s3.summary },
      { from: index, to: api, mechanism: 'no GET, LIST, PUT or DELETE during the restart', source: s3.summary },
      { from: api, to: launches, mechanism: 'launches impacted', source: s3.summary },
      { from: api, to: lambda, mechanism: 'impacted', source: s3.summary },
      { from: api, to: volumes, mechanism: 'impacted where data of a snapshot is needed', source: s3.summary },
      { from: api, to: dashboard, mechanism: 'nobody can change a status', source: s3.summary },
    ],
    detection: {
      signal: 'When and how AWS saw it is not published. Outside, HTTP 500 met a status page that showed green.',
      source: s3.seaOfGreen,
    },
    impact: {
      what: 'S3 in US-EAST-1 unable to serve requests, and with it the S3 console, new EC2 instances, EBS volumes that needed a snapshot, and Lambda; some had a backlog to work off afterwards. Others count 4 h 20 min or about five hours',
      duration: s3.untilNormal,
      users: s3.affectedUsers,
      source: s3.summary,
    },
    response: [
      {
        what: 'The index was restarted first, with checks of the integrity of the metadata, which took longer than expected',
        source: s3.summary,
      },
      { what: 'Status was told by the AWS Twitter feed and the banner of the dashboard', source: s3.summary },
      {
        what: 'A host of status pages kept them up, but had its styles and images on S3: many looked wrong and loaded slowly',
        source: s3.statuspage,
      },
    ],
    resolution: {
      what: 'Full restart of the index, then of placement; other services recovered after S3',
      source: s3.summary,
    },
    prevention: [
      { what: 'The tool removes capacity more slowly, and never below the minimum that a subsystem needs', source: s3.summary },
      { what: 'Other tools are examined for the same safety checks', source: s3.summary },
      { what: 'The index is divided into more cells; planned for later in the year, now begun at once', source: s3.summary },
      { what: 'The console of the dashboard runs in several regions', source: s3.summary },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'InternalError',
        printedBy: api,
        means:
          'an error inside S3, not in your request. A PUT that gets it may or may not have been done. The summary does not say which codes callers got',
        source: s3.errorPractices,
      },
    ],
    logs: [
      {
        where: 'server access log of a bucket: the operation of a record; status and error code follow the request line',
        line: 'REST.PUT.OBJECT',
        printedBy: api,
        source: s3.accessLog,
      },
    ],
    metrics: [
      {
        name: '5xxErrors',
        of: api,
        threshold: 'its average is the error rate, of a bucket with request metrics; no source gives a level',
        source: s3.requestMetrics,
      },
      {
        name: 'OperationsPendingReplication',
        of: storage,
        threshold: 'above 0: operations not yet replicated, for a rule with metrics; no source gives an alert level',
        source: s3.requestMetrics,
      },
    ],
    runbook: [
      {
        do: 'See whether the bucket answers',
        command: 'aws s3api head-bucket --bucket my-bucket',
        expect: 'no output: it exists and you have access. Otherwise an error message, such as 404: no such bucket',
        risk: 'readOnly',
        source: s3.headBucket,
      },
      {
        do: 'Do not take a green status page for health: here it could not be changed for two hours. Read its banner',
        risk: 'readOnly',
        source: s3.summary,
      },
      {
        do: 'Look at reads and writes apart: reads were normal 36 minutes before writes',
        risk: 'readOnly',
        source: s3.summary,
      },
      {
        do: 'Before serving from a copy in another region, see how far it lags: ReplicationLatency, in seconds, per rule',
        risk: 'readOnly',
        source: s3.requestMetrics,
      },
    ],
    recovery: [
      {
        do: 'AWS: restart the index, check its metadata, then placement; let reads in as capacity comes',
        risk: 'mutating',
        irreversible: 'with so much capacity gone, both subsystems needed the full restart',
        verify: 'GET, LIST and DELETE first, PUT when placement is back',
        source: s3.summary,
      },
      {
        do: 'Callers: retry what got InternalError, and treat such a PUT as undecided',
        risk: 'mutating',
        undo: 'write the former content again',
        verify: 'a GET returns what you meant to write, not the old value',
        source: s3.errorPractices,
      },
      {
        do: 'Expect services on S3 to need longer than S3: they have a backlog',
        risk: 'readOnly',
        source: s3.summary,
      },
    ],
  },
  failures: [
    {
      what: 'A tool removes capacity without a floor',
      component: tool,
      effect: 'too much, too fast, from subsystems that were not meant',
      recovery: 'slower removal, and a stop at the minimum',
      source: s3.summary,
    },
    {
      what: 'A subsystem that nobody restarts has grown for years',
      component: index,
      effect: 'restart and safety checks take longer than expected',
      recovery: 'smaller cells, whose recovery can be tested',
      source: s3.summary,
    },
    {
      what: 'The status page depends on what fails',
      component: dashboard,
      effect: 'no status of single services for two hours',
      recovery: 'other channels; later a console in several regions',
      source: s3.summary,
    },
    {
      what: 'An application has all its objects in one region',
      component: applications,
      effect: 'down while the other 15 regions run',
      recovery: 'replication across regions, and backups',
      source: s3.allowance,
    },
  ],
})
