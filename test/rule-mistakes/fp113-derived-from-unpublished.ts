import { architecture, derive, edge, technology, unpublished } from 'fourplane'
import { bandwidthOf, kilobytes, type ThroughputFact } from 'fourplane/units'
import { api, blog, metrics, shop } from './_shop.ts'

const load: ThroughputFact = unpublished('no figure')
const size = kilobytes(48).from(blog)
const egress = derive('load × size', () => bandwidthOf(load, size), [load, size])
const proxy = edge(technology('edge', 'Acme Proxy'), { facts: { egress } })
export default architecture('derived-from-unpublished', {
  ...shop,
  flow: [...shop.flow, proxy.to(api, 'forwards')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
