import { cost } from 'fourplane'
import { eur, usd } from 'fourplane/units'
import { shop, talk } from './_shop.ts'

export default cost('dollars-and-euros', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [
      { what: 'compute', cost: usd(30_000).per('month').from(talk) },
      { what: 'storage', cost: eur(10_000).per('month').from(talk) },
    ],
    total: usd(40_000).per('month').from(talk),
    unitCost: usd(1.27).each('million requests').from(talk),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
