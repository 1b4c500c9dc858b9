/** One filled example of each of the 17 kinds: the eight views of a system and the nine other categories. All of one invented shop. */
import {
  architecture,
  capacity,
  comparison,
  control,
  cost,
  costBreakdown,
  type Diagram,
  debugging,
  derive,
  edge,
  failureDomains,
  incident,
  migration,
  novelSolutions,
  type OnCall,
  pattern,
  performance,
  productionOperations,
  requestFlow,
  scaleEvolution,
  scaling,
  service,
  source,
  state,
  storage,
  system,
  technology,
  unpublished,
} from 'fourplane'
import * as tech from 'fourplane/tech'
import { availability, costOfOne, count, hours, inFlight, littlesLaw, ms, p99, percent, perDay, rps, terabytes, usd } from 'fourplane/units'

const acme = system('acme', 'Acme Shop')
const blog = source({
  url: 'https://acme.example/blog/checkout',
  title: 'Checkout at scale',
  publisher: 'Acme',
  published: '2025-03',
  kind: 'engineering-blog',
  seen: 'whole',
})
const talk = source({
  url: 'https://acme.example/talks/orders',
  title: 'How we store orders',
  publisher: 'Acme',
  published: '2025-05',
  kind: 'talk',
  seen: 'whole',
})

const cdn = edge(tech.cloudFront, { label: 'Shop CDN' })
const api = service(tech.springBoot, {
  label: 'Checkout API',
  version: '3.5.1',
  facts: { peak: rps(12_000).from(blog), 'answer time': p99(ms(45)).from(blog), pool: count(40, 'connections').from(blog) },
})
const worker = service(technology('service', 'Acme Settlement'), { label: 'Settlement' })
const orders = state(tech.postgresql, {
  label: 'Orders',
  version: '17.2',
  facts: { size: terabytes(14).from(talk), writes: rps(900).from(talk) },
})
const events = state(tech.kafka, { label: 'Order events', version: '4.1', facts: { events: perDay(80_000_000, 'events').from(talk) } })
const prometheus = control(tech.prometheus, { version: '3.5' })

const flow = [
  cdn.to(api, { label: 'forwards', protocol: 'HTTPS' }).to(orders, { label: 'writes', protocol: 'SQL', latency: p99(ms(8)).from(blog) }),
  api.to(events, { label: 'publishes', async: true }),
  events.to(worker, 'feeds'),
  worker.to(orders, 'marks as settled'),
  prometheus.to(api, 'scrapes'),
] as const

const onCall: OnCall = {
  errors: [{ text: 'FATAL:  sorry, too many clients already', printedBy: orders, means: 'all connections are taken', source: blog }],
  logs: [
    {
      where: '/var/log/postgresql/postgresql-17-main.log',
      line: 'remaining connection slots are reserved',
      printedBy: orders,
      source: blog,
    },
  ],
  metrics: [{ name: 'pg_stat_activity_count', of: orders, threshold: '> 90 % of max_connections for 5 min', source: [blog, talk] }],
  runbook: [
    {
      do: 'Count connections by state',
      command: 'psql -c "select state, count(*) from pg_stat_activity group by 1"',
      expect: 'few idle in transaction',
      risk: 'readOnly',
    },
  ],
  recovery: [{ do: 'Halve the pool of the API', risk: 'mutating', undo: 'set it back to 40', verify: 'pg_stat_activity_count falls' }],
}
const failures = [
  { what: 'Orders refuses connections', component: orders, effect: 'checkout answers 503', recovery: 'the pool is halved', source: blog },
] as const
const summary = 'How an order is placed and settled.'
const metrics = {
  throughput: rps(12_000).from(blog),
  latency: p99(ms(45)).from(blog),
  availability: availability(99.95).from(blog),
  cost: usd(40_000).per('month').from(talk),
}
const common = { system: acme, summary, onCall, failures } as const
const own = { cost: unpublished('no figure in the blog or the talk') }

const stages = [
  { since: '2019', load: rps(40).from(blog), architecture: 'one box', broke: 'the disk was full', fix: 'a second disk', source: blog },
  {
    since: '2021',
    load: rps(900).from(blog),
    architecture: 'a database of its own',
    broke: 'connections ran out',
    fix: 'a pool',
    source: blog,
  },
  {
    since: '2024',
    load: rps(12_000).from(blog),
    architecture: 'events between services',
    broke: 'settlement fell behind',
    fix: 'partitions',
    source: talk,
  },
] as const
const compute = usd(30_000).per('month').from(talk)
const storageBill = usd(10_000).per('month').from(talk)
const total = usd(40_000).per('month').from(talk)
const load = rps(12_000).from(blog)
const breakdown = {
  items: [
    { what: 'compute', cost: compute, component: api },
    {
      what: 'storage',
      cost: storageBill,
      component: orders,
      billed: { price: usd(0.023).each('GB-month').from(talk), quantity: terabytes(435).from(talk) },
    },
  ],
  total,
  unitCost: derive('total ÷ requests', () => costOfOne(total, load), [total, load]),
  served: load,
  reductions: [{ what: 'reserved machines', source: talk }],
} as const
const latency = p99(ms(45)).from(blog)

export const examples: Readonly<Record<string, Diagram>> = {
  architecture: architecture('checkout', { ...common, flow, metrics, view: 'architecture', title: 'Checkout' }),
  requestFlow: requestFlow('request-flow', {
    ...common,
    flow,
    metrics,
    title: 'How an order is placed',
    path: {
      slo: ms(150).from(blog),
      hops: [
        { from: cdn, to: api, label: 'POST /orders', latency: ms(20).from(blog), fallback: 'answers 503 with Retry-After', source: blog },
        {
          from: api,
          to: orders,
          label: 'insert',
          latency: ms(8).from(blog),
          fallback: 'one retry on another connection',
          branch: 'order',
          source: blog,
        },
        { from: api, to: events, label: 'announce', latency: ms(5).from(blog), fallback: 'a relay', branch: 'event', source: blog },
      ],
      dependencies: [
        { node: api, availability: availability(99.99).from(blog) },
        {
          anyOf: [
            { node: orders, availability: availability(99.9).from(blog) },
            { node: events, availability: availability(99).from(blog) },
          ],
        },
      ],
    },
  }),
  storage: storage('storage', {
    ...common,
    flow,
    metrics,
    title: 'Where orders live',
    stores: [
      {
        node: orders,
        size: terabytes(14).from(talk),
        consistency: 'read after write',
        replicationLag: ms(20).from(talk),
        backup: 'nightly, restore tested every month',
        source: talk,
      },
    ],
  }),
  failureDomains: failureDomains('failure-domains', {
    ...common,
    flow,
    metrics,
    title: 'What fails with orders',
    domains: {
      all: [
        { name: 'orders', members: [orders, worker], blastRadius: 'every checkout', breaker: 'the pool limits what waits', source: blog },
      ],
      happened: { on: '2024-11-29', what: 'connections ran out for 12 minutes', source: blog },
    },
  }),
  scaleEvolution: scaleEvolution('scale-evolution', { ...common, flow, metrics, title: 'From one box to partitions', stages }),
  costBreakdown: costBreakdown('cost-breakdown', { ...common, flow, metrics, title: 'What checkout costs', breakdown }),
  novelSolutions: novelSolutions('novel-solutions', {
    ...common,
    flow,
    metrics,
    title: 'What Acme had to invent',
    solutions: [
      {
        node: worker,
        problem: 'settling twice',
        whyNew: 'no ledger took 12,000 orders a second',
        result: 'no double settlement in a year',
        source: talk,
      },
    ],
  }),
  productionOperations: productionOperations('production-operations', {
    ...common,
    flow,
    metrics,
    title: 'How checkout is run',
    operations: {
      deploy: { how: 'canary of 1 %, 20 minutes', source: talk },
      alerting: { how: 'on the share of failed orders', source: talk },
      onCallRotation: unpublished('the talk does not say who is on call'),
      chaos: { how: 'a database replica is stopped every Tuesday', source: talk },
    },
  }),
  incident: incident('connections-2024-11-29', {
    ...common,
    flow,
    metrics: own,
    title: 'Checkout without connections',
    anatomy: {
      timeline: [
        { at: '2024-11-29T09:00Z', what: 'a sale begins', turn: 'trigger', source: blog },
        { at: '2024-11-29T09:04Z', what: 'an alert', turn: 'detected', source: blog },
        { at: '2024-11-29T09:12Z', what: 'orders flow again', turn: 'resolved', source: blog },
      ],
      cascade: [{ from: orders, to: api, mechanism: 'no connection in time', source: blog }],
      detection: { signal: 'share of failed orders', source: blog },
      impact: { what: 'no orders', duration: hours(0.2).from(blog), users: count(90_000, 'customers').from(blog), source: blog },
      response: [{ what: 'the pool was halved', source: blog }],
      resolution: { what: 'fewer connections, each used more', source: blog },
      prevention: [{ what: 'a limit per node', source: blog }],
    },
  }),
  debugging: debugging('too-many-clients', {
    ...common,
    metrics: own,
    title: 'Too many clients',
    guide: {
      entry: { text: 'FATAL:  sorry, too many clients already', printedBy: orders, means: 'all connections are taken', source: blog },
      questions: [
        {
          id: 'idle',
          ask: 'Are most connections idle in transaction?',
          on: orders,
          command: 'psql -c "select state, count(*) from pg_stat_activity group by 1"',
          expected: 'few idle in transaction',
          threshold: '> 50 %',
          yes: {
            fix: {
              do: 'End transactions idle for five minutes',
              command: 'psql -c "alter system set idle_in_transaction_session_timeout=\'5min\'"',
              risk: 'mutating',
              undo: 'alter system reset',
              verify: 'the count falls',
            },
          },
          no: { ask: 'pool' },
          source: blog,
        },
        {
          id: 'pool',
          ask: 'Is the sum of the pools above max_connections?',
          on: api,
          command: 'kubectl get deploy checkout -o jsonpath={.spec.replicas}',
          expected: 'replicas × pool below 90 % of max_connections',
          threshold: '> 90 %',
          yes: { fix: { do: 'Halve the pool', risk: 'mutating', undo: 'set it back', verify: 'pg_stat_activity_count falls' } },
          no: { escalate: 'the database team, with the output of both commands' },
          source: blog,
        },
      ],
    },
  }),
  pattern: pattern('outbox', {
    ...common,
    flow,
    metrics: own,
    title: 'Transactional outbox',
    pattern: {
      problem: 'a write and its event must both happen',
      guarantee: 'at least once',
      implementation: { by: 'Acme', how: 'a table that a relay reads', source: talk },
      failureMode: 'the relay stops and events wait',
      whenNot: 'where losing an event is harmless',
      states: {
        initial: 'pending',
        transitions: [
          { from: 'pending', to: 'published', on: 'the broker acknowledges', source: talk },
          { from: 'pending', to: 'pending', on: 'no answer in 5 s', source: talk },
          { from: 'published', to: 'deleted', on: 'a week has passed', source: blog },
        ],
      },
    },
  }),
  scaling: scaling('checkout-2019-2024', { ...common, flow, metrics: own, title: 'Checkout, 2019 to 2024', stages }),
  performance: performance('insert', {
    ...common,
    flow,
    metrics: own,
    title: 'Inserting orders',
    profile: {
      method: 'pgbench, 10 minutes, three runs',
      environment: 'db.r7g.4xlarge, PostgreSQL 17.2',
      series: [
        { at: rps(1000).from(talk), measured: p99(ms(4)).from(talk) },
        { at: rps(9000).from(talk), measured: p99(ms(31)).from(talk) },
      ],
      bottleneck: { node: orders, what: 'the write-ahead log', source: talk },
    },
  }),
  cost: cost('checkout-2025', { ...common, flow, metrics: { cost: total }, title: 'The bill of checkout', breakdown }),
  migration: migration('orders-to-17', {
    ...common,
    flow,
    metrics: own,
    title: 'Orders moves to PostgreSQL 17',
    plan: {
      phases: [
        {
          name: 'copy',
          from: '2025-01',
          to: '2025-02',
          what: 'logical replication',
          rollback: 'stop it',
          consistency: unpublished('the talk does not say what readers saw'),
          source: talk,
        },
        {
          name: 'switch',
          from: '2025-03',
          to: '2025-03',
          what: 'writes go to the new one',
          rollback: 'replicate back',
          consistency: 'read only for 20 s',
          source: talk,
        },
      ],
      validation: 'row counts and checksums by day',
      cutOver: 'at the quietest hour',
    },
  }),
  capacity: capacity('connections', {
    ...common,
    flow,
    metrics: own,
    title: 'How many orders the connections take',
    model: {
      inputs: { load, latency },
      limit: inFlight(900, 'requests').from(talk),
      load: derive('load × latency', () => littlesLaw(load, latency), [load, latency]),
      resources: [
        { node: orders, what: 'connections', size: count(900, 'connections').from(talk), throughput: load, held: latency },
        { node: events, what: 'disk', limit: terabytes(20).from(talk), used: terabytes(8).from(talk) },
      ],
      saturatesFirst: { node: orders, why: 'connections, before CPU', source: talk },
      headroom: percent(40).estimated('1 − connections at peak ÷ max_connections', [load]),
      whenToAdd: 'at 70 % of max_connections; a replica takes a day',
    },
  }),
  comparison: comparison('kafka-or-table', {
    ...common,
    flow,
    metrics: own,
    title: 'Events: a log or a table',
    choice: {
      options: [events, orders],
      criteria: [{ name: 'consumers', threshold: 'more than three', prefers: events, source: talk }],
      costOfChoosingWrong: 'a quarter of migration',
      whoRunsWhich: [{ who: 'Acme', runs: events, source: talk }],
      map: {
        x: { low: 'one consumer', high: 'many consumers' },
        y: { low: 'little to run', high: 'much to run' },
        places: [
          { option: events, at: { x: 0.85, y: 0.8 }, basis: 'two stores to keep, and any number of readers', source: talk },
          { option: orders, at: { x: 0.15, y: 0.2 }, basis: 'nothing new to run, but readers contend', source: talk },
        ],
      },
    },
  }),
}
