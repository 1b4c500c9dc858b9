import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Severities, Severity } from '../config/config.ts'
import { allowance, needsReason } from '../diagnostics/allowance.ts'
import { type Diagnostic, isRule } from '../diagnostics/diagnostic.ts'

/** A diagnostic and what the author says of it in the file. */
export interface NotedDiagnostic extends Diagnostic {
  /** The reason of a comment that allows it; empty if it gives none, nothing if there is no such comment. */
  readonly allowance?: string
}

/** Looks up the suppressions that stand in the files of diagnostics. */
export async function noted(diagnostics: readonly Diagnostic[], cwd: string): Promise<NotedDiagnostic[]> {
  const files = new Map<string, Promise<readonly string[]>>()
  const linesOf = (file: string): Promise<readonly string[]> => {
    const lines =
      files.get(file) ??
      readFile(resolve(cwd, file), 'utf8').then(
        (text) => text.split('\n'),
        () => [],
      )
    files.set(file, lines)
    return lines
  }
  return Promise.all(
    diagnostics.map(async (diagnostic): Promise<NotedDiagnostic> => {
      if (diagnostic.place === undefined || !isRule(diagnostic.code)) return diagnostic
      const allowed = allowance(diagnostic.code, await linesOf(diagnostic.place.file), diagnostic.place.line)
      return allowed === undefined ? diagnostic : { ...diagnostic, allowance: allowed }
    }),
  )
}

/** Applies the author's severities, then, where `allowances` are heard, the suppressions written in the files. */
export function settle(diagnostics: readonly NotedDiagnostic[], severities: Severities, allowances: boolean): Diagnostic[] {
  return diagnostics.flatMap(({ allowance, ...diagnostic }): Diagnostic[] => {
    const allowed = allowances ? allowance : undefined
    if (!isRule(diagnostic.code)) return [diagnostic]
    const severity = (severities as Readonly<Partial<Record<string, Severity>>>)[diagnostic.code] ?? diagnostic.severity
    if (severity === 'off' || (allowed !== undefined && allowed !== '')) return []
    if (allowed === undefined) return [{ ...diagnostic, severity }]
    return [{ ...diagnostic, severity: 'error', message: needsReason(diagnostic.code, '//') }]
  })
}
