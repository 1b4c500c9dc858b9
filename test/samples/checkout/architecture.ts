/** A small system with everything a flow can have: groups, asynchronous and failure edges, numbers of all four kinds. */
import {
  architecture,
  cell,
  cluster,
  control,
  type Diagram,
  derive,
  edge,
  managed,
  region,
  service,
  source,
  state,
  system,
  unpublished,
} from 'fourplane'
import * as tech from 'fourplane/tech'
import { bandwidthOf, count, kilobytes, lasting, ms, p99, percent, rps, usd } from 'fourplane/units'

const acme = system('acme', 'Acme Shop')
const docs = 'https://docs.acme.example/tech'
const cdnTech = managed('edge', { name: 'Acme CDN', is: 'content delivery network', vendor: 'Acme', docs })
const paymentTech = managed('service', { name: 'PayCo API', is: 'payment provider', vendor: 'PayCo', docs: 'https://payco.example/docs' })
const queueTech = managed('state', { name: 'Acme Queue', is: 'message queue', vendor: 'Acme', docs })

const blog = source({
  url: 'https://acme.example/blog/checkout-at-scale',
  title: 'Checkout at scale',
  publisher: 'Acme',
  published: '2025-03-01',
  kind: 'engineering-blog',
  seen: 'whole',
})
const dashboard = source({
  url: 'https://grafana.acme.example/d/checkout',
  title: 'Checkout overview',
  publisher: 'Acme',
  kind: 'dashboard',
  query: 'histogram_quantile(0.99, rate(checkout_seconds_bucket[5m]))',
  read: '2025-06-30',
})

const load = rps(12_000).from(blog, { asOf: '2024-11', scope: 'peak, all regions' })
const answerSize = kilobytes(48).from(blog)
const egress = derive('peak requests × size of an answer', () => bandwidthOf(load, answerSize), [load, answerSize])

const cdn = edge(cdnTech, { label: 'Shop CDN', facts: { egress } })
const gateway = edge(tech.haproxy, { version: '3.2', label: 'Checkout gateway' })
const checkout = service(tech.springBoot, {
  version: '3.5.1',
  label: 'Checkout API',
  facts: { 'answer time': p99(ms(45)).from(dashboard) },
})
const fraud = service(tech.springBoot, { version: '3.5', label: 'Fraud scoring' })
const payments = service(paymentTech, { label: 'Payment provider', external: true })
const orders = state(tech.postgresql, {
  version: '17',
  label: 'Orders',
  facts: { 'replica lag': ms(20).estimated('half of the alert threshold') },
})
const outbox = state(queueTech, { label: 'Order events', facts: { size: count(6, 'brokers').from(blog) } })
const alerts = control(tech.prometheus, { version: '3.5', label: 'Prometheus' })

const checkoutArchitecture: Diagram = architecture('checkout', {
  system: acme,
  view: 'architecture',
  title: 'Checkout',
  summary: 'How an order is placed, and what happens when the payment provider does not answer.',
  flow: [
    edge(cdn)
      .to(edge(gateway), { label: 'forwards', protocol: 'HTTPS' })
      .to(service(checkout), { label: 'routes', latency: ms(3).from(dashboard) }),
    checkout.to(fraud, { label: 'scores', timeout: lasting(ms(80)).from(blog) }),
    checkout.to(payments, { label: 'charges', retry: { attempts: count(2, 'attempts').from(blog), backoff: 'exponential, full jitter' } }),
    checkout.to(orders, { label: 'writes', protocol: 'SQL' }),
    checkout.to(outbox, { label: 'publishes', async: true }),
    payments.to(outbox, { label: 'parks the order', failure: true }),
    alerts.to(checkout, 'scrapes'),
    alerts.to(orders, 'scrapes'),
  ],
  groups: [region('service', 'eu-west-1', [cell('service', 'cell 7', [checkout, fraud])]), cluster('state', 'orders primary', [orders])],
  metrics: {
    throughput: load,
    latency: p99(ms(45)).from(dashboard),
    availability: unpublished('the blog names no figure'),
    cost: usd(40_000).per('month').estimated('list price × reported nodes', [load]),
  },
  onCall: {
    errors: [
      {
        text: 'FATAL:  sorry, too many clients already',
        printedBy: orders,
        means: 'the pool is larger than max_connections',
        source: blog,
      },
    ],
    logs: [
      {
        where: '/var/log/postgresql/postgresql-17-main.log',
        line: 'remaining connection slots are reserved',
        printedBy: orders,
        source: blog,
      },
    ],
    metrics: [{ name: 'pg_stat_activity_count', of: orders, threshold: '> 90 % of max_connections for 5 min', source: blog }],
    runbook: [
      {
        do: 'Count connections by state',
        command: 'psql -c "select state, count(*) from pg_stat_activity group by 1"',
        expect: 'few rows idle in transaction',
        risk: 'readOnly',
      },
    ],
    recovery: [
      {
        do: 'Halve the pool of the checkout service',
        command: 'kubectl set env deploy/checkout POOL_SIZE=10',
        risk: 'mutating',
        undo: 'kubectl rollout undo deploy/checkout',
        verify: 'pg_stat_activity_count falls below 80 %',
      },
    ],
  },
  failures: [
    {
      what: 'The payment provider does not answer',
      component: payments,
      effect: `orders wait; the share of parked orders rises above ${percent(5).value} %`,
      recovery: 'the queue drains by itself once it answers',
      source: blog,
    },
  ],
})
export default checkoutArchitecture
