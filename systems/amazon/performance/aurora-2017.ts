import { control, edge, group, performance, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import { auroraSegments, auroraStorageControl, rdsHostManager } from '../technologies.ts'

const load = edge(tech.sysBench, {
  label: 'SysBench clients',
  version: unpublished('the paper names SysBench without a version'),
  external: true,
  source: from.auroraPaper,
})

const writer = state(tech.aurora, {
  label: 'Aurora writer, r3.8xlarge',
  facts: { '5,000 conn.': facts.auroraAt5000, network: facts.auroraIos, 'vs MySQL': facts.writesAt5000 },
  source: from.auroraPaper,
})
const reader = state(tech.aurora, {
  label: 'Aurora read replicas',
  facts: { readers: facts.auroraReaders, lag: facts.auroraReplicaLag, typical: facts.typicalReplicaLag },
  source: from.auroraPaper,
})
const firstZone = state(auroraSegments, { label: 'Segments, zone 1', facts: { 'all zones': facts.auroraCopies }, source: from.auroraPaper })
const secondZone = state(auroraSegments, {
  label: 'Segments, zone 2',
  facts: { quorum: facts.auroraWriteQuorum },
  source: from.auroraPaper,
})
const thirdZone = state(auroraSegments, { label: 'Segments, zone 3', facts: { repair: facts.segmentRepair }, source: from.auroraPaper })
const backup = state(tech.s3, { label: 'Continuous backup', source: from.auroraPaper })
const volumes = state(tech.dynamoDb, { label: 'Volume metadata', source: from.auroraPaper })

const mySql = state(tech.mysql, {
  label: 'MySQL writer, r3.8xlarge',
  version: unpublished('the table does not say which of the two tested lines, 5.6 and 5.7'),
  facts: { '500 conn.': facts.mySqlAt500, '5,000 conn.': facts.mySqlAt5000, 'network, mirrored': facts.mirroredIos },
  source: from.auroraPaper,
})
const volume = state(tech.ebs, { label: 'EBS, 30,000 IOPS', source: from.auroraPaper })
const mySqlReplica = state(tech.mysql, {
  label: 'MySQL replica',
  version: unpublished('the table does not say which of the two tested lines, 5.6 and 5.7'),
  facts: { lag: facts.mySqlReplicaLag },
  source: from.auroraPaper,
})

const storageControl = control(auroraStorageControl, { label: 'Storage control plane', source: from.auroraPaper })
const hostManager = control(rdsHostManager, { label: 'RDS Host Manager', source: from.auroraPaper })

export default performance('aurora-2017', {
  system: systems.amazon,
  title: 'Amazon Aurora, 2017: writes against connections, with only the redo log on the network',
  summary:
    'With 50, 500 and 5,000 connections Aurora did 40,000, 71,000 and 110,000 writes a second; MySQL on the same instance peaked at 21,000 and fell to 13,000. Aurora sends its storage redo records only, and commits once four of six copies have them. A measurement by the vendor, of Aurora as it was in 2017 (MySQL 5.6 code base); the checks below are from the guide of 2023.',
  flow: [
    load.to(writer, { label: 'writes', protocol: 'SQL' }).to(firstZone, 'sends redo log'),
    writer.to(secondZone, 'sends redo log'),
    writer.to(thirdZone, 'sends redo log'),
    writer.to(reader, { label: 'streams redo log', async: true }),
    reader.to(secondZone, 'reads pages not cached'),
    firstZone.to(secondZone, { label: 'gossips to fill gaps', async: true }),
    thirdZone.to(secondZone, { label: 'gossips to fill gaps', async: true }),
    secondZone.to(backup, { label: 'stages log and pages', async: true }),
    storageControl.to(thirdZone, 'repairs segments'),
    storageControl.to(volumes, 'keeps volume metadata'),
    hostManager.to(writer, 'watches, fails over'),
    load.to(mySql, { label: 'the same writes', protocol: 'SQL' }).to(volume, 'writes log, pages twice, binlog'),
    mySql.to(mySqlReplica, { label: 'replicates', async: true }),
  ],
  groups: [
    group('state', 'one Aurora volume', [firstZone, secondZone, thirdZone]),
    group('state', 'compared with', [mySql, volume, mySqlReplica]),
  ],
  metrics: { cost: facts.auroraCost },
  profile: {
    method:
      'SysBench OLTP, write statements a second at 50, 500 and 5,000 connections (table 3 of the paper); run time and number of runs of this table are not given',
    environment:
      'r3.8xlarge for both: 32 vCPUs (Xeon E5-2670 v2), 244 GB, buffer cache 170 GB; MySQL on one EBS volume with 30,000 provisioned IOPS. Replica lag: SysBench write-only (table 4). Network: mirrored MySQL over two zones, 100 GB, 30 minutes (table 1)',
    series: [
      { at: facts.fewConnections, measured: facts.auroraAt50 },
      { at: facts.someConnections, measured: facts.auroraAt500 },
      { at: facts.manyConnections, measured: facts.auroraAt5000 },
    ],
    bottleneck: {
      node: writer,
      what: 'packets and bandwidth between the database instance and its storage. MySQL sends log, binary log, pages, the pages again and metadata; Aurora sends redo records. If storage falls 10 million log positions behind, the writer is slowed down',
      source: from.auroraPaper,
    },
  },
  onCall: {
    errors: [
      {
        text: 'ERROR 1290 (HY000): The MySQL server is running with the --read-only option so it cannot execute this statement',
        printedBy: reader,
        means: 'the write reached a reader, for instance an address kept from before a failover: connect to the cluster endpoint',
        source: from.readerEndpoint,
      },
    ],
    logs: [
      {
        where: 'RDS events of the cluster (RDS-EVENT-0073)',
        line: 'Started cross AZ failover to DB instance:',
        printedBy: hostManager,
        source: from.rdsEvents,
      },
      {
        where: 'RDS events of the cluster (RDS-EVENT-0071)',
        line: 'Completed failover to DB instance:',
        printedBy: hostManager,
        source: from.rdsEvents,
      },
      {
        where: 'RDS events of the cluster (RDS-EVENT-0069)',
        line: 'Cluster failover failed, check the health of your cluster instances and try again.',
        printedBy: hostManager,
        source: from.rdsEvents,
      },
    ],
    metrics: [
      {
        name: 'AuroraReplicaLagMaximum (ms)',
        of: writer,
        threshold: 'no alarm level in the guide; 20 ms or less was typical in the paper of 2017',
        source: from.auroraMetrics,
      },
      {
        name: 'wait event io/aurora_redo_log_flush in “Database load” of Performance Insights',
        of: writer,
        threshold:
          'on top of the waits: sessions wait for durable writes to storage; CommitLatency (ms) shows it as an average. No level is published',
        source: from.redoLogFlush,
      },
    ],
    runbook: [
      {
        do: 'On the writer: which reader is behind? A reader that is far behind may show old numbers itself',
        command:
          'SELECT server_id, session_id, replica_lag_in_milliseconds, last_update_timestamp FROM information_schema.replica_host_status;',
        expect: 'a row for each instance with its lag and the time of its last update; session_id tells the writer from the readers',
        risk: 'readOnly',
        source: from.replicaHostStatus,
      },
      {
        do: 'Writes slow: Performance Insights, “Database load”, slice by wait, then Top SQL (Aurora MySQL 2, up to 2.10.3)',
        expect:
          'io/aurora_redo_log_flush on top means too many commits: in the guide’s example 50,000 rows take 3.5 minutes committed one by one, 4 seconds in batches of 1,000',
        risk: 'readOnly',
        source: from.redoLogFlush,
      },
    ],
    recovery: [
      {
        do: 'Group writes into transactions or batches; very large batches hurt readers and point-in-time recovery',
        command: 'SET SESSION AUTOCOMMIT=OFF; … ; COMMIT; SET SESSION AUTOCOMMIT=ON;',
        risk: 'mutating',
        undo: 'SET SESSION AUTOCOMMIT=ON',
        verify: 'the share of io/aurora_redo_log_flush falls in Performance Insights',
        source: from.redoLogFlush,
      },
      {
        do: 'The writer instance is sick: promote a reader',
        command: 'aws rds failover-db-cluster --db-cluster-identifier <cluster>',
        risk: 'mutating',
        undo: 'run it again: in the guide’s example the first writer is the writer again afterwards; with more readers the promotion tier decides',
        verify:
          'event “Completed failover to DB instance”, and SELECT @@aurora_server_id names another instance (through a proxy, in the guide’s example)',
        source: from.failoverExample,
      },
    ],
  },
  failures: [
    {
      what: 'A zone and one more segment are lost',
      component: firstZone,
      effect: 'three of six copies: reads go on, writes stop',
      recovery: 'with the read quorum intact the write quorum is rebuilt by adding copies',
      source: from.auroraPaper,
    },
    {
      what: 'A zone is lost, nothing else',
      component: thirdZone,
      effect: 'four of six copies: reads and writes go on',
      recovery: 'segments are repaired on other nodes, about 10 s for each 10 GB over 10 Gbit/s',
      source: from.auroraPaper,
    },
    {
      what: 'The writer instance fails',
      component: writer,
      effect:
        'reads and writes fail with an exception: often less than 30 s, typically less than 60 s with a replica; typically less than 10 minutes without one',
      recovery: 'a replica is promoted by its tier, or a new primary is created in the same zone',
      source: from.auroraAvailability,
    },
    {
      what: 'Connections are many, and each commits alone',
      component: mySql,
      effect: 'MySQL peaked near 500 connections and fell by more than a third at 5,000',
      recovery: 'Aurora sets a waiting commit aside and lets the thread go on; another thread acknowledges it later',
      source: from.auroraPaper,
    },
  ],
})
