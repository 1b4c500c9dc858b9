/**
 * The one place where texts become HTML, on pages and in search results: whatever stands in `${…}` of {@link html} is escaped, unless it is
 * HTML made by the same tag. Pure; also runs in a browser.
 */

/**
 * HTML that was made by {@link html}. A class, so that no value from a file can pretend to be one. It holds its pieces and joins them when it
 * is asked for its text: a page is built of thousands of small ones, and only the whole is ever needed.
 */
export class Html {
  readonly pieces: readonly string[]
  constructor(pieces: readonly string[]) {
    this.pieces = pieces
  }
  get text(): string {
    return this.pieces.join('')
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

/** Texts in which none of all these characters can be. */
const PLAIN = /^[\t\n !#-%(-;=?-~\u00a0-\u02ff\u2010-\u2027\u2190-\u22ff]*$/

/**
 * HTML with everything between the pieces escaped. Attributes are written in double quotes.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}</p>`.text // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces: string[] = []
  for (const [index, literal] of literals.entries()) {
    if (literal !== '') pieces.push(literal)
    print(parts[index], pieces)
  }
  return new Html(pieces)
}

/** HTML that this package printed: a picture. Nothing that an author wrote may come here unescaped. */
export function trustedHtml(pieces: readonly string[]): Html {
  return new Html(pieces)
}

function print(part: Part, pieces: string[]): void {
  if (part instanceof Html) for (const piece of part.pieces) pieces.push(piece)
  else if (typeof part === 'string' || typeof part === 'number') pieces.push(escapeHtml(String(part)))
  else if (part !== undefined && part !== false) for (const item of part) print(item, pieces)
}

function escapeHtml(text: string): string {
  // nearly all texts are plain: one look is much faster than the replacements
  return PLAIN.test(text) ? text : visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A text whose deceptive characters are named: `⟨U+202E⟩`. */
function visible(text: string): string {
  return text.replace(DECEPTIVE, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}
