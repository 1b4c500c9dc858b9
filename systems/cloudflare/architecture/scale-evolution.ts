import { control, group, scaleEvolution, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const settings = control(own.configurationApi, { label: 'Settings of customers', source: from.quicksilverIntroduction })
const bridge = service(own.quicksilverBridge, { label: 'QSKTBridge, for the move', source: from.quicksilverProduction })
const readers = service(own.edgeServices, {
  label: 'DNS, CDN, WAF …',
  facts: { 'HTTP at peak, 2020': facts.peakRequests },
  source: from.quicksilverProxies,
})
const relay = service(own.quicksilverRelay, { label: 'Relays, version 2', source: from.quicksilverNotes })
const kyoto = state(tech.kyotoTycoon, {
  label: 'Kyoto Tycoon, until Quicksilver',
  version: facts.kyotoVersion,
  facts: { worked: facts.kyotoCities, idle: facts.kyotoIdle, 'one writer': facts.kyotoWriter, slower: facts.kyotoSlowdown },
  source: from.quicksilverIntroduction,
})
const root = state(own.quicksilverRoot, {
  label: 'Quicksilver root',
  facts: { 'writes, 2020': facts.writesOf2020, average: facts.writeRate },
  source: from.quicksilverProduction,
})
const onLmdb = state(tech.lmdb, {
  label: 'Version 1, on every server',
  version: facts.lmdbVersion,
  facts: {
    'reads, 2020': facts.readsOf2020,
    average: facts.readRate,
    instances: facts.instancesOf2020,
    'disk for 1 MB': facts.diskForMegabyte,
  },
  source: from.quicksilverIntroduction,
})
const onRocks = state(tech.rocksDb, {
  label: 'RocksDB instead of LMDB',
  version: facts.rocksVersion,
  facts: { 'memory, start': facts.memoryAtStart, 'after days': facts.memoryAfterDays, grew: facts.memoryGrowth },
  source: from.allocatorPost,
})
const local = state(own.quicksilverProxy, {
  label: 'Proxies: a cache on each server',
  facts: { 'keys read, all': facts.keysServed, tail: facts.lookupTail, hits: facts.localHits },
  source: from.quicksilverTiers,
})
const shards = state(own.quicksilverShards, {
  label: 'Sharded cache, version 2',
  facts: { hits: facts.worstHits },
  source: from.quicksilverTiers,
})
const full = state(own.quicksilverStorage, {
  label: 'Storage nodes, version 2',
  facts: { dataset: facts.datasetSize, 'grew in a year': facts.datasetGrowth, pairs: facts.pairs },
  source: from.quicksilverTiers,
})

export default scaleEvolution('scale-evolution', {
  system: systems.cloudflare,
  title: 'Cloudflare: how settings reach every server, from Kyoto Tycoon to Quicksilver 2',
  summary:
    'Every request reads settings, so they were put on every server: first with Kyoto Tycoon, then with Quicksilver on LMDB and later RocksDB. A full copy everywhere became too much disk, so since 2025 most servers keep only what is read. Posts of 2020 and 2025 tell it; what is on call below is for anybody who runs LMDB so.',
  flow: [
    settings.to(kyoto, { label: 'wrote', failure: true }).to(bridge, 'fed').to(root, 'wrote batches every 500 ms'),
    settings.to(root, 'write'),
    root.to(onLmdb, { label: 'replicated to all', async: true }).to(onRocks, 'was replaced by'),
    root.to(full, { label: 'replicates', async: true }),
    readers.to(local, 'read'),
    local.to(shards, 'misses').to(relay, 'misses').to(full, 'asks'),
    local.to(onRocks, 'keeps its cache in'),
  ],
  groups: [group('state', 'one data center, version 2', [local, shards])],
  stages: [
    {
      since: '2015',
      load: facts.outgrownCities,
      architecture: 'Kyoto Tycoon, in use before that year: one process a database file, replicated by timestamp',
      broke:
        'a write held up reads: p99 from 9 to 154 ms with one writer (notes on the post); what worked for 25 cities showed its age past 100',
      fix: 'in the summer of 2015 a replacement was begun from scratch: Quicksilver',
      source: from.quicksilverIntroduction,
    },
    {
      since: '2020',
      load: facts.readsOf2020,
      architecture:
        'Quicksilver 1: one log with sequence numbers, LMDB, a full copy on every server; core, then larger, then smaller sites',
      broke: '1 MB of data takes at least 10 GB worldwide, and disks wear and fill',
      fix: 'RocksDB instead of LMDB; a root cluster with Raft; then roles, so that not all keep all',
      source: from.quicksilverProduction,
    },
    {
      since: '2025-07',
      load: facts.keysServed,
      architecture:
        'version 1.5: full replicas and caching proxies; version 2: only storage nodes keep all, two levels of cache before them',
      broke: 'the dataset grew 50 % in a year to 1.6 TB; halving the copies was not enough for long',
      fix: 'cold keys live on storage nodes only; a miss that is resolved goes to all servers of the data center',
      source: from.quicksilverTiers,
    },
  ],
  metrics: {
    throughput: facts.keysServed,
    latency: facts.lookupTail,
    availability: facts.quicksilverAvailability,
    cost: facts.storageCost,
  },
  onCall: {
    errors: [
      {
        text: 'MDB_MAP_FULL: Environment mapsize limit reached',
        printedBy: onLmdb,
        means: 'LMDB may not grow its file: the map size is used up, or old readers keep freed pages from being reused',
        source: from.lmdbErrors,
      },
      {
        text: 'MDB_READERS_FULL: Environment maxreaders limit reached',
        printedBy: onLmdb,
        means: 'no slot left in the reader table: many readers, or slots of programs that died',
        source: from.lmdbErrors,
      },
    ],
    logs: [
      {
        where: 'log of the program that uses LMDB; mdb_strerror gives the text',
        line: 'MDB_CORRUPTED: Located page was wrong type',
        printedBy: onLmdb,
        source: from.lmdbErrors,
      },
    ],
    metrics: [
      {
        name: 'Number of pages used, of Max pages (mdb_stat -e)',
        of: onLmdb,
        threshold: 'equal: the next page that is needed gives MDB_MAP_FULL',
        source: from.lmdbErrors,
      },
      {
        name: 'resident memory of a process with RocksDB',
        of: onRocks,
        threshold: 'about three times its heap, as here: look at the allocator before you look for a leak',
        source: from.allocatorPost,
      },
    ],
    runbook: [
      {
        do: 'See how full the environment is, and its free list',
        command: 'mdb_stat -e -f <path of the environment>',
        expect: 'pages used well below max pages, or many free pages',
        risk: 'readOnly',
        source: from.lmdbStat,
      },
      {
        do: 'See who reads, and since which transaction',
        command: 'mdb_stat -r <path of the environment>',
        expect: 'process IDs that live; an old transaction ID keeps pages from being reused',
        risk: 'readOnly',
        source: from.lmdbStat,
      },
    ],
    recovery: [
      {
        do: 'Clear reader slots of programs that died',
        command: 'mdb_stat -rr <path of the environment>',
        risk: 'mutating',
        irreversible: 'a stale slot is not restored; slots of living readers stay',
        verify: 'the second table that it prints has no dead process; writes stop growing the file',
        source: from.lmdbStat,
      },
      {
        do: 'Copy without free pages to an empty directory, then switch over. At a quiet hour: pages freed by writes during the copy are not reused, so the original may grow much',
        command: 'mdb_copy -c <path of the environment> <empty directory>',
        risk: 'mutating',
        undo: 'delete the copy; growth of the original stays',
        verify: 'mdb_stat -e on the copy shows fewer pages. It takes CPU, and fails if pages have leaked',
        source: from.lmdbCopy,
      },
      {
        do: 'MDB_MAP_FULL, and pages used are really needed: have the program set a larger map (mdb_env_set_mapsize), at its start or while it has no transaction open',
        risk: 'mutating',
        irreversible: 'the larger size stays in the environment after the next commit: a smaller one is not kept',
        verify: 'mdb_stat -e shows more max pages, and writes succeed; other processes may get MDB_MAP_RESIZED until they adopt the size',
        source: from.lmdbCaveats,
      },
    ],
  },
  failures: [
    {
      what: 'A reader never ends',
      component: onLmdb,
      effect: 'pages freed by newer writes are not reused, the file grows fast',
      recovery: 'end it; check for stale readers from time to time',
      source: from.lmdbCaveats,
    },
    {
      what: 'Memory grows for days after the change of engine',
      component: onRocks,
      effect: 'from around 15 to around 30 GB; the heap was almost three times smaller than the resident size',
      recovery: 'TCMalloc instead of the default allocator: almost three times less memory',
      source: from.allocatorPost,
    },
    {
      what: 'A server falls behind',
      component: onLmdb,
      effect: 'its latest entry of the log is older than 30 s',
      recovery: 'it disconnects and tries the next source in its list',
      source: from.quicksilverProduction,
    },
    {
      what: 'Two bridges run at once during the move',
      component: bridge,
      effect: 'each change could be written twice',
      recovery: 'batches carry a timestamp and are written by compare-and-swap, so only one counts',
      source: from.quicksilverProduction,
    },
  ],
})
