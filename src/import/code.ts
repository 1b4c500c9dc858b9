/** Code as a tree that knows how it breaks: printed as the formatter of this repository prints it, so that an import needs no second pass. */
export type Code = string | ObjectCode | ListCode | CallCode

export interface ObjectCode {
  readonly kind: 'object'
  readonly entries: readonly ObjectEntry[]
  /** Whether it stands on lines of its own even where it would fit. */
  readonly open?: boolean
}
interface ObjectEntry {
  readonly key: string
  readonly value: Code
}
export interface ListCode {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
}
export interface ListItem {
  readonly value: Code
  /** Comment lines above the item. */
  readonly comments?: readonly string[]
}
export interface CallCode {
  readonly kind: 'call'
  readonly callee: string
  readonly args: readonly Code[]
}

const LINE_WIDTH = 140
const INDENT = '  '

export function object(entries: readonly (readonly [key: string, value: Code])[], open = false): ObjectCode {
  return { kind: 'object', entries: entries.map(([key, value]) => ({ key, value })), open }
}
export function list(items: readonly (Code | ListItem)[]): ListCode {
  return { kind: 'list', items: items.map((item) => (typeof item === 'object' && !('kind' in item) ? item : { value: item })) }
}
export function call(callee: string, ...args: readonly Code[]): CallCode {
  return { kind: 'call', callee, args }
}

/** The text of some code that begins behind `lead` on a line indented by `indent`; `tail` is what follows on its last line. */
export function print(code: Code, indent = '', lead = '', tail = ''): string {
  const flat = flatOf(code)
  if (flat !== undefined && width(indent + lead + flat + tail) <= LINE_WIDTH) return lead + flat + tail
  if (typeof code === 'string') return lead + code + tail
  if (code.kind === 'call') return printCall(code, indent, lead, tail)
  const [open, close] = code.kind === 'object' ? ['{', '}'] : ['[', ']']
  const inner = indent + INDENT
  const lines =
    code.kind === 'object' ? code.entries.map((entry) => printEntry(entry, inner)) : code.items.map((item) => printItem(item, inner))
  return `${lead}${open}\n${lines.join('\n')}\n${indent}${close}${tail}`
}

function printEntry({ key, value }: ObjectEntry, indent: string): string {
  const lead = `${keyText(key)}: `
  const isText = typeof value === 'string' && /^['"]/.test(value)
  if (isText && width(indent + lead + value) + 1 > LINE_WIDTH) return `${indent}${lead.trimEnd()}\n${indent}${INDENT}${value},`
  return indent + print(value, indent, lead, ',')
}

function printItem({ value, comments = [] }: ListItem, indent: string): string {
  return [...comments.map((comment) => `${indent}// ${comment}`), indent + print(value, indent, '', ',')].join('\n')
}

/** The last argument opens on the line of the call if it is an object or a list; otherwise each argument has a line. */
function printCall({ callee, args }: CallCode, indent: string, lead: string, tail: string): string {
  const last = args.at(-1)
  const before = args.slice(0, -1).map(flatOf)
  if (last !== undefined && typeof last !== 'string' && last.kind !== 'call' && before.every((text) => text !== undefined)) {
    const start = `${lead}${callee}(${before.map((text) => `${text}, `).join('')}`
    if (width(indent + start) < LINE_WIDTH) return print(opened(last), indent, start, `)${tail}`)
  }
  const inner = indent + INDENT
  return `${lead}${callee}(\n${args.map((arg) => `${inner}${print(arg, inner, '', ',')}`).join('\n')}\n${indent})${tail}`
}

function opened(code: ObjectCode | ListCode): Code {
  return code.kind === 'object' ? { ...code, open: true } : { ...code, items: code.items }
}

/** The code on one line, or nothing where it never stands on one. */
function flatOf(code: Code): string | undefined {
  if (typeof code === 'string') return code
  if (code.kind === 'call') return joined(code.args.map(flatOf), `${code.callee}(`, ')')
  if (code.kind === 'object') {
    if (code.open === true) return undefined
    const entries = code.entries.map(({ key, value }) => {
      const flat = flatOf(value)
      return flat === undefined ? undefined : `${keyText(key)}: ${flat}`
    })
    return code.entries.length === 0 ? '{}' : joined(entries, '{ ', ' }')
  }
  if (code.items.some(({ comments = [] }) => comments.length > 0)) return undefined
  // The formatter gives each of several objects of several properties its own line.
  const rows = code.items.filter(({ value }) => typeof value === 'object' && value.kind === 'object' && value.entries.length > 1)
  if (rows.length > 1 && rows.length === code.items.length) return undefined
  return joined(
    code.items.map(({ value }) => flatOf(value)),
    '[',
    ']',
  )
}

function joined(parts: readonly (string | undefined)[], open: string, close: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(', ')}${close}`
}

/** Columns of a line as the formatter counts them: marks have none; emoji and East Asian wide characters have two. */
export function width(line: string): number {
  let columns = 0
  for (const character of line) columns += /[\p{Mn}\p{Cf}]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key)
}

/** A string literal in the quotes that need fewer escapes, single ones if equal. Every character that ends a line is escaped. */
export function text(value: string): string {
  const quote = value.split("'").length > value.split('"').length ? '"' : "'"
  const escaped = value.replace(/[\\\n\r\t\u2028\u2029]|\p{Cc}/gu, (character) => {
    const known: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
    return known[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote
}

/** A text as the lines of `//` comments: no character of it can end the comment, and no line is a directive to a tool. */
export function commentLines(value: string): string[] {
  return value
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/(@ts-|biome-|eslint|@ts_)/gi, (found) => `${found.slice(0, 1)}\u200b${found.slice(1)}`))
}

/** A number as code: thousands are parted from 10,000 on. */
export function numberText(value: number): string {
  const plain = String(value)
  return /^\d{5,}$/.test(plain) ? plain.replace(/\B(?=(\d{3})+$)/g, '_') : plain
}

/** A hole: a type error that names what only a person knows. */
export function hole(what: string): string {
  return `fillIn(${text(what)})`
}
