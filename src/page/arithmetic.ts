import type { Diagram } from '../../dsl/categories/diagram.ts'
import { format } from '../../dsl/units/format.ts'
import { arithmeticOf, type ComputedFigure } from '../budgets/arithmetic.ts'
import { formulaOf } from '../budgets/formula.ts'
import { type Block, heading, table } from './block.ts'
import { resultText } from './result.ts'

/** What the compiler computed over the facts, with its formulas, beside what the diagram states; nothing where there is nothing to compute. */
export function arithmeticSections(diagram: Diagram): Block[] {
  const rows = arithmeticOf(diagram).map(({ what, result, stated, law, bound }: ComputedFigure) => [
    what,
    formulaOf(result),
    resultText(result, bound),
    stated === undefined ? '' : format(stated),
    law,
  ])
  return rows.length === 0 ? [] : [heading('Arithmetic'), table(['Figure', 'Formula', 'Result', 'Stated', 'Law'], rows)]
}
