import { architecture, state, technology } from 'fourplane'
import { api, metrics, shop } from './_shop.ts'

const unnamed = state(technology('state', 'Acme Ledger'), { label: 'DB 1' })
export default architecture('db-1', {
  ...shop,
  flow: [...shop.flow, api.to(unnamed, 'books')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
