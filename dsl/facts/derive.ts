import { recordCallSite } from '../call-site.ts'
import { isMade } from '../made.ts'
import { refuse } from '../refusal.ts'
import { checkText } from '../text.ts'
import { formatExact } from '../units/format.ts'
import { lineageOf } from '../units/lineage.ts'
import { type Fact, type FactOf, isUnpublished, type Quantity } from '../units/quantity.ts'
import { checkInputs, factOf } from './fact.ts'

/**
 * A **derived** fact: arithmetic over other facts. Formula, computation and inputs are kept and shown; the computation uses the typed
 * algebra of `fourplane/units`, which refuses mixed units. The result is as weak as its weakest input (over an estimate it is drawn as
 * one, `~`) and as old as its oldest.
 *
 * @param formula the arithmetic in words a reader can follow
 * @param compute the same arithmetic, over the inputs; run again when the diagram is checked
 * @param inputs the facts it uses, all of them; none may be unpublished (FP113)
 * @example
 * const egress = derive('reads × object size', () => bandwidthOf(reads, objectSize), [reads, objectSize])
 * format(egress) // '≈ 2.3 TB/s'
 */
export function derive<Q extends Quantity>(formula: string, compute: () => Q, inputs: readonly [Fact, ...Fact[]]): FactOf[Q['dimension']] {
  const known = checkInputs(inputs)
  if (known.length === 0) refuse('FP113', `“${formula}” has no inputs: name the facts it is computed from`)
  if (known.some(isUnpublished)) refuse('FP113', `“${formula}” rests on a fact that is not published: it is unpublished, too`)
  const result = compute()
  if (!isMade(result) || !('dimension' in result)) refuse('FP113', `“${formula}” must give a quantity of fourplane/units`)
  const hidden = lineageOf(result).find((fact) => !known.includes(fact))
  if (hidden !== undefined) refuse('FP113', `“${formula}” uses ${formatExact(hidden)}, which is not among its inputs: name it there`)
  const origin = { kind: 'derived', formula: checkText(formula, 'a formula'), compute, inputs: known } as const
  return recordCallSite(factOf(result, origin), derive) as FactOf[Q['dimension']]
}
