import { comparison, control, group, service, state, system, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const apps = service(technology('service', 'Facebook applications'), { label: 'Facebook applications', source: from.myRocksPaper })
const tao = state(tech.tao, { label: 'TAO, cache of the social graph', source: from.myRocksPaper })
const sql = service(technology('service', 'MySQL server layer'), {
  label: 'SQL layer of MySQL 5.6',
  facts: { 'CPU target': facts.cpuTarget },
  source: from.myRocksPaper,
})

const innoDb = state(tech.mysql, {
  label: 'InnoDB: pages of a B+tree, changed in place',
  version: '5.6',
  facts: {
    size: facts.innoDbSize,
    written: facts.innoDbWritten,
    'CPU, writes': facts.innoDbCpuWrites,
    'CPU, all': facts.innoDbCpuAll,
  },
  source: from.myRocksPaper,
})
const doubleWrite = state(technology('state', 'InnoDB double-write buffer'), {
  label: 'Double write against torn pages',
  source: from.myRocksPaper,
})
const pages = state(technology('state', 'InnoDB data pages'), {
  label: 'Pages on flash',
  facts: { 'a page': facts.innoDbBlock, compressed: facts.innoDbCompressedBlock, 'lost to gaps': facts.fragmentation },
  source: from.myRocksPaper,
})

const myRocks = state(tech.myRocks, {
  label: 'MyRocks: sorted runs of an LSM-tree, never changed',
  facts: {
    size: facts.myRocksSize,
    written: facts.myRocksWritten,
    'CPU, writes': facts.myRocksCpuWrites,
    'CPU, all': facts.myRocksCpuAll,
    'size against InnoDB': facts.sizeShare,
    'written against InnoDB': facts.writtenShare,
  },
  source: from.myRocksPaper,
})
const memTable = state(technology('state', 'RocksDB MemTable and WAL'), {
  label: 'MemTable and write-ahead log',
  source: from.myRocksPaper,
})
const filters = state(technology('state', 'RocksDB bloom filters'), {
  label: 'Bloom filters in DRAM',
  facts: { size: facts.bloomBits },
  source: from.myRocksPaper,
})
const upper = state(technology('state', 'RocksDB upper levels'), {
  label: 'Level 0 and the next ones, LZ4',
  facts: { 'slow at': facts.slowdownFiles, 'stopped at': facts.stopFiles },
  source: from.myRocksPaper,
})
const last = state(technology('state', 'RocksDB last level'), {
  label: 'Last level, Zstandard',
  facts: { holds: facts.lastLevelShare, 'dead data': facts.deadData },
  source: from.myRocksPaper,
})

const compaction = control(technology('control', 'RocksDB compaction'), {
  label: 'Compaction threads',
  facts: { 'debt, slow at': facts.softPending, 'debt, stopped at': facts.hardPending },
  source: from.myRocksPaper,
})
const shadow = control(technology('control', 'MyShadow'), { label: 'MyShadow', source: from.myRocksPaper })
const correctness = control(technology('control', 'Data correctness tool'), {
  label: 'Data correctness tool',
  source: from.myRocksPaper,
})
const loader = control(technology('control', 'Data migration jobs'), {
  label: 'Jobs that load or alter tables',
  facts: { 'bulk load, at least': facts.bulkLoadLeast },
  source: from.myRocksPaper,
})

export default comparison('myrocks-or-innodb', {
  system: system('rocksdb', 'RocksDB'),
  title: 'MyRocks or InnoDB under MySQL: less flash and fewer bytes written, or fewer settings and more features',
  summary:
    'Facebook had both engines under the same MySQL for the same data: 2,187 GB in compressed InnoDB are 824 GB in MyRocks, and a quarter of the bytes are written, for about the same CPU, with a server binary optimised for MyRocks. The price is an engine with more settings, that stalls when compaction falls behind, slows under many deletes, and lacks gap locks. Figures from one replica set of the User Database (UDB), paper of 2020; checks for Percona Server 8.0.',
  flow: [
    apps.to(tao, 'read and write objects and associations').to(sql, { label: 'sends SQL on misses and writes', protocol: 'MySQL' }),
    sql.to(innoDb, 'calls the engine').to(doubleWrite, 'writes dirty pages first').to(pages, 'then writes whole pages in place'),
    innoDb.to(pages, 'reads one or two leaves for a short range'),
    sql.to(myRocks, 'calls the engine').to(memTable, 'puts rows and tombstones').to(upper, 'flushes sorted files'),
    myRocks.to(filters, 'asks which runs can be skipped'),
    filters.to(upper, 'lets reads through to runs that may hold the key'),
    myRocks.to(last, 'reads without a filter, to save DRAM'),
    upper.to(last, { label: 'merges downward', async: true }),
    compaction.to(upper, 'picks files to merge, at a limited rate'),
    compaction.to(memTable, { label: 'slows or stops writes when behind', failure: true }),
    innoDb.to(myRocks, { label: 'replicates by binary log', async: true }),
    loader.to(last, 'ingests sorted files, past MemTable and compaction'),
    shadow.to(myRocks, 'replays captured production queries'),
    correctness.to(innoDb, 'reads the reference'),
    correctness.to(myRocks, 'compares rows and checksums'),
  ],
  groups: [
    group('state', 'InnoDB', [innoDb, doubleWrite, pages]),
    group('state', 'MyRocks on RocksDB', [myRocks, memTable, filters, upper, last]),
  ],
  choice: {
    options: [myRocks, innoDb],
    criteria: [
      {
        name: 'space on flash is what runs out',
        threshold: 'the goal was at most half of compressed InnoDB; 37.7 % came out in one replica set of UDB',
        prefers: myRocks,
        source: from.myRocksPaper,
      },
      {
        name: 'bytes written wear out or stall the flash',
        threshold: 'small changes to pages that do not stay in DRAM: one row makes InnoDB write an 8 KB page',
        prefers: myRocks,
        source: from.myRocksPaper,
      },
      {
        name: 'secondary indexes',
        threshold: 'several, not unique, on tables changed heavily: MyRocks maintains them without reads',
        prefers: myRocks,
        source: from.myRocksPaper,
      },
      {
        name: 'long consistent reads, such as logical backups',
        threshold: 'beside hot rows that change a lot',
        prefers: myRocks,
        source: from.myRocksPaper,
      },
      {
        name: 'where the data is read from',
        threshold: 'mostly reads, all in memory: little space saved, hardly faster',
        prefers: innoDb,
        source: from.myRocksPaper,
      },
      {
        name: 'deletes',
        threshold: 'an application that leaves many tombstones: scans suffer more than in InnoDB',
        prefers: innoDb,
        source: from.myRocksPaper,
      },
      {
        name: 'gap locks',
        threshold: 'any query that needs them: MyRocks has none, and repeatable read raises conflicts',
        prefers: innoDb,
        source: from.myRocksPaper,
      },
      {
        name: 'features (Percona Server 8.0)',
        threshold: 'any of: foreign keys, full text, spatial indexes, savepoints, online DDL, Group Replication',
        prefers: innoDb,
        source: from.limitations,
      },
      {
        name: 'binary log (Percona Server 8.0)',
        threshold: 'statement-based or mixed: MyRocks supports row-based only',
        prefers: innoDb,
        source: from.limitations,
      },
      {
        name: 'who tunes it',
        threshold: 'nobody: an LSM-tree has many more parameters and depends more on the workload',
        prefers: innoDb,
        source: from.myRocksPaper,
      },
    ],
    costOfChoosingWrong:
      'Going back is a logical copy, very painful since InnoDB has no bulk load. Facebook went forward at 200 to 300 GB of InnoDB data an hour for each replica set, and kept at least two instances of either engine in each until the end',
    whoRunsWhich: [
      { who: 'Facebook UDB: most of tens of thousands of replica sets, MyRocks only (2020)', runs: myRocks, source: from.myRocksPaper },
      { who: 'Facebook Messenger backend, moved from HBase', runs: myRocks, source: from.myRocksPaper },
      { who: 'Facebook UDB until 2017; in 2020 very few replica sets with both, as a benchmark', runs: innoDb, source: from.myRocksPaper },
    ],
    map: {
      x: { low: 'less flash', high: 'reads from memory' },
      y: { low: 'little to tune', high: 'much to tune' },
      places: [
        {
          option: myRocks,
          at: { x: 0.15, y: 0.85 },
          basis: 'space first, at the expense of reads; many more parameters, harder to tune',
          source: from.myRocksPaper,
        },
        {
          option: innoDb,
          at: { x: 0.8, y: 0.25 },
          basis: 'suited to reads and writes; where all is in memory, MyRocks was hardly better',
          source: from.myRocksPaper,
        },
      ],
    },
  },
  metrics: { cost: facts.comparisonCost },
  onCall: {
    errors: [
      {
        text: 'Using Gap Lock without full unique key in multi-table or multi-statement transactions is not allowed. You need to either rewrite queries to use all unique key columns in WHERE equal conditions, or rewrite to single-table, single-statement transaction.',
        printedBy: myRocks,
        means: 'ERROR HY000 under repeatable read or serializable: the query wants a gap lock; none was taken',
        source: from.gapLocks,
      },
    ],
    logs: [
      {
        where: 'info log of RocksDB, 11.9.0',
        line: '[<column family>] Stalling writes because we have <n> level-0 files rate <bytes per second>',
        printedBy: compaction,
        source: from.columnFamily,
      },
      {
        where: 'info log of RocksDB, 11.9.0',
        line: '[<column family>] Stopping writes because of estimated pending compaction bytes <n>',
        printedBy: compaction,
        source: from.columnFamily,
      },
    ],
    metrics: [
      {
        name: 'level-0 files of a column family',
        of: upper,
        threshold: '≥ 20 writes slow down, ≥ 36 they stop (defaults of RocksDB 11.9.0)',
        source: from.advancedOptions,
      },
      {
        name: 'rocksdb_stall_total_stops',
        of: compaction,
        threshold: 'counts write stalls; rises while writes are stopped. The manual gives no level',
        source: from.statusVariables,
      },
      {
        name: 'rocksdb_snapshot_conflict_errors',
        of: myRocks,
        threshold: 'counts conflicts that rolled a writing transaction back. The manual gives no level',
        source: from.statusVariables,
      },
    ],
    runbook: [
      {
        do: 'Commits hang: are writes stalled, and by what? Run it twice, some seconds apart',
        command: 'mysql -e "SHOW GLOBAL STATUS LIKE \'rocksdb_stall%\'"',
        expect: 'no counter rises; l0_file_count: level 0 is full; pending_compaction: too much to merge; memtable: flushes are late',
        risk: 'readOnly',
        source: from.statusVariables,
      },
      {
        do: 'Transactions fail: conflicts, deadlocks or lock waits?',
        command:
          "mysql -e \"SHOW GLOBAL STATUS WHERE Variable_name IN ('rocksdb_snapshot_conflict_errors','rocksdb_row_lock_deadlocks','rocksdb_row_lock_wait_timeouts')\"",
        expect: 'none rises; a lock wait ends after 1 s by default (rocksdb_lock_wait_timeout)',
        risk: 'readOnly',
        source: from.statusVariables,
      },
    ],
    recovery: [
      {
        do: 'A load into a new table stalls everybody: end it, and load in bulk into the empty table without secondary indexes, rows sorted by primary key; add the indexes afterwards. Unique keys are not checked and no locks taken; rows are committed on the way, a failed load is not rolled back',
        command: 'SET session rocksdb_bulk_load=1; -- load, then: SET session rocksdb_bulk_load=0;',
        risk: 'mutating',
        undo: 'truncate the new table; rows out of order give an error and may be there in part',
        verify: 'rows are visible once bulk load is 0 again, and rocksdb_stall_micros stands still during the load',
        source: from.dataLoading,
      },
      {
        do: 'Conflicts or gap lock errors: read committed for the queries whose owners confirm that it is safe, as Facebook did',
        command: 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED;',
        risk: 'mutating',
        undo: 'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ;',
        verify: 'rocksdb_snapshot_conflict_errors stands still and the error is gone',
        source: from.myRocksPaper,
      },
    ],
  },
  failures: [
    {
      what: 'A burst of writes from a schema change or a load',
      component: compaction,
      effect: 'flush and compaction cannot keep up: writes stall, those of users too',
      recovery: 'bulk loading goes around both',
      source: from.myRocksPaper,
    },
    {
      what: 'A secondary index changed over and over',
      component: upper,
      effect: 'tombstones pile up, range scans get slow',
      recovery: 'SingleDelete, and compaction triggered by dense tombstones',
      source: from.myRocksPaper,
    },
    {
      what: 'Many files deleted at once after a compaction',
      component: last,
      effect: 'a spike of Trim commands slows some SSDs or stalls them',
      recovery: 'a rate limit on deleting files',
      source: from.myRocksPaper,
    },
    {
      what: 'Buffered I/O on large flash: 2 to 3 GB of kernel slab for each TB, swapping',
      component: myRocks,
      effect: 'commits stall when the kernel has to find memory (Linux 4.0)',
      recovery: 'Linux 4.6, then direct I/O: slab fell by more than 80 %',
      source: from.myRocksPaper,
    },
    {
      what: 'A burst of writes on InnoDB',
      component: pages,
      effect: 'whole pages, written twice: I/O stalls on flash',
      recovery: 'one of the reasons to leave InnoDB in UDB',
      source: from.myRocksPaper,
    },
  ],
})
