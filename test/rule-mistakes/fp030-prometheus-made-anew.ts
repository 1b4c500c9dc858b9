import { architecture, control, technology } from 'fourplane'
import { api, metrics, shop } from './_shop.ts'

const scrapes = control(technology('control', 'prometheus'), { label: 'Metrics of checkout' })
export default architecture('prometheus-made-anew', {
  ...shop,
  flow: [...shop.flow, scrapes.to(api, 'scrapes')],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})
