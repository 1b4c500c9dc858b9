import { control, edge, group, requestFlow, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, {
  label: 'Visitors of a proxied site',
  external: true,
  facts: { '95 % of people within': facts.userDistance },
  source: [from.proxyStatus, from.networkPage],
})
const names = edge(tech.cloudflareDns, {
  label: 'Authoritative DNS',
  facts: { 'TTL of proxied records': facts.proxiedTtl },
  source: from.proxyStatus,
})
const balancer = edge(tech.unimog, {
  label: 'Unimog, in each data center',
  facts: { 'same addresses in': facts.unimogCities },
  source: from.unimogPost,
})
const tls = edge(own.tlsLayer, { label: 'HTTP and TLS layer', facts: { 'idle client': facts.clientIdle }, source: from.novemberOutage })
const core = edge(tech.cloudflareFl2, { label: 'Core proxy, FL or FL2', source: from.novemberOutage })
const firewall = edge(tech.cloudflareWaf, { label: 'WAF rules', source: from.novemberOutage })
const bots = edge(tech.cloudflareBotManagement, { label: 'Bot Management', source: from.novemberOutage })
const workers = edge(tech.cloudflareWorkers, { label: 'Workers of the zone', source: from.cacheResponses })
const pingora = edge(tech.pingora, {
  label: 'Pingora, cache and fetch',
  version: facts.pingoraVersion,
  facts: { 'requests, 2022': facts.pingoraRequests, average: facts.pingoraRate, 'keeps origin connections': facts.originIdle },
  source: from.novemberOutage,
})
const origin = service(own.customerOrigin, {
  label: 'Customer origin',
  external: true,
  facts: {
    '522 without SYN+ACK after': facts.connectLimit,
    '522 without ACK after': facts.ackLimit,
    '524 without answer after': facts.readLimit,
    '524 if a write takes': facts.writeLimit,
  },
  source: from.connectionLimits,
})
const settings = state(tech.quicksilver, {
  label: 'Quicksilver, on every server',
  facts: { 'keys read, all': facts.keysServed, most: facts.lookupMost, tail: facts.lookupTail },
  source: from.quicksilverTiers,
})
const lower = state(own.lowerTier, { label: 'Lower-tier cache', source: from.tieredCache })
const upper = state(own.upperTier, { label: 'Upper-tier cache', source: from.tieredCache })
const logs = control(tech.cloudflareLogpush, { label: 'Logpush, http_requests', source: from.requestLogFields })
const traffic = control(tech.cloudflareTrafficManager, { label: 'Traffic Manager', source: from.error502 })

export default requestFlow('request-flow', {
  system: systems.cloudflare,
  title: 'Cloudflare: the way of a request from a visitor to the origin',
  summary:
    'A proxied name resolves to an anycast address; Unimog picks a server of the data center reached, where TLS ends, the core proxy applies the rules of the customer, and Pingora looks into the cache or fetches from the origin. The path is that of the post of November 2025, Unimog that of 2020. Limits and errors are from the documentation: 522 comes after 19 s without a connection or 90 s without an ACK, 524 after 120 s without an answer.',
  flow: [
    visitors.to(names, { label: 'look up the name', protocol: 'DNS' }),
    core.to(firewall, 'runs rules'),
    core.to(bots, 'asks for a score'),
    core.to(workers, 'runs, before the cache'),
    workers.to(pingora, 'fetch subrequests'),
    pingora.to(origin, { label: 'fetches, waits for the answer', protocol: 'HTTP', timeout: facts.readLimit }),
    core.to(logs, { label: 'logs the request', async: true }),
    traffic.to(balancer, 'leads traffic to another data center'),
  ],
  groups: [group('edge', 'one server of the data center', [tls, core, firewall, bots, workers, pingora])],
  path: {
    slo: facts.latencyPromise,
    hops: [
      {
        from: visitors,
        to: balancer,
        label: 'connect to an anycast address',
        latency: facts.hopLatency,
        fallback: 'the same address is answered in every data center; routing usually leads to the closest',
        source: from.unimogPost,
      },
      {
        from: balancer,
        to: tls,
        label: 'hands the connection to a server',
        latency: facts.hopLatency,
        fallback: 'any server of the data center can handle any connection',
        source: from.unimogPost,
      },
      {
        from: tls,
        to: core,
        label: 'passes the request',
        latency: facts.hopLatency,
        fallback: 'none told: in November 2025 a panic of FL2 was an HTTP 5xx to the visitor',
        source: from.novemberOutage,
      },
      {
        from: core,
        to: settings,
        label: 'reads settings by key',
        latency: facts.hopLatency,
        fallback: 'not in the opening that was read',
        source: from.quicksilverTiers,
      },
      {
        from: core,
        to: pingora,
        label: 'forwards',
        latency: facts.hopLatency,
        fallback: 'none told; rules can answer here, the request then never reaches the cache',
        source: from.cacheResponses,
      },
      {
        from: pingora,
        to: lower,
        label: 'looks up',
        latency: facts.hopLatency,
        fallback: 'MISS or EXPIRED: the upper tier where Tiered Cache is on, else the origin',
        source: from.tieredCache,
      },
      {
        from: lower,
        to: upper,
        label: 'asks, with Tiered Cache',
        latency: facts.hopLatency,
        fallback: 'not there either: only the upper tier may ask the origin',
        source: from.tieredCache,
      },
      {
        from: upper,
        to: origin,
        label: 'connects on a miss',
        latency: facts.hopLatency,
        fallback: 'no SYN+ACK in 19 s: 522, unless an expired copy can be served (STALE)',
        source: from.error522,
      },
    ],
  },
  metrics: {
    throughput: facts.pingoraRequests,
    latency: facts.latencyPromise,
    availability: facts.edgeAvailability,
    cost: facts.edgeCost,
  },
  onCall: {
    errors: [
      {
        text: 'Error 522: connection timed out',
        printedBy: pingora,
        means:
          'no SYN+ACK of the origin within 19 s, or no ACK of the request within 90 s. Most often a firewall at the origin blocks or limits addresses of Cloudflare. The documentation names Pingora for the 524; that it answers here too follows from its place on the path',
        source: from.error522,
      },
      {
        text: 'Error 521: web server is down',
        printedBy: pingora,
        means:
          'the origin refuses the connection: the web server is off, or something before it blocks Cloudflare. That Pingora answers so follows from its place on the path',
        source: from.error521,
      },
      {
        text: 'Error 524: a timeout occurred',
        printedBy: pingora,
        means: 'connected, but no answer within the read timeout, 120 s by default; also a write that took over 30 s',
        source: from.error524,
      },
      {
        text: '502 bad gateway',
        printedBy: core,
        means:
          'Cloudflare-branded: the origin answered 502 or 504 itself. Bare and naming cloudflare: made by Cloudflare, also for seconds while traffic moves to another data center',
        source: from.error502,
      },
    ],
    logs: [
      {
        where: 'your Logpush dataset http_requests; 0 also on a connection that was reused',
        line: 'OriginTCPHandshakeDurationMs',
        printedBy: logs,
        source: from.requestLogFields,
      },
      {
        where: 'error log of a proxy that you built on pingora-proxy 0.8.0; the error itself comes first',
        line: ', tries: 1, retry: false, ',
        printedBy: pingora,
        source: from.pingoraProxy,
      },
    ],
    metrics: [
      {
        name: 'OriginResponseStatus beside EdgeResponseStatus',
        of: core,
        threshold: '0 beside a 5xx: no answer of the origin, the edge made it. With a Worker on the zone 0 can also be its subrequest',
        source: from.requestLogFields,
      },
      {
        name: 'OriginResponseHeaderReceiveDurationMs',
        of: origin,
        threshold: '120,000 ms is the default limit before a 524; nearing it means that the origin is slow to answer',
        source: from.error524,
      },
      {
        name: 'CF-Cache-Status',
        of: pingora,
        threshold: 'STALE: the copy had expired and Cloudflare could not contact the origin',
        source: from.cacheResponses,
      },
    ],
    runbook: [
      {
        do: 'Look at the status, the cache status and whether Cloudflare proxies the name at all',
        command: 'curl -svo /dev/null https://www.example.com/',
        expect: 'your usual status, and a header CF-Cache-Status',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'Ask the origin, here 203.0.113.34, past Cloudflare (https:// where Cloudflare asks it so); each one, if there are several',
        command: 'curl -svo /dev/null http://example.com --connect-to ::203.0.113.34',
        expect: 'an answer: look at Cloudflare and the firewall between. None: the origin is the cause',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'Note which data center answers',
        command: 'curl -s https://www.example.com/cdn-cgi/trace',
        expect: 'colo=, an airport code. Do all reports name the same one?',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
    ],
    recovery: [
      {
        do: '521 or 522 while the origin itself answers: allow all address ranges of Cloudflare (cloudflare.com/ips) in its firewall',
        risk: 'mutating',
        undo: 'remove the rule that was added',
        verify: 'the first curl of the runbook gives your usual status',
        source: from.error522,
      },
      {
        do: '524 on jobs that are long by nature: move them to a DNS-only name. It shows the address of the origin',
        risk: 'mutating',
        undo: 'set the record to proxied again; resolvers may keep the old address for the TTL, and others know it for good',
        verify: 'the job ends past 120 s',
        source: from.error524,
      },
      {
        do: '524, Enterprise only: raise proxy_read_timeout of the zone, 6,000 s at most. A 524 may come 1 s off the value',
        risk: 'mutating',
        undo: 'set it back to the value before, 120 s by default',
        verify: 'requests longer than the old limit end without a 524',
        source: from.error524,
      },
    ],
  },
  failures: [
    {
      what: 'The origin does not complete the TCP handshake',
      component: origin,
      effect: 'SYN is sent again after 1, 1, 1, 1, 1, 2, 4 and 8 s; then 522. Expired copies may be served as STALE',
      recovery: 'allow the addresses of Cloudflare, or bring the origin back',
      source: from.error522,
    },
    {
      what: 'The origin closes idle connections, or has keep-alive off',
      component: pingora,
      effect: 'Pingora keeps connections for 900 s after the last request; without keep-alive each request pays for a new one',
      recovery: 'enable keep-alive at the origin',
      source: from.connectionLimits,
    },
    {
      what: 'A module of the core proxy fails',
      component: bots,
      effect: 'on 18 November 2025 FL2 panicked on a feature file: HTTP 5xx for the sites behind it; FL gave a score of 0',
      recovery: 'the file of before and a restart of the core proxy, 14:30 UTC; see the diagram of that incident',
      source: from.novemberOutage,
    },
    {
      what: 'A data center gets more traffic than it can take',
      component: traffic,
      effect: 'traffic is moved to another one: some clients see latency or a 502 meanwhile',
      recovery: 'automatic, in a few seconds as a rule',
      source: from.error502,
    },
    {
      what: 'A request fails after its response has begun',
      component: pingora,
      effect: 'a proxy built on Pingora 0.8.0 can only log it and give up; before that it can retry or go to another upstream',
      recovery: 'retry at the client if the request is idempotent',
      source: from.pingoraFailover,
    },
  ],
})
