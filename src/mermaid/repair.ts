import { takeApart } from './document.ts'
import { kindOf } from './kind.ts'
import type { Edit } from './language.ts'
import { languageOf } from './languages.ts'
import { read } from './parse.ts'
import { locator } from './position.ts'

/** Something that was mended. */
export interface Fix {
  readonly message: string
  /** Line and column, from 1, in the text as it was. */
  readonly line: number
  readonly column: number
}

/** Longest text that is mended, in characters: Mermaid's own `maxTextSize`, beyond which it draws nothing. */
const MAX_MENDED_LENGTH = 50_000

/**
 * Mends what is safe to mend in a text that does not parse. A text that parses is returned as it is, and so is one that would not parse
 * even then.
 *
 * @example
 * repair('flowchart LR\n  a[Load (new)] --> b').text // 'flowchart LR\n  a["Load (new)"] --> b'
 */
export function repair(text: string): { readonly text: string; readonly fixes: readonly Fix[] } {
  if (text.length > MAX_MENDED_LENGTH) return { text, fixes: [] }
  const { problems } = read(text)
  if (problems.every(({ severity }) => severity === 'warning') || problems.some(({ code }) => code === 'FP304')) return { text, fixes: [] }
  const document = takeApart(text, () => undefined)
  const kind = kindOf(document.body)
  if (kind === undefined || !('read' in kind)) return { text, fixes: [] }
  const edits = [...languageOf(kind.read).mend(document)].sort((a, b) => a.start - b.start)
  if (edits.length === 0) return { text, fixes: [] }
  const mended = apply(text, edits)
  if (!parses(mended)) return { text, fixes: [] }
  const locate = locator(text)
  return { text: mended, fixes: edits.map(({ message, start }) => ({ message, ...locate(start) })) }
}

function parses(text: string): boolean {
  return read(text).problems.every(({ severity }) => severity === 'warning')
}

/** Edits in the order of the text, none of which overlap. */
function apply(text: string, edits: readonly Edit[]): string {
  let done = 0
  const pieces: string[] = []
  for (const edit of edits) {
    pieces.push(text.slice(done, edit.start), edit.text)
    done = edit.end
  }
  return pieces.join('') + text.slice(done)
}
