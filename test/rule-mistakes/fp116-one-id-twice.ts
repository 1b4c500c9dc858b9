import { architecture, state, technology } from 'fourplane'
import { api, metrics, shop } from './_shop.ts'

const first = state(technology('state', 'Acme Ledger'), { label: 'Ledger', id: 'ledger' })
const second = state(technology('state', 'Acme Archive'), { label: 'Archive', id: 'ledger' })
export default architecture('one-id-twice', {
  ...shop,
  flow: [...shop.flow, api.to(first, 'books').to(second, 'is archived in')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
