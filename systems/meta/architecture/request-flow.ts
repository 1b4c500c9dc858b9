import { control, requestFlow, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { clientRouter, deleteRouter, gutter, mcsqueal, people, pools, regionalPool, remediation, serverMap, web } from '../model.ts'
import * as from from '../sources.ts'

const database = state(tech.mysql, { label: 'MySQL of the region', version: facts.mysqlVersion, source: from.memcachePaper })
const masterDatabase = state(tech.mysql, { label: 'MySQL, master region', version: facts.mysqlVersion, source: from.memcachePaper })

export default requestFlow('request-flow', {
  system: systems.meta,
  title: 'Facebook: one read through memcache, from the get to the lease (2013)',
  summary:
    'A web server asks memcached directly by UDP. On a hit it is done after a third of a millisecond. On a miss memcached gives one client a lease; this one queries the database (of the master region, if a marker says that the region lags) and sets the value through mcrouter; the others wait and ask again. A server that does not answer is replaced by Gutter, not by rehashing. Defaults and messages of mcrouter are those of August 2026.',
  flow: [
    web
      .to(state(masterDatabase), { label: 'queries if marked', protocol: 'SQL' })
      .to(state(database), { label: 'replicates', async: true }),
    service(clientRouter).to(state(pools), 'routes to the server of the key'),
    service(mcsqueal).to(database, 'reads committed SQL'),
    mcsqueal.to(service(deleteRouter), { label: 'sends batched deletes', async: true }).to(pools, 'deletes, which voids leases'),
    control(serverMap).to(clientRouter, 'tells which servers exist'),
    control(remediation).to(pools, 'remedies failed hosts in minutes'),
  ],
  path: {
    slo: facts.pageBudget,
    hops: [
      {
        from: people,
        to: web,
        label: 'asks for a page',
        latency: facts.pageLatency,
        fallback: 'a cluster that must go offline: its users are sent to other clusters',
        source: from.memcachePaper,
      },
      {
        from: web,
        to: pools,
        label: 'gets keys by UDP',
        latency: facts.memcacheMedian,
        fallback:
          'a batch is 24 keys on average, sent within a sliding window; lost or reordered packets are counted as a miss, and nothing is set after it, to spare network and server; no answer at all: ask Gutter',
        source: from.memcachePaper,
      },
      {
        from: web,
        to: gutter,
        label: 'gets again if silent',
        latency: facts.gutterLatency,
        fallback: 'a miss here too: query the database and insert into Gutter, where entries expire soon',
        source: from.memcachePaper,
      },
      {
        from: web,
        to: regionalPool,
        label: 'looks for a marker',
        latency: facts.regionalLatency,
        fallback: 'a marker that was evicted is missed (rare): the replica may answer with an old value',
        source: from.memcachePaper,
      },
      {
        from: web,
        to: database,
        label: 'queries with the lease',
        latency: facts.databaseLatency,
        fallback: 'clients without the lease are told to wait and ask the cache again, or take the value marked stale',
        source: from.memcachePaper,
      },
      {
        from: web,
        to: clientRouter,
        label: 'sets with the lease',
        latency: facts.setLatency,
        fallback: 'a delete has voided the lease: the value is not stored, so that no old value stays',
        source: from.memcachePaper,
      },
    ],
  },
  metrics: {
    throughput: facts.memcacheRequests,
    latency: facts.memcacheTail,
    availability: facts.cacheAvailability,
    cost: facts.storesCost,
  },
  onCall: {
    errors: [
      {
        text: 'NOT_FOUND_HOT',
        printedBy: clientRouter,
        means: 'reply to a lease-get: a miss whose lease another client holds; wait shortly and ask again instead of querying the database',
        source: from.mcrouterReplies,
      },
      {
        text: 'Server unavailable. Reason: ',
        printedBy: clientRouter,
        means: 'the server of this key is marked down (TKO); nothing is sent to it until a probe succeeds, the first after 10 s by default',
        source: from.mcrouterDestination,
      },
      {
        text: 'SERVER_ERROR connection timeout',
        printedBy: clientRouter,
        means: 'no connection to the server in time: it is marked down at the first such failure',
        source: from.mcrouterReplies,
      },
    ],
    logs: [
      {
        where: 'log of mcrouter (failure logging is on by default)',
        line: 'Failed to reconfigure: {}',
        printedBy: clientRouter,
        source: from.mcrouterConfigure,
      },
      {
        where: 'log of mcrouter (failure logging is on by default)',
        line: 'Can not read config from {}',
        printedBy: clientRouter,
        source: from.mcrouterConfigure,
      },
    ],
    metrics: [
      {
        name: 'config_failures',
        of: clientRouter,
        threshold: '> 0 and growing: the new configuration is not valid, mcrouter goes on with an old one',
        source: from.mcrouterStatsList,
      },
      {
        name: 'num_suspect_servers',
        of: clientRouter,
        threshold: '> 0: servers are marked down or suspect; no alert level is published',
        source: from.mcrouterStats,
      },
      {
        name: 'gets discarded by clients (name of the metric not published)',
        of: web,
        threshold: '0.25 % at peak load in 2013, four fifths of them late or dropped packets',
        source: from.memcachePaper,
      },
    ],
    runbook: [
      {
        do: 'Which servers are marked down? Port of the local mcrouter, 5000 in its documentation',
        command: 'echo stats suspect_servers | nc 0 5000',
        expect: 'only END; status:tko names a server that gets no requests',
        risk: 'readOnly',
        source: from.mcrouterStatsCommands,
      },
      {
        do: 'Which answers did each server give, and how long do they take?',
        command: 'echo stats servers | nc 0 5000',
        expect: 'a line a server: up:1 and found or notfound; timeout, connect_error and the like name the sick one',
        risk: 'readOnly',
        source: from.mcrouterStatsCommands,
      },
      {
        do: 'Where does a get of this key go now?',
        command: "printf 'get __mcrouter__.route(get,<key>)\\r\\n' | nc 0 5000",
        expect: 'host and port, failover included; two hosts that ask for the same key name the same server',
        risk: 'readOnly',
        source: from.mcrouterAdmin,
      },
      {
        do: 'Has this mcrouter taken the last configuration?',
        command: "printf 'get __mcrouter__.config_age\\r\\n' | nc 0 5000",
        expect: 'seconds since the last reload, no older than the last change of the file',
        risk: 'readOnly',
        source: from.mcrouterAdmin,
      },
    ],
    recovery: [
      {
        do: 'The configuration is bad: check the one before it, then put it back; mcrouter reloads by itself, without a restart',
        command: 'mcrouter --validate-config -f <file>',
        risk: 'mutating',
        undo: 'put the newer file back in place',
        verify: 'exit status 0 of the check; config_failures stops growing, config_age starts anew',
        source: from.mcrouterCommandLine,
      },
      {
        do: 'A whole cluster is sick: take it offline by sending its users to other clusters',
        risk: 'mutating',
        undo: 'send users back, with Cold Cluster Warmup on while its caches are cold',
        verify: 'requests to the cluster fall to none; the databases see no surge',
        source: from.memcachePaper,
      },
    ],
  },
  failures: [
    {
      what: 'A memcached server dies',
      component: pools,
      effect: 'gets for its keys stay without an answer; remediation takes up to a few minutes',
      recovery: 'Gutter answers: generally over 35 % hits in under 4 minutes, often near 50 %',
      source: from.memcachePaper,
    },
    {
      what: 'Answers to many gets arrive at once (incast)',
      component: web,
      effect: 'switches drop packets, gets fail, and the page falls back to the database',
      recovery: 'a window over all gets of a web server, which grows slowly with answers and shrinks without',
      source: from.memcachePaper,
    },
    {
      what: 'A set overtakes a delete',
      component: pools,
      effect: 'an old value would stay in the cache (stale set)',
      recovery: 'the delete voids the lease, so that the set is refused',
      source: from.memcachePaper,
    },
    {
      what: 'Deletes are sent to the wrong servers by a configuration error',
      component: deleteRouter,
      effect: 'old values stay; in the past the whole of memcache had to be restarted in turn',
      recovery: 'mcsqueal replays the deletes from the logs of the databases',
      source: from.memcachePaper,
    },
  ],
})
