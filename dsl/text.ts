import { refuse } from './refusal.ts'

/** Longest text of a title, label or name, in UTF-16 code units: about six lines of a card. Longer texts belong on the page. */
const MAX_LABEL_LENGTH = 300
/** Longest text of a sentence on the page (error text, step, summary), in UTF-16 code units. */
export const MAX_SENTENCE_LENGTH = 4000

// C0 and C1 controls but tab and newline, and the bidirectional overrides and isolates that let a text pretend to be another.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the controls is the purpose
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/
const LONE_SURROGATE = /\p{Surrogate}/u

/** The text as it is, or a refusal (FP107) if it is empty, too long, or holds characters that cannot or must not be drawn. */
export function checkText(text: unknown, what: string, limit: number = MAX_LABEL_LENGTH): string {
  if (typeof text !== 'string') refuse('FP107', `${what} is a text, not ${typeof text}`)
  if (text.trim() === '') refuse('FP107', `${what} is empty: write what it is called`)
  if (text.length > limit) refuse('FP107', `${what} has ${text.length} characters: shorten it to at most ${limit}`)
  const unsafe = UNSAFE.exec(text)?.[0] ?? LONE_SURROGATE.exec(text)?.[0]
  if (unsafe !== undefined) {
    const codePoint = unsafe.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    refuse('FP107', `${what} holds the character U+${codePoint}, which is a control, a direction override or half a character: remove it`)
  }
  return text
}

/** `Playback API` → `playback-api`: the id made from a name. Letters outside ASCII lose their accents or become `x` and their code point. */
export function slugOf(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\x20-\x7e\s]/gu, (character) => ` x${character.codePointAt(0)?.toString(16)} `)
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'node'
}

/** A slug as it is, or a refusal (FP108). */
export function checkSlug(slug: unknown, what: string): string {
  if (typeof slug !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 100) {
    refuse(
      'FP108',
      `${what} ${JSON.stringify(String(slug).slice(0, 60))} must be lower-case letters and digits joined by single hyphens, such as "checkout-flow"`,
    )
  }
  return slug
}
