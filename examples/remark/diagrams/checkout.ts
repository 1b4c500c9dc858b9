import { architecture, control, edge, service, source, state, system, technology, unpublished } from 'fourplane'
import { ms, rps } from 'fourplane/units'

const shop = system('shop', 'Shop')
const review = source({
  url: 'https://shop.example/reviews/2025-checkout',
  title: 'Capacity review of the checkout',
  publisher: 'Shop',
  kind: 'load-test',
  query: 'k6 run checkout.js --vus 200',
  read: '2025-03-14',
})
const handbook = source({
  url: 'https://shop.example/handbook/checkout',
  title: 'Handbook of the checkout',
  publisher: 'Shop',
  published: '2025',
  kind: 'docs',
  seen: 'whole',
})

const cdn = edge(technology('edge', 'Shop CDN'))
const api = service(technology('service', 'Checkout API'))
const orders = state(technology('state', 'Order store'), {
  facts: { writes: rps(300).from(review), reads: rps(3_000).from(review), 'write time': ms(4).from(review) },
})
const monitoring = control(technology('control', 'Monitoring'))

export default architecture('checkout', {
  system: shop,
  view: 'architecture',
  title: 'Checkout',
  summary: 'How an order gets from the browser into the order store.',
  flow: [cdn.to(api, 'forwards').to(orders, 'writes'), monitoring.to(api, 'scrapes')],
  metrics: {
    throughput: rps(300).from(review),
    latency: ms(45).from(review),
    availability: unpublished('the review has none'),
    cost: unpublished('the review has none'),
  },
  onCall: {
    errors: [{ text: 'order store refused the write', printedBy: api, means: 'the store is full or read-only', source: handbook }],
    logs: [{ where: 'stderr of the API', line: 'retrying write of order %s', printedBy: api, source: handbook }],
    metrics: [{ name: 'failed writes', of: api, threshold: '> 1 % for 5 min', source: handbook }],
    runbook: [{ do: 'See whether the store takes writes', command: 'shopctl store status', expect: 'writable', risk: 'readOnly' }],
    recovery: [
      {
        do: 'Fail over to the other store',
        command: 'shopctl store failover',
        risk: 'mutating',
        undo: 'fail back',
        verify: 'failed writes fall to 0',
      },
    ],
  },
  failures: [{ what: 'The store is read-only', component: orders, effect: 'orders fail', recovery: 'failover', source: handbook }],
})
