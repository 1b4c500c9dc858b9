import { architecture, service, source, technology } from 'fourplane'
import { rps } from 'fourplane/units'
import { cdn, metrics, shop } from './_shop.ts'

const old = source({
  url: 'https://acme.example/blog/2019',
  title: 'Our first year',
  publisher: 'Acme',
  published: '2019-06',
  kind: 'engineering-blog',
  seen: 'whole',
})
const search = service(technology('service', 'Acme Search'), { label: 'Search', facts: { peak: rps(40).from(old) } })
export default architecture('figure-of-2019', {
  ...shop,
  flow: [...shop.flow, cdn.to(search, 'asks')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
