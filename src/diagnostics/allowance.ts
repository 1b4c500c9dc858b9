/** How comments begin: in TypeScript, and in Mermaid text. */
export type CommentMark = '//' | '%%'

/**
 * The reason of a `// fourplane-allow FP004: reason` on the line or in the comment right above it; empty if none is given, nothing if there is
 * no such comment.
 *
 * @param line from 1
 */
export function allowance(code: string, lines: readonly string[], line: number, mark: CommentMark = '//'): string | undefined {
  const pattern = allowancePattern(code, mark)
  for (let index = line - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? ''
    const match = pattern.exec(text)
    if (match !== null) return match[1]?.trim() ?? ''
    if (index < line - 1 && !text.trimStart().startsWith(mark)) return undefined
  }
  return undefined
}

/** Finds the comment that allows what a code refuses; its first group is the reason. */
export function allowancePattern(code: string, mark: CommentMark): RegExp {
  return new RegExp(`${mark}\\s*fourplane-allow\\s+${code}\\b\\s*:?\\s*(.*)$`)
}

/** What is said of an allowance without a reason. */
export function needsReason(code: string, mark: CommentMark): string {
  return `fourplane-allow ${code} needs a reason: write “${mark} fourplane-allow ${code}: why”`
}
