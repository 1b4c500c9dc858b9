import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Severities, Severity } from '../config/config.ts'
import { allowance, needsReason } from '../diagnostics/allowance.ts'
import { type Diagnostic, isRule } from '../diagnostics/diagnostic.ts'

/** Applies the author's severities, then, where `allowances` are heard, the suppressions written in the files. */
export async function settle(
  diagnostics: readonly Diagnostic[],
  severities: Severities,
  cwd: string,
  allowances = true,
): Promise<Diagnostic[]> {
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
  const settled = await Promise.all(
    diagnostics.map(async (diagnostic): Promise<Diagnostic[]> => {
      if (!isRule(diagnostic.code)) return [diagnostic]
      const severity = (severities as Readonly<Partial<Record<string, Severity>>>)[diagnostic.code] ?? diagnostic.severity
      if (severity === 'off') return []
      const allowed =
        allowances && diagnostic.place && allowance(diagnostic.code, await linesOf(diagnostic.place.file), diagnostic.place.line)
      if (allowed === undefined || allowed === false) return [{ ...diagnostic, severity }]
      if (allowed !== '') return []
      return [
        {
          ...diagnostic,
          severity: 'error',
          message: needsReason(diagnostic.code, '//'),
        },
      ]
    }),
  )
  return settled.flat()
}
