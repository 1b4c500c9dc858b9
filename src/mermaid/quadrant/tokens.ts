import { createToken, Lexer, type TokenType } from 'chevrotain'
import { anyBut } from '../first-characters.ts'

// The lexer of Mermaid's quadrant.jison: its rules in its order, and its modes. Texts and blocks are one token each here; those that nothing
// closes run to the end, and white space is taken a run at a time, so that no character is looked at twice.

const CLASS = 'class'
const POINT = 'point'
const POINT_X = 'x'
const POINT_Y = 'y'

const ASCII = String.fromCharCode(...Array(128).keys())
const skipped = { group: Lexer.SKIPPED }
const Comment = createToken({ name: 'Comment', pattern: /%%[^\n]*/, ...skipped })
/** With the character before it, whatever that is. */
const TrailingComment = createToken({
  name: 'TrailingComment',
  pattern: /[^}]%%[^\n]*/,
  start_chars_hint: anyBut('}'),
  line_breaks: true,
  ...skipped,
})
export const Newline = createToken({ name: 'Newline', pattern: /\n+/, line_breaks: true })
export const Semicolon = createToken({ name: 'Semicolon', pattern: /;/ })

export const Title = createToken({ name: 'Title', pattern: /title\b[^\n]*/i })
export const AccTitle = createToken({ name: 'AccTitle', pattern: /accTitle\s*:\s*[^\n]*/i, line_breaks: true })
export const AccDescription = createToken({ name: 'AccDescription', pattern: /accDescr\s*:\s*[^\n]*/i, line_breaks: true })
export const AccBlock = createToken({ name: 'AccBlock', pattern: /accDescr\s*\{[^}]*\}?/i, line_breaks: true })
export const XAxis = createToken({ name: 'XAxis', pattern: / *x-axis */i })
export const YAxis = createToken({ name: 'YAxis', pattern: / *y-axis */i })
/** Behind a hyphen that begins no arrow there is none either: it is not looked for again. */
export const Arrow = createToken({ name: 'Arrow', pattern: / *(?<!-)--+> */ })
export const Corner = createToken({ name: 'Corner', pattern: / *quadrant-[1-4] */i })
export const ClassDef = createToken({ name: 'ClassDef', pattern: /classDef\b/i })

export const MarkdownText = createToken({ name: 'MarkdownText', pattern: /"`[^`"]*`"/, line_breaks: true })
export const Text = createToken({ name: 'Text', pattern: /"(?!`)[^"]+"/, line_breaks: true })
/** Mermaid has no token for an empty text. */
const EmptyText = createToken({ name: 'EmptyText', pattern: /""/, ...skipped })
const OpenText = createToken({ name: 'OpenText', pattern: /"[^"]*/, line_breaks: true })

const ClassMark = createToken({ name: 'ClassMark', pattern: /:::/, push_mode: CLASS, ...skipped })
export const ClassName = createToken({ name: 'ClassName', pattern: /\w+/, pop_mode: true })
export const PointOpen = createToken({ name: 'PointOpen', pattern: /\s*:\s*\[\s*/, line_breaks: true, push_mode: POINT })
export const X = createToken({ name: 'X', pattern: /1|0(?:.\d+)?/, push_mode: POINT_X })
const PointComma = createToken({
  name: 'PointComma',
  pattern: /\s*,\s*/,
  line_breaks: true,
  pop_mode: true,
  push_mode: POINT_Y,
  ...skipped,
})
export const Y = createToken({ name: 'Y', pattern: /1|0(?:.\d+)?/, pop_mode: true })
export const PointClose = createToken({ name: 'PointClose', pattern: /\s*\] */, line_breaks: true, pop_mode: true })

/** What a text without quotes is made of, what may follow in a text, a name of a class, and a style: one token in the grammar. */
export const Bare = createToken({ name: 'Bare', pattern: Lexer.NA })
export const TextPiece = createToken({ name: 'TextPiece', pattern: Lexer.NA })
export const NamePiece = createToken({ name: 'NamePiece', pattern: Lexer.NA })
export const StylePiece = createToken({ name: 'StylePiece', pattern: Lexer.NA })

export const Header = createToken({ name: 'Header', pattern: / *quadrantChart */i })
const Letters = createToken({ name: 'Letters', pattern: /[A-Za-z]+/, categories: [Bare, TextPiece, NamePiece, StylePiece] })
const Unicode = createToken({
  name: 'Unicode',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII, as Mermaid says it
  pattern: /[^\x00-\x7F]+/,
  start_chars_hint: anyBut(ASCII),
  categories: [Bare, TextPiece, NamePiece],
})
const Colon = createToken({ name: 'Colon', pattern: /:/, categories: [NamePiece, StylePiece] })
export const Comma = createToken({ name: 'Comma', pattern: /,/, categories: [Bare, TextPiece, NamePiece] })
const Hash = createToken({ name: 'Hash', pattern: /#/, categories: [Bare, TextPiece, NamePiece, StylePiece] })
const Star = createToken({ name: 'Star', pattern: /\*/, categories: [Bare, TextPiece, NamePiece] })
const Ampersand = createToken({ name: 'Ampersand', pattern: /&/, categories: [Bare, TextPiece, NamePiece] })
const Minus = createToken({ name: 'Minus', pattern: /-/, categories: [TextPiece, NamePiece, StylePiece] })
const Digits = createToken({ name: 'Digits', pattern: /[0-9]+/, categories: [Bare, TextPiece, NamePiece, StylePiece] })
export const Blank = createToken({ name: 'Blank', pattern: /(?:(?!\n)\s)+/, categories: [TextPiece, StylePiece] })
const Punctuation = createToken({ name: 'Punctuation', pattern: /[+=_.!$%'`?\\/]/, categories: [Bare, TextPiece] })

const modes: Record<string, TokenType[]> = {
  initial: [
    ...[Comment, TrailingComment, Newline, Title, AccTitle, AccDescription, AccBlock, XAxis, YAxis, Arrow, Corner, ClassDef],
    ...[MarkdownText, EmptyText, Text, OpenText, ClassMark, PointOpen, Header, Letters, Unicode, Colon, Comma, Star, Hash],
    ...[Ampersand, Minus, Digits, Blank, Semicolon, Punctuation],
  ],
  [CLASS]: [ClassName],
  [POINT]: [X, PointClose],
  [POINT_X]: [PointComma],
  [POINT_Y]: [Y],
}

export const quadrantTokens = [...new Set([...Object.values(modes).flat(), Bare, TextPiece, NamePiece, StylePiece])]
export const quadrantLexer = new Lexer({ modes, defaultMode: 'initial' }, { positionTracking: 'onlyOffset', ensureOptimizations: true })
