import { tokenMatcher } from 'chevrotain'
import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { tokenize } from './lexer.ts'
import { readSequence } from './read.ts'
import { sourceOf } from './source.ts'
import { Box, End, FragmentWord, Newline } from './tokens.ts'

/** A line of the body, and what is known around it. */
interface BadLine {
  readonly text: string
  /** Where it begins, as an offset of the body. */
  readonly start: number
  readonly names: ReadonlySet<string>
  /** The line before it that is not blank. */
  readonly before?: { readonly text: string; readonly end: number }
}
type Mender = (line: BadLine) => Edit[]

/** Longest line that is mended, in characters: what is longer is no statement that a person wrote. */
const MAX_LINE_LENGTH = 5000

const NOTE = /^\s*note\s/i
const ARROW = /-[>x)|/\\]|[/\\]\|?-/i

/** The beginning of a message or a note, with its colon. */
function spokenHead(text: string): string | undefined {
  const head = text.slice(0, text.indexOf(':') + 1)
  return head !== '' && (NOTE.test(head) || ARROW.test(head)) ? head : undefined
}

const STARTS =
  /^\s*(?:participant|actor|create|destroy|box|loop|rect|opt|alt|else|par|par_over|and|critical|option|break|end|note|activate|deactivate|links?|properties|details|title|accTitle|accDescr|autonumber)\b/i

const MENDERS: readonly Mender[] = [endWithName, inactive, misspelt, foreignArrow, semicolons, missingColon, brokenMessage]

/** Edits for what people often get wrong; each line that has a problem gets those of the first rule that knows it. */
export function mendSequence(document: Document): Edit[] {
  const wrong: number[] = []
  const { figure } = readSequence(document, ({ start, severity = 'error' }) => {
    if (severity === 'error') wrong.push(start)
  })
  const names = new Set(figure.participants.map(({ id }) => id))
  const edits: Edit[] = []
  let start = 0
  let before: BadLine['before']
  const problems = wrong.sort((a, b) => a - b)
  let next = 0
  for (const text of document.body.split('\n')) {
    const end = start + text.length
    let bad = endWithNamePattern.test(text)
    for (; (problems[next] ?? Number.POSITIVE_INFINITY) <= end; next += 1) bad = true
    const line = { text, start, names, ...(before === undefined ? {} : { before }) }
    if (bad && text.length <= MAX_LINE_LENGTH) edits.push(...firstOf(line))
    if (text.trim() !== '') before = { text, end }
    start = end + 1
  }
  return [...edits, ...missingEnds(document)]
}

function firstOf(line: BadLine): Edit[] {
  for (const mend of MENDERS) {
    const edits = mend(line)
    if (edits.length > 0) return edits
  }
  return []
}

const endWithNamePattern = /^\s*end[ \t]*(?:loop|alt|opt|par|critical|break|rect|box|if)[ \t]*;?[ \t]*$/i

/** `end loop`, where Mermaid reads a second loop, and `endif`. */
function endWithName({ text, start }: BadLine): Edit[] {
  if (!endWithNamePattern.test(text)) return []
  const at = text.search(/\S/)
  return [{ start: start + at, end: start + text.trimEnd().length, text: 'end', message: `“${text.trim()}” is “end”` }]
}

/** A deactivation of who is not active does nothing: the statement goes, or the `-` of a message. */
function inactive({ text, start }: BadLine): Edit[] {
  const statement = /^\s*deactivate\s+([^\s;][^;]*)$/i.exec(text)
  if (statement !== null) {
    const message = `“${(statement[1] ?? '').trim()}” is not active here: its deactivation is removed`
    return [{ start: start + text.search(/\S/), end: start + text.length, text: '', message }]
  }
  const marked = /^([^:\n]*?(?:>>|[->x)]))\s*-(?=\s*[^\s>x)\-:][^:]*:)/i.exec(text)
  if (marked === null || spokenHead(text) === undefined) return []
  const end = start + marked[0].length
  return [{ start: end - 1, end, text: '', message: 'the sender is not active here: the “-” that would end it is removed' }]
}

const STATEMENT_WORDS: readonly { readonly word: string; readonly pattern: RegExp }[] = [
  'participant',
  'actor',
  'activate',
  'deactivate',
  'autonumber',
  'loop',
  'critical',
  'option',
  'break',
  'destroy',
  'else',
  'note over',
  'note left of',
  'note right of',
].map((word) => ({ word, pattern: new RegExp(`^\\w+${'[ \\t]+\\w+'.repeat(word.split(' ').length - 1)}(?=\\s|$)`) }))

/** A keyword with one letter wrong, missing, too many or exchanged with the next one, where the rest fits the statement. */
function misspelt({ text, start, names }: BadLine): Edit[] {
  if (STARTS.test(text) && !/^\s*note\b/i.test(text)) return []
  const at = Math.max(0, text.search(/\S/))
  const written = text.slice(at)
  for (const { word, pattern } of STATEMENT_WORDS) {
    const first = pattern.exec(written)?.[0]
    if (first === undefined || names.has(first) || first.toLowerCase() === word || !isNear(first.toLowerCase(), word)) continue
    return [{ start: start + at, end: start + at + first.length, text: word.replace(/^note/, 'Note'), message: `“${first}” is “${word}”` }]
  }
  return []
}

/** Arrows of other languages and of word processors. */
function foreignArrow({ text, start }: BadLine): Edit[] {
  const found = /^(\s*[\p{L}\p{N}_][\p{L}\p{N}_ ]*?\s*)(={1,2}>{1,2}|[–—]{1,2}>{1,2}|[→⇒⟶➔➜])(?=\s*[+\p{L}\p{N}_][^:]*:)/u.exec(text)
  if (found === null) return []
  const [, before = '', arrow = ''] = found
  const at = start + before.length
  return [{ start: at, end: at + arrow.length, text: '->>', message: `“${arrow}” is written “->>”` }]
}

/** `;` inside a text, where it would end the statement, is written as an entity. */
function semicolons({ text, start }: BadLine): Edit[] {
  const head = spokenHead(text)
  if (head === undefined) return []
  const [, ...parts] = text.slice(head.length).split(/(?<!#\w{1,8});/)
  // What looks like a message without its colon is no text.
  if (parts.some((part) => spokenHead(part) === undefined && ARROW.test(part))) return []
  if (parts.every((part) => part.trim() === '' || spokenHead(part) !== undefined || STARTS.test(part))) return []
  const edits: Edit[] = []
  for (const { index } of text.matchAll(/(?<!#\w{1,8});/g)) {
    if (index < head.length) continue
    edits.push({
      start: start + index,
      end: start + index + 1,
      text: '#59;',
      message: '“;” in a text is written “#59;”: it would end the statement',
    })
  }
  return edits
}

/** `A->>B text` and `A->>B`: the colon stands behind the participant, if that is one that is named elsewhere, or one word. */
function missingColon({ text, start, names }: BadLine): Edit[] {
  const found = /^\s*[^:\n]*?(?:<<)?(?:--?(?:>>|[>x)]))[+-]?\s*([^:\n]+)$/.exec(text)
  if (found === null || /^\s*note\b/i.test(text)) return []
  const rest = found[1] ?? ''
  const [word = ''] = /^\S+/.exec(rest) ?? []
  const alone = rest.trim() === word
  if (word === '' || !(alone || names.has(word))) return []
  const at = start + text.length - rest.length + word.length
  return [{ start: at, end: at, text: ':', message: `a message has a “:” behind the participant: “${word}:”` }]
}

/** A line that is no statement goes on with the text of the line right before, unless it is a participant who speaks (`Alice: hi`). */
function brokenMessage({ text, start, names, before }: BadLine): Edit[] {
  if (before === undefined || spokenHead(before.text) === undefined || spokenHead(text) !== undefined || STARTS.test(text)) return []
  const at = text.search(/\S/)
  if (at < 0 || start !== before.end + 1 || /-[->x)]/.test(text) || names.has(text.slice(at).split(':', 1)[0] ?? '')) return []
  const cleared = /[#;]/.test(text)
    ? text.slice(at).replace(/(?<!#\w{1,8});|#(?!\w{1,8};)/g, (character) => `#${character.charCodeAt(0)};`)
    : text.slice(at)
  return [
    {
      start: before.end,
      end: start + text.length,
      text: `<br/>${cleared}`,
      message: 'a text goes on behind “<br/>”: the line break would end it',
    },
  ]
}

const OPENERS = /\b(?:box|loop|rect|opt|alt|par|par_over|critical|break)\b/i

/** What is open at the end of the text ends there. */
function missingEnds(document: Document): Edit[] {
  if (!OPENERS.test(document.body)) return []
  let open = 0
  let first = true
  for (const token of tokenize(sourceOf(document).code)) {
    // Elsewhere, as in `A->>end: x` and `end loop`, the word opens and ends nothing that stays once the line is mended.
    if (first && token.tokenType === End) open = Math.max(0, open - 1)
    if (first && (tokenMatcher(token, FragmentWord) || token.tokenType === Box)) open += 1
    first = tokenMatcher(token, Newline)
  }
  const { length } = document.text.trimEnd()
  if (open === 0) return []
  const message =
    open === 1
      ? 'an “end” is added for what is open at the end of the text'
      : `“end” is added for ${open} that are open at the end of the text`
  return [{ start: length, end: length, text: '\nend'.repeat(open), message }]
}

/** Whether two words differ by one letter: another, one more, one less, or two in the other order. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < 4) return false
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1
  const restOfA = a.slice(from)
  const restOfB = b.slice(from)
  if (restOfA.slice(1) === restOfB.slice(1) || restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1)) return true
  return restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2)
}
