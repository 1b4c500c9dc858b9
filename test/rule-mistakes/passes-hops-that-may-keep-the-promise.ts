import { requestFlow } from 'fourplane'
import { ms } from 'fourplane/units'
import { api, blog, cdn, metrics, orders, shop } from './_shop.ts'

/** No mistake: 120 ms and something under 90 ms may well be under 150 ms. */
export default requestFlow('hops-that-may-keep-the-promise', {
  ...shop,
  metrics,
  title: 'How an order is placed',
  path: {
    slo: ms(150).from(blog),
    hops: [
      { from: cdn, to: api, label: 'POST /orders', latency: ms(120).from(blog), fallback: 'answers 503', source: blog },
      {
        from: api,
        to: orders,
        label: 'insert',
        latency: ms(90).from(blog, { qualifier: 'under' }),
        fallback: 'one retry',
        source: blog,
      },
    ],
  },
})
