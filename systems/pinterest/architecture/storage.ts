import { control, edge, service, state, storage, systems } from 'fourplane'
import * as facts from '../facts.ts'
import {
  apps,
  backups,
  cache,
  capture,
  changes,
  columns,
  consumer,
  discovery,
  failover,
  graph,
  hbase,
  indexed,
  master,
  replica,
  router,
  search,
  services,
  standby,
  tidb,
  unified,
} from '../model.ts'
import * as from from '../sources.ts'

export default storage('storage', {
  system: systems.pinterest,
  title: 'Pinterest: where Pins, graphs and cached results live',
  summary:
    'Pins and boards are in sharded MySQL, each replica set with one master; graphs, wide columns and indexed records were in pairs of HBase clusters (drawn as of 2021), whose retirement was decided at the end of 2021; TiDB behind one storage service takes over. A memcached fleet stands before them. HBase has two published sizes; both are shown. The MySQL failover is code that Pinterest published in 2017 and no longer maintains: its limits and its trap are below.',
  flow: [
    edge(apps)
      .to(service(services), { label: 'requests', protocol: 'HTTPS' })
      .to(service(router), 'looks aside')
      .to(state(cache), 'routes keys to'),
    services.to(state(master), { label: 'reads and writes', protocol: 'SQL' }).to(replica, { label: 'replicates, semi-sync', async: true }),
    services.to(state(discovery), 'looks up the master'),
    services.to(service(graph), 'reads and writes').to(state(hbase), 'stores'),
    graph.to(master, 'stores some graphs'),
    services.to(service(columns), 'reads and writes').to(hbase, 'stores'),
    services.to(service(indexed), 'reads and writes').to(hbase, 'stores the truth'),
    indexed.to(state(search), { label: 'queries the index' }),
    hbase.to(standby, { label: 'replicates', async: true }),
    hbase.to(service(capture), { label: 'streams its log', async: true }).to(state(changes), 'publishes').to(service(consumer), 'feeds'),
    consumer.to(indexed, { label: 'notifies', async: true }),
    services.to(service(unified), 'reads and writes').to(state(tidb), { label: 'stores', protocol: 'SQL' }),
    hbase.to(state(backups), { label: 'exports snapshots', async: true }),
    master.to(backups, { label: 'uploads binary logs', async: true }),
    control(failover).to(discovery, 'swaps master and slave in'),
    failover.to(master, 'makes read-only'),
    failover.to(replica, 'promotes'),
  ],
  stores: [
    {
      node: master,
      size: facts.mysqlSize,
      consistency:
        'one writable master a replica set; a commit waits for a slave up to 60 s where the semi-sync plugin is loaded, then goes on alone',
      replicationLag: facts.mysqlLag,
      backup:
        'XtraBackup for new instances, binary logs uploaded to S3 for a point-in-time restore; every new instance is restored from a backup',
      source: from.mysqlReadme,
    },
    {
      node: hbase,
      size: facts.hbaseSize,
      consistency: 'strong within a row; no transaction over rows or tables',
      replicationLag: facts.hbaseLag,
      backup: 'snapshots and write-ahead logs exported to S3 (2018); a test of the restore is not published',
      source: from.tidbMigration,
    },
    {
      node: tidb,
      size: facts.tidbSize,
      consistency: 'distributed transactions',
      replicationLag: facts.tidbLag,
      backup: 'not published in the articles read',
      source: from.distributedSql,
    },
    {
      node: cache,
      size: facts.cacheSize,
      consistency: 'look-aside: holds results that can be computed again, may be stale',
      replicationLag: facts.cacheLag,
      backup: 'none named: filled from the services and stores behind it',
      source: from.cacheEfficiency,
    },
  ],
  metrics: { throughput: facts.cacheRequests, latency: facts.latency, availability: facts.availability, cost: facts.cost },
  onCall: {
    errors: [
      {
        text: 'Replica {r} has heartbeat lag {sbm} > {sbm_limit} seconds',
        printedBy: failover,
        means: 'no failover yet: the slave is more than 120 s behind a living master, or more than 3,600 s behind a dead one',
        source: from.mysqlLib,
      },
      {
        text: 'Replication is not in an acceptable state on replica {r}',
        printedBy: failover,
        means: 'a slave is behind or out of step: the promotion stops, the warning before this line says which',
        source: from.mysqlFailover,
      },
      {
        text: 'Can not take promotion lock',
        printedBy: failover,
        means:
          'somebody else promotes in this replica set, or a promotion died within the last 12 h; the line “Lock is already held by” names host and user',
        source: from.mysqlFailover,
      },
      {
        text: 'Too many connections',
        printedBy: master,
        means: 'error 1040: the 5,000 connections of the instance are taken (max_connections in the published defaults)',
        source: from.mysqlErrors,
      },
      {
        text: 'Region is unavailable',
        printedBy: tidb,
        means: 'a key range had no usable leader for longer than the retries last (20 s by default): look at TiKV, not at the SQL',
        source: from.tidbErrors,
      },
      {
        text: 'SERVER_ERROR out of memory storing object',
        printedBy: cache,
        means: 'the store was refused; an older value of the key is removed, so the next read goes to the store behind',
        source: from.memcachedText,
      },
    ],
    logs: [
      {
        where: 'terminal output of mysql_failover.py',
        line: 'Master is considered dead',
        printedBy: failover,
        source: from.mysqlFailover,
      },
      {
        where: 'terminal output of mysql_failover.py',
        line: 'Starting rollback',
        printedBy: failover,
        source: from.mysqlFailover,
      },
    ],
    metrics: [
      {
        name: 'Heartbeat_seconds_behind (check_mysql_replication.py)',
        of: replica,
        threshold:
          '> 120 s: a failover from a living master is refused. Dead master: refused at > 3,600 s, and the value grows with every second since its last heartbeat, so promote within the hour',
        source: from.mysqlLib,
      },
      {
        name: 'IO_lag_bytes (check_mysql_replication.py)',
        of: replica,
        threshold: '> 10,485,760 bytes: a failover from a living master is refused',
        source: [from.mysqlLib, from.mysqlFailover],
      },
    ],
    runbook: [
      {
        do: 'Measure the lag of the slave before any promotion',
        command: './check_mysql_replication.py <slave host>',
        expect: 'Heartbeat_seconds_behind ≤ 120, Slave_IO_Running: Yes, Slave_SQL_Running: Yes',
        risk: 'readOnly',
        source: from.mysqlCheck,
      },
      {
        do: 'See who is master and slave now',
        command: './mysql_replica_mappings.py | grep <replica set>',
        expect: 'one master, one or two slaves',
        risk: 'readOnly',
        source: from.mysqlReadme,
      },
      {
        do: 'Reach the master from a second host: the failover script can take a partition for a dead master (see failures). Read-only user by default',
        command: './mysql_cli.py <master host>',
        expect: 'a prompt means that the master lives: do not fail over as if it were dead',
        risk: 'readOnly',
        source: from.mysqlReadme,
      },
      {
        do: 'Rehearse the promotion; where checks fail or the master does not answer, even the dry run stops and starts replication',
        command: './mysql_failover.py <master host> --dry_run',
        expect: 'In dry_run mode, so exiting now',
        risk: 'mutating',
        undo: 'START SLAVE on the slave, if a thread stayed stopped',
        verify: 'check_mysql_replication.py shows both threads running',
        source: from.mysqlFailover,
      },
    ],
    recovery: [
      {
        do: 'Promote the slave',
        command: './mysql_failover.py <master host>',
        risk: 'mutating',
        undo: 'an error before “Updating zk” rolls back by itself; after a live failover run it again with the new master. A dead master is fenced: there is no way back to it',
        verify: 'the line “Failover complete”, and mysql_replica_mappings.py shows the two hosts swapped',
        source: from.mysqlFailover,
      },
    ],
  },
  failures: [
    {
      what: 'A partition lies between the failover host and a living master',
      component: failover,
      effect:
        'the check raises “Possible network partition!”, but a bare except around it drops that error: the script logs that the replica cannot connect either, treats the master as dead, promotes, and fences it',
      recovery: 'reach the master from a second host before running the script',
      source: from.mysqlFailover,
    },
    {
      what: 'A master dies',
      component: master,
      effect:
        'its replica set takes no writes until the slave is promoted. The lag is counted from the last heartbeat that reached the slave, so an hour after the death the tool refuses every slave',
      recovery: 'mysql_failover.py promotes the slave, fences the old master and, after 20 s, launches a replacement',
      source: from.mysqlFailover,
    },
    {
      what: 'ZooKeeper refuses the swap during a live promotion: “Final failure writing to zk, bailing”',
      component: discovery,
      effect:
        'the script ends after its retries without rolling back: the old master stays read-only, ZooKeeper still names it, and the promotion lock stays taken, so the replica set takes no writes',
      recovery:
        'there is no automatic way out; what the script would do next is: swap the two in ZooKeeper, clear read_only on the new master, drop its replication settings, release the lock',
      source: from.mysqlFailover,
    },
    {
      what: 'An index record is not written',
      component: indexed,
      effect: 'HBase holds the record, the index does not: the index is built asynchronously from the log',
      recovery: 'engineers traced it by hand, for many hours in all; a reason to move to a database with transactions',
      source: from.distributedSql,
    },
    {
      what: 'A key range of TiDB has no leader',
      component: tidb,
      effect: 'TiDB retries for 20 s (default), unseen by the client; then the error reaches it',
      recovery: 'bring back the TiKV instances that ran out of memory or did not start',
      source: from.tidbTroubleshooting,
    },
  ],
})
