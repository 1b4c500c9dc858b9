import type { Diagram } from '../../dsl/categories/diagram.ts'
import { format } from '../../dsl/units/format.ts'
import { arithmeticOf, type ComputedFigure } from '../budgets/arithmetic.ts'
import { formulaOf } from '../budgets/formula.ts'
import { escapeMarkdown as text } from './escape.ts'
import { table } from './table.ts'

/** What the compiler computed over the facts, with its formulas, beside what the diagram states; nothing where there is nothing to compute. */
export function arithmeticSections(diagram: Diagram): string[] {
  const rows = arithmeticOf(diagram).map(({ what, result, stated, law, bound }: ComputedFigure) => [
    text(what),
    text(formulaOf(result)),
    text(`${bound === undefined ? '' : `${bound} `}${format(result)}`),
    stated === undefined ? '' : text(format(stated)),
    text(law),
  ])
  return rows.length === 0 ? [] : ['## Arithmetic', table(['Figure', 'Formula', 'Result', 'Stated', 'Law'], rows)]
}
