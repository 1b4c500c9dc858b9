import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { rulesAcross } from '../rules/across.ts'
import type { PlacedStatement } from '../rules/statement.ts'

/** A file, and what its diagrams state. */
export interface StatingFile {
  readonly path: string
  readonly statements: readonly PlacedStatement[]
}

/** Judges what diagrams state together. */
export interface AcrossJudge {
  /** What the rules over all diagrams say of these files, given in their order. */
  judge(files: readonly StatingFile[]): readonly Diagnostic[]
}

/** A judge that remembers: of files that have changed only the things they speak of, or spoke of, are looked at again. */
export function acrossJudge(): AcrossJudge {
  const known = new Map<string, readonly PlacedStatement[]>()
  /** By thing, then by file. */
  const things = new Map<string, Map<string, PlacedStatement[]>>()
  const found = new Map<string, readonly Diagnostic[]>()
  const changed = new Set<string>()

  const forget = (path: string): void => {
    for (const { about } of known.get(path) ?? []) {
      things.get(about)?.delete(path)
      changed.add(about)
    }
    known.delete(path)
  }
  const learn = ({ path, statements }: StatingFile): void => {
    for (const statement of statements) {
      const files = things.get(statement.about) ?? new Map<string, PlacedStatement[]>()
      things.set(statement.about, files)
      const own = files.get(path)
      if (own === undefined) files.set(path, [statement])
      else own.push(statement)
      changed.add(statement.about)
    }
    known.set(path, statements)
  }
  return {
    judge(files) {
      const order = new Map(files.map(({ path }, index) => [path, index]))
      for (const path of [...known.keys()]) if (!order.has(path)) forget(path)
      for (const file of files) {
        if (known.get(file.path) === file.statements) continue
        forget(file.path)
        learn(file)
      }
      for (const about of changed) {
        const said = [...(things.get(about) ?? [])].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        const findings = findingsOf(said.flatMap(([, statements]) => statements))
        if (findings.length === 0) found.delete(about)
        else found.set(about, findings)
        if (said.length === 0) things.delete(about)
      }
      changed.clear()
      return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, findings]) => findings)
    },
  }
}

function findingsOf(statements: readonly PlacedStatement[]): readonly Diagnostic[] {
  return rulesAcross.flatMap(({ code, severity, check }) =>
    check(statements).map(({ message, at: { file, place } }): Diagnostic => {
      return { code, severity, message, file, ...(place === undefined ? {} : { place }) }
    }),
  )
}
