import { architecture, source } from 'fourplane'
import { metrics, shop } from './_shop.ts'

const page = source({
  url: 'https://acme.example/',
  title: 'Checkout',
  publisher: 'Acme',
  published: '2025',
  kind: 'engineering-blog',
  seen: 'whole',
})
export default architecture('home-page', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  failures: [{ ...shop.failures[0], source: page }],
})
