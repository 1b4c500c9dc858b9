import { capacity } from 'fourplane'
import { percent, rps } from 'fourplane/units'
import { blog, orders, shop, talk } from './_shop.ts'

const load = rps(12_000).from(blog)
export default capacity('headroom-of-sixty', {
  ...shop,
  title: 'How many orders the connections take',
  model: {
    inputs: { load },
    limit: rps(20_000).from(talk),
    load,
    saturatesFirst: { node: orders, why: 'connections, before CPU', source: talk },
    headroom: percent(60).from(talk),
    whenToAdd: 'at 70 % of the connections',
  },
})
