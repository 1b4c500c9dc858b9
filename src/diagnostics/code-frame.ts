import type { Place } from './diagnostic.ts'

const LINES_AROUND = 2
/** Longer lines are cut: a frame is read on a terminal. */
const MAX_LINE = 160

/** The lines around a place, with a caret under it. */
export function codeFrame(source: string, { line, column }: Place): string {
  const lines = source.split(/\r?\n/)
  const first = Math.max(1, line - LINES_AROUND)
  const last = Math.min(lines.length, line + LINES_AROUND)
  const gutter = String(last).length
  const out: string[] = []
  for (let number = first; number <= last; number += 1) {
    const text = (lines[number - 1] ?? '').replaceAll('\t', '  ')
    const cut = text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…` : text
    out.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${visible(cut)}`)
    if (number === line && column <= MAX_LINE)
      out.push(`  ${' '.repeat(gutter)} | ${' '.repeat(caretOf(lines[number - 1] ?? '', column))}^`)
  }
  return out.join('\n')
}

/** Characters before the caret: a tab takes two. */
function caretOf(text: string, column: number): number {
  const before = text.slice(0, column - 1)
  return column - 1 + (before.match(/\t/g)?.length ?? 0)
}

/** Control characters and direction overrides as spaces: a frame must not steer the terminal. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming the controls is the purpose
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
}
