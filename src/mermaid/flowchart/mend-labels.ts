import type { Edit } from '../language.ts'

/** Brackets of labels, longest first. */
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['(((', ')))'],
  ['((', '))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
]
/** What may stand behind a label: the end of the line, a class, a link, another node. */
const BEHIND_LABEL = /^\s*(?:$|;|:::|&\s|@\{|[xo<]?(?:--|==|-\.)|~~~|—|–|->)/
/** A label needs quotes for these. */
const NEEDS_QUOTES = /[[\](){}|"]/
/** A link with its text between bars. */
const BAR_BEHIND_LINK = /(?:-->|---|==>|===|-\.->|-\.-|--o|--x|->)\s*\|/y

/** Puts the labels of a line in quotes that cannot stand without, and opens a cylinder that is only closed. */
export function mendLabels(line: string, offset: number): Edit[] {
  const edits: Edit[] = []
  let at = 0
  while (at < line.length) {
    const bar = barAt(line, at)
    if (bar !== undefined) {
      edits.push(...quoted(line, bar.start, bar.end, offset))
      at = bar.end + 1
      continue
    }
    const label =
      /[\w\]})\u00aa-\uffff-]/.test(line[at - 1] ?? '') || /^\s*subgraph\s.*\s$/.test(line.slice(0, at)) ? labelAt(line, at) : undefined
    if (label === undefined) {
      at = line[at] === '"' ? behindQuote(line, at) : at + 1
      continue
    }
    edits.push(...label.edits.map((edit) => ({ ...edit, start: edit.start + offset, end: edit.end + offset })))
    at = label.end
  }
  return edits
}

function behindQuote(line: string, at: number): number {
  const end = line.indexOf('"', at + 1)
  return end < 0 ? line.length : end + 1
}

/** The text between two bars behind a link. */
function barAt(line: string, at: number): { readonly start: number; readonly end: number } | undefined {
  BAR_BEHIND_LINK.lastIndex = at
  if (!BAR_BEHIND_LINK.test(line)) return undefined
  const start = BAR_BEHIND_LINK.lastIndex
  for (let end = line.indexOf('|', start); end >= 0; end = line.indexOf('|', end + 1)) {
    if (/^\s*[\w\u00aa-\uffff]/.test(line.slice(end + 1))) return { start, end }
  }
  return undefined
}

interface MendedLabel {
  readonly end: number
  readonly edits: readonly Edit[]
}

function labelAt(line: string, at: number): MendedLabel | undefined {
  for (const [open, close] of BRACKETS) {
    if (!line.startsWith(open, at)) continue
    const start = at + open.length
    const end = closeOf(line, start, close)
    if (end === undefined) continue
    const text = line.slice(start, end)
    if (open === '[' && text.endsWith(')') && excess(text) === -1 && !text.startsWith('"')) return cylinder(line, start, end)
    if (open === '[(' && excess(text) === 1) return unclosedCylinder(line, start, end)
    return { end: end + close.length, edits: quoted(line, start, end, 0) }
  }
  return undefined
}

/** The first closing bracket with something behind it that may stand behind a label. */
function closeOf(line: string, start: number, close: string): number | undefined {
  const quoteEnds = line[start] === '"' ? line.indexOf('"', start + 1) : -1
  if (quoteEnds >= 0 && line.startsWith(close, quoteEnds + 1)) return quoteEnds + 1
  for (let end = line.indexOf(close, start); end >= 0; end = line.indexOf(close, end + 1)) {
    if (end > start && BEHIND_LABEL.test(line.slice(end + close.length))) return end
  }
  return undefined
}

/** How many round brackets are opened and not closed; below zero: the other way round. */
function excess(text: string): number {
  let depth = 0
  let least = 0
  for (const character of text) {
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    least = Math.min(least, depth)
  }
  return least < 0 ? least : depth
}

function cylinder(line: string, start: number, end: number): MendedLabel {
  const message = 'the cylinder was closed but never opened'
  return { end: end + 1, edits: [{ start, end: start, text: '(', message }, ...quoted(line, start, end - 1, 0)] }
}

/** `[(Cache (hot)]`: the round bracket belongs to the text. */
function unclosedCylinder(line: string, start: number, end: number): MendedLabel {
  const [quote] = quoted(line, start, end + 1, 0)
  const text = `${quote?.text ?? line.slice(start, end + 1)})`
  return { end: end + 2, edits: [{ start, end: end + 1, text, message: 'the cylinder was opened but never closed' }] }
}

function quoted(line: string, start: number, end: number, offset: number): Edit[] {
  const text = line.slice(start, end)
  const trimmed = text.trim()
  const inside = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed
  if (!NEEDS_QUOTES.test(inside) || (inside !== trimmed && !inside.includes('"'))) return []
  const message = inside.includes('"') ? 'double quotes inside a label are written as #quot;' : 'the label stands in double quotes'
  return [{ start: start + offset, end: end + offset, text: `"${inside.replaceAll('"', '#quot;')}"`, message }]
}

/** A quote that ends a label or a title which none began: `a[Load"`, `subgraph Load"`. */
export function mendQuote(line: string, offset: number): Edit[] {
  const label = /^(.*[\w\]})]\[)([^"[\]]+)"\]?\s*$/.exec(line) ?? /^(\s*subgraph\s+)([^"[\]]+)"\s*$/.exec(line)
  if (label === null) return []
  const [whole, before = '', text = ''] = label
  const close = before.endsWith('[') ? ']' : ''
  const start = offset + before.length
  return [
    { start, end: offset + whole.length, text: `"${text.trim()}"${close}`, message: 'the text in quotes was closed but never opened' },
  ]
}
