import { capacity } from 'fourplane'
import { count, ms, percent, rps } from 'fourplane/units'
import { blog, orders, shop, talk } from './_shop.ts'

const load = rps(12_000).from(blog)
export default capacity('pool-of-400-for-540', {
  ...shop,
  title: 'How many orders the connections take',
  model: {
    inputs: { load },
    limit: rps(20_000).from(talk),
    resources: [
      { node: orders, what: 'connections', size: count(400, 'connections').from(talk), throughput: load, held: ms(45).from(blog) },
    ],
    saturatesFirst: { node: orders, why: 'connections, before CPU', source: talk },
    headroom: percent(40).from(talk),
    whenToAdd: 'at 70 % of the connections',
  },
})
