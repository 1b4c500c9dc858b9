import { cost, derive } from 'fourplane'
import { add, type CostFact, usd } from 'fourplane/units'
import { shop, talk } from './_shop.ts'

const compute: CostFact = usd(30_000).per('month').from(talk)
const storage: CostFact = usd(120_000).per('year').from(talk)
const both = derive('compute + storage', () => add(compute, storage), [compute, storage])
export default cost('monthly-and-yearly-cost-added', {
  ...shop,
  title: 'The bill of checkout',
  breakdown: {
    items: [{ what: 'both', cost: both }],
    total: both,
    unitCost: usd(1.27).each('million requests').from(talk),
    reductions: [{ what: 'reserved machines', source: talk }],
  },
})
