import { architecture } from 'fourplane'
import { metrics, onCall, shop } from './_shop.ts'

export default architecture('restart-first', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  onCall: { ...onCall, runbook: [{ do: 'Fail over to the replica', risk: 'mutating', undo: 'fail back', verify: 'writes succeed' }] },
})
