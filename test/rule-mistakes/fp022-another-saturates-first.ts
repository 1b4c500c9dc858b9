import { capacity } from 'fourplane'
import { count, ms, percent, rps, terabytes } from 'fourplane/units'
import { api, blog, orders, shop, talk } from './_shop.ts'

const load = rps(12_000).from(blog)
export default capacity('another-saturates-first', {
  ...shop,
  title: 'How many orders the connections take',
  model: {
    inputs: { load },
    limit: rps(20_000).from(talk),
    resources: [
      { node: orders, what: 'disk', limit: terabytes(20).from(talk), used: terabytes(8).from(talk) },
      { node: api, what: 'threads', size: count(600, 'threads').from(talk), throughput: load, held: ms(45).from(blog) },
    ],
    saturatesFirst: { node: orders, why: 'connections, before CPU', source: talk },
    headroom: percent(40).from(talk),
    whenToAdd: 'at 70 % of the connections',
  },
})
