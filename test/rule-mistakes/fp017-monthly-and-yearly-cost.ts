import { cost } from 'fourplane'
import { usd } from 'fourplane/units'
import { shop, talk } from './_shop.ts'

export default cost('monthly-and-yearly-cost', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [
      { what: 'compute', cost: usd(30_000).per('month').from(talk) },
      { what: 'storage', cost: usd(120_000).per('year').from(talk) },
    ],
    total: usd(40_000).per('month').from(talk),
    unitCost: usd(1.27).each('million requests').from(talk),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
