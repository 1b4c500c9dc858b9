import { cost } from 'fourplane'
import { rps, usd } from 'fourplane/units'
import { blog, shop, talk } from './_shop.ts'

export default cost('cost-of-one-off-by-a-thousand', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [{ what: 'compute', cost: usd(40_000).per('month').from(talk) }],
    total: usd(40_000).per('month').from(talk),
    unitCost: usd(0.0013).each('request').from(talk),
    served: rps(12_000).from(blog),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
