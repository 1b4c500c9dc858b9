import type { Pie, Slice } from '../../figure/pie.ts'
import type { Document } from '../document.ts'
import { encoded, shown } from '../encoded.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { type LineGrammar, statementsOf } from '../statements.ts'
import { PieParser, type PieStatement } from './parser.ts'
import { Newline, pieLexer } from './tokens.ts'

const grammar: LineGrammar<PieStatement> = { lexer: pieLexer, ends: [Newline], parser: new PieParser(), explain }

/** Reads a pie as Mermaid 12.3 does. */
export function readPie({ body }: Document, report: Report): Reading<Pie> {
  const texts: { title?: string; accTitle?: string; description?: string } = {}
  const slices = new Map<string, Slice>()
  const places = new Map<string, Span>()
  let showData = false
  for (const statement of statementsOf(encoded(body), grammar, report)) {
    const { start, end } = statement
    const place = (key: string): void => {
      if (!places.has(key)) places.set(key, { start, end })
    }
    const refuse = (message: string): void => report({ code: 'FP301', message, start, end })
    if (statement.type === 'header') {
      if (places.has('header')) refuse('write “pie” once, as the first word')
      showData ||= statement.showData
      place('header')
    } else if (statement.type === 'slice') {
      const { label: raw, value } = statement
      const label = shown(unquoted(raw))
      if (!isClosed(raw)) refuse('close the quotes of the label')
      else if (value < 0) refuse(`“${label}” is negative: a slice of a pie is zero or more`)
      else if (slices.has(label)) {
        report({ code: 'FP301', severity: 'warning', message: `“${label}” is there twice: the first one is drawn`, start, end })
      } else {
        place(`slice ${slices.size}`)
        slices.set(label, { label, value: value + 0 })
      }
    } else {
      const text = statement.type === 'description' ? description(statement.text) : shown(statement.text)
      if (text === undefined) refuse('close “accDescr {” with “}”')
      else if (text !== '') {
        texts[statement.type] = text
        place(statement.type)
      }
    }
  }
  return { figure: { kind: 'pie', ...texts, showData, slices: [...slices.values()] }, places }
}

/** What follows `accDescr`: a line behind a colon, or a block; nothing if the block is not closed. */
function description(text: string): string | undefined {
  if (text.startsWith(':')) return shown(text.slice(1))
  if (!text.endsWith('}')) return undefined
  const lines = text.slice(1, -1).split('\n').map(shown)
  return lines.filter((line) => line !== '').join('\n')
}

function isClosed(raw: string): boolean {
  return raw.length > 1 && raw.endsWith(raw.charAt(0)) && !/^(?:[^\\]|\\.)*\\.$/s.test(raw)
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '0': '\0' }

/** What stands between quotes, with the escapes of langium. */
function unquoted(raw: string): string {
  return raw.slice(1, -1).replace(/\\(.)/gs, (_, character: string) => ESCAPES[character] ?? character)
}

function explain(line: string, found: string): string {
  if (/^[\w\s()/-]+:/.test(line))
    return `write the label in quotes: "${line.slice(0, line.indexOf(':')).trimEnd()}"${line.slice(line.indexOf(':'))}`
  if (/^["']/.test(line)) return `a slice is a label in quotes, a colon and a plain number, such as "Cache hits": 97.5, not “${line}”`
  return `“${found || line}” is not expected here: a pie has a title and slices such as "Cache hits": 97.5`
}
