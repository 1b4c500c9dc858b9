import type { RuleAcross } from './rule.ts'
import type { PlacedStatement } from './statement.ts'

/** A system has one value of one thing at one time: readers of two diagrams must not argue which is right. */
export const oneFactTwoValues: RuleAcross = {
  code: 'FP026',
  severity: 'error',
  check: (statements) => [...byThing(statements).values()].flatMap(contradictions),
}

function byThing(statements: readonly PlacedStatement[]): ReadonlyMap<string, readonly PlacedStatement[]> {
  const groups = new Map<string, PlacedStatement[]>()
  for (const statement of statements) {
    const group = groups.get(statement.about)
    if (group === undefined) groups.set(statement.about, [statement])
    else group.push(statement)
  }
  return groups
}

/** Each value once, at the first place that states it, with the first place that states another. */
function contradictions(statements: readonly PlacedStatement[]): ReturnType<RuleAcross['check']> {
  if (statements.every(({ base }) => base === statements[0]?.base)) return [] // nearly always, among tens of thousands
  const values = [
    ...new Map([...statements].reverse().map((statement) => [`${statement.qualifier} ${statement.base}`, statement])).values(),
  ].reverse()
  return values.flatMap((statement) => {
    const other = values.find((candidate) => differ(statement, candidate))
    if (other === undefined) return []
    const where = other.place === undefined ? other.file : `${other.place.file}:${other.place.line}`
    const message = `“${statement.what}” is ${statement.text} here and ${other.text} in ${where}: state it once and import it, or tell the two apart by scope or asOf`
    return [{ message, at: statement }]
  })
}

/** Two roundings of one number are one value, and so are a number and a hedge that leaves room for it: 1,024, and over 1,000. */
function differ(a: PlacedStatement, b: PlacedStatement): boolean {
  if (a.qualifier === b.qualifier) return Math.abs(a.base - b.base) > Math.max(a.rounding, b.rounding)
  const [here, there] = [rangeOf(a), rangeOf(b)]
  return here.to < there.from || there.to < here.from
}

/** How far “about” reaches, as a share. */
const ABOUT = 0.1

/** Where the true number may lie, in base units. */
function rangeOf({ base, rounding, qualifier }: PlacedStatement): { readonly from: number; readonly to: number } {
  const reach = qualifier === 'about' ? Math.max(rounding, ABOUT * base) : rounding
  return {
    from: qualifier === 'up to' || qualifier === 'under' ? 0 : base - reach,
    to: qualifier === 'at least' || qualifier === 'over' ? Number.POSITIVE_INFINITY : base + reach,
  }
}
