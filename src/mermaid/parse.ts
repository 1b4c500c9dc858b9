import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { byPlace } from '../diagnostics/diagnostic.ts'
import type { Comment } from '../figure/base.ts'
import type { Figure } from '../figure/figure.ts'
import { type Document, takeApart } from './document.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './languages.ts'
import { locator, type Span } from './position.ts'
import { type Problem, summarised } from './problem.ts'

export interface ParseOptions {
  /** Name that diagnostics give the text: a path, relative to where the command runs. */
  readonly file?: string
}

/** What a Mermaid text says. */
export interface Parsed {
  /** A kind that is read, the header of one that is only known (`erDiagram`), or nothing. */
  readonly kind: string | undefined
  /** What could be read; with errors among the diagnostics, it may lack what stands in the wrong lines. */
  readonly figure?: Figure
  readonly diagnostics: readonly Diagnostic[]
}

/** Longest text that is read, in characters, and most lines: beyond it nothing is a diagram that a person looks at. */
const MAX_TEXT_LENGTH = 1_000_000
const MAX_LINES = 50_000

/**
 * Reads a Mermaid text of one of the eight kinds. Never throws on text: what is wrong with it is in the diagnostics, each with its place,
 * and what could be read all the same is in the figure.
 *
 * @example
 * parse('flowchart LR\n  a --> b').figure.edges.length // 1
 */
export function parse(text: string, { file = 'text' }: ParseOptions = {}): Parsed {
  const { kind, figure, problems } = read(text)
  const locate = locator(text)
  const diagnostics = problems.map(({ code, message, severity = 'error', start }): Diagnostic => {
    return { code, severity, message, file, place: { file, ...locate(start) } }
  })
  return { kind, ...(figure === undefined ? {} : { figure }), diagnostics: diagnostics.sort(byPlace) }
}

/** What {@link parse} finds, with offsets instead of lines and columns. */
export interface Read {
  readonly kind: string | undefined
  readonly figure?: Figure
  readonly problems: readonly Problem[]
  /** Where each statement stands, by its key. */
  readonly places: ReadonlyMap<string, Span>
}

/** Reads a text; places stay offsets. */
export function read(text: string): Read {
  const problems: Problem[] = []
  const report = (problem: Problem): void => {
    problems.push(problem)
  }
  const tooLong = limit(text)
  if (tooLong !== undefined) return { kind: undefined, problems: [tooLong], places: new Map() }
  const document = takeApart(text, report)
  const kind = kindOf(document.body)
  if (kind === undefined) return { kind: undefined, problems: [...problems, headless(document)], places: new Map() }
  if ('known' in kind) {
    const message = `${kind.known} is a kind of Mermaid that fourplane does not read: it stays as it is`
    const { start, end } = firstWord(document)
    return { kind: kind.known, problems: [...problems, { code: 'FP303', message, severity: 'warning', start, end }], places: new Map() }
  }
  const { figure, places } = languageOf(kind.read).read(document, report)
  const { title, frontmatter, directives } = document
  const comments = placeComments(document.comments, places)
  const whole = {
    ...(title === undefined ? {} : { title }),
    ...figure,
    ...(frontmatter === undefined ? {} : { frontmatter }),
    ...(directives.length === 0 ? {} : { directives: directives.map(({ text }) => text) }),
    ...(comments.length === 0 ? {} : { comments }),
  } as unknown as Figure // the parts of one kind, put together again
  return { kind: kind.read, figure: whole, problems: summarised(problems), places }
}

function limit(text: string): Problem | undefined {
  const at = { code: 'FP304', start: 0, end: 0 } as const
  if (text.length > MAX_TEXT_LENGTH)
    return { ...at, message: `the text has ${text.length} characters: at most ${MAX_TEXT_LENGTH} are read` }
  let lines = 1
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) lines += 1
  return lines > MAX_LINES ? { ...at, message: `the text has ${lines} lines: at most ${MAX_LINES} are read` } : undefined
}

/** The first word of the body: where its header is, or should be. */
function firstWord({ body }: Document): Span {
  const start = body.search(/\S/)
  if (start < 0) return { start: 0, end: 0 }
  const length = /^\S+/.exec(body.slice(start, start + 80))?.[0].length ?? 0
  return { start, end: start + length }
}

function headless(document: Document): Problem {
  const { start, end } = firstWord(document)
  const word = document.body.slice(start, end)
  const message =
    word === ''
      ? 'the text is empty: begin it with its kind, such as “flowchart LR”'
      : `a text begins with its kind, such as “flowchart LR”, not with “${word}”`
  return { code: 'FP302', message, start, end }
}

/** Each comment belongs to the statement that begins behind it. */
function placeComments(comments: Document['comments'], places: ReadonlyMap<string, Span>): Comment[] {
  const statements = [...places].map(([key, { start }]) => ({ key, start })).sort((a, b) => a.start - b.start)
  let next = 0
  return comments.map(({ text, end }) => {
    while (next < statements.length && (statements[next]?.start ?? 0) < end) next += 1
    const key = statements[next]?.key
    return key === undefined ? { text } : { text, before: key }
  })
}
