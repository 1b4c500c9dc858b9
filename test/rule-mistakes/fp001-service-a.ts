import { architecture, service, technology } from 'fourplane'
import { metrics, orders, shop } from './_shop.ts'

const unnamed = service(technology('service', 'Acme Settlement'), { label: 'Service A' })
export default architecture('service-a', {
  ...shop,
  flow: [...shop.flow, unnamed.to(orders, 'settles')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
