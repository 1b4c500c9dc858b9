import { architecture } from 'fourplane'
import { metrics, onCall, shop } from './_shop.ts'

export default architecture('runbook-of-a-home-page', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  onCall: { ...onCall, runbook: 'https://runbooks.acme.example/' },
})
