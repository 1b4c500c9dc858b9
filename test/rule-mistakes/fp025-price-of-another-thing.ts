import { cost } from 'fourplane'
import { perMonth, usd } from 'fourplane/units'
import { shop, talk } from './_shop.ts'

export default cost('price-of-another-thing', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [
      {
        what: 'egress',
        cost: usd(126_000).per('month').from(talk),
        billed: { price: usd(0.09).each('GB').from(talk), quantity: perMonth(9_000_000, 'requests').from(talk) },
      },
    ],
    total: usd(126_000).per('month').from(talk),
    unitCost: usd(1.27).each('million requests').from(talk),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
