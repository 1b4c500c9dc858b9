import type { CheckResult, Progress } from '../build/index.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { pretty } from '../diagnostics/pretty.ts'
import type { Terminal } from './terminal.ts'

/** A progress line that overwrites itself on a terminal, and is silent elsewhere. */
export function progressLine({ err, interactive }: Terminal): { show(progress: Progress): void; clear(): void } {
  if (!interactive) return { show() {}, clear() {} }
  const ERASE_LINE = '\r\u001b[2K'
  return {
    show: ({ step, done, total, file }) => err.write(`${ERASE_LINE}${step === 'load' ? 'checking' : 'drawing'} ${done}/${total} ${file}`),
    clear: () => err.write(ERASE_LINE),
  }
}

/** Diagnostics with their code frames. */
export function printDiagnostics(
  { err, colours }: Terminal,
  { diagnostics }: { readonly diagnostics: readonly Diagnostic[] },
  cwd: string,
  texts?: ReadonlyMap<string, string>,
): void {
  for (const diagnostic of diagnostics) err.write(`${pretty(diagnostic, cwd, colours, texts)}\n\n`)
}

/** Diagrams by system and category. */
export function summaryTable({ diagrams }: CheckResult): string {
  const counts = new Map<string, { diagrams: number; nodes: number }>()
  for (const { system, category, nodes } of diagrams) {
    const key = `${system}/${category}`
    const before = counts.get(key) ?? { diagrams: 0, nodes: 0 }
    counts.set(key, { diagrams: before.diagrams + 1, nodes: before.nodes + nodes })
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, String(count.diagrams), String(count.nodes)])
  return alignColumns([['system/category', 'diagrams', 'nodes'], ...rows])
}

/** `3 errors and 1 warning` */
export function problemCount({ diagnostics }: Pick<CheckResult, 'diagnostics'>): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  const said = [plural(errors, 'error'), plural(warnings, 'warning')].filter((part) => !part.startsWith('0 '))
  return said.length === 0 ? 'no problems' : said.join(' and ')
}

/** `1 diagram`, `2 diagrams` */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Text in columns: the first to the left, numbers to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const cell = (text: string, column: number) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))
  return rows.map((row) => `  ${row.map(cell).join('  ')}`).join('\n')
}
