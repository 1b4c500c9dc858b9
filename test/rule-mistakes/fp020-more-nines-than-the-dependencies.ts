import { requestFlow, system } from 'fourplane'
import { availability, ms } from 'fourplane/units'
import { api, blog, cdn, metrics, orders, shop, talk } from './_shop.ts'

const bank = system('acme-bank', 'Acme Bank')
export default requestFlow('more-nines-than-the-dependencies', {
  ...shop,
  system: bank,
  metrics: { ...metrics, availability: availability(99.99).from(blog) },
  title: 'How an order is placed',
  path: {
    slo: ms(150).from(blog),
    hops: [{ from: cdn, to: api, label: 'POST /orders', latency: ms(20).from(blog), fallback: 'answers 503', source: blog }],
    dependencies: [
      { node: api, availability: availability(99.95).from(blog) },
      {
        anyOf: [
          { node: orders, availability: availability(99).from(talk) },
          { node: cdn, availability: availability(99).from(talk) },
        ],
      },
    ],
  },
})
