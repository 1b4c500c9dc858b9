import { architecture, state, technology } from 'fourplane'
import { rps } from 'fourplane/units'
import { api, metrics, shop, talk } from './_shop.ts'

const ledger = state(technology('state', 'Acme Ledger'), { label: 'Ledger', facts: { writes: rps(900).from(talk) } })
export default architecture('orders-written-900-times', {
  ...shop,
  flow: [...shop.flow, api.to(ledger, 'books')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
