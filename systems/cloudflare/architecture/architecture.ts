import { architecture, control, edge, group, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, { label: 'Visitors of customer sites', external: true, source: from.unimogPost })
const customers = edge(tech.webBrowser, { label: 'Customers', external: true, source: from.byzantine })
const balancer = edge(tech.unimog, { label: 'Unimog', facts: { 'servers in': facts.networkCities }, source: from.unimogPost })
const tls = edge(own.tlsLayer, { label: 'HTTP and TLS layer', source: from.novemberOutage })
const core = edge(tech.cloudflareFl2, { label: 'Core proxy, FL or FL2', source: from.novemberOutage })
const workers = edge(tech.cloudflareWorkers, {
  label: 'Workers of customers',
  facts: { memory: facts.isolateMemory },
  source: from.withoutContainers,
})
const pingora = edge(tech.pingora, {
  label: 'Pingora, cache and fetch',
  version: facts.pingoraVersion,
  facts: { requests: facts.pingoraSteady, 'waits to connect': facts.connectLimit, 'waits for answer': facts.readLimit },
  source: from.novemberOutage,
})
const origin = service(own.customerOrigin, { label: 'Customer origin', external: true, source: from.connectionLimits })
const dashboard = service(own.dashboard, { label: 'Dashboard', source: from.byzantine })
const api = service(own.publicApi, { label: 'Customer API', source: from.byzantine })
const gateway = service(own.r2Gateway, { label: 'R2 Gateway', source: from.howR2Works })
const settings = state(tech.quicksilver, {
  label: 'Quicksilver',
  facts: { 'keys read': facts.keysServed, tail: facts.lookupTail, dataset: facts.datasetSize },
  source: from.quicksilverTiers,
})
const keyValues = state(tech.workersKv, { label: 'Workers KV', facts: { 'new value after': facts.kvDelay }, source: from.howKvWorks })
const metadata = state(tech.durableObjects, { label: 'Durable Objects', source: from.howR2Works })
const objects = state(own.r2Storage, { label: 'R2 storage clusters', source: from.howR2Works })
const database = state(own.controlPlaneDatabase, {
  label: 'Control plane databases',
  facts: { 'writable in': facts.writableRegions, of: facts.controlRegions },
  source: from.byzantine,
})
const coordination = state(tech.etcd, { label: 'Coordination', version: facts.etcdVersion, source: from.byzantineDigest })
const events = state(tech.kafka, {
  label: 'Request logs, 2018',
  version: facts.kafkaVersion,
  facts: {
    average: facts.requestLogs,
    brokers: facts.kafkaBrokers,
    partitions: facts.kafkaPartitions,
    'a partition': facts.logsOfPartition,
  },
  source: from.httpAnalytics,
})
const analytics = state(tech.clickHouse, { label: 'ClickHouse clusters', version: facts.analyticsVersion, source: from.httpAnalytics })
const management = control(own.clusterManagement, { label: 'Database management', source: from.byzantineDigest })
const featureFiles = control(own.featureFileGenerator, {
  label: 'Feature file generation',
  facts: { every: facts.featureFileInterval },
  source: from.novemberOutage,
})

export default architecture('architecture', {
  system: systems.cloudflare,
  view: 'architecture',
  title: 'Cloudflare: one network that is its own edge, store and control plane',
  summary:
    'Every server runs every service: balancer, TLS, core proxy, Workers, Pingora and the settings they read. API and dashboard write those settings from two core regions; most services take writes in one of them at a time. Pieces are from posts of 2018 to 2025 and documentation up to 2026; each says its year. The first question on call is whose failure it is: the origin, the edge, a store or the control plane.',
  flow: [
    visitors
      .to(balancer, { label: 'connect, anycast', protocol: 'HTTPS' })
      .to(tls, 'hands over to')
      .to(core, 'passes')
      .to(pingora, 'forwards')
      .to(origin, { label: 'fetches on a miss', protocol: 'HTTP', timeout: facts.readLimit }),
    core.to(settings, 'reads settings'),
    core.to(workers, 'runs'),
    core.to(gateway, 'routes R2 traffic to'),
    workers.to(keyValues, 'read and write'),
    workers.to(pingora, 'fetch'),
    workers.to(gateway, 'get and put'),
    gateway.to(metadata, 'commits metadata'),
    gateway.to(objects, 'reads and writes'),
    customers.to(dashboard, { label: 'log in', protocol: 'HTTPS' }).to(api, 'calls').to(database, 'reads and writes'),
    dashboard.to(keyValues, 'relies on'),
    api.to(settings, { label: 'changes', async: true }),
    core.to(events, { label: 'logs requests', async: true }).to(analytics, 'feeds'),
    featureFiles.to(analytics, 'queries'),
    featureFiles.to(core, { label: 'sends files to', async: true }),
    management.to(coordination, 'coordinates over'),
    management.to(database, 'promotes and rebuilds'),
  ],
  groups: [group('edge', 'on every server', [balancer, tls, core, workers, pingora]), group('service', 'core regions', [dashboard, api])],
  metrics: {
    throughput: facts.pingoraSteady,
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
          'whose: the origin. No SYN+ACK within 19 s or no ACK within 90 s; often a firewall there blocks Cloudflare. That Pingora answers so follows from its place on the path',
        source: from.error522,
      },
      {
        text: 'Error 500',
        printedBy: core,
        means: 'whose: the edge, where the page names Cloudflare; else the origin',
        source: from.errorFiveHundred,
      },
      {
        text: 'KV GET failed:',
        printedBy: workers,
        means: 'whose: the store. Status and its text follow; 5xx as in June 2025',
        source: from.kvBinding,
      },
      {
        text: 'ServiceUnavailable',
        printedBy: gateway,
        means: 'whose: the store. R2, HTTP 503, code 10043: retry with backoff',
        source: from.r2Errors,
      },
    ],
    logs: [
      {
        where: 'your Logpush dataset http_requests, beside EdgeResponseStatus',
        line: 'OriginResponseStatus',
        printedBy: core,
        source: from.requestLogFields,
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
        name: 'OriginTCPHandshakeDurationMs',
        of: pingora,
        threshold: '19,000 ms is the limit before a 522; 0 means that a connection was reused',
        source: from.error522,
      },
    ],
    runbook: [
      {
        do: 'Origin or edge? Ask the origin, here 203.0.113.34, past Cloudflare (https:// where Cloudflare asks it so)',
        command: 'curl -svo /dev/null http://example.com --connect-to ::203.0.113.34',
        expect: 'the answer of good days: then the origin is not the cause',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'One data center or all?',
        command: 'curl -s https://www.example.com/cdn-cgi/trace',
        expect: 'a colo line, from several places; note time, zone and output for support',
        risk: 'readOnly',
        source: from.errorFiveHundred,
      },
      {
        do: 'Cache or origin? Read the header CF-Cache-Status of the answer',
        command: 'curl -svo /dev/null https://www.example.com/',
        expect: 'HIT, MISS, DYNAMIC as on other days. STALE: the origin cannot be reached',
        risk: 'readOnly',
        source: from.cacheResponses,
      },
    ],
    recovery: [
      {
        do: '522 while the origin answers you: allow all address ranges of Cloudflare (cloudflare.com/ips) in its firewall',
        risk: 'mutating',
        undo: 'remove the rule that was added',
        verify: 'the 522 end',
        source: from.error522,
      },
      {
        do: 'The edge fails, only if prepared: serve past the proxy, all zones of the account at once, by API. It shows your origin addresses and ends all protection. Tunnels and custom domains of Workers and R2 do not change',
        command:
          'curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/dns_settings" --request PATCH --header "Authorization: Bearer $API_TOKEN" --header "Content-Type: application/json" --data \'{"enforce_dns_only": true}\'',
        risk: 'mutating',
        undo: 'the same call with false; resolvers may keep the addresses for the TTL, 300 s by default, and others know them for good',
        verify: 'a GET of the same address shows enforce_dns_only true, and names resolve to your origins',
        source: from.enforceDnsOnly,
      },
    ],
  },
  failures: [
    {
      what: 'A file that the edge makes for itself is too large, 18 November 2025',
      component: core,
      effect: 'FL2 panicked, HTTP 5xx for the sites behind it; KV, Access and logins followed',
      recovery: 'the file of before, put into the queue by hand, and a restart',
      source: from.novemberOutage,
    },
    {
      what: 'The store behind Workers KV fails, 12 June 2025',
      component: keyValues,
      effect: '90.22 % of requests failed; DNS, cache, proxy and WAF went on',
      recovery: 'after 2 h 28 min; then KV was moved to own machines',
      source: from.juneOutage,
    },
    {
      what: 'A half-dead switch in a core data center, 2 November 2020',
      component: coordination,
      effect: 'API and dashboard slow and failing for 6 h 33 min, the edge untouched',
      recovery: 'reads went to the other region, a replica was rebuilt',
      source: from.byzantine,
    },
    {
      what: 'R2 is switched off by a routine action, 6 February 2025',
      component: gateway,
      effect: 'all operations failed for 59 min; nothing was lost',
      recovery: 'back at 09:13 UTC, slow until 09:36 as clients came back',
      source: from.r2Outage,
    },
  ],
})
