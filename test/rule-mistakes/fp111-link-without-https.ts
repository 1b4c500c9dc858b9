import { architecture, type DeepLink, source } from 'fourplane'
import { metrics, shop } from './_shop.ts'

const page = source({
  url: 'http://acme.example/blog/a' as DeepLink,
  title: 'Checkout',
  publisher: 'Acme',
  published: '2025',
  kind: 'engineering-blog',
  seen: 'whole',
})
export default architecture('link-without-https', {
  ...shop,
  metrics,
  view: 'architecture',
  title: 'Checkout',
  failures: [{ ...shop.failures[0], source: page }],
})
