import { control, scaleEvolution, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { binlogServers, leaders, remoteLeaders, udbReplica, wormhole } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const primary = state(tech.myRocks, {
  label: 'UDB primary, on flash',
  facts: {
    data: facts.udbSize,
    instance: facts.udbInstance,
    'smaller by': facts.udbSmaller,
    'less kernel slab': facts.slabSaved,
  },
  source: from.myRocksPaper,
})
const lastInnoDb = state(tech.mysql, {
  label: 'InnoDB in a few replica sets',
  version: unpublished(
    'the paper of 2020 does not say; MySQL was kept at 5.6 until MyRocks was complete, and by July 2021 many InnoDB replica sets ran 8.0',
  ),
  facts: { instance: facts.innoDbInstance, 'saved by compression': facts.innoDbSaving, 'lost in blocks': facts.innoDbWaste },
  source: [from.myRocksPaper, from.mySql8],
})
const legacy = service(own.legacyApplications, { label: 'Legacy applications', source: from.myRocksPaper })
const correctness = control(own.correctnessTool, { label: 'Comparison of both engines', source: from.myRocksPaper })

export default scaleEvolution('scale-evolution', {
  system: systems.meta,
  title: 'Meta: the User Database from spinning disks to MyRocks on flash',
  summary:
    'What bound a server of the social graph moved: from reads of the disk to space on flash, then to memory and CPU. Each stage answers the one before. Shown as load is what a server could read, since the paper gives no rate of the whole, and for the last stage the number of replica sets. Drawn is UDB as of the paper of 2020; when the first stage began is not said: 2009 only stands for “before 2010”.',
  flow: [
    state(leaders).to(state(primary), { label: 'queries and writes', protocol: 'SQL' }),
    service(legacy).to(primary, { label: 'queries', protocol: 'SQL' }),
    primary.to(state(udbReplica), { label: 'replicates', async: true }),
    primary.to(state(binlogServers), 'sends logs, semi-synchronously'),
    primary.to(state(lastInnoDb), { label: 'replicates, in a few sets', async: true }),
    service(wormhole).to(udbReplica, 'reads the binary log'),
    wormhole.to(state(remoteLeaders), { label: 'invalidates', async: true }),
    control(correctness).to(lastInnoDb, 'takes results from'),
    correctness.to(primary, 'compares them with'),
  ],
  stages: [
    {
      since: '2009',
      load: facts.diskReads,
      architecture: 'MySQL with InnoDB on spinning disks; this stage ends in 2010',
      broke: 'the disks: a server held little data, and its work was watched so that it would not overwhelm them',
      fix: 'a flash device before the disk, as a cache (Flashcache)',
      source: from.myRocksPaper,
    },
    {
      since: '2010',
      load: facts.flashcacheReads,
      architecture: 'disks with Flashcache: much more data a server; InnoDB compressed from 2011, about half the space',
      broke: 'still bound by I/O of reads, which pure flash was not',
      fix: 'no disk at all from 2013: flash only',
      source: from.myRocksPaper,
    },
    {
      since: '2013',
      load: facts.flashReads,
      architecture: 'InnoDB, compressed, on flash only: dearer for each gigabyte',
      broke:
        'space: a quarter of each block lost to fragments, 5 KB stored as 8 KB. Constant defragmentation wore out flash; each changed row rewrote 8 KB, twice, and bursts of writes stalled it',
      fix: 'MyRocks: an engine for MySQL on an LSM tree, developed from 2014, brought in replica by replica in 2016 and 2017',
      source: from.myRocksPaper,
    },
    {
      since: '2017',
      load: facts.udbReplicaSets,
      architecture: 'MyRocks on flash, 2.5 times as many instances on a host; Zstandard in the last level, LZ4 above',
      broke:
        'flash slowed after many deletions of files at once, kernel memory grew with the data until hosts swapped, stale rows stayed where no compaction came by',
      fix: 'deletion and compaction are rate limited, files are read by direct I/O, old files are compacted periodically',
      source: from.myRocksPaper,
    },
  ],
  metrics: { throughput: facts.udbQueries, latency: facts.udbLatency, availability: facts.udbAvailability, cost: facts.storesCost },
  onCall: {
    errors: [
      {
        text: '[%s] Stopping writes because of estimated pending compaction bytes ',
        printedBy: primary,
        means: 'compaction is behind by more than the hard limit: no write passes until it has caught up',
        source: from.rocksDbStalls,
      },
      {
        text: 'Deadlock found when trying to get lock; try restarting transaction (snapshot conflict)',
        printedBy: primary,
        means:
          'no deadlock: at Repeatable Read the row was changed after the snapshot of this transaction; locking reads of InnoDB do not conflict so, and UDB moved such queries to Read Committed where that was safe',
        source: from.snapshotConflictTest,
      },
    ],
    logs: [
      {
        where: 'file LOG in the RocksDB folder of the instance',
        line: '[%s] Stalling writes because of estimated pending compaction bytes ',
        printedBy: primary,
        source: from.rocksDbStalls,
      },
    ],
    metrics: [
      {
        name: 'rocksdb.background-errors',
        of: primary,
        threshold: 'rises: a flush, a compaction or a write to the log has failed; the database may have gone read-only',
        source: from.rocksDbBackgroundErrors,
      },
      {
        name: 'CPU of all mysqld of a host (name of the metric not published)',
        of: primary,
        threshold: '≥ 40 % of all cores at peak: above the target',
        source: from.myRocksPaper,
      },
    ],
    runbook: [
      {
        do: 'Does RocksDB hold writes back, and since when?',
        command: "mysql -e 'SHOW ENGINE ROCKSDB STATUS\\G' | grep -E 'Cumulative stall|Interval stall'",
        expect: 'the line Interval stall ends in 0.0 percent',
        risk: 'readOnly',
        source: from.rocksDbStatus,
      },
      {
        do: 'Which limit stopped or slowed the writes?',
        command: "grep -E 'Stalling writes|Stopping writes' LOG | tail",
        expect: 'no line near the time of the trouble; a line names memtables, level-0 files or pending compaction bytes',
        risk: 'readOnly',
        source: from.rocksDbStalls,
      },
      {
        do: 'Did flash stall after a large compaction? Compare its latency with the times at which files were deleted',
        command: 'grep table_file_deletion LOG | tail',
        expect: 'deletions spread over time, since their speed is limited, and no peak of latency after them',
        risk: 'readOnly',
        source: from.rocksDbEvents,
      },
    ],
    recovery: [
      {
        do: 'A job that loads much data stalls user writes: stop it and run it with bulk loading, which goes past memtable and compaction. Only for keys that overlap with no data that is there, as in new tables',
        risk: 'mutating',
        undo: 'start the job again as it was',
        verify: 'the line Interval stall ends in 0.0 percent again',
        source: from.myRocksPaper,
      },
      {
        do: 'An instance is lost: replace it by a physical copy of another one of the set with the same engine; a logical copy is needed only if none is left, and is much dearer. How a primary is replaced is not in the paper',
        risk: 'mutating',
        undo: 'take the copy out of the set again',
        verify: 'the set again has two instances of the engine or more, as was kept during the migration, and the copy replicates',
        source: from.myRocksPaper,
      },
    ],
  },
  failures: [
    {
      what: 'Compaction deletes up to gigabytes of files at once, and some drives are busy with trims',
      component: primary,
      effect: 'performance of the drive drops for a while, or stalls',
      recovery: 'deletion of files is rate limited',
      source: from.myRocksPaper,
    },
    {
      what: 'The kernel keeps 2 to 3 GB of slab for each terabyte of files',
      component: primary,
      effect: 'memory runs short and the host swaps, seen as flash grew and DRAM did not',
      recovery: 'direct I/O, which cut slabs by over 80 % on average',
      source: from.myRocksPaper,
    },
    {
      what: 'A tool reads a file with buffered I/O while the database uses direct I/O',
      component: primary,
      effect: 'undefined in Linux, and much slower',
      recovery: 'tools, the online backup among them, read files the way the instance does',
      source: from.myRocksPaper,
    },
  ],
})
