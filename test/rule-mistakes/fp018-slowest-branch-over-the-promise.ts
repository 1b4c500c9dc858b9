import { requestFlow } from 'fourplane'
import { ms } from 'fourplane/units'
import { api, blog, cdn, metrics, orders, shop } from './_shop.ts'

export default requestFlow('slowest-branch-over-the-promise', {
  ...shop,
  metrics,
  title: 'How an order is placed',
  path: {
    slo: ms(150).from(blog),
    hops: [
      { from: cdn, to: api, label: 'POST /orders', latency: ms(20).from(blog), fallback: 'answers 503', source: blog },
      { from: api, to: orders, label: 'insert', latency: ms(90).from(blog), fallback: 'one retry', branch: 'order', source: blog },
      { from: orders, to: api, label: 'confirm', latency: ms(50).from(blog), fallback: 'asked again', branch: 'order', source: blog },
      { from: api, to: cdn, label: 'warm the cache', latency: ms(100).from(blog), fallback: 'a miss', branch: 'cache', source: blog },
    ],
  },
})
