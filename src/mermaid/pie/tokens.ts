import { createToken, Lexer } from 'chevrotain'

// The terminals of Mermaid's pie.langium and common.langium. A keyword ends at white space or at a comment. A text or a block that nothing
// closes runs to the end, so that no character is looked at twice; the reader reports it.

export const Newline = createToken({ name: 'Newline', pattern: /\n/, line_breaks: true })
const Blank = createToken({ name: 'Blank', pattern: /[\t\r ]+/, group: Lexer.SKIPPED })
const Comment = createToken({ name: 'Comment', pattern: /%%[^\n]*/, group: Lexer.SKIPPED })
/** Mermaid passes over a frontmatter wherever it stands. */
const Frontmatter = createToken({
  name: 'Frontmatter',
  pattern: /---[\t ]*\n(?:[\S\s]*?\n)?---(?:\n|(?!\S))/,
  line_breaks: true,
  group: Lexer.SKIPPED,
})
export const Description = createToken({
  name: 'Description',
  pattern: /accDescr(?:[\t ]*:(?:(?!%%)[^\n\r])*|\s*\{[^}]*\}?)/,
  line_breaks: true,
})
export const AccTitle = createToken({ name: 'AccTitle', pattern: /accTitle[\t ]*:(?:(?!%%)[^\n\r])*/ })
export const Title = createToken({ name: 'Title', pattern: /title(?:[\t ](?:(?!%%)[^\n\r])*|)/ })
export const Text = createToken({ name: 'Text', pattern: /"[^"\\]*(?:\\.[^"\\]*)*"?|'[^'\\]*(?:\\.[^'\\]*)*'?/, line_breaks: true })
export const Header = createToken({ name: 'Header', pattern: /pie(?:(?=%%)|(?!\S))/ })
export const ShowData = createToken({ name: 'ShowData', pattern: /showData(?:(?=%%)|(?!\S))/ })
/** At most a hundred digits stand before a point, so that a long row of them is not looked through again at each. */
export const Value = createToken({ name: 'Value', pattern: /-?[0-9]{1,100}\.[0-9]+(?!\.)|-?(?:0|[1-9][0-9]*)(?!\.)/ })
export const Colon = createToken({ name: 'Colon', pattern: /:/ })

export const pieTokens = [Blank, Newline, Frontmatter, Comment, Description, AccTitle, Title, Text, Header, ShowData, Value, Colon]
export const pieLexer = new Lexer(pieTokens, { positionTracking: 'onlyOffset', ensureOptimizations: true })
