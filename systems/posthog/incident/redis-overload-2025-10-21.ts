import { control, edge, group, incident, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const libraries = edge(own.libraries, { label: 'Client libraries', external: true, source: from.flagsService })
const balancer = edge(tech.applicationLoadBalancer, { label: 'Load balancer, US', source: from.flagsService })
const envoy = edge(tech.envoyEdge, {
  label: 'Envoy before the flags service',
  version: facts.envoyVersion,
  facts: { 'tries again, later': facts.laterRetries, 'waits, later': facts.laterTimeout },
  source: from.flagOutages,
})

const flags = service(own.flags, {
  label: 'Feature flags service, US',
  facts: { 'requests failing': facts.flagErrors, 'time to start': facts.startupTimeout, 'in four incidents': facts.impactOfFour },
  source: from.flagOutages,
})
const webApp = service(tech.django, {
  label: 'Main PostHog application',
  version: facts.djangoVersion,
  source: [from.flagOutages, from.djangoUpdate],
})

const redis = state(tech.elastiCache, { label: 'Redis shared by both', source: from.flagOutages })
const postgres = state(tech.postgresql, {
  label: 'Postgres: flags, teams, persons',
  version: facts.flagsPostgres,
  source: from.flagOutages,
})

const nodes = control(tech.kubernetes, {
  label: 'Nodes of the flags service',
  version: facts.kubernetesVersion,
  facts: { CPU: facts.nodeCpu },
  source: from.flagOutages,
})
const argo = control(tech.argoCd, {
  label: 'Deployment',
  version: facts.argoVersion,
  facts: { 'rolled back in': facts.rollbackTime },
  source: from.flagOutages,
})
const monitoring = control(own.monitoring, {
  label: 'Alerts',
  facts: { 'CPU alert, later': facts.cpuAlert, 'holds for': facts.cpuAlertHolds },
  source: from.flagOutages,
})

export default incident('redis-overload-2025-10-21', {
  system: system('posthog', 'PostHog'),
  title: 'PostHog, 21 October 2025: a change is rolled back in two minutes, and the flags service stays down for 103',
  summary:
    'Nodes too small for their pods were short of CPU. A change of timeouts set off a loop: Envoy tried degraded requests again without bound, each miss in Redis loaded the full state from Postgres and wrote it to Redis, and Redis ran out of memory. The rollback did not stop it: connections and writes had to be throttled. The main application shared the same Redis.',
  flow: [
    libraries.to(balancer, { label: 'ask for flags', protocol: 'HTTPS' }).to(envoy, 'forwards').to(flags, 'forwards, tries again'),
    flags.to(redis, 'reads flags and teams, several at once'),
    flags.to(postgres, { label: 'loads on a miss; each pod has its pool', failure: true }),
    flags.to(redis, { label: 'writes what it loaded', failure: true }),
    webApp.to(redis, 'uses the same instance'),
    webApp.to(postgres, 'writes flags'),
    nodes.to(flags, 'run the pods'),
    argo.to(flags, 'deploys, rolls back'),
    monitoring.to(flags, 'watches error rates'),
  ],
  groups: [group('state', 'shared stores', [redis, postgres])],
  metrics: { cost: facts.flagsCost },
  anatomy: {
    timeline: [
      {
        at: '2025-10-21T21:45Z',
        what: 'A change of the handling of timeouts is deployed, meant to reduce timeout errors',
        turn: 'trigger',
        source: from.flagOutages,
      },
      { at: '2025-10-21T21:47Z', what: 'Monitoring sees more errors', turn: 'detected', source: from.flagOutages },
      { at: '2025-10-21T21:49Z', what: 'Rolled back', source: from.flagOutages },
      { at: '2025-10-21T21:50Z', what: 'Error rates stay high without the change', source: from.flagOutages },
      { at: '2025-10-21T22:30Z', what: 'Metrics of ElastiCache show that the memory of Redis is used up', source: from.flagOutages },
      { at: '2025-10-21T22:35Z', what: 'Connections to Postgres jump up; the pools are overwhelmed', source: from.flagOutages },
      { at: '2025-10-21T22:45Z', what: 'Seen: masses of data go from Postgres to Redis', source: from.flagOutages },
      {
        at: '2025-10-21T22:50Z',
        what: 'Cause named: too much parallelism, which fills the cache; the status page is updated',
        source: from.flagOutages,
      },
      {
        at: '2025-10-21T23:00Z',
        what: 'Throttling of connections and of writes to Redis begins',
        turn: 'mitigated',
        source: from.flagOutages,
      },
      { at: '2025-10-21T23:28Z', what: 'Recovered', turn: 'resolved', source: from.flagOutages },
    ],
    cascade: [
      { from: nodes, to: flags, mechanism: 'too many pods for each node: CPU above 90 %', source: from.flagOutages },
      { from: argo, to: flags, mechanism: 'the change sets it off', source: from.flagOutages },
      { from: envoy, to: flags, mechanism: 'retries without bound: one slow request becomes many', source: from.flagOutages },
      { from: postgres, to: redis, mechanism: 'misses copy full state into Redis, until its memory is full', source: from.flagOutages },
      { from: postgres, to: flags, mechanism: 'new pods get no pool within 20 s and crash', source: from.flagOutages },
      { from: redis, to: webApp, mechanism: 'the main application suffers as well', source: from.flagOutages },
    ],
    detection: {
      signal:
        'Error rates, two minutes after the deployment. That Redis was full showed 45 minutes after it, that data poured from Postgres into Redis after an hour; neither CPU nor that flow had an alert.',
      source: from.flagOutages,
    },
    impact: {
      what: 'About 38 % of flag evaluations in the US returned errors; the main application was affected through Redis',
      duration: facts.flagsFailing,
      users: facts.flagsUsers,
      source: from.flagOutages,
    },
    response: [
      { what: 'Roll back at once; it did not help', source: from.flagOutages },
      { what: 'Look past the code: Redis memory, Postgres connections, the flow between the two', source: from.flagOutages },
    ],
    resolution: {
      what: 'Connections and writes to Redis throttled from 23:00; 28 minutes later the service had recovered',
      source: from.flagOutages,
    },
    prevention: [
      {
        what: 'Larger requests of CPU, fewer pods for each node; done only after the same cause had struck again on 28 and on 29 October',
        source: from.flagOutages,
      },
      { what: 'A limit on the retries of Envoy', source: from.flagOutages },
      { what: 'Page at 80 % CPU of a node or pod for 5 minutes', source: from.flagOutages },
      { what: 'Timeouts in configuration, to change them without a deployment', source: from.flagOutages },
      { what: 'Looked into: a Redis of its own for flags. Planned: limits on filling the cache', source: from.flagOutages },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Failed to create database pools',
        printedBy: flags,
        means:
          'printed by this service on 29 September 2025, with the cause in the field error; the pod then exits: it could not open its pools',
        source: from.septemberOutage,
      },
      {
        text: 'Database error: pool timed out while waiting for an open connection',
        printedBy: flags,
        means: 'that cause. Connections are missing or come too slowly; with CPU short, opening one is itself slow',
        source: from.septemberOutage,
      },
    ],
    logs: [
      {
        where: 'log of a pod of the flags service, JSON, level ERROR; as on 29 September 2025',
        line: '"fields":{"message":"Failed to create database pools","error":"Database error: pool timed out while waiting for an open connection"}',
        printedBy: flags,
        source: from.septemberOutage,
      },
    ],
    metrics: [
      {
        name: 'CPU of each node and each pod of the flags service',
        of: nodes,
        threshold: '80 % for 5 min pages since these outages; more than 90 % was seen',
        source: from.flagOutages,
      },
      {
        name: 'EngineCPUUtilization and Evictions of ElastiCache',
        of: redis,
        threshold: 'AWS: 90 % of the CPU available to Redis; on memory and evictions find a level of your own',
        source: from.cacheMetrics,
      },
    ],
    runbook: [
      {
        do: 'Are the nodes of the flags service short of CPU? Needs the Metrics Server',
        command: 'kubectl top node',
        expect: 'CPU% below 80 on each of them',
        risk: 'readOnly',
        source: from.kubectlTop,
      },
      {
        do: 'Is Redis full? REDIS is its host',
        command: 'redis-cli -h "$REDIS" INFO memory | grep -E "^(used_memory|maxmemory)(_policy)?:"',
        expect: 'used_memory well below maxmemory',
        risk: 'readOnly',
        source: from.redisInfo,
      },
      {
        do: 'Does the cache work, and who crowds it? Run it twice',
        command:
          'redis-cli -h "$REDIS" INFO | grep -E "^(evicted_keys|keyspace_hits|keyspace_misses|connected_clients|instantaneous_input_kbps):"',
        expect: 'evicted_keys stands still and misses grow far more slowly than hits; fast input is the flow from Postgres',
        risk: 'readOnly',
        source: from.redisInfo,
      },
    ],
    recovery: [
      {
        do: 'Roll the change back, but do not wait for it to help',
        risk: 'mutating',
        undo: 'deploy it again',
        verify: 'error rates fall; here they were still high a minute later, so go on',
        source: from.flagOutages,
      },
      {
        do: 'Throttle what feeds the loop: connections, and writes to Redis. The service can work without Redis, more slowly',
        risk: 'mutating',
        undo: 'lift the limits again; PostHog does not say in which steps it did',
        verify: 'used_memory and connected_clients fall, pods stay up',
        source: from.flagOutages,
      },
      {
        do: 'Give pods more CPU, so that fewer share a node, and bound the retries of Envoy',
        risk: 'mutating',
        undo: 'the former requests and retries, at the price of the same risk',
        verify: 'CPU of every node stays below 80 % at peak',
        source: from.flagOutages,
      },
    ],
  },
  failures: [
    {
      what: 'Nodes too small for the pods on them',
      component: nodes,
      effect: 'everything that costs CPU slows down: TLS, pools, requests; three of the four outages of these ten days began there',
      recovery: 'larger requests of CPU, fewer pods for each node',
      source: from.flagOutages,
    },
    {
      what: 'A miss loads and writes the full state at once, without a limit',
      component: redis,
      effect: 'a storm of writes that evicts what others need',
      recovery: 'limit how fast the cache is filled',
      source: from.flagOutages,
    },
    {
      what: 'Two applications share one Redis',
      component: webApp,
      effect: 'overload by one takes the other down',
      recovery: 'an instance for each',
      source: from.flagOutages,
    },
    {
      what: 'The rollback does not end it',
      component: argo,
      effect: 'the load goes on by itself after the code is back',
      recovery: 'look for what keeps it going, and throttle that',
      source: from.flagOutages,
    },
  ],
})
