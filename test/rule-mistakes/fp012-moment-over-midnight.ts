import { incident } from 'fourplane'
import { count, minutes } from 'fourplane/units'
import { api, blog, orders, shop, talk } from './_shop.ts'

export default incident('moment-over-midnight', {
  ...shop,
  title: 'Checkout without connections',
  anatomy: {
    timeline: [
      { at: '2024-11-29T23:50Z', what: 'a sale begins', turn: 'trigger', source: blog },
      { at: '2024-11-29T00:02Z', what: 'orders flow again', turn: 'resolved', source: blog },
    ],
    cascade: [{ from: orders, to: api, mechanism: 'no connection in time', source: blog }],
    detection: { signal: 'share of failed orders', source: blog },
    impact: { what: 'no orders', duration: minutes(12).from(blog), users: count(90_000, 'customers').from(blog), source: blog },
    response: [{ what: 'the pool was halved', source: blog }],
    resolution: { what: 'fewer connections, each used more', source: blog },
    prevention: [{ what: 'a limit per node', source: talk }],
  },
})
