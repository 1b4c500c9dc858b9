import { architecture } from 'fourplane'
import { cdn, metrics, orders, shop } from './_shop.ts'

export default architecture('edge-without-verb', {
  ...shop,
  flow: [...shop.flow, cdn.to(orders)],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
