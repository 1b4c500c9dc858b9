import type { Severities, Severity } from '../config/config.ts'
import { allowance, allowancePattern, needsReason } from '../diagnostics/allowance.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

const MARK = '%%'

/**
 * Applies the author's severities, then the allowances written in a text: `%% fourplane-allow FP311: reason` above a line, or above the first
 * statement for the whole text.
 */
export function settleText(diagnostics: readonly Diagnostic[], text: string, severities: Severities): Diagnostic[] {
  const lines = text.split('\n').map((line) => line.trimEnd())
  return diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const severity: Severity = severities[diagnostic.code] ?? diagnostic.severity
    if (severity === 'off') return []
    const reason = allowanceAtTop(diagnostic.code, lines) ?? allowance(diagnostic.code, lines, diagnostic.place?.line ?? 1, MARK)
    if (reason === undefined) return [{ ...diagnostic, severity }]
    return reason === '' ? [{ ...diagnostic, severity: 'error', message: needsReason(diagnostic.code, MARK) }] : []
  })
}

/** What a comment above the first statement allows, behind the frontmatter if there is one. */
function allowanceAtTop(code: string, lines: readonly string[]): string | undefined {
  const fenced = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') + 1 : 0
  const pattern = allowancePattern(code, MARK)
  for (const line of lines.slice(fenced)) {
    if (line.trim() !== '' && !line.trimStart().startsWith(MARK)) return undefined
    const match = pattern.exec(line)
    if (match !== null) return match[1]?.trim() ?? ''
  }
  return undefined
}
