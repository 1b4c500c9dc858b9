import { createToken, Lexer, type TokenType } from 'chevrotain'

/**
 * The tokens of `sequenceDiagram`, after the lexer rules of Mermaid 12.3. Its words are keywords wherever a token begins, so that
 * `A->>end: x` is refused as Mermaid refuses it. `lexer.ts` says which are looked for where.
 *
 * A pattern that begins with what it does not match has `start_chars_hint`: chevrotain cannot tell by itself where to try it.
 */

/** Every character but these, for `start_chars_hint`. */
function anyBut(excluded: string): number[] {
  const codes: number[] = []
  // Above the first page chevrotain sorts characters into buckets of about 255: a step of 128 meets each.
  for (let code = 0; code < 0x10000; code += code < 256 ? 1 : 128) {
    if (!excluded.includes(String.fromCharCode(code))) codes.push(code)
  }
  return codes
}

function keyword(word: string, options: { readonly mode?: string; readonly of?: TokenType } = {}): TokenType {
  const mode = options.mode === undefined ? {} : { push_mode: options.mode }
  const categories = options.of === undefined ? [] : [options.of]
  return createToken({
    name: word.toUpperCase().replaceAll(' ', '_'),
    label: `“${word}”`,
    pattern: new RegExp(`${word}\\b`, 'i'),
    categories,
    ...mode,
  })
}

/** Words that begin a fragment, words that begin a further branch of one, and what begins no statement at all. */
export const FragmentWord = createToken({ name: 'FragmentWord', pattern: Lexer.NA })
export const SectionWord = createToken({ name: 'SectionWord', pattern: Lexer.NA })
export const Misplaced = createToken({ name: 'Misplaced', pattern: Lexer.NA })
export const ParticipantKind = createToken({ name: 'ParticipantKind', label: '“participant” or “actor”', pattern: Lexer.NA })
export const ActivationWord = createToken({ name: 'ActivationWord', pattern: Lexer.NA })
export const LinkWord = createToken({ name: 'LinkWord', pattern: Lexer.NA })
export const Placement = createToken({ name: 'Placement', label: '“over”, “left of” or “right of”', pattern: Lexer.NA })

/** Line ends and semicolons, as many as follow each other: empty statements mean nothing. */
export const Newline = createToken({ name: 'Newline', label: 'the end of the line', pattern: /[\n;]+/, line_breaks: true })
/** The end of a line that also ends the mode of its line. */
export const LineEnd = createToken({ name: 'LineEnd', pattern: /\n+|;/, pop_mode: true, categories: [Newline], line_breaks: true })
export const NameEnd = createToken({ name: 'NameEnd', pattern: /\n+/, pop_mode: true, categories: [Newline], line_breaks: true })
export const Space = createToken({ name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true })
export const SameLineSpace = createToken({
  name: 'SameLineSpace',
  pattern: /[^\S\n]+/,
  start_chars_hint: anyBut('\n'),
  group: Lexer.SKIPPED,
  line_breaks: false,
})
export const HashComment = createToken({
  name: 'HashComment',
  pattern: /#[^\n]*/,
  start_chars_hint: ['#'],
  group: Lexer.SKIPPED,
  line_breaks: false,
})
export const PercentComment = createToken({
  name: 'PercentComment',
  pattern: /%(?!\{)[^\n]*/,
  start_chars_hint: ['%'],
  group: Lexer.SKIPPED,
  line_breaks: false,
})
/** A `%%` behind the first character of a token hides that character too. */
export const HiddenByComment = createToken({
  name: 'HiddenByComment',
  pattern: /[^}]%%[^\n]*/,
  start_chars_hint: anyBut('\n}'),
  group: Lexer.SKIPPED,
  line_breaks: false,
})

export const Numeral = createToken({
  name: 'Numeral',
  categories: [Misplaced],
  label: 'a number',
  pattern: /(?:\d+(?:\.\d{1,2})?|\.\d{1,2})(?=[ \n])/,
  start_chars_hint: [...'0123456789.'],
  line_breaks: false,
})

export const Box = keyword('box', { mode: 'line' })
export const ParticipantWord = keyword('participant', { mode: 'name', of: ParticipantKind })
export const ActorWord = keyword('actor', { mode: 'name', of: ParticipantKind })
export const Create = keyword('create')
export const Destroy = keyword('destroy', { mode: 'name', of: ParticipantKind })
export const Loop = keyword('loop', { mode: 'line', of: FragmentWord })
export const Rect = keyword('rect', { mode: 'line', of: FragmentWord })
export const Opt = keyword('opt', { mode: 'line', of: FragmentWord })
export const Alt = keyword('alt', { mode: 'line', of: FragmentWord })
export const Else = keyword('else', { mode: 'line', of: SectionWord })
export const Par = keyword('par', { mode: 'line', of: FragmentWord })
export const ParOver = keyword('par_over', { mode: 'line', of: FragmentWord })
export const And = keyword('and', { mode: 'line', of: SectionWord })
export const Critical = keyword('critical', { mode: 'line', of: FragmentWord })
export const Option = keyword('option', { mode: 'line', of: SectionWord })
export const Break = keyword('break', { mode: 'line', of: FragmentWord })
export const End = keyword('end')
export const LeftOf = keyword('left of', { of: Placement })
export const RightOf = keyword('right of', { of: Placement })
export const Over = keyword('over', { of: Placement })
export const Note = keyword('note')
export const Activate = keyword('activate', { mode: 'name', of: ActivationWord })
export const Deactivate = keyword('deactivate', { mode: 'name', of: ActivationWord })
export const Header = keyword('sequenceDiagram', { of: Misplaced })
export const AutonumberWord = keyword('autonumber')
export const Off = keyword('off', { of: Misplaced })

/** `links` and its like are keywords only before a name. */
function beforeName(word: string): TokenType {
  const pattern = new RegExp(`${word}(?=[ \\t]+[^-/\\\\+()<>:\\n,;\\s])`, 'i')
  const first = word.slice(0, 1)
  return createToken({
    name: word.toUpperCase(),
    label: `“${word}”`,
    pattern,
    categories: [LinkWord],
    start_chars_hint: [first, first.toUpperCase()],
    line_breaks: false,
  })
}
export const Links = beforeName('links')
export const Link = beforeName('link')
export const Properties = beforeName('properties')
export const Details = beforeName('details')

/** `title text` and `title: text`, whole. */
export const Title = createToken({
  name: 'TITLE',
  label: '“title”',
  pattern: /title:?\s[^#\n;]+/i,
  start_chars_hint: ['t', 'T'],
  line_breaks: true,
})
export const AccTitle = createToken({
  name: 'ACC_TITLE',
  label: '“accTitle:”',
  pattern: /accTitle\s*:\s*/i,
  push_mode: 'rest',
  line_breaks: true,
})
export const AccDescription = createToken({
  name: 'ACC_DESCR',
  label: '“accDescr:”',
  pattern: /accDescr\s*:\s*/i,
  push_mode: 'rest',
  line_breaks: true,
})
export const AccBlock = createToken({
  name: 'ACC_DESCR_BLOCK',
  label: '“accDescr {”',
  pattern: /accDescr\s*\{\s*/i,
  push_mode: 'block',
  line_breaks: true,
})
export const Rest = createToken({
  name: 'Rest',
  pattern: /[^\n]+/,
  start_chars_hint: anyBut('\n'),
  pop_mode: true,
  line_breaks: false,
})
export const RestEnd = createToken({ name: 'RestEnd', pattern: /\n+/, pop_mode: true, categories: [Newline], line_breaks: true })
export const BlockText = createToken({ name: 'BlockText', pattern: /[^}]+/, start_chars_hint: anyBut('}'), line_breaks: true })
export const BlockEnd = createToken({ name: 'BlockEnd', pattern: /\}/, pop_mode: true })

export const Comma = createToken({ name: 'Comma', categories: [Misplaced], label: '“,”', pattern: /,/ })
/** A participant where statements stand. A hyphen belongs to it unless an arrow begins there. */
export const Name = createToken({
  name: 'Name',
  label: 'a participant',
  pattern: /[^-/\\+()<>:\n,;]+(?:(?!-[x)/\\]|-\|[/\\]|--|[/\\]\|-|\/\/-|\\\\-|\(\))-?[^-+<>:\n,;]+)*/i,
  start_chars_hint: anyBut('-/\\+()<>:\n,;'),
  line_breaks: false,
})
export const ArrowToken = createToken({
  name: 'Arrow',
  categories: [Misplaced],
  label: 'an arrow',
  pattern: /<<--?>>|--?(?:>>|[>x)]|\|[\\/]|\\\\|\/\/)|(?:[/\\]\||\/\/|\\\\)--?/i,
  start_chars_hint: ['<', '-', '/', '\\'],
  line_breaks: false,
})
/** A colon and the text behind it. */
export const Text = createToken({
  name: 'Text',
  categories: [Misplaced],
  label: '“:” and a text',
  pattern: /:[^#\n;]*/,
  start_chars_hint: [':'],
  line_breaks: false,
})
export const Plus = createToken({ name: 'Plus', categories: [Misplaced], label: '“+”', pattern: /\+/ })
export const Minus = createToken({ name: 'Minus', categories: [Misplaced], label: '“-”', pattern: /-/ })
export const Central = createToken({ name: 'Central', categories: [Misplaced], label: '“()”', pattern: /\(\)/ })
/**
 * Any other character, and those behind it that begin no other token: Mermaid passes over them where a statement could begin, and refuses
 * them elsewhere.
 */
export const Stray = createToken({
  name: 'Stray',
  pattern: /[^\n](?:(?![^}]%%)(?:[>)]|<(?!<--?>>)|\((?!\))|\/(?!\|-|\/-)|\\(?!\|-|\\-)))*/,
  start_chars_hint: anyBut('\n'),
  line_breaks: false,
})

/** A participant behind `participant` and its like, to the end of the line; the characters `< > : , ; @` are not in it. */
export const WholeName = createToken({
  name: 'WholeName',
  pattern: wholeName,
  start_chars_hint: anyBut('<>:\n,;@'),
  pop_mode: true,
  categories: [Name],
  line_breaks: false,
})
export const NameBeforeConfig = createToken({
  name: 'NameBeforeConfig',
  pattern: /[^<>:\n,;@\s]+(?=[^\S\n]*@\{)/,
  start_chars_hint: anyBut('<>:\n,;@'),
  categories: [Name],
  line_breaks: false,
})
/** A name whose `@{` stands in a later line: Mermaid looks for it there and then refuses the line end. */
export const NameApartFromConfig = createToken({
  name: 'NameApartFromConfig',
  categories: [Misplaced],
  pattern: /[^<>:\n,;@\s]+(?=\s*@\{)/,
  start_chars_hint: anyBut('<>:\n,;@'),
  pop_mode: true,
  line_breaks: false,
})
export const NameBeforeAlias = createToken({
  name: 'NameBeforeAlias',
  pattern: /[^<>:\n,;@\s]+(?=\s+as\s)/i,
  start_chars_hint: anyBut('<>:\n,;@'),
  pop_mode: true,
  push_mode: 'alias',
  categories: [Name],
  line_breaks: false,
})
/** What is no name, to the end of the line. */
export const NoName = createToken({
  name: 'NoName',
  categories: [Misplaced],
  pattern: /[^\n]+/,
  start_chars_hint: anyBut('\n'),
  pop_mode: true,
  line_breaks: false,
})
export const ConfigStart = createToken({ name: 'ConfigStart', label: '“@{”', pattern: /@\{/, pop_mode: true, push_mode: 'config' })
export const ConfigText = createToken({
  name: 'ConfigText',
  categories: [Misplaced],
  label: 'what the participant is, such as “"type": "database"”',
  pattern: /[^}]+/,
  start_chars_hint: anyBut('}'),
  line_breaks: true,
})
export const ConfigEnd = createToken({ name: 'ConfigEnd', label: '“}”', pattern: /\}/, pop_mode: true })
export const ConfigEndBeforeAlias = createToken({
  name: 'ConfigEndBeforeAlias',
  pattern: /\}(?=\s+as\s)/i,
  pop_mode: true,
  push_mode: 'alias',
  categories: [ConfigEnd],
})
export const As = createToken({ name: 'AS', label: '“as”', pattern: /as\b/i, pop_mode: true, push_mode: 'line' })
/** The rest of a line, up to a comment or `;`. */
export const LineText = createToken({
  name: 'LineText',
  categories: [Misplaced],
  pattern: /[^#\n;]+/,
  start_chars_hint: anyBut('#\n;'),
  pop_mode: true,
  line_breaks: false,
})

const NAME_RUN = /[^<>:\n,;@]+/y

/** As far as a line end or `;` follows, or back to the last `#`, which begins a comment then. */
function wholeName(text: string, offset: number): [string] | null {
  NAME_RUN.lastIndex = offset
  const run = NAME_RUN.exec(text)?.[0]
  if (run === undefined) return null
  const next = text[offset + run.length]
  if (next === undefined || next === '\n' || next === ';') return [run]
  const comment = run.lastIndexOf('#')
  return comment > 0 ? [run.slice(0, comment)] : null
}
