/**
 * The one place where texts become HTML, on pages and in search results: whatever stands in `${…}` of {@link html} is escaped, unless it is
 * HTML made by the same tag. Pure; also runs in a browser.
 */

/** HTML that was made by {@link html}. A class, so that no value from a file can pretend to be one. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template; `undefined`, `false` and the empty text print nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/**
 * Characters that show nothing, or make a text read otherwise than it is (Unicode TR 36, bidirectional text spoofing): controls but tab and
 * newline, direction overrides and isolates, half characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the controls is the purpose
const DECEPTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/**
 * HTML with everything between the pieces escaped. Attributes are written in double quotes.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}</p>`.text // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(pieces.map((piece, index) => piece + print(parts[index])).join(''))
}

/** HTML that this package printed: a picture. Nothing that an author wrote may come here unescaped. */
export function trustedHtml(text: string): Html {
  return new Html(text)
}

function print(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return part.map(print).join('')
}

function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A text whose deceptive characters are named: `⟨U+202E⟩`. */
function visible(text: string): string {
  return text.replace(DECEPTIVE, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}
