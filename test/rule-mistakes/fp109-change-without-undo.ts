import { architecture } from 'fourplane'
import { metrics, onCall, shop } from './_shop.ts'

export default architecture('change-without-undo', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  onCall: { ...onCall, recovery: [{ do: 'Halve the pool', risk: 'mutating', verify: 'connections falls' } as never] },
})
