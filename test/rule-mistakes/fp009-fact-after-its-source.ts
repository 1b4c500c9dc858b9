import { architecture, service, technology } from 'fourplane'
import { rps } from 'fourplane/units'
import { blog, cdn, metrics, shop } from './_shop.ts'

const sale = service(technology('service', 'Acme Sale'), { label: 'Sale', facts: { peak: rps(40_000).from(blog, { asOf: '2026-01' }) } })
export default architecture('fact-after-its-source', {
  ...shop,
  flow: [...shop.flow, cdn.to(sale, 'forwards')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
