import type { IToken } from 'chevrotain'
import { type Line, parseHeader, parseLine } from './grammar.ts'
import { refusal } from './refusal.ts'
import type { Statement } from './statement.ts'
import { Newline, NoDirection, Semicolon, tokenize } from './tokens.ts'

/** What is done with each statement, and with each thing that is wrong. Offsets are those of the text. */
export interface Listener {
  /** Whether to read on. */
  readonly statement: (statement: Statement) => boolean
  readonly problem: (message: string, start: number, end: number) => void
}

/** Most errors that one text is searched for: who has mended these asks again. */
const MAX_ERRORS = 100
/** How much is read at once behind an error, in characters: an unclosed quote must not make every line behind it be read again and again. */
const FIRST_WINDOW = 4096

/** Reads a text statement by statement. Behind an error, reading goes on at the next line. */
export function readLines(text: string, { statement, problem }: Listener): void {
  let offset = 0
  let size = text.length
  let mode: 'start' | 'statement' = 'start'
  for (let errors = 0; offset < text.length && errors < MAX_ERRORS; ) {
    const end = endOfLine(text, Math.min(text.length, offset + size))
    const outcome = readWindow(text.slice(offset, end), offset, mode, statement)
    if (outcome === 'stopped') return
    mode = 'statement'
    if (outcome === undefined) {
      offset = end
      continue
    }
    if (outcome.unfinished && end < text.length) {
      offset = outcome.start
      size *= 2
      continue
    }
    errors += 1
    problem(outcome.message, outcome.at, outcome.end)
    offset = endOfLine(text, outcome.resume)
    size = FIRST_WINDOW
  }
}

/** Statements that need no end of line behind them; the line end of any other is missing where a quote or a brace swallowed it. */
const STANDS_ALONE = new Set<Statement['type']>(['header', 'end', 'direction', 'accTitle', 'accDescr'])

interface Failure {
  readonly message: string
  readonly at: number
  readonly end: number
  /** Where its line begins, and whether the window ends in it. */
  readonly start: number
  readonly unfinished: boolean
  /** What stands in the same line is not read any more. */
  readonly resume: number
}

function readWindow(
  window: string,
  offset: number,
  mode: 'start' | 'statement',
  statement: Listener['statement'],
): Failure | 'stopped' | undefined {
  const { tokens, brokenAt } = tokenize(window, mode)
  let first = 0
  let header = mode === 'start'
  while (first < tokens.length || brokenAt !== undefined) {
    const stop = endOfStatement(tokens, first)
    const closed = stop < tokens.length
    const noDirection = closed && tokens[stop]?.tokenType === NoDirection
    const line = tokens.slice(first, noDirection ? stop + 1 : stop)
    const parsed: Line = header ? parseHeader(line) : parseLine(line)
    const broken = !closed && brokenAt !== undefined
    if ('unexpected' in parsed || broken) {
      const unexpected = 'unexpected' in parsed ? parsed.unexpected : undefined
      const found = refusal({ window, line, unexpected, brokenAt: broken && unexpected === undefined ? brokenAt : undefined, header })
      const start = offset + (line[0]?.startOffset ?? brokenAt ?? 0)
      return {
        message: found.message,
        at: offset + found.start,
        end: offset + found.end,
        resume: offset + found.resume,
        start,
        unfinished: !closed && unexpected === undefined && !broken,
      }
    }
    const last = parsed.statements.at(-1)
    if (!closed && last !== undefined && !STANDS_ALONE.has(last.type)) {
      const at = offset + (line.at(-1)?.startOffset ?? 0)
      const message = 'what begins here is not closed: end a text with “"”, data with “}”, arguments with “)”'
      return { message, at, end: at + 1, start: offset + (line[0]?.startOffset ?? 0), unfinished: true, resume: offset + window.length }
    }
    for (const one of parsed.statements) if (!statement(shifted(one, offset))) return 'stopped'
    header = false
    first = stop + 1
  }
  return undefined
}

function endOfStatement(tokens: readonly IToken[], from: number): number {
  let index = from
  for (; index < tokens.length; index += 1) {
    const type = tokens[index]?.tokenType
    if (type === Newline || type === Semicolon || type === NoDirection) break
  }
  return index
}

function shifted<S extends Statement>(statement: S, by: number): S {
  if (by === 0) return statement
  const moved = { ...statement, start: statement.start + by, end: statement.end + by }
  if (moved.type !== 'flow') return moved
  const nodes = moved.nodes.map((group) => {
    return group.map((vertex) => {
      const data = vertex.data === undefined ? {} : { data: { ...vertex.data, start: vertex.data.start + by, end: vertex.data.end + by } }
      return { ...vertex, ...data, start: vertex.start + by, end: vertex.end + by }
    })
  })
  return { ...moved, nodes }
}

/** Behind the end of the line of an offset. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}
