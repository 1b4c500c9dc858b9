import { capacity } from 'fourplane'
import { percent, rps } from 'fourplane/units'
import { blog, orders, shop, talk } from './_shop.ts'

const load = rps(12_000).from(blog)
export default capacity('load-above-the-limit', {
  ...shop,
  title: 'How many orders the connections take',
  model: {
    inputs: { load },
    limit: rps(10_000).from(talk),
    load,
    saturatesFirst: { node: orders, why: 'connections, before CPU', source: talk },
    headroom: percent(10).from(talk),
    whenToAdd: 'at 70 % of the connections',
  },
})
