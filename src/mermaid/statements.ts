import { type EmbeddedActionsParser, EOF, type IToken, type Lexer, type TokenType } from 'chevrotain'
import type { Span } from './position.ts'
import type { Report } from './problem.ts'

/** A grammar whose statements end with their line. */
export interface LineGrammar<S> {
  readonly lexer: Lexer
  /** What ends a line of statements. */
  readonly ends: readonly TokenType[]
  readonly parser: LineParser<S>
  /** What to do about a line that is none, as a sentence. */
  explain(line: string, found: string): string
}

/** A parser of what stands between two ends. */
interface LineParser<S> extends EmbeddedActionsParser {
  line(): S[] | undefined
}

/** Most lines that are refused before reading ends: a text with so many is of another language. */
const MAX_REFUSED = 1000

/** Where a token stands. */
export function spanOf({ startOffset, image }: IToken): Span {
  return { start: startOffset, end: startOffset + image.length }
}

/**
 * Reads all lines of a text. A line with an error is reported and passed over; since the mode of the lexer means nothing behind an error, the
 * lines after the first one are read each by itself, until too many are refused.
 *
 * @param text an encoded body
 */
export function statementsOf<S>(text: string, grammar: LineGrammar<S>, report: Report): S[] {
  const statements: S[] = []
  const failed = readPiece(text, 0, grammar, statements, report)
  if (failed === undefined) return statements
  let refused = 1
  let start = text.indexOf('\n', failed) + 1
  while (start > 0) {
    const end = text.indexOf('\n', start)
    const line = end < 0 ? text.slice(start) : text.slice(start, end)
    if (line.trim() !== '' && readPiece(line, start, grammar, statements, report) !== undefined) refused += 1
    if (refused > MAX_REFUSED) {
      const message = `more than ${MAX_REFUSED} lines are wrong: the text is not read beyond this one`
      report({ code: 'FP304', message, start, end: start + line.length })
      return statements
    }
    start = end + 1
  }
  return statements
}

/** Reads lines up to the first error; gives its place. */
function readPiece<S>(text: string, base: number, grammar: LineGrammar<S>, statements: S[], report: Report): number | undefined {
  const { tokens, errors } = grammar.lexer.tokenize(text)
  const unknown = errors[0]?.offset ?? Number.POSITIVE_INFINITY
  const { parser, ends } = grammar
  for (const line of linesOf(tokens, ends)) {
    const last = line.at(-1)
    const first = line[0]
    if (first === undefined || last === undefined) continue
    if (unknown < last.startOffset) return fail(unknown, text[unknown] ?? '')
    if (base > 0) for (const token of line) token.startOffset += base
    parser.input = line
    const read = parser.line()
    const [error] = parser.errors
    if (error !== undefined || read === undefined) {
      const found = error?.token.startOffset
      const place =
        error === undefined || found === undefined || error.token.tokenType === EOF ? last.startOffset + last.image.length : found
      if (unknown < place - base) return fail(unknown, text[unknown] ?? '')
      return fail(place - base, error?.token.image ?? '')
    }
    statements.push(...read)
  }
  return unknown === Number.POSITIVE_INFINITY ? undefined : fail(unknown, text[unknown] ?? '')

  function fail(offset: number, found: string): number {
    const start = text.lastIndexOf('\n', offset - 1) + 1
    const end = text.indexOf('\n', offset)
    const line = text.slice(start, end < 0 ? text.length : end).trim()
    const at = base + offset
    report({ code: 'FP301', message: grammar.explain(line, found), start: at, end: at + Math.max(1, found.length) })
    return at
  }
}

function linesOf(tokens: readonly IToken[], ends: readonly TokenType[]): IToken[][] {
  const lines: IToken[][] = [[]]
  for (const token of tokens) {
    if (ends.includes(token.tokenType)) lines.push([])
    else lines.at(-1)?.push(token)
  }
  return lines
}
