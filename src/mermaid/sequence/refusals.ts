import { EOF, type IToken, tokenMatcher } from 'chevrotain'
import type { Span } from '../position.ts'
import type { Problem } from '../problem.ts'
import { unmasked } from './source.ts'
import * as t from './tokens.ts'

/** From the beginning of a token to the end of it, or of another one. */
export function spanOf(first: IToken, last = first): Span {
  const start = Number.isNaN(first.startOffset) ? Number.MAX_SAFE_INTEGER : first.startOffset
  return { start, end: Number.isNaN(last.startOffset) ? start : last.startOffset + last.image.length }
}

/** What is written where statements begin and is none. */
export function misplaced(token: IToken): Problem {
  return { code: 'FP301', message: misplacedMessage(token), ...spanOf(token) }
}

function misplacedMessage(token: IToken): string {
  const word = quote(token)
  if (token.tokenType === t.End)
    return `nothing is open that this ${word} could end: remove it, or write the “alt”, “loop” or “box” it belongs to`
  if (token.tokenType === t.Else) return `${word} parts the branches of an “alt”: none is open here`
  if (token.tokenType === t.And) return `${word} parts the branches of a “par”: none is open here`
  if (token.tokenType === t.Option) return `${word} parts the branches of a “critical”: none is open here`
  if (token.tokenType === t.Text) return 'nobody is named before this “:”: a message is written “A->>B: text”'
  if (token.tokenType === t.ArrowToken) return `nobody stands before the arrow ${word}: a message is written “A->>B: text”`
  if (token.tokenType === t.Header) return 'the header stands once, at the beginning of the text: remove this one'
  return `no statement begins with ${word}: a message is written “A->>B: text”`
}

/** A statement that breaks off: its first token, the last one that fits, and the first that does not. */
export function refusal(first: IToken, last: IToken, wrong: IToken): Problem {
  return {
    code: 'FP301',
    message: refusalMessage(first, last, wrong),
    ...spanOf(wrong.tokenType === EOF || isLineEnd(wrong) ? last : wrong),
  }
}

function refusalMessage(first: IToken, last: IToken, wrong: IToken): string {
  const word = wrong.tokenType === EOF ? 'the text ends' : isLineEnd(wrong) ? 'the line ends' : `${quote(wrong)} stands`
  switch (first.tokenType) {
    case t.Note:
      if (last === first)
        return `a note says where it is: “Note over A: text”, “Note left of A: text” or “Note right of A: text”; here ${word}`
      return `a note is written “Note over A: text” or “Note over A,B: text”; here ${word} behind ${quote(last)}`
    case t.AutonumberWord:
      return `“autonumber” stands alone, before one or two numbers, or before “off”; here ${word}`
    case t.Activate:
    case t.Deactivate:
    case t.Destroy:
      return `${quote(first)} is followed by the name of a participant and nothing else; here ${word}`
    case t.Create:
    case t.ParticipantWord:
    case t.ActorWord:
      if (wrong.tokenType === t.NoName)
        return `${quote(wrong)} is no name of a participant: leave out < > : , ; @, and write “as” before what is to be shown`
      if (wrong.tokenType === t.NameApartFromConfig)
        return `“@{” stands in the line of the participant it belongs to, behind ${quote(wrong)}`
      return `a participant is written “participant A” or “participant A as What is shown”; here ${word}`
    case t.Links:
    case t.Link:
    case t.Properties:
    case t.Details:
      return `${quote(first)} is followed by a participant, “:” and a text; here ${word}`
    case t.Header:
      return `the text begins with “sequenceDiagram”, alone`
  }
  if (last === first && first.tokenType === t.Name)
    return `${quote(first)} is no statement: a message is written “A->>B: text”; to go on with the text before, write “<br/>” for the line end or “#59;” for “;”`
  if (last.tokenType === t.Name) return `a message has a text behind “:”, which may be empty: here ${word} behind ${quote(last)}`
  if (wrong.tokenType === EOF || isLineEnd(wrong)) return 'the message leads to nobody: write the participant and “: text” behind the arrow'
  return `the arrow leads to ${quote(wrong)}, which is no participant here${/^\w/.test(wrong.image) ? ' because it is a keyword: use another name' : ''}`
}

/** A fragment or a box without its `end`. */
export function unclosed(word: IToken): Problem {
  return { code: 'FP301', message: `this “${word.image}” has no “end”: write “end” in a line behind its last statement`, ...spanOf(word) }
}

/** What is no participant, in a box. */
export function inBox(token: IToken): Problem {
  const message = `a box holds participants only: write “end” before ${quote(token)}`
  return { code: 'FP301', message, ...spanOf(token) }
}

/** A block of description that goes on to the end of the text; Mermaid takes it. */
export function unclosedDescription(word: IToken): Problem {
  const message = 'this “accDescr {” has no “}”: all that follows belongs to the description'
  return { code: 'FP301', severity: 'warning', message, ...spanOf(word) }
}

export function tooDeep(word: IToken, limit: number): Problem {
  return { code: 'FP304', message: `fragments are nested more than ${limit} deep: at most ${limit} are read`, ...spanOf(word) }
}

/** So many statements are wrong that the rest is not read. */
export function tooManyRefused(token: IToken, limit: number): Problem {
  return { code: 'FP304', message: `more than ${limit} statements are wrong: the text is not read beyond this one`, ...spanOf(token) }
}

function isLineEnd(token: IToken): boolean {
  return tokenMatcher(token, t.Newline)
}

/** Longest piece of a text that a message repeats. */
const MAX_QUOTED = 40

function quote(token: IToken): string {
  const text = unmasked(token.image).trim()
  return `“${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}”`
}
