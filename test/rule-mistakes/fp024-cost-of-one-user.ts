import { cost } from 'fourplane'
import { count, usd } from 'fourplane/units'
import { blog, shop, talk } from './_shop.ts'

export default cost('cost-of-one-user', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [{ what: 'compute', cost: usd(40_000).per('month').from(talk) }],
    total: usd(40_000).per('month').from(talk),
    unitCost: usd(4).each('user-month').from(talk),
    served: count(90_000, 'users').from(blog),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
