/**
 * The tokens of flowcharts, as Mermaid 12.3 has them: the first pattern of a mode that matches wins, so the order of the lists at the end
 * is part of the language.
 */
import { createToken, type ITokenConfig, Lexer, type TokenType } from 'chevrotain'
import { direction, link, linkEnd, linkId, linkStart, linkText, type Match } from './scan.ts'
import { UNICODE_LETTERS } from './unicode-text.ts'

/** What may stand in the id of a node, of a class, of a group without a title. */
export const IdPart: TokenType = createToken({ name: 'IdPart', pattern: Lexer.NA })
export const TitlePart: TokenType = createToken({ name: 'TitlePart', pattern: Lexer.NA })
export const StylePart: TokenType = createToken({ name: 'StylePart', pattern: Lexer.NA })
/** What may stand in the name of a callback or of a curve. */
export const NamePart: TokenType = createToken({ name: 'NamePart', pattern: Lexer.NA })
export const LabelPart: TokenType = createToken({ name: 'LabelPart', pattern: Lexer.NA })
export const LinkTextPart: TokenType = createToken({ name: 'LinkTextPart', pattern: Lexer.NA })

/** Every code unit, as far as chevrotain tells them apart for the first character of a token. */
const ANY_START = Array.from({ length: 512 }, (_, index) => (index < 256 ? index : 256 + (index - 256) * 255)).filter(
  (code) => code < 65_536,
)
const SPACES = [...' \t\n\v\f\r\u00a0\u1680\u2000\u2028\u2029\u202f\u205f\u3000\ufeff'].map((space) => space.charCodeAt(0))
const LINK_STARTS = [...SPACES, ...[...'xo<-=.~'].map((character) => character.charCodeAt(0))]

function token(name: string, pattern: RegExp, options: Partial<ITokenConfig> = {}): TokenType {
  return createToken({ name, pattern, line_breaks: true, ...options })
}
function scanned(
  name: string,
  exec: (text: string, offset: number) => Match,
  starts: number[],
  options: Partial<ITokenConfig> = {},
): TokenType {
  return createToken({ name, pattern: { exec }, start_chars_hint: starts, line_breaks: true, ...options })
}
/** For patterns of what a text does not hold, whose first characters chevrotain cannot list. */
const anyStart = { start_chars_hint: ANY_START }
const skipped = { group: Lexer.SKIPPED }

export const Header: TokenType = token('Header', /(?:flowchart-elk|swimlane-beta|graph|flowchart)\b/, { push_mode: 'header' })
const LeadingSpace = token('LeadingSpace', /\s+/, skipped)
export const NoDirection: TokenType = token('NoDirection', /\s*\n/, { push_mode: 'statement' })
export const HeaderDirection: TokenType = token('HeaderDirection', /\s*(?:(?:LR|RL|TB|BT|TD|BR|v)\b|[<>^])/, { push_mode: 'statement' })

export const AccTitle: TokenType = token('AccTitle', /accTitle\s*:\s*/, { push_mode: 'accessible' })
export const AccDescription: TokenType = token('AccDescription', /accDescr\s*:\s*/, { push_mode: 'accessible' })
export const AccText: TokenType = token('AccText', /[^\n]+/, { ...anyStart, pop_mode: true })
const AccBlockStart = token('AccBlockStart', /accDescr\s*\{\s*/, { push_mode: 'accessibleBlock', ...skipped })
const AccBlockEnd = token('AccBlockEnd', /\}/, { pop_mode: true, ...skipped })
export const AccBlock: TokenType = token('AccBlock', /[^}]+/, anyStart)

export const DataStart: TokenType = token('DataStart', /@\{/, { push_mode: 'data' })
export const Data: TokenType = token('Data', /[^}^"]+/, anyStart)
const DataEnd = token('DataEnd', /\}/, { pop_mode: true, ...skipped })
export const DataStringStart: TokenType = token('DataStringStart', /"/, { push_mode: 'dataString' })
export const DataString: TokenType = token('DataString', /[^"]+/, anyStart)
export const DataStringEnd: TokenType = token('DataStringEnd', /"/, { pop_mode: true })

const Call = token('Call', /call\s+/, { push_mode: 'callback', ...skipped })
export const CallbackName: TokenType = token('CallbackName', /[^(]+/, anyStart)
const NoArguments = token('NoArguments', /\(\s*\)/, { pop_mode: true, ...skipped })
const ArgumentsStart = token('ArgumentsStart', /\(/, { pop_mode: true, push_mode: 'arguments', ...skipped })
export const CallbackArguments: TokenType = token('CallbackArguments', /[^)]+/, anyStart)
const ArgumentsEnd = token('ArgumentsEnd', /\)/, { pop_mode: true, ...skipped })

const MarkdownStart = token('MarkdownStart', /"`/, { push_mode: 'markdown', ...skipped })
export const Markdown: TokenType = token('Markdown', /[^`"]+/, anyStart)
const MarkdownEnd = token('MarkdownEnd', /`"/, { pop_mode: true, ...skipped })
const StringStart = token('StringStart', /"/, { push_mode: 'string', ...skipped })
export const StringText: TokenType = token('StringText', /[^"]+/, anyStart)
const StringEnd = token('StringEnd', /"/, { pop_mode: true, ...skipped })

export const Style: TokenType = token('Style', /style\b/, { categories: [TitlePart, StylePart] })
export const Default: TokenType = token('Default', /default\b/, { categories: [IdPart] })
export const LinkStyle: TokenType = token('LinkStyle', /linkStyle\b/, { categories: [TitlePart] })
export const Interpolate: TokenType = token('Interpolate', /interpolate\b/)
export const ClassDef: TokenType = token('ClassDef', /classDef\b/, { categories: [TitlePart] })
export const Class: TokenType = token('Class', /class\b/, { categories: [TitlePart] })
export const Href: TokenType = token('Href', /href\s/)
const Click = token('Click', /click\s+/, { push_mode: 'click', ...skipped })
export const Clicked: TokenType = token('Clicked', /[^\s"]\S*/, { ...anyStart, categories: [TitlePart] })
const ClickedEnd = token('ClickedEnd', /\s/, { pop_mode: true, ...skipped })
export const Keyword: TokenType = token('Keyword', /(?:flowchart-elk|swimlane-beta|graph|flowchart)\b/, { categories: [TitlePart] })
export const Subgraph: TokenType = token('Subgraph', /subgraph\b/, { categories: [TitlePart] })
export const End: TokenType = token('End', /end\b\s*/, { categories: [TitlePart] })
export const Target: TokenType = token('Target', /_(?:self|blank|parent|top)\b/)
export const Direction: TokenType = scanned('Direction', direction, ANY_START)

export const LinkId: TokenType = scanned('LinkId', linkId, ANY_START)
export const Digits: TokenType = token('Digits', /[0-9]+/, { categories: [IdPart, TitlePart, StylePart, NamePart] })
const Hash = token('Hash', /#/, { categories: [IdPart, TitlePart, StylePart, NamePart] })
export const ClassMark: TokenType = token('ClassMark', /:::/)
export const Colon: TokenType = token('Colon', /:/, { categories: [IdPart, TitlePart, StylePart, NamePart] })
export const And: TokenType = token('And', /&/, { categories: [IdPart, TitlePart, NamePart] })
export const Semicolon: TokenType = token('Semicolon', /;/)
export const Comma: TokenType = token('Comma', /,/, { categories: [IdPart, NamePart] })
const Star = token('Star', /\*/, { categories: [IdPart, TitlePart, NamePart] })

export const Link: TokenType = scanned('Link', link, LINK_STARTS)
export const LinkStart: TokenType = createToken({ name: 'LinkStart', pattern: Lexer.NA, categories: [TitlePart] })
export const LinkEnd: TokenType = createToken({ name: 'LinkEnd', pattern: Lexer.NA })
const linkHalves = (['normal', 'thick', 'dotted'] as const).map((stroke) => ({
  stroke,
  start: scanned(`LinkStart ${stroke}`, linkStart(stroke), LINK_STARTS, { push_mode: stroke, categories: [LinkStart, TitlePart] }),
  end: scanned(`LinkEnd ${stroke}`, linkEnd(stroke), LINK_STARTS, { pop_mode: true, categories: [LinkEnd] }),
  text: scanned(`LinkText ${stroke}`, linkText(stroke), ANY_START, { categories: [LinkTextPart] }),
}))

/** What cannot stand in a label without quotes; no statement takes it. */
const Stray = token('Stray', /\([-[]|\(\(\(|\[/)
const StrayLink = token('StrayLink', /\s*~~~+\s*/)

const opening = (name: string, pattern: RegExp, mode = 'label'): TokenType => token(name, pattern, { push_mode: mode })
const closing = (name: string, pattern: RegExp): TokenType => token(name, pattern, { pop_mode: true })
export const EllipseStart: TokenType = opening('EllipseStart', /\(-/, 'ellipseLabel')
export const EllipseEnd: TokenType = closing('EllipseEnd', /[-/)]\)/)
export const StadiumStart: TokenType = opening('StadiumStart', /\(\[/)
export const StadiumEnd: TokenType = closing('StadiumEnd', /\]\)/)
export const SubroutineStart: TokenType = opening('SubroutineStart', /\[\[/)
export const SubroutineEnd: TokenType = closing('SubroutineEnd', /\]\]/)
export const PropertiesStart: TokenType = token('PropertiesStart', /\[\|/)
export const FlagStart: TokenType = opening('FlagStart', />/)
export const CylinderStart: TokenType = opening('CylinderStart', /\[\(/)
export const CylinderEnd: TokenType = closing('CylinderEnd', /\)\]/)
export const DoubleCircleStart: TokenType = opening('DoubleCircleStart', /\(\(\(/)
export const DoubleCircleEnd: TokenType = closing('DoubleCircleEnd', /\)\)\)/)
export const SlashStart: TokenType = opening('SlashStart', /\[\//, 'slantLabel')
export const BackslashStart: TokenType = opening('BackslashStart', /\[\\/, 'slantLabel')
/** Mermaid also takes `(`, `?` and `=` for the backslash. */
export const BackslashEnd: TokenType = closing('BackslashEnd', /[\\(?=\])]\]/)
export const SlashEnd: TokenType = closing('SlashEnd', /\/\]/)
export const PipeStart: TokenType = opening('PipeStart', /\|/)
export const PipeEnd: TokenType = closing('PipeEnd', /\|/)
export const RoundStart: TokenType = opening('RoundStart', /\(/)
export const RoundEnd: TokenType = closing('RoundEnd', /\)/)
export const SquareStart: TokenType = opening('SquareStart', /\[/)
export const SquareEnd: TokenType = closing('SquareEnd', /\]/)
export const DiamondStart: TokenType = opening('DiamondStart', /\{/)
export const DiamondEnd: TokenType = closing('DiamondEnd', /\}/)
export const LabelText: TokenType = token('LabelText', /[^[\](){}|"]+/, { ...anyStart, categories: [LabelPart] })
const EllipseText = token('EllipseText', /(?:[^()[\]{}"\-/~]|[-/](?!\))|~(?!~~))+/, { ...anyStart, categories: [LabelPart] })
const SlantText = token('SlantText', /\/(?!\])|\\(?!\])|[^\\[\](){}/]+/, { ...anyStart, categories: [LabelPart] })

const TagStart = token('TagStart', /</)
const Up = token('Up', /\^/, { categories: [TitlePart] })
const Down = token('Down', /v\b/, { categories: [IdPart, TitlePart, NamePart] })
export const Word: TokenType = token('Word', /(?:[A-Za-z0-9!"#$%&'*+.`?\\_/]|-(?=[^>\-.]))+/, {
  categories: [IdPart, TitlePart, StylePart, NamePart],
})
const Minus = token('Minus', /-/, { categories: [IdPart, TitlePart, NamePart] })
const Letters = token('Letters', new RegExp(`[${UNICODE_LETTERS}]+`), { categories: [IdPart, TitlePart, NamePart] })
export const Newline: TokenType = token('Newline', /(?:\r?\n)+/)
export const Space: TokenType = token('Space', /[^\S\n\r]+/, { start_chars_hint: SPACES, categories: [TitlePart, StylePart] })

const [halvesOfNormal, halvesOfThick, halvesOfDotted] = linkHalves
const statementTokens: TokenType[] = [
  ...[AccTitle, AccDescription, AccBlockStart, DataStart, Call, MarkdownStart, StringStart],
  ...[Style, Default, LinkStyle, Interpolate, ClassDef, Class, Href, Click, Keyword, Subgraph, End, Target, Direction, LinkId],
  ...[Digits, Hash, ClassMark, Colon, And, Semicolon, Comma, Star, Link, ...linkHalves.map(({ start }) => start)],
  ...[EllipseStart, StadiumStart, SubroutineStart, PropertiesStart, FlagStart, CylinderStart, DoubleCircleStart, SlashStart],
  ...[BackslashStart, TagStart, Up, Down, Word, Minus, Letters, PipeStart, RoundStart, SquareStart, DiamondStart, Newline, Space],
]
const halves = (of: (typeof linkHalves)[number] | undefined): TokenType[] =>
  of === undefined ? [] : [MarkdownStart, StringStart, of.end, of.text]

const MODES: Record<string, TokenType[]> = {
  start: [LeadingSpace, Header],
  header: [NoDirection, HeaderDirection],
  statement: statementTokens,
  accessible: [AccText],
  accessibleBlock: [AccBlockEnd, AccBlock],
  data: [DataStringStart, Data, DataEnd],
  dataString: [DataStringEnd, DataString],
  callback: [NoArguments, ArgumentsStart, CallbackName],
  arguments: [ArgumentsEnd, CallbackArguments],
  click: [ClickedEnd, Clicked],
  markdown: [Markdown, MarkdownEnd, MarkdownStart, StringStart],
  string: [MarkdownStart, StringText, StringEnd],
  normal: halves(halvesOfNormal),
  thick: halves(halvesOfThick),
  dotted: halves(halvesOfDotted),
  label: [
    ...[MarkdownStart, StringStart, StadiumEnd, SubroutineEnd, CylinderEnd, DoubleCircleEnd, PipeEnd, RoundEnd, SquareEnd, DiamondEnd],
    ...[Stray, RoundStart, DiamondStart, StrayLink, LabelText],
  ],
  ellipseLabel: [MarkdownStart, StringStart, EllipseEnd, StrayLink, EllipseText, Stray, RoundStart, DiamondStart],
  slantLabel: [MarkdownStart, StringStart, BackslashEnd, SlashEnd, StrayLink, SlantText, Stray, RoundStart, DiamondStart],
}

const lexer = new Lexer(
  { modes: MODES, defaultMode: 'start' },
  { positionTracking: 'onlyOffset', recoveryEnabled: false, ensureOptimizations: true },
)

/** The tokens of a text, and where it holds something that is no token, if it does: nothing is read from there on. */
export interface Tokens {
  readonly tokens: ReturnType<typeof lexer.tokenize>['tokens']
  readonly brokenAt?: number
}

/** Takes a text apart, from its header on or from the start of a statement. */
export function tokenize(text: string, from: 'start' | 'statement'): Tokens {
  const { tokens, errors } = lexer.tokenize(text, from)
  const [error] = errors
  return error === undefined ? { tokens } : { tokens, brokenAt: error.offset }
}

/** All token types, for the parser. */
export const TOKEN_TYPES: TokenType[] = [
  ...new Set([IdPart, TitlePart, StylePart, NamePart, LabelPart, LinkTextPart, LinkStart, LinkEnd, ...Object.values(MODES).flat()]),
]
