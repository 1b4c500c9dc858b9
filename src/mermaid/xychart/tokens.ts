import { createToken, Lexer, type TokenType } from 'chevrotain'
import { anyBut } from '../first-characters.ts'

// The lexer of Mermaid's xychart.jison: its rules in its order, and its modes. Texts and blocks are one token each here; those that nothing
// closes run to the end, so that no character is looked at twice.

const AXIS = 'axis'
const CATEGORIES = 'categories'
const DATA = 'data'
const VALUES = 'values'

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
export const AxisEnd = createToken({ name: 'AxisEnd', pattern: /\n/, line_breaks: true, pop_mode: true })
export const DataEnd = createToken({ name: 'DataEnd', pattern: /\n/, line_breaks: true, pop_mode: true })
export const Semicolon = createToken({ name: 'Semicolon', pattern: /;/ })
const Blank = createToken({ name: 'Blank', pattern: /\s+/, line_breaks: true, ...skipped })

export const Title = createToken({ name: 'Title', pattern: /title\b/i })
export const AccTitle = createToken({ name: 'AccTitle', pattern: /accTitle\s*:\s*[^\n]*/i, line_breaks: true })
export const AccDescription = createToken({ name: 'AccDescription', pattern: /accDescr\s*:\s*[^\n]*/i, line_breaks: true })
export const AccBlock = createToken({ name: 'AccBlock', pattern: /accDescr\s*\{[^}]*\}?/i, line_breaks: true })
export const Header = createToken({ name: 'Header', pattern: /xychart-beta\b|xychart\b/i })
export const Orientation = createToken({ name: 'Orientation', pattern: /vertical|horizontal/i })
export const XAxis = createToken({ name: 'XAxis', pattern: /x-axis\b/i, push_mode: AXIS })
export const YAxis = createToken({ name: 'YAxis', pattern: /y-axis\b/i, push_mode: AXIS })
export const Line = createToken({ name: 'Line', pattern: /line\b/i, push_mode: DATA })
export const Bar = createToken({ name: 'Bar', pattern: /bar\b/i, push_mode: DATA })
export const Arrow = createToken({ name: 'Arrow', pattern: /-->/ })
export const Amount = createToken({ name: 'Amount', pattern: /[+-]?(?:\d+(?:\.\d+)?|\.\d+)/ })
export const Open = createToken({ name: 'Open', pattern: /\[/ })
const CategoriesOpen = createToken({ name: 'CategoriesOpen', pattern: /\[/, push_mode: CATEGORIES, categories: [Open] })
const ValuesOpen = createToken({ name: 'ValuesOpen', pattern: /\[/, push_mode: VALUES, categories: [Open] })
export const Close = createToken({ name: 'Close', pattern: /\]/ })
const InnerClose = createToken({ name: 'InnerClose', pattern: /\]/, pop_mode: true, categories: [Close] })
/** Mermaid has no token for an empty text. */
const EmptyText = createToken({ name: 'EmptyText', pattern: /""/, ...skipped })
export const Text = createToken({ name: 'Text', pattern: /"[^"]+"/, line_breaks: true })
const OpenText = createToken({ name: 'OpenText', pattern: /"[^"]*/, line_breaks: true })
export const Comma = createToken({ name: 'Comma', pattern: /,/ })
const Colon = createToken({ name: 'Colon', pattern: /:/ })
/** What a text without quotes is made of. */
export const Word = createToken({ name: 'Word', pattern: /[A-Za-z]+|[0-9]+|[+=*#_.&-]/ })

const keywords = [Title, AccTitle, AccDescription, AccBlock, Header, Orientation, XAxis, YAxis]
const texts = [EmptyText, Text, OpenText]
const rest = [Word, Colon, Comma, Blank, Semicolon]
const begin = [Comment, TrailingComment]
const modes: Record<string, TokenType[]> = {
  initial: [...begin, Newline, ...keywords, Line, Bar, ...texts, Open, Close, ...rest],
  [AXIS]: [...begin, AxisEnd, Newline, ...keywords, CategoriesOpen, Arrow, Line, Bar, Amount, ...texts, Close, ...rest],
  [CATEGORIES]: [...begin, Newline, ...keywords, Line, Bar, InnerClose, ...texts, Open, ...rest],
  [DATA]: [...begin, DataEnd, Newline, ...keywords, Line, Bar, ValuesOpen, ...texts, Close, ...rest],
  [VALUES]: [...begin, Newline, ...keywords, Line, Bar, Amount, InnerClose, ...texts, Open, ...rest],
}

export const xychartTokens = [...new Set(Object.values(modes).flat())]
export const xychartLexer = new Lexer({ modes, defaultMode: 'initial' }, { positionTracking: 'onlyOffset', ensureOptimizations: true })
