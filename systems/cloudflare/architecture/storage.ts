import { edge, group, service, state, storage, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const workers = edge(tech.cloudflareWorkers, { label: 'Workers of customers', source: from.howKvWorks })

const readers = service(own.edgeServices, { label: 'DNS, CDN, WAF …', source: from.quicksilverProxies })
const relay = service(own.quicksilverRelay, { label: 'Relays of a data center', source: from.quicksilverNotes })
const kvProxy = service(own.kvStorageProxy, {
  label: 'KV Storage Proxy',
  facts: { 'reads, own store': facts.kvAfter },
  source: from.kvRedesign,
})
const gateway = service(own.r2Gateway, {
  label: 'R2 Gateway',
  facts: { promised: facts.r2Availability },
  source: from.howR2Works,
})

const root = state(own.quicksilverRoot, { label: 'Quicksilver root, core', source: from.quicksilverProxies })
const full = state(own.quicksilverStorage, {
  label: 'Storage nodes, level 3',
  facts: {
    dataset: facts.datasetSize,
    'grew in a year': facts.datasetGrowth,
    pairs: facts.pairs,
    'a pair, average': facts.pairSize,
    'older versions': facts.historySize,
    'stale after, rule of 2020': facts.staleLog,
  },
  source: from.quicksilverTiers,
})
const shards = state(own.quicksilverShards, {
  label: 'Sharded cache, level 2',
  facts: { 'split into': facts.cacheShards, 'hits, levels 1 and 2': facts.worstHits },
  source: from.quicksilverTiers,
})
const local = state(own.quicksilverProxy, {
  label: 'Local cache, level 1',
  facts: { hits: facts.localHits, 'keys read, all': facts.keysServed, most: facts.lookupMost, tail: facts.lookupTail },
  source: from.quicksilverTiers,
})
const keyValues = state(tech.workersKv, {
  label: 'Workers KV, cached',
  facts: { 'median object': facts.kvMedian },
  source: from.howKvWorks,
})
const database = state(own.kvDatabase, { label: 'Small objects of KV', source: from.kvRedesign })
const elsewhere = state(own.thirdPartyStore, {
  label: 'Third-party back end',
  external: true,
  facts: { reads: facts.kvBefore },
  source: from.kvRedesign,
})
const metadata = state(tech.durableObjects, { label: 'Metadata Service of R2', source: from.howR2Works })
const readCache = state(own.lowerTier, { label: 'Tiered read cache of R2', source: from.howR2Works })
const objects = state(own.r2Storage, {
  label: 'R2 storage clusters',
  facts: { 'writes to one key': facts.objectWrites },
  source: from.howR2Works,
})

export default storage('storage', {
  system: systems.cloudflare,
  title: 'Cloudflare: where settings, key-values and objects live',
  summary:
    'Quicksilver carries the settings that every request reads: the root nodes in the core take writes, and since version 2 only storage nodes hold the full dataset, behind a cache on each server and one for the data center (July 2025). Workers KV is another product: eventually consistent, caches before a central store, which since August 2025 is on Cloudflare’s own machines, with a third-party store beside it. R2 keeps objects, with metadata in Durable Objects.',
  flow: [
    readers.to(local, 'read keys').to(shards, 'misses').to(relay, 'misses').to(full, 'asks'),
    relay.to(local, { label: 'spreads resolved misses', async: true }),
    root.to(full, { label: 'replicates the log', async: true }),
    full.to(local, { label: 'sends updates', async: true }),
    workers
      .to(keyValues, 'read and write')
      .to(kvProxy, { label: 'cold reads, writes', protocol: 'HTTP' })
      .to(database, 'stores small objects'),
    kvProxy.to(gateway, 'stores larger objects'),
    keyValues.to(elsewhere, 'races cold reads and writes'),
    workers.to(gateway, 'get and put objects'),
    gateway.to(metadata, 'looks up and commits'),
    gateway.to(readCache, 'reads').to(objects, 'misses'),
    gateway.to(objects, 'writes encrypted data'),
  ],
  groups: [group('state', 'one data center', [local, shards])],
  stores: [
    {
      node: full,
      size: facts.datasetSize,
      consistency:
        'sequential: a reader that sees a write sees every earlier one; old versions are kept so that a cache can ask as of its own position',
      replicationLag: facts.tierLag,
      backup: 'not told in what was read; a server is rebuilt from another one',
      source: from.quicksilverProxies,
    },
    {
      node: local,
      size: facts.localSize,
      consistency:
        'as the storage nodes, as of the position that this server has reached; a part of the dataset, keys that are not read go',
      replicationLag: facts.tierLag,
      backup: 'none: it is a cache',
      source: from.quicksilverProxies,
    },
    {
      node: keyValues,
      size: facts.kvSize,
      consistency: 'eventual; “no such key” is cached too. One key takes one write a second',
      replicationLag: facts.kvDelay,
      backup: 'since August 2025 all data on own machines and at a third-party provider; either can answer alone',
      source: from.howKvWorks,
    },
    {
      node: objects,
      size: facts.r2Size,
      consistency: 'strong, global, after each write; through a custom domain with cache it is not. New permissions take up to a minute',
      replicationLag: facts.r2Lag,
      backup: 'copies or erasure coding over several data centers of a region; success is answered when data is on disk',
      source: from.r2Durability,
    },
  ],
  metrics: {
    throughput: facts.keysServed,
    latency: facts.lookupTail,
    availability: facts.storageAvailability,
    cost: facts.storageCost,
  },
  onCall: {
    errors: [
      {
        text: 'KV GET failed: 503',
        printedBy: workers,
        means: 'the Worker got 503 from KV (the status text follows). On 12 June 2025: no cached value, and the store behind KV down',
        source: from.kvBinding,
      },
      {
        text: 'TooManyRequests',
        printedBy: gateway,
        means: 'R2, HTTP 429, code 10058: often several clients at one object key, which takes one write a second',
        source: from.r2Errors,
      },
      {
        text: 'ServiceUnavailable',
        printedBy: gateway,
        means: 'R2, HTTP 503, code 10043: not available for now. Retry with exponential backoff',
        source: from.r2Errors,
      },
    ],
    logs: [
      {
        where: 'message of the exception in a Worker; R2 puts its code at the end',
        line: '(10058)',
        printedBy: workers,
        source: from.r2Errors,
      },
    ],
    metrics: [
      {
        name: 'age of the latest entry in the Quicksilver log of a server',
        of: full,
        threshold: '> 30 s: the server leaves its source for the next one (rule of 2020)',
        source: from.quicksilverProduction,
      },
    ],
    runbook: [
      {
        do: 'KV or R2 fails: look at cloudflarestatus.com first. Many products rely on KV, so several at once point to it',
        expect: 'no incident: go on with your own keys, tokens and limits',
        risk: 'readOnly',
        source: from.r2Errors,
      },
      {
        do: 'A KV value looks old: read it from another location, and wait out the cache',
        expect: 'the new value after 60 s, or after the cacheTtl you read with; a key that was read before it existed stays absent as long',
        risk: 'readOnly',
        source: from.howKvWorks,
      },
      {
        do: 'An R2 object looks old: read it through the S3 API or a binding, which do not pass the cache',
        expect: 'the latest object. Then the copy of the custom domain is stale: purge it',
        risk: 'readOnly',
        source: from.r2Consistency,
      },
      {
        do: 'Ask the GraphQL API for kvOperationsAdaptiveGroups by actionType (kept 31 days)',
        expect: 'sums of requests and latencyMsP99 as on other days',
        risk: 'readOnly',
        source: from.kvMetrics,
      },
    ],
    recovery: [
      {
        do: 'R2 answers 429 for one key: let one client write it, or spread the writes over several keys',
        risk: 'mutating',
        undo: 'put the writers back',
        verify: 'code 10058 ends',
        source: from.r2Errors,
      },
      {
        do: 'A deleted or replaced R2 object is still served by a custom domain: purge the cache for it',
        risk: 'mutating',
        irreversible: 'the cached copy is gone; the next read fetches from R2',
        verify: 'the domain serves what the S3 API serves',
        source: from.r2Consistency,
      },
    ],
  },
  failures: [
    {
      what: 'The store behind Workers KV is down, 12 June 2025',
      component: keyValues,
      effect: '90.22 % of requests failed with 503 or 500, whatever was not cached; Access, WARP and others failed with it, for 2 h 28 min',
      recovery: 'a third-party provider came back; since August 2025 reads and writes race two back ends, one of them on own machines',
      source: from.juneOutage,
    },
    {
      what: 'R2 is switched off by hand, 6 February 2025',
      component: gateway,
      effect: 'every operation failed for 59 min from 08:14 UTC; nothing was lost. Reconnecting clients kept it slow until 09:36',
      recovery: 'the cause was a remediation of abuse that lacked a check; R2 was back at 09:13',
      source: from.r2Outage,
    },
    {
      what: 'A server of Quicksilver is behind',
      component: full,
      effect: 'its latest entry of the log is older than 30 s (rule of 2020)',
      recovery: 'it disconnects and tries the next source in its list',
      source: from.quicksilverProduction,
    },
    {
      what: 'The dataset outgrows the servers',
      component: local,
      effect: '50 % growth in a year: what settings take on disk the content cache does not get',
      recovery: 'since version 2 the servers keep what is read, storage nodes keep all',
      source: from.quicksilverTiers,
    },
  ],
})
