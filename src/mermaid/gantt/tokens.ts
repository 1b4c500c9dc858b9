import { createToken, Lexer, type TokenType } from 'chevrotain'
import { anyBut } from '../first-characters.ts'

// The lexer of Mermaid's gantt.jison: its rules in its order, and its modes. Blocks that nothing closes run to the end, so that no character
// is looked at twice.

const CLICK = 'click'
const HREF = 'href'
const CALL = 'call'
const ARGUMENTS = 'arguments'

const skipped = { group: Lexer.SKIPPED }
export const AccTitle = createToken({ name: 'AccTitle', pattern: /accTitle\s*:\s*[^\n]*/i, line_breaks: true })
export const AccDescription = createToken({ name: 'AccDescription', pattern: /accDescr\s*:\s*[^\n]*/i, line_breaks: true })
export const AccBlock = createToken({ name: 'AccBlock', pattern: /accDescr\s*\{[^}]*\}?/i, line_breaks: true })
/** A sign of percent, with the character before it if there is one, begins a comment. */
const TrailingComment = createToken({
  name: 'TrailingComment',
  pattern: /[^}]%[^\n]*/,
  start_chars_hint: anyBut('}'),
  line_breaks: true,
  ...skipped,
})
const Comment = createToken({ name: 'Comment', pattern: /%[^\n]*\n*/, line_breaks: true, ...skipped })
export const Newline = createToken({ name: 'Newline', pattern: /\n+/, line_breaks: true })
const Blank = createToken({ name: 'Blank', pattern: /(?:(?!\n)\s)+/, ...skipped })

const HrefOpen = createToken({ name: 'HrefOpen', pattern: /href\s+"/i, line_breaks: true, push_mode: HREF, ...skipped })
export const Href = createToken({ name: 'Href', pattern: /[^"]+/, start_chars_hint: anyBut('"'), line_breaks: true })
export const HrefClose = createToken({ name: 'HrefClose', pattern: /"/, pop_mode: true })
const CallOpen = createToken({ name: 'CallOpen', pattern: /call\s+/i, line_breaks: true, push_mode: CALL, ...skipped })
export const Call = createToken({ name: 'Call', pattern: /[^(]+/, start_chars_hint: anyBut('('), line_breaks: true })
export const NoArguments = createToken({ name: 'NoArguments', pattern: /\(\s*\)/, line_breaks: true, pop_mode: true })
export const ArgumentsOpen = createToken({ name: 'ArgumentsOpen', pattern: /\(/, pop_mode: true, push_mode: ARGUMENTS })
export const Arguments = createToken({ name: 'Arguments', pattern: /[^)]+/, start_chars_hint: anyBut(')'), line_breaks: true })
export const ArgumentsClose = createToken({ name: 'ArgumentsClose', pattern: /\)/, pop_mode: true })
const ClickOpen = createToken({ name: 'ClickOpen', pattern: /click\s+/i, line_breaks: true, push_mode: CLICK, ...skipped })
const ClickClose = createToken({ name: 'ClickClose', pattern: /\s/, line_breaks: true, pop_mode: true, ...skipped })
export const Click = createToken({ name: 'Click', pattern: /\S+/, start_chars_hint: anyBut(' \t\n\r\v\f') })

export const Header = createToken({ name: 'Header', pattern: /gantt\b/i })
/** `keyword value`, where the value ends with the line, at a `#` or at a `;`. */
export const Setting = createToken({
  name: 'Setting',
  pattern: /(?:dateFormat|axisFormat|tickInterval|includes|excludes)\s[^#\n;]+|todayMarker\s[^\n;]+/i,
  line_breaks: true,
})
export const Flag = createToken({ name: 'Flag', pattern: /inclusiveEndDates\b/i })
/** A rule of the lexer whose statement calls a function that Mermaid does not have: it fails. */
export const TopAxis = createToken({ name: 'TopAxis', pattern: /topAxis\b/i })
export const Weekday = createToken({
  name: 'Weekday',
  pattern: /weekday\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
  line_breaks: true,
})
export const Weekend = createToken({ name: 'Weekend', pattern: /weekend\s+(?:friday|saturday)\b/i, line_breaks: true })
const LoneDate = createToken({ name: 'LoneDate', pattern: /\d{4}-\d{2}-\d{2}\b/ })
export const Title = createToken({ name: 'Title', pattern: /title\s[^\n]+/i, line_breaks: true })
const OldDescription = createToken({ name: 'OldDescription', pattern: /accDescription\s[^#\n;]+/i, line_breaks: true })
export const Section = createToken({ name: 'Section', pattern: /section\s[^\n]+/i, line_breaks: true })
export const TaskName = createToken({ name: 'TaskName', pattern: /[^:\n]+/, start_chars_hint: anyBut(':\n') })
export const TaskData = createToken({ name: 'TaskData', pattern: /:[^#\n;]+/ })
const Colon = createToken({ name: 'Colon', pattern: /:/ })

const modes: Record<string, TokenType[]> = {
  initial: [
    ...[AccTitle, AccDescription, AccBlock, TrailingComment, Comment, Newline, Blank, HrefOpen, CallOpen, ClickOpen, Header],
    ...[Setting, Flag, TopAxis, Weekday, Weekend, LoneDate, Title, OldDescription, Section, TaskName, TaskData, Colon],
  ],
  [HREF]: [HrefClose, Href],
  [CALL]: [NoArguments, ArgumentsOpen, Call],
  [ARGUMENTS]: [ArgumentsClose, Arguments],
  [CLICK]: [ClickClose, Click],
}

export const ganttTokens = [...new Set(Object.values(modes).flat())]
export const ganttLexer = new Lexer({ modes, defaultMode: 'initial' }, { positionTracking: 'onlyOffset', ensureOptimizations: true })
