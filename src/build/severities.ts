import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Severities, Severity } from '../config/config.ts'
import { type Code, type Diagnostic, isRule, type OwnCode } from '../diagnostics/diagnostic.ts'

/** Applies the author's severities, then the suppressions written in the files. */
export async function settle(diagnostics: readonly Diagnostic[], severities: Severities, cwd: string): Promise<Diagnostic[]> {
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
      const allowed = diagnostic.place && allowance(diagnostic.code, await linesOf(diagnostic.place.file), diagnostic.place.line)
      if (allowed === undefined) return [{ ...diagnostic, severity }]
      if (allowed !== '') return []
      return [
        {
          ...diagnostic,
          severity: 'error',
          message: `fourplane-allow ${diagnostic.code} needs a reason: write “// fourplane-allow ${diagnostic.code}: why”`,
        },
      ]
    }),
  )
  return settled.flat()
}

/** The reason of a `// fourplane-allow FP004: reason` on the line or in the comment right above it; empty if none is given. */
function allowance(code: Code | OwnCode, lines: readonly string[], line: number): string | undefined {
  const pattern = new RegExp(`//\\s*fourplane-allow\\s+${code}\\b\\s*:?\\s*(.*)$`)
  for (let index = line - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? ''
    const match = pattern.exec(text)
    if (match !== null) return match[1]?.trim() ?? ''
    if (index < line - 1 && !/^\s*\/\//.test(text)) return undefined
  }
  return undefined
}
