import { architecture } from 'fourplane'
import { metrics, onCall, shop } from './_shop.ts'

export default architecture('check-the-logs', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  onCall: { ...onCall, runbook: [{ do: 'Check the logs', risk: 'readOnly' }] },
})
