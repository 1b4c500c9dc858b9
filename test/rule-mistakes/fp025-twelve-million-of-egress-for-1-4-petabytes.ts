import { cost } from 'fourplane'
import { petabytes, usd } from 'fourplane/units'
import { shop, talk } from './_shop.ts'

export default cost('twelve-million-of-egress-for-1-4-petabytes', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [
      {
        what: 'egress',
        cost: usd(12_000_000).per('month').from(talk),
        billed: { price: usd(0.09).each('GB').from(talk), quantity: petabytes(1.4).from(talk) },
      },
    ],
    total: usd(12_000_000).per('month').from(talk),
    unitCost: usd(1.27).each('million requests').from(talk),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
