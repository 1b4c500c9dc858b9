import { control, performance, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const users = service(own.zippyDbUsers, { label: 'ZippyDB clients', source: from.disaggregatedPaper })
const library = service(own.tectonicClientLibrary, {
  label: 'Tectonic client',
  facts: { expected: facts.readTarget },
  source: from.disaggregatedPaper,
})
const zippyDb = state(tech.zippyDb, {
  label: 'ZippyDB replica on Tectonic',
  facts: { failover: facts.failoverRemote, 'space used': facts.spaceUsedRemote },
  source: from.disaggregatedPaper,
})
const localReplica = state(tech.zippyDb, {
  label: 'ZippyDB replicas on local SSD',
  facts: { failover: facts.failoverLocal, 'space used': facts.spaceUsedLocal },
  source: from.disaggregatedPaper,
})
const engine = state(tech.rocksDb, { label: 'RocksDB on Tectonic', version: '7.4', source: from.disaggregatedPaper })
const localEngine = state(tech.rocksDb, {
  label: 'RocksDB on local SSD',
  version: '7.4',
  facts: { MultiGets: facts.localMultiGet, each: facts.localMultiGetTail, 'against Tectonic': facts.localGain },
  source: from.disaggregatedPaper,
})
const flashCache = state(tech.cacheLib, {
  label: 'Cache on local flash',
  facts: { 'reads faster by': facts.flashCacheGain },
  source: from.disaggregatedPaper,
})
const storageNodes = state(tech.tectonic, {
  label: 'Tectonic storage nodes',
  facts: { 'space of data': facts.codingOverhead },
  source: from.disaggregatedPaper,
})
const metadata = state(own.tectonicMetadata, { label: 'Tectonic metadata', source: from.disaggregatedPaper })
const bench = control(own.dbBench, { label: 'db_bench', source: from.disaggregatedPaper })

export default performance('rocksdb-on-tectonic', {
  system: systems.meta,
  title: 'RocksDB on Tectonic at Meta: what a MultiGet costs over the network (2023)',
  summary:
    'With its files on Tectonic instead of local flash, RocksDB answers a MultiGet of ten keys in single milliseconds up to about 4,100 a second (8 threads); four times the threads bring half as many again and a tail of 13 ms, since the client of Tectonic limits what is outstanding. What is gained is use of space and failover in seconds. RocksDB 7.4 is the release of the benchmark; what production ran is not said.',
  flow: [
    service(users).to(state(zippyDb), 'reads and writes').to(state(engine), 'stores in'),
    users.to(state(localReplica), 'reads and writes').to(state(localEngine), 'stores in'),
    engine.to(state(flashCache), 'looks up blocks that left memory'),
    engine.to(service(library), 'reads in parallel, appends').to(state(storageNodes), 'reads, encodes and writes blocks'),
    library.to(state(metadata), { label: 'fences the folder, opens files' }),
    control(bench).to(engine, 'measures'),
    bench.to(localEngine, 'measures for comparison'),
  ],
  profile: {
    method:
      'db_bench with the settings of the RocksDB wiki: MultiGet of 10 keys, 32 keys apart, with 1, 8, 16 and 32 threads, parallel I/O on. Options not tuned for Tectonic but for those of I/O. The run on local SSD (direct I/O) is for comparison; to reach it was never the aim.',
    environment:
      'RocksDB 7.4; 1 billion keys of 20 bytes with values of 400 bytes, about 200 GB on storage; block cache 16 GB, blocks of 8 KB, Zstandard with LZ4 for newer data; CPU limited to 3 cores of 1.6 GHz, 64 GB of memory; no cache on flash.',
    series: [
      { at: facts.multiGet1, measured: facts.multiGet1Tail },
      { at: facts.multiGet8, measured: facts.multiGet8Tail },
      { at: facts.multiGet16, measured: facts.multiGet16Tail },
      { at: facts.multiGet32, measured: facts.multiGet32Tail },
    ],
    bottleneck: {
      node: library,
      what: 'The client of Tectonic allows only so many I/Os outstanding, so more threads give no more. The limit could be removed; then something else would have to protect the storage nodes from overload.',
      source: from.disaggregatedPaper,
    },
  },
  metrics: { cost: facts.flashCost },
  onCall: {
    errors: [
      {
        text: '[%s] Stopping writes because of estimated pending compaction bytes ',
        printedBy: engine,
        means: 'compaction is behind by more than the hard limit: no write passes until it has caught up',
        source: from.rocksDbStalls,
      },
      {
        text: '[%s] Stopping writes because we have %d level-0 files',
        printedBy: engine,
        means: 'flushes come faster than compaction takes files from level 0; writes are stopped',
        source: from.rocksDbStalls,
      },
    ],
    logs: [
      {
        where: 'file LOG of RocksDB',
        line: '[%s] Stalling writes because of estimated pending compaction bytes ',
        printedBy: engine,
        source: from.rocksDbStalls,
      },
    ],
    metrics: [
      {
        name: 'rocksdb.actual-delayed-write-rate',
        of: engine,
        threshold: '> 0: writes are being delayed; 0 means no delay',
        source: from.rocksDbProperties,
      },
      {
        name: 'rocksdb.background-errors',
        of: engine,
        threshold: 'rises: a flush, a compaction or a write to the log has failed; the database may have gone read-only',
        source: from.rocksDbBackgroundErrors,
      },
      {
        name: 'p99 of small reads from Tectonic (name of the metric not published)',
        of: library,
        threshold: '≥ 5 ms: above what Meta typically expects of small reads and writes',
        source: from.disaggregatedPaper,
      },
    ],
    runbook: [
      {
        do: 'Did RocksDB slow down or stop writes, and why?',
        command: "grep -E 'Stalling writes|Stopping writes' LOG | tail",
        expect: 'no line near the time of the trouble; a line names memtables, level-0 files or pending compaction bytes',
        risk: 'readOnly',
        source: from.rocksDbStalls,
      },
      {
        do: 'Is the database slow in itself, or its storage? Look at the small reads from Tectonic of this and of other services on the same cluster',
        expect: 'p50 between 1 and 1.3 ms everywhere, as in production in 2023',
        risk: 'readOnly',
        source: from.disaggregatedPaper,
      },
    ],
    recovery: [
      {
        do: 'The compute host is sick: let another host fence the folder and open the database there; nothing is copied',
        risk: 'mutating',
        undo: 'fence again from the old host, with a greater token',
        verify: 'the new host serves writes; those of the old one fail for their old token. ZippyDB needs 49 s (2023)',
        source: from.disaggregatedPaper,
      },
      {
        do: 'Latency of single-threaded MultiGet or iterators is too high: turn parallel I/O on for them',
        risk: 'mutating',
        undo: 'turn it off again: it costs CPU in the client of Tectonic',
        verify: 'p99 falls: 9.06 to 5.49 ms with one thread in the benchmark',
        source: from.disaggregatedPaper,
      },
    ],
  },
  failures: [
    {
      what: 'One or two storage nodes are slow',
      component: storageNodes,
      effect: 'long tails of reads and appends',
      recovery:
        'a second read, a reconstruction, is started after a delay that follows the percentiles of the cluster; appends move to fresh nodes after a timeout',
      source: from.disaggregatedPaper,
    },
    {
      what: 'An I/O fails for a moment',
      component: engine,
      effect: 'RocksDB used to turn read-only at any such error; a failed write can cost ZippyDB the replica',
      recovery:
        'errors say whether they can be retried: flush and compaction are retried, after a failed log write memtables are flushed first',
      source: from.disaggregatedPaper,
    },
    {
      what: 'A host that was taken for dead comes back and writes',
      component: metadata,
      effect: 'two writers on one folder would destroy the database',
      recovery: 'tokens: the folder takes only the greatest, and blocks that were open are sealed',
      source: from.disaggregatedPaper,
    },
    {
      what: 'A host with local SSD dies',
      component: localReplica,
      effect: 'the replica is copied, usually from another region, about 50 minutes, with one copy fewer meanwhile',
      recovery: 'on Tectonic the files are copied as metadata only, within a minute',
      source: from.disaggregatedPaper,
    },
  ],
})
