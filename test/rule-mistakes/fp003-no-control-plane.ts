import { architecture } from 'fourplane'
import { api, cdn, metrics, orders, shop } from './_shop.ts'

export default architecture('no-control-plane', {
  ...shop,
  flow: [cdn.to(api, 'forwards').to(orders, 'writes')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
