import { oneFactTwoValues } from './fp026-one-fact-two-values.ts'
import type { RuleAcross } from './rule.ts'

/** The rules over all diagrams of a build. They need no diagram, only what diagrams state. */
export const rulesAcross: readonly RuleAcross[] = [oneFactTwoValues]
