import { capacity } from 'fourplane'
import { percent, rps, terabytes } from 'fourplane/units'
import { blog, orders, shop, talk } from './_shop.ts'

const load = rps(12_000).from(blog)
export default capacity('disk-over-its-size', {
  ...shop,
  title: 'How many orders the connections take',
  model: {
    inputs: { load },
    limit: rps(20_000).from(talk),
    resources: [{ node: orders, what: 'disk', limit: terabytes(12).from(talk), used: terabytes(14).from(talk) }],
    saturatesFirst: { node: orders, why: 'connections, before CPU', source: talk },
    headroom: percent(40).from(talk),
    whenToAdd: 'at 70 % of the connections',
  },
})
