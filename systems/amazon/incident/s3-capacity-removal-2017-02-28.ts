import { control, edge, incident, region, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const applications = edge(own.s3Applications, {
  label: 'Applications of customers',
  external: true,
  facts: { 'outage, by others': facts.s3DownElsewhere, or: facts.s3SeenByTravis },
  source: from.s3Disruption,
})

const api = service(own.s3Api, {
  label: 'S3 API',
  facts: {
    'some reads after': facts.s3UntilSomeReads,
    'reads after': facts.s3UntilReads,
    'writes after': facts.s3UntilNormal,
    'of a year’s allowance at 99.99 %': facts.s3AllowanceUsed,
  },
  source: from.s3Disruption,
})
const console = service(own.s3Console, { label: 'S3 console', source: from.s3Disruption })
const launches = service(tech.ec2, { label: 'New EC2 instances', source: from.s3Disruption })
const lambda = service(tech.awsLambda, { label: 'Lambda', source: from.s3Disruption })
const billing = service(own.s3Billing, { label: 'S3 billing process', source: from.s3Disruption })
const billingSubsystem = service(own.s3BillingSubsystem, { label: 'A billing subsystem', source: from.s3Disruption })

const index = state(own.s3Index, { label: 'Index subsystem', source: from.s3Disruption })
const placement = state(own.s3Placement, {
  label: 'Placement subsystem',
  facts: { 'after the index': facts.s3WritesAfterReads },
  source: from.s3Disruption,
})
const storage = state(tech.s3, { label: 'Storage of objects', source: from.s3Disruption })
const volumes = state(tech.ebs, { label: 'EBS volumes', source: from.s3Disruption })

const team = control(own.s3Team, { label: 'S3 team', source: from.s3Disruption })
const tool = control(own.s3RemovalTool, { label: 'Capacity removal tool', source: from.s3Disruption })
const dashboard = control(own.healthDashboardConsole, {
  label: 'Health dashboard console',
  facts: { 'mute for': facts.s3UntilStatus },
  source: from.s3Disruption,
})

export default incident('s3-capacity-removal-2017-02-28', {
  system: systems.amazon,
  title: 'Amazon S3, 28 February 2017: one wrong input removes too many servers, and two subsystems need a full restart',
  summary:
    'In US-EAST-1 a command of a playbook took away more servers than meant. They supported the index and the placement subsystem, which had not been restarted completely in the larger regions for many years. Until they were, S3 served nothing, and what relies on it failed with it.',
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
  metrics: { cost: facts.cost2017 },
  anatomy: {
    timeline: [
      {
        at: '2017-02-28T09:37-08:00',
        what: 'While slow billing is debugged, a command is given a wrong input and removes a larger set of servers',
        turn: 'trigger',
        source: from.s3Disruption,
      },
      {
        at: '2017-02-28T11:37-08:00',
        what: 'The dashboard can show the status of single services again; until now a banner and Twitter had to do',
        source: from.s3Disruption,
      },
      {
        at: '2017-02-28T12:26-08:00',
        what: 'By now enough of the index is back to begin with GET, LIST and DELETE',
        source: from.s3Disruption,
      },
      {
        at: '2017-02-28T13:18-08:00',
        what: 'By now the index is fully recovered: GET, LIST and DELETE are normal',
        turn: 'mitigated',
        source: from.s3Disruption,
      },
      {
        at: '2017-02-28T13:54-08:00',
        what: 'Placement is recovered, so PUT too: S3 is normal',
        turn: 'resolved',
        source: from.s3Disruption,
      },
    ],
    cascade: [
      { from: tool, to: index, mechanism: 'a significant part of its capacity is gone: full restart', source: from.s3Disruption },
      { from: tool, to: placement, mechanism: 'the same', source: from.s3Disruption },
      { from: index, to: placement, mechanism: 'recovers only when the index works', source: from.s3Disruption },
      { from: index, to: api, mechanism: 'no GET, LIST, PUT or DELETE during the restart', source: from.s3Disruption },
      { from: api, to: launches, mechanism: 'launches impacted', source: from.s3Disruption },
      { from: api, to: lambda, mechanism: 'impacted', source: from.s3Disruption },
      { from: api, to: volumes, mechanism: 'impacted where data of a snapshot is needed', source: from.s3Disruption },
      { from: api, to: dashboard, mechanism: 'nobody can change a status', source: from.s3Disruption },
    ],
    detection: {
      signal: 'When and how AWS saw it is not published. Outside, HTTP 500 met a status page that showed green.',
      source: from.s3SeaOfGreen,
    },
    impact: {
      what: 'S3 in US-EAST-1 unable to serve requests, and with it the S3 console, new EC2 instances, EBS volumes that needed a snapshot, and Lambda; some had a backlog to work off afterwards. Others speak of the better part of four hours or, of AWS in the Region, of about five',
      duration: facts.s3UntilNormal,
      users: facts.users2017,
      source: from.s3Disruption,
    },
    response: [
      {
        what: 'The index was restarted first, with checks of the integrity of the metadata, which took longer than expected',
        source: from.s3Disruption,
      },
      { what: 'Status was told by the AWS Twitter feed and the banner of the dashboard', source: from.s3Disruption },
      {
        what: 'A host of status pages kept them up, but had its styles and images on S3: many looked wrong and loaded slowly',
        source: from.s3Statuspage,
      },
    ],
    resolution: {
      what: 'Full restart of the index, then of placement; other services recovered after S3',
      source: from.s3Disruption,
    },
    prevention: [
      { what: 'The tool removes capacity more slowly, and never below the minimum that a subsystem needs', source: from.s3Disruption },
      { what: 'Other tools are examined for the same safety checks', source: from.s3Disruption },
      { what: 'The index is divided into more cells; planned for later in the year, now begun at once', source: from.s3Disruption },
      { what: 'The console of the dashboard runs in several regions', source: from.s3Disruption },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'InternalError',
        printedBy: api,
        means:
          'an error inside S3, not in your request. A PUT that gets it may or may not have been done. The summary does not say which codes callers got',
        source: from.s3Errors,
      },
    ],
    logs: [
      {
        where: 'server access log of a bucket: the operation of a record; status and error code follow the request line',
        line: 'REST.PUT.OBJECT',
        printedBy: api,
        source: from.s3AccessLog,
      },
    ],
    metrics: [
      {
        name: '5xxErrors',
        of: api,
        threshold: 'its average is the error rate, of a bucket with request metrics; no source gives a level',
        source: from.s3RequestMetrics,
      },
      {
        name: 'OperationsPendingReplication',
        of: storage,
        threshold: 'above 0: operations not yet replicated, for a rule with metrics; no source gives an alert level',
        source: from.s3RequestMetrics,
      },
    ],
    runbook: [
      {
        do: 'See whether the bucket answers',
        command: 'aws s3api head-bucket --bucket <bucket>',
        expect: 'no output: it exists and you have access. Otherwise an error message, such as 404: no such bucket',
        risk: 'readOnly',
        source: from.headBucket,
      },
      {
        do: 'Do not take a green status page for health: here it could not be changed for two hours. Read its banner',
        risk: 'readOnly',
        source: from.s3Disruption,
      },
      {
        do: 'Look at reads and writes apart: reads were normal 36 minutes before writes',
        risk: 'readOnly',
        source: from.s3Disruption,
      },
      {
        do: 'Before serving from a copy in another region, see how far it lags: ReplicationLatency, in seconds, per rule',
        risk: 'readOnly',
        source: from.s3RequestMetrics,
      },
    ],
    recovery: [
      {
        do: 'Callers: retry what got InternalError, and treat such a PUT as undecided',
        risk: 'mutating',
        undo: 'write the former content again',
        verify: 'a GET returns what you meant to write, not the old value',
        source: from.s3Errors,
      },
      {
        do: 'AWS: restart the index, check its metadata, then placement; let reads in as capacity comes',
        risk: 'mutating',
        irreversible: 'with so much capacity gone, both subsystems needed the full restart',
        verify: 'GET, LIST and DELETE first, PUT when placement is back',
        source: from.s3Disruption,
      },
      {
        do: 'Expect services on S3 to need longer than S3: they have a backlog',
        risk: 'readOnly',
        source: from.s3Disruption,
      },
    ],
  },
  failures: [
    {
      what: 'A tool removes capacity without a floor',
      component: tool,
      effect: 'too much, too fast, from subsystems that were not meant',
      recovery: 'slower removal, and a stop at the minimum',
      source: from.s3Disruption,
    },
    {
      what: 'A subsystem that nobody restarts has grown for years',
      component: index,
      effect: 'restart and safety checks take longer than expected',
      recovery: 'smaller cells, whose recovery can be tested',
      source: from.s3Disruption,
    },
    {
      what: 'The status page depends on what fails',
      component: dashboard,
      effect: 'no status of single services for two hours',
      recovery: 'other channels; later a console in several regions',
      source: from.s3Disruption,
    },
    {
      what: 'An application has all its objects in one region',
      component: applications,
      effect: 'down while the other regions run',
      recovery: 'a bucket in another region, kept in step by replication beforehand',
      source: from.s3Replication,
    },
  ],
})
