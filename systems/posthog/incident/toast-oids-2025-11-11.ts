import { control, edge, group, incident, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const libraries = edge(own.libraries, { label: 'Client libraries', external: true, source: from.pipeline })

const capture = service(own.capture, { label: 'Capture service', source: from.pipeline })
const ingestion = service(own.ingestion, {
  label: 'Ingestion workers, US',
  facts: { delays: facts.longestDelay, 'delays from': facts.shortestDelay },
  source: from.persons,
})
const webApp = service(tech.django, { label: 'Web application', version: facts.djangoVersion, source: [from.persons, from.djangoUpdate] })
const flags = service(own.flags, { label: 'Feature flags API', source: from.persons })
const backfill = service(tech.dagster, {
  label: 'Backfill of persons',
  version: unpublished(
    'looked for in the post-mortem; a pull request of PostHog, of 7 June 2025, is to bring development and production to 1.10.18',
  ),
  source: [from.persons, from.dagsterUpgrade],
})

const kafka = state(tech.msk, {
  label: 'Kafka of the pipeline',
  facts: { 'keeps on disk': facts.localWindow, 'disk used': facts.diskUsed },
  source: from.persons,
})
const tier = state(tech.s3, { label: 'Remote tier of Kafka', source: from.persons })
const clickHouse = state(tech.clickHouse, { label: 'Events', version: facts.clickHouseVersion, source: from.pipeline })
const oldTable = state(tech.postgresql, {
  label: 'Table posthog_person, US',
  version: facts.personsVersion,
  facts: {
    'reads for a write': facts.readsExhausted,
    before: facts.readsHealthy,
    'grown by': facts.readGrowth,
    'latency of writes': facts.latencyGrowth,
  },
  source: from.persons,
})
const toast = state(own.toastTable, {
  label: 'Its TOAST table',
  facts: { 'values above': facts.outOfLine, 'room for': facts.oidSpace, 'search logged after': facts.oidLogThreshold },
  source: from.persons,
})
const newTable = state(tech.postgresql, {
  label: 'Table posthog_person_new',
  version: facts.personsVersion,
  facts: { partitions: facts.partitions },
  source: from.partitionedTable,
})

const monitoring = control(own.monitoring, { label: 'Dashboards and alerts', source: from.persons })

export default incident('toast-oids-2025-11-11', {
  system: system('posthog', 'PostHog'),
  title: 'PostHog, 11 November 2025: no free TOAST OIDs in the persons table, and events are up to two days late',
  summary:
    'Every large value of a PostgreSQL table needs an OID that its TOAST table does not use yet, out of about 4 billion. In the persons table free ones had become so rare that each write searched through 1,500 times more data. CPU, memory, IOPS and locks gave no hint. A new partitioned table, with TOAST tables of its own, was the only way out.',
  flow: [
    libraries.to(capture, { label: 'send events', protocol: 'HTTPS' }).to(kafka, 'appends'),
    ingestion.to(kafka, { label: 'consumes and produces', async: true }),
    ingestion.to(oldTable, 'updates persons'),
    oldTable.to(toast, 'stores large properties in'),
    ingestion.to(newTable, { label: 'writes persons after the migration', failure: true }),
    clickHouse.to(kafka, { label: 'consumes', async: true }),
    kafka.to(tier, 'moves older segments'),
    webApp.to(oldTable, 'reads persons'),
    webApp.to(newTable, { label: 'reads first, then the old table', failure: true }),
    flags.to(oldTable, 'reads properties of persons'),
    backfill.to(newTable, { label: 'copies from the old table', failure: true }),
    monitoring.to(kafka, 'alerts on disk'),
    monitoring.to(oldTable, 'watches CPU, memory, IOPS, locks'),
  ],
  groups: [group('state', 'persons database', [oldTable, toast, newTable])],
  metrics: { cost: facts.personsCost },
  anatomy: {
    timeline: [
      {
        at: '2025-11-11T16:02Z',
        what: 'Ingestion in the US region becomes severely slower; when it was noticed is not published',
        turn: 'trigger',
        source: from.persons,
      },
      {
        at: '2025-11-12T22:17Z',
        what: 'Root cause identified, with engineers of AWS and consultants: the OIDs of the TOAST table are nearly used up',
        source: from.persons,
      },
      {
        at: '2025-11-14T15:02Z',
        what: 'Ingestion is healthy on the new table; the backlog remains, and next the disks of Kafka fill up',
        turn: 'mitigated',
        source: from.persons,
      },
      { at: '2025-11-15T06:20Z', what: 'Backlog worked off, fully recovered, no data lost', turn: 'resolved', source: from.persons },
    ],
    cascade: [
      { from: toast, to: oldTable, mechanism: 'long runs of used OIDs are searched for a free one', source: from.persons },
      { from: oldTable, to: ingestion, mechanism: 'a write may take seconds', source: from.persons },
      { from: ingestion, to: kafka, mechanism: 'events wait: up to two days behind', source: from.persons },
      { from: ingestion, to: flags, mechanism: 'flags see stale properties of persons', source: from.persons },
      { from: kafka, to: monitoring, mechanism: 'catching up fills the local disks to 85 %', source: from.persons },
    ],
    detection: {
      signal:
        'How it was noticed is not published. The usual dashboards did not point to OIDs; there was no monitoring of TOAST tables, OIDs or disk reads for one write. Reads that had grown out of proportion, together with the use of TOAST, gave it away.',
      source: from.persons,
    },
    impact: {
      what: 'Recent events missing from charts; flags, experiments, destinations and filters with old data on persons; no data lost. US Cloud only',
      duration: facts.degraded,
      users: facts.affectedCustomers,
      source: from.persons,
    },
    response: [
      { what: 'Look at query plans, disk reads and TOAST together, with help from AWS and from consultants', source: from.persons },
      { what: 'Create the partitioned table; triggers keep the old and the new one in step for live writes', source: from.persons },
      { what: 'Drop foreign keys to the old table, so that persons may live in either', source: from.partitionedTable },
      {
        what: 'Pause ingestion while the disks of Kafka are short, shorten the local retention of the topic, resume',
        source: from.persons,
      },
      { what: 'Move the backfill into Dagster, to see and steer it', source: from.persons },
      {
        what: 'Announce at the end that all services read both tables and that the rest of the backfill is housekeeping',
        source: from.personsStatus,
      },
    ],
    resolution: {
      what: 'New writes go to the new table, reads go there first and fall back to the old one; more workers took the backlog',
      source: from.persons,
    },
    prevention: [
      { what: 'Metrics and alerts on disk reads for each write and on TOAST tables', source: from.persons },
      { what: 'Runbooks for limits of the engine: when to migrate, when to repair', source: from.persons },
      { what: 'Explore other stores for persons', source: from.persons },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'still searching for an unused OID in relation "%s"',
        printedBy: oldTable,
        means:
          'level LOG; %s is the TOAST table, pg_toast_ and a number. A million candidates were tried for one value, so writes are slow long before, and no such line proves nothing',
        source: from.newOid,
      },
    ],
    logs: [
      {
        where: 'log of PostgreSQL, 15.18 for these words; the version that ran is not published',
        line: 'new OID has been assigned in relation "%s" after %llu retries',
        printedBy: oldTable,
        source: from.newOid,
      },
    ],
    metrics: [
      {
        name: 'tidx_blks_read of pg_statio_user_tables, for each write',
        of: oldTable,
        threshold: 'reads for a write went from 10 kB to 15 MB here; no source gives an alert level',
        source: from.persons,
      },
      {
        name: 'KafkaDataLogsDiskUsed',
        of: kafka,
        threshold: '85 %: the alarm that AWS advises for each broker, and about what was reached here; MSK itself warns at 60 % and 80 %',
        source: from.mskAlerts,
      },
    ],
    runbook: [
      {
        do: 'What do the active sessions wait for?',
        command: "SELECT wait_event_type, wait_event, count(*) FROM pg_stat_activity WHERE state = 'active' GROUP BY 1, 2 ORDER BY 3 DESC;",
        expect: 'no row with OidGen near the top: it means waiting to allocate a new OID',
        risk: 'readOnly',
        source: from.statistics,
      },
      {
        do: 'How much does the index of the TOAST table read? Run it twice, a minute apart',
        command:
          "SELECT relname, n_tup_ins, n_tup_upd, toast_blks_read, tidx_blks_read FROM pg_statio_user_tables JOIN pg_stat_user_tables USING (relid, schemaname, relname) WHERE relname LIKE 'posthog_person%';",
        expect: 'few blocks of tidx_blks_read for each row inserted or updated',
        risk: 'readOnly',
        source: from.statistics,
      },
      {
        do: 'Which TOAST table belongs to it? The name of the log line',
        command: "SELECT relname, reltoastrelid::regclass FROM pg_class WHERE relname = 'posthog_person';",
        expect: 'pg_toast.pg_toast_ and a number; do not count its chunk_id on a busy primary',
        risk: 'readOnly',
        source: from.toastStorage,
      },
    ],
    recovery: [
      {
        do: 'Create a partitioned table: each partition has a TOAST table and OIDs of its own. Triggers replicate live writes between the two',
        risk: 'mutating',
        undo: 'drop the triggers, then the new table, as long as nothing reads or writes it',
        verify: 'a write to the old table appears in the new one',
        source: from.persons,
      },
      {
        do: 'Let the applications write to the new table, and read it first, the old one after; roll this out by hand, one service after the other',
        risk: 'mutating',
        undo: 'write to the old table again, after copying back what only the new one has: whether the triggers worked in that direction is not published',
        verify: 'latency of writes and lag of each partition of Kafka fall',
        source: from.persons,
      },
      {
        do: 'Kafka disks fill while the backlog is produced again: pause ingestion, shorten the local retention of that TOPIC to LOCAL_MS, resume once the disks have room. BS is the list of bootstrap brokers, LOCAL_MS the time to keep on disk, in milliseconds; note the value of before',
        command:
          'bin/kafka-configs.sh --bootstrap-server "$BS" --alter --entity-type topics --entity-name "$TOPIC" --add-config "local.retention.ms=$LOCAL_MS"',
        risk: 'mutating',
        undo: 'the same command with the value of before (here 4 hours: 14400000)',
        verify: 'KafkaDataLogsDiskUsed falls; the data is still in the remote tier',
        source: from.mskTopic,
      },
    ],
  },
  failures: [
    {
      what: 'Free OIDs of one TOAST table become rare',
      component: toast,
      effect: 'writes of large values slow down more and more, long before the hard limit of 4 billion',
      recovery: 'a new table, best partitioned',
      source: from.persons,
    },
    {
      what: 'Everything depends on one table of persons',
      component: oldTable,
      effect: 'analytics, flags, replay filters and destinations suffer together',
      recovery: 'the migration; other stores are being explored',
      source: from.persons,
    },
    {
      what: 'Catching up writes many hours of data within four',
      component: kafka,
      effect: 'local disks fill, as only data older than four hours leaves them',
      recovery: 'pause, shorten local retention, resume',
      source: from.persons,
    },
  ],
})
