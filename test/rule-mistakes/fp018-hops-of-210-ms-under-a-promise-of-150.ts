import { requestFlow } from 'fourplane'
import { ms } from 'fourplane/units'
import { api, blog, cdn, metrics, orders, shop } from './_shop.ts'

export default requestFlow('hops-of-210-ms-under-a-promise-of-150', {
  ...shop,
  metrics,
  title: 'How an order is placed',
  path: {
    slo: ms(150).from(blog),
    hops: [
      { from: cdn, to: api, label: 'POST /orders', latency: ms(120).from(blog), fallback: 'answers 503', source: blog },
      { from: api, to: orders, label: 'insert', latency: ms(90).from(blog), fallback: 'one retry', source: blog },
    ],
  },
})
