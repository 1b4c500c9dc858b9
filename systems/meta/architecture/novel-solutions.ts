import { control, edge, novelSolutions, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { followers, gutter, leaders, people, pools, udbPrimary, web } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const cdn = edge(tech.akamai, { label: 'CDN, such as Akamai', external: true, source: from.haystackPaper })
const directory = service(own.haystackDirectoryService, { label: 'Haystack Directory', source: from.haystackPaper })
const measured = service(own.measuredServices, { label: 'Services that count', source: from.gorillaPaper })

const photoCache = state(own.haystackCacheService, { label: 'Haystack Cache', source: from.haystackPaper })
const photoStore = state(tech.haystack, {
  label: 'Haystack Store',
  facts: {
    images: facts.photoImages,
    'copies and RAID': facts.hotCopies,
    'cheaper than NAS': facts.haystackSaving,
    'reads against NAS': facts.haystackReads,
  },
  source: from.haystackPaper,
})
const warmStore = state(tech.f4, {
  label: 'f4 cells, three regions',
  facts: { data: facts.warmData, saved: facts.warmSaved, 'copies and parity': facts.warmCopies },
  source: from.f4Paper,
})
const longTerm = state(tech.hbase, {
  label: 'Long-term counters',
  version: facts.hbaseVersion,
  source: from.gorillaPaper,
})

const gorilla = control(tech.gorilla, {
  label: 'Gorilla, one region',
  facts: { series: facts.gorillaSeries, points: facts.gorillaPoints, 'a point': facts.gorillaPoint, kept: facts.gorillaWindow },
  source: from.gorillaPaper,
})
const otherGorilla = control(tech.gorilla, { label: 'Gorilla, another region', source: from.gorillaPaper })
const alerting = control(tech.ods, { label: 'ODS queries and alerting', source: from.gorillaPaper })
const pitchfork = control(own.pitchforkCheck, { label: 'pitchfork', source: from.haystackPaper })

export default novelSolutions('novel-solutions', {
  system: systems.meta,
  title: 'Meta: what it had to invent to serve and to watch the social graph, 2010 to 2020',
  summary:
    'Seven stores and mechanisms that the company built because none on hand would do: leases and Gutter in memcache, TAO, MyRocks, Haystack, f4 and Gorilla. Each is drawn as of its paper (2010 to 2020); how they stand today is not published there. Messages of Gorilla are those of Beringei, its published and since archived code.',
  flow: [
    edge(people).to(service(web), { label: 'requests a page', protocol: 'HTTPS' }).to(state(pools), 'gets keys, with a lease on a miss'),
    web.to(state(gutter), { label: 'asks if a server is silent', failure: true }),
    web.to(state(followers), 'reads and writes the graph').to(state(leaders), 'forwards misses and writes').to(state(udbPrimary), {
      label: 'queries and writes',
      protocol: 'SQL',
    }),
    people.to(edge(cdn), { label: 'loads photos', protocol: 'HTTP' }).to(state(photoCache), 'fetches on a miss').to(state(photoStore), {
      label: 'asks by volume and photo',
    }),
    web.to(service(directory), 'asks where photos are'),
    web.to(photoStore, 'writes to every copy'),
    photoStore.to(state(warmStore), { label: 'moves volumes that cooled', async: true }),
    control(pitchfork).to(photoStore, 'reads to check health'),
    service(measured).to(control(gorilla), 'streams counters'),
    measured.to(control(otherGorilla), 'streams the same counters'),
    measured.to(state(longTerm), 'writes counters, through ODS'),
    control(alerting).to(gorilla, 'queries the last 26 h'),
    alerting.to(otherGorilla, { label: 'queries if a region fails', failure: true }),
    alerting.to(longTerm, 'queries older counters'),
  ],
  solutions: [
    {
      node: pools,
      problem: 'a hot key that is written often lets many readers miss at once and query the database together; late sets store old values',
      whyNew: 'memcached offered set, get and delete, and no coordination between servers',
      result:
        'leases: at most one token a key in 10 s, void after a delete; peak queries of herd-prone keys fell from 17,000 to 1,300 a second',
      source: from.memcachePaper,
    },
    {
      node: gutter,
      problem: 'when a few cache servers fail, their misses fall on the databases',
      whyNew: 'rehashing their keys over the others can overload these in turn: one key may be 20 % of a server’s requests',
      result: 'about 1 % of the servers stand idle as a pool for failed ones: 99 % fewer failures seen by clients',
      source: from.memcachePaper,
    },
    {
      node: followers,
      problem:
        'lists of edges in a key-value cache must be fetched and reloaded whole; control logic sat in clients that do not talk to each other',
      whyNew: 'a look-aside cache knows neither lists nor versions, and reading one’s own write needs a second region',
      result: 'a cache that knows objects and associations: a billion reads a second, 96.4 % of reads from cache (2013)',
      source: from.taoPaper,
    },
    {
      node: udbPrimary,
      problem:
        'on flash, space became the limit: compressed InnoDB wasted a quarter of its blocks and more, and wrote much to change little',
      whyNew: 'no LSM database was proven on flash at scale in 2010, and rewriting the applications for another database could take years',
      result: 'a storage engine on RocksDB: instances 62.3 % smaller, servers of UDB reduced to less than half',
      source: from.myRocksPaper,
    },
    {
      node: photoStore,
      problem: 'on NAS appliances a photo took several disk operations, most of them for metadata of the file system',
      whyNew: 'one inode a photo cannot be kept in memory at a fair price; a CDN does not help with the long tail',
      result:
        'many photos in one large file, their places in memory: at most one disk operation a read, a usable terabyte about 28 % cheaper',
      source: from.haystackPaper,
    },
    {
      node: warmStore,
      problem: 'older photos and videos are read rarely, yet took 3.6 times their size on disk',
      whyNew: 'Haystack is made for many reads, not for little space; cold storage answers after hours or days',
      result: 'Reed–Solomon within a cell and XOR over regions: 2.8, later 2.1 times the size; over 53 PB saved',
      source: from.f4Paper,
    },
    {
      node: gorilla,
      problem: 'the 90th percentile of counter queries on HBase took seconds and blocked automation (2013)',
      whyNew: 'time-series databases on disk were too slow; a memcache in front needs a read and a write for each new point',
      result: 'points compressed from 16 to 1.37 bytes, 26 hours in memory in two regions: queries 73 to 350 times faster',
      source: from.gorillaPaper,
    },
  ],
  metrics: { throughput: facts.photosServed, latency: facts.warmTail, availability: facts.taoAvailability, cost: facts.blobCost },
  onCall: {
    errors: [
      {
        text: 'data points for service ',
        printedBy: measured,
        means:
          'fixed part of “Dropping … because …”: points that a write to Gorilla did not take could not be sent again (retry queue is full, too old, or the retry failed) and are lost for that service of Gorilla',
        source: from.gorillaWriteClient,
      },
      {
        text: 'No host in directory service for shard : ',
        printedBy: measured,
        means: 'the directory names no host for this shard; the client goes on with a stale entry, if it has one',
        source: from.gorillaNetworkClient,
      },
      {
        text: 'All pages are already in use.',
        printedBy: gorilla,
        means: 'a bucket of this shard has reached its limit of pages: a series was not stored',
        source: from.gorillaStorage,
      },
    ],
    logs: [
      {
        where: 'log of a client of Gorilla, level warning',
        line: 'Using possibly stale cache entry for another ',
        printedBy: measured,
        source: from.gorillaNetworkClient,
      },
      {
        where: 'file LOG in the RocksDB folder of the instance',
        line: '[%s] Stalling writes because we have %d level-0 files rate ',
        printedBy: udbPrimary,
        source: from.rocksDbStalls,
      },
    ],
    metrics: [
      {
        name: 'gorilla_client.put_dropped.<service>',
        of: measured,
        threshold: '> 0: points are lost; no alert level is published',
        source: from.gorillaWriteClient,
      },
      {
        name: 'gorilla_client.in_flight_dropped.<service>',
        of: measured,
        threshold: '> 0: 1,000 write requests to one host are unanswered (gorilla_max_requests_in_flight), more are dropped',
        source: from.gorillaWriteClient,
      },
      {
        name: 'blocks of one f4 stripe that failed (name of the metric not published)',
        of: warmStore,
        threshold: '> 4 of 14: the cell can no longer rebuild the stripe',
        source: from.f4Paper,
      },
    ],
    runbook: [
      {
        do: 'Before you trust a flat graph: did clients drop points? Look in the log of the service that shows it',
        command: "grep 'data points for service' <log of the service>",
        expect: 'no line in the time of the graph; a line names the service and why',
        risk: 'readOnly',
        source: from.gorillaWriteClient,
      },
      {
        do: 'Ask the Gorilla of the other region for the same series',
        expect: 'the same curve; a result marked partial means that shards are being read from disk (about 5 min)',
        risk: 'readOnly',
        source: from.gorillaPaper,
      },
      {
        do: 'Does RocksDB hold writes back?',
        command: "mysql -e 'SHOW ENGINE ROCKSDB STATUS\\G' | grep -E 'Cumulative stall|Interval stall'",
        expect: 'Interval stall: 00:00:0.000 H:M:S, 0.0 percent',
        risk: 'readOnly',
        source: from.rocksDbStatus,
      },
    ],
    recovery: [
      {
        do: 'A region of Gorilla was away for more than a minute: turn off reads from it, for it misses points',
        risk: 'mutating',
        undo: 'turn reads on again once it has been healthy for 26 hours',
        verify: 'queries are answered by the other region and not marked partial',
        source: from.gorillaPaper,
      },
      {
        do: 'A Haystack Store machine cannot be mended: fill it again from the volume files of a replica (bulk sync; takes hours)',
        risk: 'destructive',
        irreversible: 'the data of the machine is reset; make sure first that the replica is whole',
        verify: 'the checks of pitchfork pass: connection, each volume file, a read',
        source: from.haystackPaper,
      },
    ],
  },
  failures: [
    {
      what: 'A batch of bad disks, in a region hotter than usual',
      component: warmStore,
      effect: 'annual failure rate of disks from about 1 % to over 60 % for weeks, all in one f4 cell',
      recovery: 'no loss: the buddy and XOR blocks were in other, cooler cells',
      source: from.f4Paper,
    },
    {
      what: 'A release of Gorilla with a major bug reaches one coast',
      component: gorilla,
      effect: 'that region cannot be trusted',
      recovery: 'load was shifted to the other region at once, until the bug was fixed',
      source: from.gorillaPaper,
    },
    {
      what: 'A Store machine keeps failing its health checks',
      component: photoStore,
      effect: 'pitchfork sets all its logical volumes to read-only',
      recovery: 'the cause is mended by hand; a few times a month by a bulk sync, which takes hours',
      source: from.haystackPaper,
    },
    {
      what: 'A photo is read that the CDN does not hold',
      component: photoCache,
      effect:
        'the request goes on to the Store: the Cache keeps only what users ask for directly, and of that only what lies on write-enabled machines',
      recovery: 'the Store is made for this: one disk operation',
      source: from.haystackPaper,
    },
  ],
})
