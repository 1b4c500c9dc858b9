import { control, migration, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { leaders } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const legacy = service(own.legacyApplications, { label: 'Legacy applications', source: from.myRocksPaper })

const primary = state(tech.myRocks, {
  label: 'Primary, on MyRocks',
  facts: { 'a set': facts.replicaSetInstances, instance: facts.udbInstance, 'smaller by': facts.udbSmaller },
  source: from.myRocksPaper,
})
const rocksReplicas = state(tech.myRocks, {
  label: 'Two MyRocks replicas',
  facts: { 'CPU target': facts.cpuTarget, 'less written': facts.flashWrites, 'fewer servers': facts.serversSaved },
  source: from.myRocksPaper,
})
const innoReplicas = state(tech.mysql, {
  label: 'Three InnoDB replicas',
  version: '5.6',
  facts: { instance: facts.innoDbInstance, 'lost in blocks': facts.innoDbWaste },
  source: [from.myRocksPaper, from.mySql8],
})
const newInstance = state(tech.myRocks, {
  label: 'New MyRocks instance',
  facts: { 'loaded an hour': facts.loadSpeed },
  source: from.myRocksPaper,
})
const testInstance = state(tech.myRocks, { label: 'MyRocks test replica', source: from.myRocksPaper })
const queryLog = state(own.queryLogging, { label: 'Captured queries', source: from.myRocksPaper })

const myShadow = control(own.myShadowTool, { label: 'MyShadow', source: from.myRocksPaper })
const correctness = control(own.correctnessTool, { label: 'Data correctness tool', source: from.myRocksPaper })

export default migration('innodb-to-myrocks', {
  system: systems.meta,
  title: 'Facebook UDB: from InnoDB to MyRocks, replica by replica (2014 to 2017)',
  summary:
    'Tens of thousands of replica sets of UDB, the user database of the social graph, changed their storage engine without a change to applications: MyRocks instances joined each set as replicas, first without reads, then with, then as primary; InnoDB stayed as the way back until August 2017. Drawn is a replica set of six in the last phase but one, three instances of each engine. The paper dates its phases by “mid” and “early”, the first replicas only by “after a year and a half”; months stand for these.',
  flow: [
    state(leaders).to(state(primary), { label: 'writes and reads', protocol: 'SQL' }),
    service(legacy).to(primary, { label: 'queries', protocol: 'SQL' }),
    primary.to(state(rocksReplicas), { label: 'replicates', async: true }),
    primary.to(state(innoReplicas), { label: 'replicates', async: true }),
    innoReplicas.to(state(newInstance), 'is exported by table and bulk loaded').to(rocksReplicas, 'becomes, or is cloned to'),
    innoReplicas.to(state(queryLog), { label: 'captures queries by audit plugin', async: true }),
    control(myShadow).to(queryLog, 'reads'),
    myShadow.to(state(testInstance), 'replays queries on'),
    control(correctness).to(innoReplicas, 'takes rows, sums and results from'),
    correctness.to(testInstance, 'compares them with'),
  ],
  plan: {
    phases: [
      {
        name: 'Build and measure',
        from: '2014-07',
        to: '2016-01',
        what: 'from mid-2014 MyRocks is developed, for a year and a half, and compared with InnoDB by LinkBench and by UDB’s own workload; goal: half the space at no more CPU and I/O',
        rollback: 'none needed: production runs on InnoDB',
        consistency: 'production is not touched',
        source: from.myRocksPaper,
      },
      {
        name: 'Disabled replicas',
        from: '2016-01',
        to: '2016-06',
        what: 'a MyRocks instance replicates from the InnoDB primary and serves no reads; upgrades, backups and crash recovery are tried on it',
        rollback: 'take the instance out of the replica set',
        consistency: 'readers and writers see InnoDB only',
        source: from.myRocksPaper,
      },
      {
        name: 'Replicas with reads',
        from: '2016-07',
        to: '2017-01',
        what: 'from mid-2016 two MyRocks replicas of six serve production reads; the primary stays on InnoDB; for a few months',
        rollback: 'send reads to the InnoDB replicas again',
        consistency: 'asynchronous replicas as before; both engines apply the same binary log',
        source: from.myRocksPaper,
      },
      {
        name: 'MyRocks as primary',
        from: '2017-02',
        to: '2017-08',
        what: 'from early 2017 MyRocks instances are promoted, set by set, with three instances of each engine',
        rollback: 'promote an InnoDB instance of the set: kept for this, never needed',
        consistency:
          'Repeatable Read is now snapshot isolation: a conflicting write gets an error where the locking reads of InnoDB did not conflict',
        source: from.myRocksPaper,
      },
      {
        name: 'InnoDB leaves',
        from: '2017-08',
        to: '2017-08',
        what: 'after months with both engines almost all InnoDB instances are removed; the migration is complete in August 2017, space cut in half. A very small number of sets kept both, for comparison',
        rollback: 'a logical copy back to InnoDB, which has no bulk loading (paper of 2020)',
        consistency: 'one engine, as before',
        source: from.migrationPost,
      },
    ],
    validation:
      'MyShadow replays captured queries and watches errors, query plans, CPU and stalls. The data correctness tool compares primary with secondary index in one instance, all rows of two instances at one transaction state, and the results of captured selects.',
    cutOver:
      'A promotion in each replica set, like any failover of MySQL, since the binary log does not depend on the engine; watched closely, and set after set.',
  },
  metrics: { cost: facts.migrationCost },
  onCall: {
    errors: [
      {
        text: 'Deadlock found when trying to get lock; try restarting transaction (snapshot conflict)',
        printedBy: primary,
        means:
          'no deadlock: under Repeatable Read the row was changed by another transaction after the snapshot of this one was taken. The transaction may be tried again',
        source: from.snapshotConflictTest,
      },
      {
        text: 'Using Gap Lock without full unique key in multi-table or multi-statement transactions is not allowed.',
        printedBy: primary,
        means:
          'the gap lock detector is on (gap_lock_raise_error) and the query leans on locks of a range (gap), which MyRocks does not take; the query follows in the message',
        source: from.gapLockTest,
      },
      {
        text: 'Rows inserted during bulk load must not overlap existing rows',
        printedBy: newInstance,
        means: 'the table was not empty in this key range: rows of this load are not in it',
        source: from.bulkLoadTest,
      },
      {
        text: 'Rows must be inserted in primary key order during bulk load operation',
        printedBy: newInstance,
        means: 'the export is not sorted by primary key; sort it, or allow unsorted loading (rocksdb_bulk_load_allow_unsorted)',
        source: from.bulkLoadTest,
      },
    ],
    logs: [
      {
        where: 'file LOG in the RocksDB folder of the instance',
        line: '[%s] Stalling writes because we have %d immutable memtables (waiting for flush), max_write_buffer_number is set to %d rate ',
        printedBy: newInstance,
        source: from.rocksDbStalls,
      },
    ],
    metrics: [
      {
        name: 'rocksdb_snapshot_conflict_errors',
        of: primary,
        threshold: 'grows by one with each such error; no alert level is published',
        source: from.snapshotConflictTest,
      },
      {
        name: 'CPU of all mysqld of a host (name of the metric not published)',
        of: rocksReplicas,
        threshold: '≥ 40 % of all cores at peak: above the target',
        source: from.myRocksPaper,
      },
    ],
    runbook: [
      {
        do: 'Do snapshot conflicts grow on the new primary? Ask twice, a minute apart',
        command: 'mysql -e "SHOW GLOBAL STATUS LIKE \'rocksdb_snapshot_conflict_errors\'"',
        expect: 'the same number twice',
        risk: 'readOnly',
        source: from.snapshotConflictTest,
      },
      {
        do: 'Does RocksDB hold writes back?',
        command: "mysql -e 'SHOW ENGINE ROCKSDB STATUS\\G' | grep -E 'Cumulative stall|Interval stall'",
        expect: 'Interval stall: 00:00:0.000 H:M:S, 0.0 percent',
        risk: 'readOnly',
        source: from.rocksDbStatus,
      },
      {
        do: 'Which queries lean on gap locks? Log them, without raising errors',
        command: 'mysql -e "SET GLOBAL gap_lock_write_log = 1"',
        expect: 'new sessions log such queries; nothing is logged if none leans on them',
        risk: 'mutating',
        undo: 'SET GLOBAL gap_lock_write_log = 0',
        verify: "SHOW GLOBAL VARIABLES LIKE 'gap_lock%' shows the log ON and gap_lock_raise_error as it was",
        source: from.rowLocking,
      },
    ],
    recovery: [
      {
        do: 'Conflicts of one application: let its sessions use Read Committed, once its owners have confirmed that this is safe',
        command: 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
        risk: 'mutating',
        undo: 'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
        verify: 'rocksdb_snapshot_conflict_errors stops growing',
        source: from.myRocksPaper,
      },
      {
        do: 'The MyRocks primary misbehaves: promote an InnoDB instance of the replica set, as long as it has one',
        risk: 'mutating',
        undo: 'promote a MyRocks instance again',
        verify: 'writes succeed on the InnoDB primary and the MyRocks replicas follow it',
        source: from.myRocksPaper,
      },
    ],
  },
  failures: [
    {
      what: 'A replica set loses all instances of one engine',
      component: innoReplicas,
      effect: 'only a logical copy brings the engine back, much dearer than a physical one, and towards InnoDB without bulk loading',
      recovery: 'at least two instances of each engine were kept until the end',
      source: from.myRocksPaper,
    },
    {
      what: 'Range scans return too few rows (prefix bloom filter)',
      component: testInstance,
      effect: 'wrong results, though nothing reports an error',
      recovery: 'found by comparing selects of both engines, fixed before MyRocks was enabled',
      source: from.myRocksPaper,
    },
    {
      what: 'RocksDB compaction drops or keeps the wrong keys (Delete and SingleDelete)',
      component: testInstance,
      effect: 'primary and secondary index disagree',
      recovery: 'found by comparing the indexes of one instance, fixed before MyRocks was enabled',
      source: from.myRocksPaper,
    },
    {
      what: 'Commits stall while the Linux kernel (4.0) allocates page cache',
      component: primary,
      effect: 'commits wait; later, kernel slabs of 2 to 3 GB for each TB of data led to swapping',
      recovery: 'Linux 4.6 solved most of the stalls; direct I/O cut the slabs by over 80 %',
      source: from.myRocksPaper,
    },
  ],
})
