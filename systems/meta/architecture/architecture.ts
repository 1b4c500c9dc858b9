import { architecture, control, edge, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { clientRouter, followers, gutter, leaders, mcsqueal, people, pools, remediation, udbPrimary, web } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const cdn = edge(tech.akamai, { label: 'CDN, such as Akamai', external: true, source: from.haystackPaper })
const blobRouter = service(own.blobRouter, { label: 'BLOB router tier', source: from.f4Paper })
const hot = state(tech.haystack, {
  label: 'Haystack, new photos',
  facts: { 'images served': facts.photosServed, copies: facts.hotCopies, reads: facts.hotMedian },
  source: from.f4Paper,
})
const warm = state(tech.f4, {
  label: 'f4, older photos and videos',
  facts: { data: facts.warmData, copies: facts.warmCopies, reads: facts.warmMedian },
  source: from.f4Paper,
})
const configerator = control(tech.configerator, {
  label: 'Configerator',
  facts: { servers: facts.configServers, 'commit to servers': facts.propagation },
  source: from.configurationPaper,
})
const gatekeeper = control(tech.gatekeeper, {
  label: 'Gatekeeper',
  facts: { checks: facts.gateChecks },
  source: from.configurationPaper,
})
const gorilla = control(tech.gorilla, {
  label: 'Gorilla',
  facts: { series: facts.gorillaSeries, points: facts.gorillaPoints },
  source: from.gorillaPaper,
})
const alerting = control(tech.ods, { label: 'ODS queries and alerting', source: from.gorillaPaper })

export default architecture('architecture', {
  system: systems.meta,
  title: 'Meta: what a page and its photos are served from, and how that is watched and changed',
  summary:
    'A web server builds a page from two caches, memcache for results and TAO for the graph, both above sharded MySQL; photos and videos take another way, from the CDN to Haystack while they are hot and to f4 later. Configuration and counters reach every server. Put together from papers of 2010 to 2020: the figures are not of one year, and what has been replaced since is not published there. Messages of mcrouter are those of its code of 2026.',
  flow: [
    edge(people)
      .to(service(web), { label: 'requests a page', protocol: 'HTTPS' })
      .to(state(followers), 'reads and writes the graph')
      .to(state(leaders), 'forwards misses and writes')
      .to(state(udbPrimary), { label: 'queries and writes', protocol: 'SQL' }),
    web.to(service(clientRouter), 'sends sets and deletes').to(state(pools), { label: 'routes keys', protocol: 'TCP' }),
    web.to(pools, { label: 'gets keys', protocol: 'UDP' }),
    web.to(state(gutter), { label: 'asks if a server is silent', failure: true }),
    web.to(udbPrimary, { label: 'queries on a miss (2013)', protocol: 'SQL' }),
    service(mcsqueal).to(udbPrimary, 'reads committed SQL'),
    mcsqueal.to(pools, { label: 'deletes keys, by routers', async: true }),
    people.to(edge(cdn), { label: 'loads photos', protocol: 'HTTP' }).to(service(blobRouter), 'fetches on a miss').to(state(hot), 'reads'),
    web.to(blobRouter, 'uploads and deletes'),
    blobRouter.to(state(warm), 'reads'),
    hot.to(warm, { label: 'moves volumes that cooled', async: true }),
    control(gatekeeper).to(control(configerator), 'stores projects as configs'),
    configerator.to(web, { label: 'pushes configs', async: true }),
    web.to(control(gorilla), { label: 'streams counters', async: true }),
    control(alerting).to(gorilla, 'queries the last 26 h'),
    control(remediation).to(pools, 'remedies failed hosts'),
  ],
  view: 'architecture',
  metrics: { throughput: facts.taoReads, latency: facts.pageLatency, availability: facts.taoAvailability, cost: facts.storesCost },
  onCall: {
    errors: [
      {
        text: 'Server unavailable. Reason: ',
        printedBy: clientRouter,
        means:
          'mcrouter holds this memcached for down and sends it nothing until a probe succeeds; reads of its keys go to Gutter, not to the database',
        source: from.mcrouterDestination,
      },
      {
        text: 'SERVER_ERROR timeout',
        printedBy: clientRouter,
        means: 'memcached gave no answer in time, 1,000 ms by default; whether the request was carried out is unknown',
        source: from.mcrouterReplies,
      },
    ],
    logs: [
      {
        where: 'log of mcrouter (failure logging is on by default)',
        line: 'Could not enqueue asynclog request (key {}, pool {})',
        printedBy: clientRouter,
        source: from.mcrouterSpool,
      },
      {
        where: 'file LOG in the RocksDB folder of a database instance',
        line: '[%s] Stopping writes because we have %d level-0 files',
        printedBy: udbPrimary,
        source: from.rocksDbStalls,
      },
    ],
    metrics: [
      {
        name: 'num_suspect_servers',
        of: clientRouter,
        threshold: '> 0: that many servers failed their last request or are marked down; no alert level is published',
        source: from.mcrouterStats,
      },
      {
        name: 'gorilla_client.read_failover',
        of: alerting,
        threshold: 'rises: dashboards and alerts see a region of Gorilla in part; do not trust a drop of counters alone',
        source: from.gorillaReadClient,
      },
      {
        name: 'queries to the databases (name of the metric not published)',
        of: udbPrimary,
        threshold: 'rises while users do not: a cache is being passed by, as on 23 September 2010',
        source: from.outage2010,
      },
    ],
    runbook: [
      {
        do: 'What changed? List the latest commits to configuration before the trouble began',
        command: 'git log --since="<an hour before it began>" --stat',
        expect: 'no change to a config that the sick product reads',
        risk: 'readOnly',
        source: from.gitLog,
      },
      {
        do: 'Are caches missing? Which memcached servers does this mcrouter hold for down? The port is that of the local mcrouter',
        command: 'echo stats suspect_servers | nc 0 5000',
        expect: 'only END; status:tko names a server that gets no requests, status:down one that failed less often and is still asked',
        risk: 'readOnly',
        source: from.mcrouterStatsCommands,
      },
      {
        do: 'Do the databases hold writes back?',
        command: "mysql -e 'SHOW ENGINE ROCKSDB STATUS\\G' | grep -E 'Cumulative stall|Interval stall'",
        expect: 'the line Interval stall ends in 0.0 percent',
        risk: 'readOnly',
        source: from.rocksDbStatus,
      },
    ],
    recovery: [
      {
        do: 'A change is at fault: revert the config, or close the gate of the feature in Gatekeeper',
        risk: 'mutating',
        undo: 'commit it again through the canary, or open the gate in steps',
        verify: 'errors fall when the change has arrived: 14.5 s after the commit at low load in 2014, more under load',
        source: from.configurationPaper,
      },
      {
        do: 'The databases are overwhelmed by misses and cannot recover: stop the traffic to them, then let users back slowly',
        risk: 'mutating',
        undo: 'nothing to take back: traffic is let in again step by step; the site is down meanwhile',
        verify: 'queries to the databases stay level as users come back',
        source: from.outage2010,
      },
    ],
  },
  failures: [
    {
      what: 'A few memcached servers do not answer',
      component: pools,
      effect: 'without a spare every miss would fall on the databases',
      recovery: 'clients ask the idle Gutter pool, at the cost of slightly stale data; remediation can take a few minutes',
      source: from.memcachePaper,
    },
    {
      what: 'Clients correct a value in the cache that is invalid in the database too',
      component: udbPrimary,
      effect: 'each client queries the databases and deletes the key: a loop that sustained itself on 23 September 2010',
      recovery: 'the site was turned off for the databases to recover; the system that corrected values was turned off',
      source: from.outage2010,
    },
    {
      what: 'A TAO leader fails',
      component: leaders,
      effect: 'followers read misses straight from the database; writes go to a random other leader',
      recovery: 'invalidations for the failed leader are queued until it is back',
      source: from.taoPaper,
    },
    {
      what: 'A physical volume of photos does not answer',
      component: hot,
      effect: 'the router waits for its timeout',
      recovery: 'the request goes to the next copy of the volume',
      source: from.f4Paper,
    },
    {
      what: 'Configerator and Zeus are down',
      component: configerator,
      effect: 'no change reaches servers',
      recovery: 'each server reads the outdated copy on its disk',
      source: from.configurationPaper,
    },
  ],
})
