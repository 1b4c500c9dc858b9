/** The right half of the wrong files beside this one: a small shop that no rule finds fault with. Each file shows only what is wrong. */
import { control, edge, type OnCall, service, source, state, system, technology, unpublished } from 'fourplane'
import { ms, p99, rps } from 'fourplane/units'

export const acme = system('acme', 'Acme Shop')
export const blog = source({
  url: 'https://acme.example/blog/checkout',
  title: 'Checkout at scale',
  publisher: 'Acme',
  published: '2025-03',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const talk = source({
  url: 'https://acme.example/talks/orders',
  title: 'How we store orders',
  publisher: 'Acme',
  published: '2025-05',
  kind: 'talk',
  seen: 'whole',
})

export const cdn = edge(technology('edge', 'Acme CDN'), { label: 'Shop CDN' })
export const api = service(technology('service', 'Acme Checkout'), {
  label: 'Checkout API',
  facts: { peak: rps(12_000).from(blog), 'answer time': p99(ms(45)).from(blog) },
})
export const orders = state(technology('state', 'Acme DB'), {
  label: 'Orders',
  facts: { writes: rps(900).from(talk), reads: rps(9000).from(talk), 'write time': ms(4).from(talk) },
})
export const monitoring = control(technology('control', 'Acme Monitoring'))

const summary = 'How an order is placed.'
const flow = [cdn.to(api, 'forwards').to(orders, 'writes'), monitoring.to(api, 'scrapes')] as const
export const onCall: OnCall = {
  errors: [{ text: 'too many clients already', printedBy: orders, means: 'all connections are taken', source: blog }],
  logs: [{ where: 'stderr', line: 'connection slots are reserved', printedBy: orders, source: blog }],
  metrics: [{ name: 'connections', of: orders, threshold: '> 90 % for 5 min', source: blog }],
  runbook: [{ do: 'Count connections by state', risk: 'readOnly' }],
  recovery: [{ do: 'Halve the pool of the API', risk: 'mutating', undo: 'set it back to 40', verify: 'connections falls' }],
}
const failures = [
  { what: 'Orders refuses connections', component: orders, effect: 'checkout answers 503', recovery: 'the pool is halved', source: blog },
] as const

/** What diagrams of all categories say. */
export const common = { system: acme, summary, onCall, failures }
/** What a diagram of a category with a flow says. */
export const shop = { ...common, flow, metrics: { cost: unpublished('no figure in the blog or the talk') } }
export const metrics = {
  throughput: rps(12_000).from(blog),
  latency: p99(ms(45)).from(blog),
  availability: unpublished('no figure in the blog or the talk'),
  cost: unpublished('no figure in the blog or the talk'),
}
