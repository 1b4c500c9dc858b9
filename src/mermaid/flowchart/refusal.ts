import type { IToken } from 'chevrotain'
import * as t from './tokens.ts'

/** A line that is wrong. Offsets are those of the window. */
interface Wrong {
  readonly window: string
  readonly line: readonly IToken[]
  /** The first token that does not fit in; absent: the line ends too early, or holds something that is no token. */
  readonly unexpected: IToken | undefined
  readonly brokenAt: number | undefined
  readonly header: boolean
}

export interface Refusal {
  readonly message: string
  readonly start: number
  readonly end: number
  /** Reading goes on behind the line of this offset. */
  readonly resume: number
}

/** Says what to do about a line that Mermaid refuses, and where. */
export function refusal(wrong: Wrong): Refusal {
  const { line, unexpected, brokenAt } = wrong
  const runaway = runawayText(wrong)
  if (runaway !== undefined) return runaway
  const last = line.at(-1)
  const endOfLine = last === undefined ? 0 : last.startOffset + last.image.trimEnd().length
  const start = unexpected === undefined ? (brokenAt ?? endOfLine) : placeOf(unexpected)
  const found = foundAt(wrong, start)
  return { message: sentence(wrong, found, start), start, end: start + found.length, resume: start }
}

/** A label or a quote that was never closed swallows the lines below it: the place to mend is where it begins. */
function runawayText({ line, unexpected, brokenAt }: Wrong): Refusal | undefined {
  const limit = unexpected?.startOffset ?? brokenAt ?? Number.POSITIVE_INFINITY
  const index = line.findIndex(
    ({ startOffset, image, tokenType }) => startOffset < limit && MAY_RUN_AWAY.has(tokenType) && image.trim().includes('\n'),
  )
  const token = line[index]
  if (token === undefined) return undefined
  const quoted = token.tokenType === t.StringText || token.tokenType === t.Markdown
  const start = token.startOffset
  const message = quoted
    ? 'the text in quotes that begins here is not closed on its line: end it with “"”'
    : 'the label that begins here is not closed on its line: close its bracket, and put its text in double quotes'
  return { message, start: quoted ? Math.max(0, start - 1) : start, end: start + (token.image.indexOf('\n') + 1), resume: start }
}
const MAY_RUN_AWAY = new Set([t.StringText, t.Markdown, t.LabelText])

/** Where a token stands: a text in quotes, at its quote. */
function placeOf({ tokenType, startOffset, image }: IToken): number {
  if (tokenType === t.StringText) return Math.max(0, startOffset - 1)
  return startOffset + image.length - image.trimStart().length
}

function foundAt({ window, unexpected }: Wrong, start: number): string {
  if (unexpected?.tokenType === t.StringText) return '"'
  if (unexpected !== undefined) return unexpected.image.trim().slice(0, 40) || unexpected.image.slice(0, 1)
  const [found = ''] = /^[^\s\w]?\w*/.exec(window.slice(start, start + 40)) ?? []
  return found === '' ? window.slice(start, start + 1).trim() : found
}

/** Arrows of other languages, and what word processors make of ours. */
const FOREIGN_ARROW = /^(?:-{1,2}\s*>{1,2}|[—–→⇒]+>?|=>)/

const KEYWORDS = new Set([t.End, t.Subgraph, t.Class, t.ClassDef, t.Style, t.LinkStyle, t.Keyword, t.Target, t.Interpolate, t.Href])

function sentence(wrong: Wrong, found: string, start: number): string {
  const { line, unexpected, header, window } = wrong
  const [first] = line
  if (header) return `the first line names the kind and a direction, such as “flowchart LR”, and nothing else`
  if (first?.tokenType === t.Space && line[1] !== undefined) return sentence({ ...wrong, line: line.slice(1) }, found, start)
  const opener = openLabel(line, start)
  if (opener !== undefined) return inLabel(opener, found)
  const [arrow] = FOREIGN_ARROW.exec(window.slice(start, start + 5)) ?? []
  if (arrow !== undefined) return `“${arrow}” is no arrow: write “-->”`
  if (found === '') return `this line ends too early: ${missing(line)}`
  if (unexpected !== undefined && KEYWORDS.has(unexpected.tokenType)) {
    return `“${found}” is a word of the language: as an id, write it with a capital; as a text, put it in double quotes`
  }
  if (unexpected?.tokenType === t.StringText) return 'a text in quotes stands in the brackets of a node or on a link: write id["text"]'
  if (!/[\w\s]/.test(found[0] ?? '') && unexpected === undefined)
    return `“${found[0]}” cannot stand in an id: put the text in brackets and double quotes`
  return `“${found}” does not belong here: one statement a line, links such as “-->” between ids, texts in ["…"]`
}

/** The bracket or bar of the label that a place is inside. */
function openLabel(line: readonly IToken[], start: number): IToken | undefined {
  let open: IToken | undefined
  for (const token of line) {
    if (token.startOffset >= start) break
    const { PUSH_MODE, POP_MODE } = token.tokenType
    if (PUSH_MODE !== undefined && LABEL_MODES.has(PUSH_MODE)) open = token
    else if (POP_MODE) open = undefined
  }
  return open
}
const LABEL_MODES = new Set(['label', 'ellipseLabel', 'slantLabel', 'normal', 'thick', 'dotted'])

function inLabel({ image, tokenType }: IToken, found: string): string {
  const bracket = image.trim()
  if (tokenType.PUSH_MODE !== undefined && /normal|thick|dotted/.test(tokenType.PUSH_MODE)) {
    return `the text on a link that begins with “${bracket}” ends with “${bracket}>”: write -->|"text"|`
  }
  const quoted = `${bracket}"…"${CLOSING[bracket] ?? bracket}`
  if (found === '') return `the label that begins with “${bracket}” is not closed`
  if (/^[\])}|]/.test(found))
    return `“${found}” does not close “${bracket}”: close the label as it was opened, or put its text in double quotes: ${quoted}`
  return `“${found[0]}” cannot stand in a label without quotes: put the text in double quotes: ${quoted}`
}

const CLOSING: Readonly<Record<string, string>> = {
  ...{
    '[': ']',
    '(': ')',
    '{': '}',
    '([': '])',
    '[[': ']]',
    '[(': ')]',
    '(((': ')))',
    '(-': '-)',
    '>': ']',
    '[/': '/]',
    '[\\': '\\]',
    '|': '|',
  },
}

function missing(line: readonly IToken[]): string {
  switch (line[0]?.tokenType) {
    case t.Style:
      return 'write “style id fill:#fff”'
    case t.Class:
      return 'write “class id name”'
    case t.ClassDef:
      return 'write “classDef name fill:#fff”'
    case t.LinkStyle:
      return 'write “linkStyle 0 stroke:#f00”'
    case t.Clicked:
      return 'write “click id "https://…"” or “click id call name()”'
    case t.Subgraph:
      return 'write “subgraph name” or “subgraph name [title]”'
    default:
      return 'a node stands at both ends of a link'
  }
}
