import { control, edge, novelSolutions, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, { label: 'Visitors', external: true, source: from.unimogPost })
const balancer = edge(tech.unimog, {
  label: 'Unimog',
  facts: { cities: facts.unimogCities, 'CPU it takes': facts.unimogCost },
  source: from.unimogPost,
})
const tls = edge(own.tlsLayer, { label: 'HTTP and TLS layer', source: from.novemberOutage })
const core = edge(tech.cloudflareFl2, { label: 'FL2', facts: { 'median shorter by': facts.medianSaved }, source: from.novemberOutage })
const pingora = edge(tech.pingora, {
  label: 'Pingora',
  version: facts.pingoraVersion,
  facts: {
    requests: facts.pingoraSteady,
    'pool, 0.8.0': facts.keepalivePool,
    'tries, 0.8.0': facts.pingoraTries,
    'reused before': facts.reuseBefore,
    'reused with it': facts.reuseAfter,
    'fewer connections': facts.newConnections,
  },
  source: from.pingoraPost,
})
const origin = service(own.customerOrigin, { label: 'Customer origin', external: true, source: from.pingoraPost })
const isolates = service(own.v8Isolates, {
  label: 'Isolates of Workers',
  facts: { 'memory, each': facts.isolateMemory },
  source: from.withoutContainers,
})
const kvProxy = service(own.kvStorageProxy, { label: 'KV Storage Proxy', source: from.kvRedesign })
const local = state(own.quicksilverProxy, {
  label: 'Quicksilver, on every server',
  facts: { 'keys read, all': facts.keysServed, tail: facts.lookupTail, 'hits, levels 1 and 2': facts.worstHits },
  source: from.quicksilverTiers,
})
const full = state(own.quicksilverStorage, {
  label: 'Quicksilver storage nodes',
  facts: { dataset: facts.datasetSize },
  source: from.quicksilverTiers,
})
const keyValues = state(tech.workersKv, {
  label: 'Workers KV',
  facts: { 'third-party store': facts.kvBefore, 'own store': facts.kvAfter },
  source: from.howKvWorks,
})
const database = state(own.kvDatabase, { label: 'Distributed database', source: from.kvRedesign })
const settings = control(own.configurationApi, {
  label: 'Settings of customers',
  facts: { 'sent to': facts.settingCities },
  source: from.quicksilverIntroduction,
})

export default novelSolutions('novel-solutions', {
  system: systems.cloudflare,
  title: 'Cloudflare: what it had to build itself, from packets to settings',
  summary:
    'A balancer without boxes, a proxy whose threads share connections, a core proxy in modules, a store that puts settings on every server, isolates instead of containers. Figures are those of each post’s year. What is on call below concerns Pingora 0.8.0 as published, which anybody can run.',
  flow: [
    visitors
      .to(balancer, { label: 'connect', protocol: 'TCP' })
      .to(tls, 'hands over')
      .to(core, 'passes')
      .to(pingora, 'forwards')
      .to(origin, 'fetches over kept connections'),
    core.to(local, 'reads settings'),
    local.to(full, 'misses'),
    settings.to(full, { label: 'writes, replicated', async: true }),
    core.to(isolates, 'runs Workers'),
    isolates.to(pingora, 'fetches'),
    isolates.to(keyValues, 'read and write'),
    keyValues.to(kvProxy, { label: 'cold reads', protocol: 'HTTP' }).to(database, 'routes to a shard of'),
  ],
  solutions: [
    {
      node: balancer,
      problem: 'any server of a data center can answer any connection: which one shall?',
      whyNew:
        'ECMP of the routers breaks connections when servers come or go; and equal numbers of connections are not equal load where models of servers are mixed',
      result: 'load is measured, and a loop gives each server more or fewer connections; under 1 % of CPU',
      source: from.unimogPost,
    },
    {
      node: pingora,
      problem:
        'an NGINX worker has its own connections to origins, so the more workers the fewer are reused; one worker serves one request',
      whyNew: 'the pool of a worker is part of how NGINX is built and not to be patched; threads that share one pool need another design',
      result: 'a third of CPU and memory; reuse for one customer from 87.1 to 99.92 %, 160 times fewer new connections',
      source: from.pingoraRetold,
    },
    {
      node: core,
      problem: 'fifteen years of logic in NGINX and LuaJIT: each product cost latency and made changes harder',
      whyNew: 'modules in Rust with declared inputs and outputs, on a framework of its own (Oxy), so that only the ones needed run',
      result: 'median response 10 ms shorter, less than half the CPU and memory (abstracts of the post)',
      source: from.coreRewrite,
    },
    {
      node: local,
      problem: 'settings are read on every request and must reach every machine in seconds',
      whyNew: 'Kyoto Tycoon served 25 cities well and showed its age past 100: a replacement was begun in 2015',
      result: 'over 3 billion keys a second in 2025; since the dataset outgrew the disks, three levels of cache',
      source: from.quicksilverIntroduction,
    },
    {
      node: isolates,
      problem: 'customer code in every data center',
      whyNew: 'a container or virtual machine each would have been exceptionally expensive',
      result: 'hundreds or thousands of isolates in one process; most requests take under 1 ms of CPU time (documentation of 2024)',
      source: from.withoutContainers,
    },
    {
      node: kvProxy,
      problem: 'half of the objects in Workers KV are at most 288 bytes: object storage suits them badly',
      whyNew:
        'a Worker speaks HTTP, the database of R2 and Durable Objects does not: a proxy keeps connections, authenticates, finds the shard',
      result:
        'p99 of its reads inside is under 5 ms; that of uncached reads of the third-party store is usually about 200 ms (August 2025)',
      source: from.kvRedesign,
    },
  ],
  metrics: {
    throughput: facts.pingoraSteady,
    latency: facts.latencyPromise,
    availability: facts.edgeAvailability,
    cost: facts.edgeCost,
  },
  onCall: {
    errors: [
      {
        text: 'ConnectTimedout context: timeout',
        printedBy: pingora,
        means: 'no TCP connection to the upstream within connection_timeout; the rest of the line names the time and the peer',
        source: from.pingoraConnector,
      },
    ],
    logs: [
      {
        where:
          'error log of a proxy on pingora-proxy 0.8.0 (STDERR, or error_log where it runs as a daemon), behind “Fail to proxy:” and the error',
        line: ', retry: true, ',
        printedBy: pingora,
        source: from.pingoraProxy,
      },
    ],
    metrics: [
      {
        name: 'idle upstream connections that one thread has put into the pool',
        of: pingora,
        threshold: '128: default of upstream_keepalive_pool_size, counted for each thread; beyond it the oldest is closed',
        source: from.pingoraPool,
      },
      {
        name: 'tries in the log lines of one request',
        of: pingora,
        threshold: '16: default of max_retries, then the request fails',
        source: from.pingoraConfiguration,
      },
    ],
    runbook: [
      {
        do: 'Few connections are reused: compare the peers that your code returns',
        expect: 'address, scheme, SNI, client certificate, verification, alternative CN and proxy are the same for the same upstream',
        risk: 'readOnly',
        source: from.pingoraPooling,
      },
      {
        do: 'See which errors were retried and which ended a request',
        command: 'grep "Fail to proxy" /var/log/pingora/error.log | grep -c "retry: false"',
        expect:
          'warnings with retry: true were tried again; lines with retry: false ended the request, with the status they name. Path: your error_log',
        risk: 'readOnly',
        source: from.pingoraProxy,
      },
    ],
    recovery: [
      {
        do: 'An upstream is gone: mark the error in fail_to_connect as retry-able and let upstream_peer choose another',
        risk: 'mutating',
        undo: 'deploy the version before',
        verify: 'the log shows retry: true, and clients no longer get a 502',
        source: from.pingoraFailover,
      },
    ],
  },
  failures: [
    {
      what: 'POST is sent again',
      component: pingora,
      effect: 'after error_while_proxy the request may already have been sent: a retry can do its work twice',
      recovery: 'retry there only what is idempotent; before the connection stands nothing was sent',
      source: from.pingoraFailover,
    },
    {
      what: 'A store for settings that reaches everything in seconds',
      component: local,
      effect: 'so does a mistake: on 2 July 2019 a WAF rule exhausted the CPUs that handle HTTP everywhere',
      recovery: 'all managed WAF rules were switched off worldwide; see failure-domains',
      source: from.julyOutage,
    },
    {
      what: 'A module trusts its input',
      component: core,
      effect: 'on 18 November 2025 a feature file over the limit made FL2 panic',
      recovery: 'the file of before; files of one’s own are now to be checked like the input of users',
      source: from.novemberOutage,
    },
  ],
})
