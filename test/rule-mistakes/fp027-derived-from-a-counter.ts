import { architecture, derive, state, technology } from 'fourplane'
import { rps, scale } from 'fourplane/units'
import { api, metrics, shop, talk } from './_shop.ts'

let growth = 1
const reads = rps(9000).from(talk)
const nextYear = derive('reads × growth', () => {
  growth += 1
  return scale(reads, growth)
}, [reads])
const replica = state(technology('state', 'Acme Replica'), { label: 'Orders replica', facts: { 'reads next year': nextYear } })
export default architecture('derived-from-a-counter', {
  ...shop,
  flow: [...shop.flow, api.to(replica, 'reads')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
