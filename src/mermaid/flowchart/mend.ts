import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { MAX_MENDED_LINE } from '../mend-lines.ts'
import { locator } from '../position.ts'
import type { Problem } from '../problem.ts'
import { UNCLOSED_GROUP, UNOPENED_END } from './groups.ts'
import { mendLabels, mendQuote } from './mend-labels.ts'
import { mendArrows, mendHeader, mendPhrases, mendWord } from './mend-words.ts'
import { readFlowchart } from './read.ts'

/**
 * Mends the lines that have errors, one by one, and the ends of groups. A line is changed only if it is right afterwards; a label keeps
 * its text.
 */
export function mendFlowchart(document: Document): Edit[] {
  const { body } = document
  const starts = lineStarts(body)
  const locate = locator(body)
  const header = locate(Math.max(0, body.search(/\S/))).line - 1
  const mended = (lines: Iterable<number>): Edit[] => {
    return [...lines].flatMap((line) => mendLine(lineAt(body, starts, line), starts[line] ?? 0, line === header))
  }
  const wrong = new Set(errorsOf(document).map(({ start }) => locate(start).line - 1))
  const edits = mended(wrong)
  if (leavesOnlyEnds(body, edits)) return [...edits, ...mendEnds(document, edits, starts)]
  // An unclosed quote swallows lines that are wrong too, and no error tells of them.
  const all = mended(starts.keys())
  return [...all, ...mendEnds(document, all, starts)]
}

function leavesOnlyEnds(body: string, edits: readonly Edit[]): boolean {
  const text = apply(body, inOrder(edits) ?? [])
  return errorsOf({ text, body: text, directives: [], comments: [] }).every(
    ({ message }) => message === UNCLOSED_GROUP || message === UNOPENED_END,
  )
}

function errorsOf(document: Document): Problem[] {
  const errors: Problem[] = []
  readFlowchart(document, (problem) => {
    if (problem.severity !== 'warning') errors.push(problem)
  })
  return errors
}

/** The mends that make the line right: as few kinds of them as do. */
function mendLine(line: string, offset: number, header: boolean): Edit[] {
  if (header) return mendHeader(line, offset)
  if (line.length > MAX_MENDED_LINE || line.trim() === '' || isRight(line)) return []
  const word = mendWord(line, 0)
  const arrows = mendArrows(line, 0)
  const labels = mendLabels(line, 0)
  const tries = [word, arrows, labels, [...word, ...labels], [...arrows, ...labels], mendPhrases(line, 0), mendQuote(line, 0)]
  for (const edits of tries) {
    if (edits.length === 0) continue
    const ordered = inOrder(edits)
    if (ordered !== undefined && isRight(apply(line, ordered))) return ordered.map((edit) => shifted(edit, offset))
  }
  return []
}

/** Whether a line is right by itself; what it opens and closes is for {@link mendEnds}. */
function isRight(line: string): boolean {
  const body = `flowchart LR\n${line}\n`
  const alone: Document = { text: body, body, directives: [], comments: [] }
  return errorsOf(alone).every(
    ({ message }) => message === UNCLOSED_GROUP || message === UNOPENED_END || message.startsWith('linkStyle names'),
  )
}

/** Takes out an `end` that closes nothing, and closes groups: above the next line that stands no deeper, or at the end. */
function mendEnds({ body }: Document, mended: readonly Edit[], starts: readonly number[]): Edit[] {
  const text = apply(body, inOrder(mended) ?? [])
  const locate = locator(text)
  const message = { [UNCLOSED_GROUP]: 'a subgraph was never closed', [UNOPENED_END]: 'this “end” closed nothing' }
  return errorsOf({ text, body: text, directives: [], comments: [] }).flatMap((problem): Edit[] => {
    const line = locate(problem.start).line - 1
    const start = starts[line] ?? 0
    if (problem.message === UNOPENED_END) {
      const found = /^\s*end\b[ \t]*;?/.exec(lineAt(body, starts, line))?.[0]
      return found === undefined ? [] : [{ start, end: start + found.length, text: '', message: message[UNOPENED_END] ?? '' }]
    }
    if (problem.message !== UNCLOSED_GROUP) return []
    const indent = indentOf(lineAt(body, starts, line))
    let below = line + 1
    while (below < starts.length && !endsGroup(lineAt(body, starts, below), indent)) below += 1
    const at = below < starts.length ? (starts[below] ?? 0) : body.trimEnd().length
    const end = `${' '.repeat(indent)}end`
    return [{ start: at, end: at, text: below < starts.length ? `${end}\n` : `\n${end}`, message: message[UNCLOSED_GROUP] ?? '' }]
  })
}

function endsGroup(line: string, indent: number): boolean {
  return line.trim() !== '' && indentOf(line) <= indent
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(text: string, starts: readonly number[], line: number): string {
  const next = starts[line + 1]
  return text.slice(starts[line] ?? text.length, next === undefined ? text.length : next - 1)
}

/** Edits in the order of the text; `undefined` if two of them overlap. */
function inOrder(edits: readonly Edit[]): Edit[] | undefined {
  const ordered = [...edits].sort((a, b) => a.start - b.start)
  return ordered.every(({ start }, index) => start >= (ordered[index - 1]?.end ?? 0)) ? ordered : undefined
}

function apply(text: string, edits: readonly Edit[]): string {
  let done = 0
  const pieces: string[] = []
  for (const { start, end, text: piece } of edits) {
    pieces.push(text.slice(done, start), piece)
    done = end
  }
  return pieces.join('') + text.slice(done)
}

function shifted(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by }
}
