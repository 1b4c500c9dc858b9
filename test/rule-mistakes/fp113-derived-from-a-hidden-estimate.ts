import { architecture, derive, edge, technology } from 'fourplane'
import { bandwidthOf, kilobytes, rps } from 'fourplane/units'
import { api, blog, metrics, shop } from './_shop.ts'

const load = rps(12_000).from(blog)
const size = kilobytes(48).estimated('a page in the talk')
const egress = derive('load × size', () => bandwidthOf(load, size), [load])
const proxy = edge(technology('edge', 'Acme Proxy'), { facts: { egress } })
export default architecture('derived-from-a-hidden-estimate', {
  ...shop,
  flow: [...shop.flow, proxy.to(api, 'forwards')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
