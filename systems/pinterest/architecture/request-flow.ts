import { control, group, requestFlow, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { apps, cache, master, monitor, registry } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const api = service(own.pinterestApi, {
  label: 'API, in Python',
  facts: { 'one try, most': facts.rpcTimeout, tries: facts.rpcTries, 'tries would take': facts.rpcWanted, 'a call, most': facts.rpcTotal },
  source: from.goTime,
})
const services = service(own.pinterestServices, { label: 'Tens of services', source: from.cacheScaling })
const router = service(tech.mcrouter, {
  label: 'mcrouter',
  facts: {
    'waits, most': facts.routerTimeout,
    'down after': facts.routerFailures,
    probes: facts.routerProbe,
    'cache answers, tail': facts.cacheTail,
  },
  source: from.cacheEfficiency,
})
const mixer = service(own.adsMixer, { label: 'Ads mixer', facts: { 'ads in all, at most': facts.adBudget }, source: from.adCorpus })
const retrieval = service(own.adRetrieval, { label: 'Candidate retrieval', source: from.adCorpus })
const funnel = service(own.adFunnel, { label: 'Candidate funnel', facts: { in: facts.adShards }, source: from.adCorpus })
const ranking = service(own.adRanking, { label: 'Ranking', source: from.adCorpus })
const publisher = service(own.adIndexPublisher, { label: 'Index publisher', source: from.adCorpus })
const adsDatabase = state(technology('state', 'Pinterest ads database'), { label: 'Ads database', source: from.adCorpus })
const dashboards = control(own.statsboard, { label: 'Statsboard', source: from.goTime })

export default requestFlow('request-flow', {
  system: systems.pinterest,
  title: 'Pinterest: a request to the API, its content and its ads',
  summary:
    'A request fans out to tens of services, and at many layers the result is looked for in the cache first; ads come from a chain of their own (drawn as of 2018), which trims candidates by relevance, price and budget before the auction and has 120 ms in all (said in 2022). Few times of hops are published; exact are the limits in the code of the clients. The Python client is KingPin 1.0 of 2016, no longer maintained: its defaults are shown, what runs today is not known. mcrouter is that of August 2026.',
  flow: [
    publisher.to(adsDatabase, 'reads active ads'),
    publisher.to(funnel, { label: 'loads the index, every few hours', async: true }),
    publisher.to(ranking, { label: 'loads the index', async: true }),
    monitor.to(registry, 'watches host lists'),
    monitor.to(api, { label: 'writes host lists to disk', async: true }),
    api.to(dashboards, { label: 'counters', async: true }),
  ],
  groups: [group('service', 'ads, in Go', [mixer, retrieval, funnel, ranking])],
  path: {
    slo: facts.requestPromise,
    hops: [
      {
        from: apps,
        to: api,
        label: 'HTTPS request',
        latency: facts.hopLatency,
        fallback: 'none told',
        source: from.cacheScaling,
      },
      {
        from: api,
        to: services,
        label: 'Thrift call, 5 s in all',
        latency: facts.hopLatency,
        fallback:
          'a lost connection is tried again on the same host, and only the third time on another; a time-out changes the host at once, but by default one try may use up the time of all',
        branch: 'content',
        source: from.kingpinThrift,
      },
      {
        from: services,
        to: router,
        label: 'looks aside',
        latency: facts.hopLatency,
        fallback: 'look-aside: what is not cached is computed or read from the store',
        branch: 'content',
        source: from.cacheScaling,
      },
      {
        from: router,
        to: cache,
        label: 'get, times out after 1 s',
        latency: facts.cacheHop,
        fallback:
          'after 3 time-outs in a row, or one failed connection, the server is marked down and answered for at once, until a probe succeeds',
        branch: 'content',
        source: [from.mcrouterOptions, from.mcrouterTko],
      },
      {
        from: services,
        to: master,
        label: 'read on a miss',
        latency: facts.hopLatency,
        fallback: 'none on the way: production reads and writes the master only; a failover promotes a slave',
        branch: 'content',
        source: from.idQuotes,
      },
      {
        from: api,
        to: mixer,
        label: 'asks for ads: hops 6 to 9 have 120 ms',
        latency: facts.adHop,
        fallback: 'none told',
        branch: 'ads',
        source: from.goTime,
      },
      {
        from: mixer,
        to: retrieval,
        label: 'asks for candidates',
        latency: facts.hopLatency,
        fallback: 'none told',
        branch: 'ads',
        source: from.adCorpus,
      },
      {
        from: mixer,
        to: funnel,
        label: 'has them enriched, trimmed',
        latency: facts.hopLatency,
        fallback: 'none told',
        branch: 'ads',
        source: from.adCorpus,
      },
      {
        from: funnel,
        to: ranking,
        label: 'has them scored',
        latency: facts.hopLatency,
        fallback: 'none told',
        branch: 'ads',
        source: from.adCorpus,
      },
    ],
  },
  metrics: { throughput: facts.cacheRequests, latency: facts.latency, availability: facts.availability, cost: facts.cost },
  onCall: {
    errors: [
      {
        text: 'Connection is out pool (',
        printedBy: api,
        means:
          'ExpiredConnection of KingPin: the call had a connection longer than allowed (5 s by default) in all its tries. The text goes on with pool, host provider and seconds. Waiting for a free connection counts towards it: slow service, or a pool that is too small',
        source: from.kingpinPool,
      },
      {
        text: 'Server unavailable. Reason: ',
        printedBy: router,
        means: 'mcrouter has marked the server of this key down and did not ask it; the reason is the last failure, such as mc_res_timeout',
        source: from.mcrouterDestination,
      },
      {
        text: 'Too many connections',
        printedBy: master,
        means: 'error 1040: the 5,000 connections of the instance are taken (max_connections in the published defaults)',
        source: from.mysqlErrors,
      },
    ],
    logs: [
      {
        where: 'log of the calling Python service, level INFO; method, arguments, host and port of the last try follow',
        line: 'Thrift call failed all retries : ',
        printedBy: api,
        source: from.kingpinThrift,
      },
      {
        where: 'log of the calling Python service, level INFO: one try took too long, the next goes to another host',
        line: 'Thrift call failed rpc timeout : ',
        printedBy: api,
        source: from.kingpinThrift,
      },
      {
        where: 'log of the calling Python service, level INFO: all connections of the pool are in use, the call waits',
        line: 'Contention on thrift-pool ',
        printedBy: api,
        source: from.kingpinThrift,
      },
    ],
    metrics: [
      {
        name: 'errors.thriftclient.AllConnectionError, tag client = host called',
        of: api,
        threshold:
          'no alert level is published; sent for 1 call in 100 (sample rate 0.01). One host only: that host; all hosts: the service',
        source: from.kingpinThrift,
      },
      {
        name: 'client.requests.<service>.<method>',
        of: api,
        threshold: 'time of calls that succeeded, of 1 in 1,000; near 5,000 ms calls begin to fail by default',
        source: from.kingpinThrift,
      },
      {
        name: 'num_suspect_servers',
        of: router,
        threshold: '> 0: servers marked down or under suspicion; no alert level is published',
        source: from.mcrouterStats,
      },
    ],
    runbook: [
      {
        do: 'Which service and which hosts fail? Count the last failures by host and port',
        command:
          "grep -h 'Thrift call failed all retries' <log of the service> | tail -1000 | grep -oE '[A-Za-z0-9.-]+:[0-9]+ : time' | sort | uniq -c",
        expect: 'nothing. One host in most lines: that host. Many hosts: the service or what lies behind it',
        risk: 'readOnly',
        source: from.kingpinThrift,
      },
      {
        do: 'Does this host know the right hosts? See the age and length of the list, and whether the daemon is well (9898 is the port of the published example)',
        command:
          'ls -l /var/serverset/discovery.<service>.<env>; wc -l /var/serverset/discovery.<service>.<env>; curl -s -o /dev/null -w "%{http_code}" 127.0.0.1:9898/admin/healthcheck',
        expect:
          'one line fewer than hosts serve (the last has no line end), and 200; 204 while the daemon starts, 500 if a part of it died',
        risk: 'readOnly',
        source: from.kingpinMonitor,
      },
      {
        do: 'Does the cache miss because servers are down? Ask mcrouter on a host that calls it (its port)',
        command: 'echo stats suspect_servers | nc 127.0.0.1 <port>',
        expect: 'END and no server before it',
        risk: 'readOnly',
        source: from.mcrouterCommands,
      },
    ],
    recovery: [
      {
        do: 'The list on disk is old but ZooKeeper has the hosts: set the watch of that path anew',
        command: 'curl -s -X POST 127.0.0.1:9898/admin/watch/discovery/<service>/<env>',
        risk: 'mutating',
        undo: 'copy the list first; the daemon writes it again at the next change or refresh (30 to 33 min by default), so a copy put back does not last',
        verify: 'the file in /var/serverset is new, and its lines are the hosts that serve',
        source: from.kingpinMonitor,
      },
    ],
  },
  failures: [
    {
      what: 'A service answers slower than 5 s, with the defaults of KingPin',
      component: api,
      effect:
        'three tries of 5 s would need 15 s, but the call as a whole ends after 5 s: the first slow try is the only one, and each holds one of 5 connections meanwhile',
      recovery:
        'set the timeout of a try to a third of that of the call, or the latter to 15 s: the file itself advises to leave room for all tries',
      source: from.kingpinThrift,
    },
    {
      what: 'A host of a service dies, connections to it break',
      component: services,
      effect: 'the second try goes to the same dead host, only the third to a random one of the list, which may still hold the dead one',
      recovery: 'always_retry_on_new_host; the host leaves the list when its ZooKeeper session ends',
      source: from.kingpinThrift,
    },
    {
      what: 'The ads corpus grows',
      component: funnel,
      effect: 'the index of active ads was held in memory: nine shards in 2018, and memory was the first bottleneck',
      recovery: 'by 2021 the index was in a key-value store, and the corpus 60 times as large',
      source: from.adCorpus,
    },
    {
      what: 'A model that adds 15 ms to an ad request',
      component: ranking,
      effect: '120 ms are all there is: others must save, or the model is made faster first',
      recovery: 'the teams look for the time elsewhere in the request before it goes out (example of the manager)',
      source: from.goTime,
    },
  ],
})
