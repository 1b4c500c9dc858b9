import { architecture, state, technology } from 'fourplane'
import { blog, metrics, onCall, shop } from './_shop.ts'

const replica = state(technology('state', 'Acme Replica'), { label: 'Orders replica' })
export default architecture('error-of-a-component-not-drawn', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  onCall: { ...onCall, errors: [{ text: 'replication lag', printedBy: replica, means: 'reads are old', source: blog }] },
})
