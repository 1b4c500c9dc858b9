import type { IRecognitionException, IToken } from 'chevrotain'
import type { StateMachine } from '../../figure/state.ts'
import type { Document } from '../document.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { shield } from '../shield.ts'
import { build } from './build.ts'
import { parseTokens } from './parser.ts'
import { refusal } from './refusal.ts'
import { Close, Header, Open, TwoWords, tokenize } from './tokens.ts'

/** Deepest nesting of composite states that is read. */
const MAX_NESTING = 200

/** Reads a state diagram as Mermaid 12.3 does. */
export function readState(document: Document, report: Report): Reading<StateMachine> {
  const { text, offset } = shield(document)
  const inBody = ({ start, end }: Span): Span => ({ start: offset(start), end: Math.max(offset(start), offset(Math.max(0, end - 1)) + 1) })
  const { tokens, errors } = tokenize(text)
  for (const error of errors.slice(0, 1)) {
    const place = inBody({ start: error.offset, end: error.offset + error.length })
    const found = text.slice(error.offset, error.offset + 1)
    report({ code: 'FP301', message: `“${found}” cannot stand here: ${adviceFor(found)}`, ...place })
  }
  const header = tokens.find(({ tokenType }) => tokenType === Header)
  const deep = tooDeep(tokens)
  if (deep !== undefined) {
    report({
      code: 'FP304',
      message: `states are nested more than ${MAX_NESTING} deep: at most ${MAX_NESTING} levels are read`,
      ...inBody(spanOf(deep)),
    })
    return build([], undefined, () => undefined)
  }
  const parsed = parseTokens(tokens)
  for (const error of parsed.errors) report({ code: 'FP301', message: refusal(error), ...inBody(placeOf(error, tokens)) })
  const reading = build(parsed.statements, header && spanOf(header), (message, place, severity) =>
    report({ code: 'FP301', message, ...(severity === undefined ? {} : { severity }), ...inBody(place) }),
  )
  return { figure: reading.figure, places: new Map([...reading.places].map(([key, place]) => [key, inBody(place)])) }
}

function adviceFor(character: string): string {
  return character === '-' ? 'a transition is written a --> b, and a name holds no -' : 'write it as an entity, such as #58; for a colon'
}

/** The brace that opens one level too many. */
function tooDeep(tokens: readonly IToken[]): IToken | undefined {
  let depth = 0
  for (const token of tokens) {
    if (token.tokenType === Close) depth -= 1
    else if (token.tokenType === Open || token.tokenType.CATEGORIES?.includes(Open) || token.tokenType === TwoWords) depth += 1
    if (depth > MAX_NESTING) return token
  }
  return undefined
}

function spanOf({ startOffset, image }: IToken): Span {
  return { start: startOffset, end: startOffset + image.trimEnd().length }
}

/** Where the token is that does not fit; at the end of the text, the last one that says something. */
function placeOf({ token }: IRecognitionException, tokens: readonly IToken[]): Span {
  const told = token.startOffset >= 0 ? token : tokens.findLast(({ image }) => image.trim() !== '')
  return told === undefined ? { start: 0, end: 0 } : spanOf(told)
}
