import type { IRecognitionException, TokenType } from 'chevrotain'
import { EOF } from 'chevrotain'
import * as t from './tokens.ts'

const SENTENCES: ReadonlyMap<TokenType, string> = new Map([
  [t.Invalid, 'this character begins no statement: write it as an entity, such as #58; for a colon'],
  [t.Default, '“default” is a word of Mermaid: give the state another name, and classDef no “default”'],
  [t.BrokenClassDef, 'classDef needs a name of letters, digits and _ and then a style: classDef hot fill:#f66'],
  [t.BrokenClass, 'class needs names of states (letters, digits and _) and then a class: class a,b hot'],
  [t.BrokenStyle, 'style needs names of states (letters, digits and _) and then a style: style a fill:#f66'],
  [t.BrokenScale, 'scale is written with a width: scale 350 width'],
  [t.TwoWords, 'the name of a state is one word: write state "two words" as name {'],
  [t.Href, '“href” is a word of Mermaid: it stands only in click name href "url"'],
  [t.Quoted, 'a text in quotes is written state "text" as name'],
  [t.StateText, 'a text in quotes needs a name behind it: state "text" as name'],
  [t.Described, 'a text belongs to one state or one transition, and holds no semicolon: write #59; for it and #58; for a colon'],
  [t.Header, '“stateDiagram” stands only once, in the first line'],
  [t.Open, 'a brace opens a state only behind its name: state name {'],
  [t.Close, 'this brace closes nothing: leave it out'],
  [t.Arrow, 'a transition begins with a state: a --> b'],
  [t.As, '“as” stands behind a text in quotes: state "text" as name'],
])

/** What to do about a token that does not fit, as a sentence. */
export function refusal({ token }: IRecognitionException): string {
  if (token.tokenType === EOF) return 'the text ends inside a statement: close every brace, quote and note'
  return (
    SENTENCES.get(token.tokenType) ??
    `“${token.image.trim().slice(0, 40)}” does not fit here: write one statement a line, such as a --> b : text`
  )
}
