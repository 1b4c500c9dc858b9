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
  const values = [...new Map([...statements].reverse().map((statement) => [statement.base, statement])).values()].reverse()
  return values.flatMap((statement) => {
    const other = values.find((candidate) => differ(statement, candidate))
    if (other === undefined) return []
    const where = other.place === undefined ? other.file : `${other.place.file}:${other.place.line}`
    const message = `“${statement.what}” is ${statement.text} here and ${other.text} in ${where}: state it once and import it, or tell the two apart by scope or asOf`
    return [{ message, at: statement }]
  })
}

/** Two roundings of one number are one value. */
function differ(a: PlacedStatement, b: PlacedStatement): boolean {
  return Math.abs(a.base - b.base) > Math.max(a.rounding, b.rounding)
}
