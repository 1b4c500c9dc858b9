import { cost } from 'fourplane'
import { usd } from 'fourplane/units'
import { shop, talk } from './_shop.ts'

export default cost('parts-of-5-85-million-under-a-total-of-24', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [
      { what: 'compute', cost: usd(3_100_000).per('month').from(talk) },
      { what: 'storage', cost: usd(1_900_000).per('month').from(talk) },
      { what: 'egress', cost: usd(850_000).per('month').from(talk) },
    ],
    total: usd(24_000_000).per('month').from(talk),
    unitCost: usd(1.27).each('million requests').from(talk),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
