import { architecture, control, edge, group, service, state, systems } from 'fourplane'
import * as facts from '../facts.ts'
import {
  api,
  appliances,
  apps,
  cache,
  cacheControl,
  discovery,
  evacuation,
  gateway,
  history,
  kafka,
  objects,
  otherRegion,
  playback,
  routing,
  steering,
  telemetry,
} from '../model.ts'
import * as from from '../sources.ts'

export default architecture('architecture', {
  system: systems.netflix,
  view: 'architecture',
  title: 'Netflix: from the remote control to the appliance that streams',
  summary:
    'Before playback an app talks to services in AWS through the Zuul gateway; the video itself comes from Open Connect appliances in or near the member’s network. Without the services in AWS the appliances stop serving. Versions are as old as their sources: Kafka was at 0.8.2.1 in 2016, on its way to 0.9; Eureka 1 is of July 2018, and Zuul of July 2026 is built with the client 2.0.6.',
  flow: [
    edge(apps).to(edge(gateway), { label: 'browses, asks to play', protocol: 'HTTPS' }).to(service(api), 'routes'),
    gateway.to(playback, 'routes'),
    gateway.to(otherRegion, { label: 'tunnels during an evacuation', failure: true }),
    playback.to(service(steering), 'asks which appliances').to(service(cacheControl), 'reads health and content'),
    appliances.to(cacheControl, { label: 'reports health, routes, content', async: true }),
    apps.to(appliances, { label: 'streams video', protocol: 'HTTPS' }),
    appliances.to(state(objects), { label: 'fills titles off-peak', async: true }),
    api.to(cache, 'reads'),
    playback.to(history, { label: 'writes viewing records' }),
    cache.to(history, { label: 'is filled on a miss' }),
    api.to(kafka, { label: 'publishes events', async: true }),
    kafka.to(routing, { label: 'feeds' }).to(objects, { label: 'writes events' }),
    gateway.to(control(discovery), 'looks up servers that are UP'),
    api.to(telemetry, { label: 'sends metrics', async: true }),
    control(evacuation).to(gateway, 'moves traffic'),
  ],
  groups: [group('service', 'AWS: playback', [playback, steering, cacheControl])],
  metrics: {
    throughput: facts.gatewayRequests,
    latency: facts.requestLatency,
    availability: facts.measuredAvailability,
    cost: facts.runningCost,
  },
  onCall: {
    errors: [
      {
        text: 'No servers available',
        printedBy: gateway,
        means: 'discovery gave Zuul no server of the backend that is UP: look at its registrations before looking at its code',
        source: from.zuulChannelManager,
      },
      {
        text: 'Hystrix circuit short-circuited and is OPEN',
        printedBy: api,
        means: 'the breaker of one dependency is open; the API answers with its fallback',
        source: from.hystrixCommand,
      },
      {
        text: 'Cannot achieve consistency level',
        printedBy: history,
        means: 'too few replicas of the partition are up for the level that the caller asked',
        source: from.cassandraUnavailable,
      },
    ],
    logs: [
      {
        where: 'system.log of the Cassandra node',
        line: 'InetAddress {} is now DOWN',
        printedBy: history,
        source: from.cassandraGossiper,
      },
      {
        where: 'system.log of the Cassandra node',
        line: '%s messages were dropped in last %d ms: %d internal and %d cross node.',
        printedBy: history,
        source: from.cassandraDropped,
      },
    ],
    metrics: [
      {
        name: 'errorPercentage',
        of: api,
        threshold: '≥ 50 % of at least 20 requests in 10 s opens the breaker (defaults of Hystrix)',
        source: from.hystrixProperties,
      },
      {
        name: 'FAILURE_ORIGIN_NO_SERVERS',
        of: gateway,
        threshold: 'any: no server of a backend is UP in discovery',
        source: from.zuulStatus,
      },
    ],
    runbook: [
      {
        do: 'See which Cassandra nodes are not up and normal, on more than one node: each keeps its own view',
        command: "nodetool status | grep -v '^UN'",
        expect: 'no line with an address; DN names a node that is down',
        risk: 'readOnly',
        source: from.cassandraNodetool,
      },
      {
        do: 'See where requests queue and which messages were dropped since the start of the process',
        command: 'nodetool tpstats',
        expect: 'nothing pending, no drops',
        risk: 'readOnly',
        source: from.cassandraNodetool,
      },
      {
        do: 'See how long reads and writes take as the coordinator sees them',
        command: 'nodetool proxyhistograms',
        expect:
          'the row of 99 % below the timeout of the caller; where it lies above, more than 1 % time out at this node. nodetool tablehistograms <keyspace> <table> shows the local part',
        risk: 'readOnly',
        source: from.cassandraNodetool,
      },
    ],
    recovery: [
      {
        do: 'One region is unhealthy: evacuate it, traffic moves to the other regions through Zuul and DNS',
        risk: 'mutating',
        undo: 'move the traffic back when the region is healthy',
        verify: 'members of the region are served by the others; Nimble needs less than 10 minutes for it',
        source: from.nimble,
      },
      {
        do: 'One dependency fails: leave its breaker open; it lets a request through after 5 s (default) and closes if that works',
        risk: 'readOnly',
        verify: 'errorPercentage falls below 50 %',
        source: from.hystrixProperties,
      },
    ],
  },
  failures: [
    {
      what: 'Open Connect loses its connection to AWS',
      component: appliances,
      effect: 'the appliances stop serving video, although they hold the titles',
      recovery: 'restore the required inbound and outbound connectivity; the partner portal shows its state',
      source: from.openConnectRequirements,
    },
    {
      what: 'A dependency of the API answers slowly',
      component: api,
      effect: 'a command times out after 1 s by default; at 50 % errors its breaker opens and the fallback answers',
      recovery: 'the breaker tries again after 5 s',
      source: from.hystrixProperties,
    },
    {
      what: 'An AWS region is impaired',
      component: gateway,
      effect: 'even a short or partial outage reaches many members until traffic is moved',
      recovery: 'region evacuation: less than 10 minutes, before Nimble close to an hour',
      source: from.nimble,
    },
  ],
})
