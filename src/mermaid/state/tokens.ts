import { createToken, type ITokenConfig, Lexer, type TokenType } from 'chevrotain'
import { directionLine, forget, nameBehindAs, noteBlock, notedState, stereotyped, twoWordsBeforeBrace } from './scan.ts'

/*
 * The lexer rules of Mermaid 12.3 for state diagrams, mode by mode and in its order: the first that matches wins, and letter case does not
 * matter. What Mermaid lexes in several modes one behind the other (`classDef`, a name, a style) is one token here, which is the same text.
 */

function token(name: string, pattern: TokenType['PATTERN'], more: Partial<ITokenConfig> = {}): TokenType {
  return createToken({ name, ...(pattern === undefined ? {} : { pattern }), line_breaks: true, ...more })
}
const skipped = { group: Lexer.SKIPPED }

const Blank = token('Blank', /[^\S\n]+/, skipped)
const Space = token('Space', /\s+/, skipped)
const Newline = token('Newline', /\n/, skipped)
const HashComment = token('HashComment', /#[^\n]*/, skipped)
const Comment = token('Comment', /%%(?!\{)[^\n]*/, skipped)
const DirectiveMark = token('DirectiveMark', /%%/, skipped)

/** Every token that is a statement by itself. */
export const Single = token('Single', Lexer.NA)
const single = { categories: [Single] }

export const LineEnd = token('LineEnd', /\n+/, single)
export const Click = token('Click', /click\b/i)
export const Href = token('Href', /href\b/i)
export const Quoted = token('Quoted', /"[^"]*"/)
export const Default = token('Default', /default\b/i)
const direction = directionLine()
export const Direction = token('Direction', { exec: direction }, single)
export const Scale = token('Scale', /scale\s+\d+\s+width\b/i, single)
export const BrokenScale = token('BrokenScale', /scale\s+/i)
export const AccTitle = token('AccTitle', /accTitle\s*:\s*[^\n]*/i, single)
export const AccDescr = token('AccDescr', /accDescr\s*:\s*[^\n]*/i, single)
/** Mermaid takes one that never ends, and forgets what it says. */
export const AccDescrBlock = token('AccDescrBlock', /accDescr\s*\{[^}]*\}?/i, single)
export const ClassDef = token('ClassDef', /classDef\s+(?!default\s)\w+\s+[^\n]*/i, single)
export const BrokenClassDef = token('BrokenClassDef', /classDef\s+/i)
export const Class = token('Class', /class\s+\w+(?:,\s*\w+)*[^\n]*/i, single)
export const BrokenClass = token('BrokenClass', /class\s+/i)
export const Style = token('Style', /style\s+[\w,]+\s+[^\n]*/i, single)
export const BrokenStyle = token('BrokenStyle', /style\s+/i)
const StateKeyword = token('StateKeyword', /state\s+/i, { ...skipped, push_mode: 'STATE' })
/** A brace where no `state` is open. */
export const Open = token('Open', /\{/, { push_mode: 'STRUCT' })
const NoteKeyword = token('NoteKeyword', /note\s+/i, { push_mode: 'NOTE' })
export const Note = NoteKeyword
export const Header = token('Header', /stateDiagram(?:-v2)?\s+/i)
export const HideEmpty = token('HideEmpty', /hide empty description\b/i, single)
export const Edge = token('Edge', /\[\*\]/)
export const Id = token('Id', /(?:(?!%%)[^:\n\s\-{])+/)
export const Described = token('Described', /:(?:[^:\n;]|:[^:\n;])+/)
export const Arrow = token('Arrow', /-->/)
export const Divider = token('Divider', /--/, single)
export const Separator = token('Separator', /:::/)
export const Invalid = token('Invalid', /[^\n]/)
export const Close = token('Close', /\}/, { pop_mode: true })

export const Stereotyped = token('Stereotyped', { exec: stereotyped() }, { ...single, pop_mode: true })
const OpenQuote = token('OpenQuote', /"/, { ...skipped, push_mode: 'STATE_STRING' })
const CloseQuote = token('CloseQuote', /"/, { ...skipped, pop_mode: true })
export const StateText = token('StateText', /[^"]+/)
export const As = token('As', { exec: nameBehindAs() })
export const TwoWords = token('TwoWords', { exec: twoWordsBeforeBrace() }, { pop_mode: true, push_mode: 'STRUCT' })
export const Composite = token('Composite', /[^\n\s{]+/)
const StateEnd = token('StateEnd', /\n/, { ...skipped, pop_mode: true })
const OpenStruct = token('OpenStruct', /\{/, { pop_mode: true, push_mode: 'STRUCT', categories: [Open] })

export const LeftOf = token('LeftOf', /left of\b/i, { pop_mode: true, push_mode: 'NOTE_ID' })
export const RightOf = token('RightOf', /right of\b/i, { pop_mode: true, push_mode: 'NOTE_ID' })
const FloatingQuote = token('FloatingQuote', /"/, { ...skipped, pop_mode: true, push_mode: 'FLOATING_NOTE' })
const NoteQuote = token('NoteQuote', /"/, skipped)
export const FloatingAs = token('FloatingAs', /\s*as\s*[^\n]*/i, { pop_mode: true })
export const FloatingText = token('FloatingText', /[^"]+/)
export const Noted = token('Noted', { exec: notedState() }, { pop_mode: true, push_mode: 'NOTE_TEXT' })
export const NoteLine = token('NoteLine', /\s*:[^:\n;]+/, { pop_mode: true })
export const NoteBlock = token('NoteBlock', { exec: noteBlock() }, { pop_mode: true })

const classes = [ClassDef, BrokenClassDef, Class, BrokenClass, Style, BrokenStyle, StateKeyword]
const modes: Record<string, TokenType[]> = {
  INITIAL: [
    ...[Click, Href, Quoted, Default, Direction, LineEnd, Space, HashComment, Comment, Scale, BrokenScale],
    ...[AccTitle, AccDescr, AccDescrBlock, ...classes, Open, Note, Header, HideEmpty],
    ...[Edge, Id, DirectiveMark, Described, Arrow, Separator, Invalid],
  ],
  STRUCT: [
    Blank,
    HashComment,
    Comment,
    ...classes,
    Direction,
    Close,
    Newline,
    Note,
    Edge,
    Id,
    DirectiveMark,
    Described,
    Arrow,
    Divider,
    Separator,
  ],
  STATE: [Blank, HashComment, Comment, Stereotyped, OpenQuote, As, TwoWords, Composite, StateEnd, OpenStruct],
  STATE_STRING: [CloseQuote, StateText],
  NOTE: [LeftOf, RightOf, FloatingQuote],
  FLOATING_NOTE: [FloatingAs, NoteQuote, FloatingText],
  NOTE_ID: [Noted],
  NOTE_TEXT: [NoteLine, NoteBlock],
}

export const tokens: readonly TokenType[] = [...new Set([...Object.values(modes).flat(), Single])]
const lexer: Lexer = new Lexer({ modes, defaultMode: 'INITIAL' }, { positionTracking: 'onlyOffset' })

/** The tokens of a text, and what is none. */
export function tokenize(text: string): ReturnType<Lexer['tokenize']> {
  forget()
  return lexer.tokenize(text)
}
