import { control, edge, group, incident, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const readers = edge(tech.webBrowser, { label: 'Readers of documentation', external: true, source: from.postmortem })
const delivery = edge(own.contentDelivery, { label: 'CDN of docs.rs', source: from.postmortem })

const website = service(own.webServer, { label: 'docs.rs web server', facts: { 'was down': facts.siteDown }, source: from.postmortem })
const indexReader = service(own.indexReader, { label: 'Reader of new crates', source: from.daemon })
const builder = service(own.builder, {
  label: 'Builder of crates',
  facts: { 'gives up after': facts.attempts, pauses: facts.pause, 'rebuilt in': facts.rebuilds },
  source: from.queue,
})

const crateIndex = state(own.crateIndex, { label: 'crates.io index', external: true, source: from.queue })
const database = state(tech.postgresql, {
  label: 'Database, with the build queue',
  version: facts.postgresqlVersion,
  source: from.queue,
})
const bucket = state(tech.s3, { label: 'Bucket rust-docs-rs', source: from.upload })
const directory = state(own.localDocumentation, { label: '/opt/docs-rs-prefix/documentations', source: from.postmortem })
const root = state(own.rootPartition, { label: 'Root partition', facts: { size: facts.diskSize }, source: from.postmortem })

const nodeExporter = control(tech.nodeExporter, { label: 'node_exporter of the server', version: '0.18.1', source: from.versions })
const prometheus = control(tech.prometheus, {
  label: 'Prometheus of the Rust Project',
  version: '2.12.0',
  facts: {
    'disk alert below': facts.diskAlert,
    'holds for': facts.diskAlertHolds,
    'first level': facts.firstDiskAlert,
    'queue alert': facts.longQueue,
    'queue holds': facts.longQueueHolds,
    scrapes: facts.scrape,
    keeps: facts.retention,
  },
  source: from.monitoring,
})
const alertmanager = control(tech.alertmanager, { label: 'Alertmanager', version: '0.18.0', source: from.versions })
const grafana = control(tech.grafana, { label: 'Graphs of the disk', version: '6.3.3', source: from.versions })
const onCall = control(own.onCall, { label: 'On-call contacts of docs.rs', source: from.postmortem })

export default incident('disk-full-2019-10-21', {
  system: system('docs-rs', 'docs.rs'),
  title: 'docs.rs, 21 October 2019: a directory that nobody empties fills the disk, and the website goes down',
  summary:
    'Built documentation was copied to a local directory, uploaded, and never deleted. Over weeks the root partition filled up: builds failed for a day before the website went down. The graphs showed it, but no alert watched the disk, and those on call could not enlarge it. Emptying the directory ended it.',
  flow: [
    readers.to(delivery, { label: 'open pages', protocol: 'HTTPS' }).to(website, 'forwards').to(database, 'reads'),
    website.to(bucket, 'reads files'),
    indexReader.to(crateIndex, 'fetches changes'),
    indexReader.to(database, 'queues new crates'),
    builder.to(database, 'takes the next crate'),
    builder.to(directory, 'copies what it built'),
    builder.to(bucket, 'uploads from the directory'),
    directory.to(root, 'lies on'),
    nodeExporter.to(root, 'measures'),
    prometheus.to(nodeExporter, 'scrapes'),
    prometheus.to(website, 'scrapes /about/metrics'),
    prometheus.to(alertmanager, 'fires alerts'),
    alertmanager.to(onCall, 'pages on Discord'),
    grafana.to(prometheus, 'queries'),
  ],
  groups: [group('service', 'daemon on docsrs.infra.rust-lang.org', [website, indexReader, builder])],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2019-10-20T00:55Z',
        what: 'Crate builds begin to fail for lack of disk space; nearly none succeeds from here on',
        turn: 'trigger',
        source: from.postmortem,
      },
      {
        at: '2019-10-21T01:38Z',
        what: 'The website is down, alerts fire, a backup contact is paged',
        turn: 'detected',
        source: from.postmortem,
      },
      { at: '2019-10-21T01:39Z', what: 'Cause found: the root partition is full', source: from.postmortem },
      {
        at: '2019-10-21T01:52Z',
        what: 'A larger disk is proposed; nobody who may do that is awake or available',
        source: from.postmortem,
      },
      { at: '2019-10-21T01:57Z', what: 'The directory that holds all the space is found', source: from.postmortem },
      { at: '2019-10-21T02:00Z', what: 'The directory is removed', source: from.postmortem },
      { at: '2019-10-21T02:03Z', what: 'The web server is restarted', source: from.postmortem },
      {
        at: '2019-10-21T02:06Z',
        what: 'The change has reached the CDN: docs.rs is online',
        turn: 'mitigated',
        source: from.postmortem,
      },
      { at: '2019-10-21T07:51Z', what: 'An alert for full disks is written, at 2.5 % free', source: from.firstAlert },
      {
        at: '2019-10-21T07:55Z',
        what: 'A fix is written: built documentation goes to a temporary directory that the build removes',
        source: from.codeFix,
      },
      { at: '2019-10-21T08:19Z', what: 'Builds that failed in the outage are put back into the queue', source: from.postmortem },
      { at: '2019-10-21T19:27Z', what: 'Those builds are done', turn: 'resolved', source: from.postmortem },
    ],
    cascade: [
      { from: builder, to: directory, mechanism: 'copies stay after the upload', source: from.builder },
      { from: directory, to: root, mechanism: 'grows for weeks, up to 100 %', source: from.postmortem },
      { from: root, to: builder, mechanism: 'no space: builds fail', source: from.postmortem },
      { from: root, to: website, mechanism: 'no space: the site goes down a day later', source: from.postmortem },
      { from: root, to: grafana, mechanism: 'seen in graphs, watched by no alert', source: from.postmortem },
    ],
    detection: {
      signal:
        'Alerts fired when the website was down. The growth over weeks was on graphs without an alert, and the failing builds of the day before had no metric that could alert reliably.',
      source: from.postmortem,
    },
    impact: {
      what: 'Website unreachable; for a day before, close to no new release of a crate got documentation',
      duration: facts.siteDown,
      users: facts.affectedUsers,
      source: from.postmortem,
    },
    response: [
      { what: 'A larger disk was the first idea, and was dropped: nobody awake could do it', source: from.postmortem },
      { what: 'The directory was cleared, as it holds nothing persistent', source: from.postmortem },
    ],
    resolution: {
      what: 'Directory cleared, web server restarted; hours later the failed crates were queued again and built',
      source: from.postmortem,
    },
    prevention: [
      { what: 'Empty the directory by itself: a temporary directory for each build', source: from.codeFix },
      { what: 'Alert below 10 % of free disk, to the channel of docs.rs', source: from.monitoring },
      { what: 'Count builds: total, successful, failed, for an alert when most fail', source: from.buildCounters },
      { what: 'See that everybody on call can act or escalate', source: from.postmortem },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Filesystem {{ $labels.mountpoint }} on {{ $labels.instance }} is full',
        printedBy: prometheus,
        means: 'summary of the alert DiskFull, made after this outage: less than 10 % is free, so there is still time',
        source: from.monitoring,
      },
      {
        text: 'Failed to build package {}-{} from queue: {}',
        printedBy: builder,
        means: 'level error; its last part is the cause. The same cause for crate after crate is the server, not the crates',
        source: from.queue,
      },
    ],
    logs: [
      {
        where: 'log of the docs.rs daemon, level info: the builder goes on as if nothing were wrong',
        line: 'Starting build with {} crates in queue (currently on a {} crate streak)',
        printedBy: builder,
        source: from.daemon,
      },
    ],
    metrics: [
      {
        name: 'node_filesystem_avail_bytes / node_filesystem_size_bytes',
        of: nodeExporter,
        threshold: '< 0.10 for 1 min, without tmpfs and fuse.lxcfs',
        source: from.monitoring,
      },
      {
        name: 'docsrs_failed_crates_count',
        of: website,
        threshold: 'crates with five or more failed attempts, growing from one build to the next; no source gives a level',
        source: from.webMetrics,
      },
    ],
    runbook: [
      {
        do: 'On the server: how full is the root partition?',
        command: 'df -h /',
        expect: 'Use% of 90 or less; above it, go on',
        risk: 'readOnly',
        source: from.coreutils,
      },
      {
        do: 'What in the prefix of docs.rs takes the space?',
        command: 'du -shx /opt/docs-rs-prefix/*',
        expect: 'no directory that holds most of the disk; on 21 October 2019 documentations did',
        risk: 'readOnly',
        source: from.coreutils,
      },
      {
        do: 'How many crates have failed for good?',
        command: 'curl -s https://docs.rs/about/metrics | grep docsrs_failed_crates_count',
        expect: 'about the number of an hour ago; if the site is down, ask Prometheus',
        risk: 'readOnly',
        source: from.monitoring,
      },
    ],
    recovery: [
      {
        do: 'Empty the directory, only in a docs.rs from before the fix: later ones do not have it',
        command: 'rm -rf /opt/docs-rs-prefix/documentations/*',
        risk: 'destructive',
        irreversible: 'it holds copies that are needed only until their upload; a crate in the middle of its build must be built again',
        verify: 'df -h / shows free space again',
        source: from.postmortem,
      },
      {
        do: 'Restart docs.rs',
        command: 'systemctl restart docs.rs',
        risk: 'mutating',
        irreversible: 'a restart is not taken back; builds that ran are interrupted and stay in the queue',
        verify: 'https://docs.rs answers, also through the CDN, some minutes later',
        source: from.maintenance,
      },
      {
        do: 'In psql: put back the crates whose attempts ran out. date_added is when a crate was queued, so begin some hours before the first failure. The documented command names build_time, which this table does not have, and would also bring back crates that were taken out by hand with attempt = 100',
        command: "UPDATE queue SET attempt = 0 WHERE attempt = 5 AND date_added > '2019-10-19 12:00:00' RETURNING id;",
        risk: 'mutating',
        undo: 'UPDATE queue SET attempt = 5 for the ids that the command returned',
        verify: 'docsrs_queued_crates_count jumps up, then falls; 100 crates for 1 h fire the alert LongQueue meanwhile',
        source: from.migrations,
      },
    ],
  },
  failures: [
    {
      what: 'The root partition is full',
      component: root,
      effect: 'builds fail first, the website a day later',
      recovery: 'free space, restart, rebuild what failed',
      source: from.postmortem,
    },
    {
      what: 'Builds fail for a reason that is not the crate',
      component: builder,
      effect: 'each failure counts: after five a crate leaves the queue, which therefore looks short and healthy',
      recovery: 'set the attempts back once the cause is gone',
      source: from.queue,
    },
    {
      what: 'Those who are paged may not do what is needed',
      component: onCall,
      effect: 'minutes go by looking for somebody with access',
      recovery: 'a way out that needs no such access: delete instead of enlarge',
      source: from.postmortem,
    },
    {
      what: 'Upload to S3 fails',
      component: bucket,
      effect: 'not in this incident: it is tried again, then the build panics and the daemon goes on',
      recovery: 'by itself at the next attempt',
      source: from.upload,
    },
  ],
})
