import { architecture, state, technology } from 'fourplane'
import { metrics, shop, talk } from './_shop.ts'

const archive = state(technology('state', 'Acme Archive'), { label: 'Order archive' })
export default architecture('orphan', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  failures: [{ what: 'The archive is full', component: archive, effect: 'old orders stay', recovery: 'a larger disk', source: talk }],
})
