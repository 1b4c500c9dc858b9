import type { Document } from '../document.ts'

/** The text as Mermaid's own lexer gets it, and where each of its characters stands in the document. */
export interface Source {
  readonly text: string
  /** Offset in the document of an offset in `text`. */
  readonly at: (offset: number) => number
}

/**
 * Stand for the `#` and the `;` of an entity (`#quot;`), which no id may hold and every label may. Mermaid uses signs of its own; these two
 * code points are never characters, so nothing that an author writes is taken for them.
 */
export const ENTITY_START = '\ufdd0'
export const ENTITY_END = '\ufdd1'
const ENTITY = /#(\w+);/g

const QUOTED_ATTRIBUTE = /="([^"]*)"/g
/** White space between a closing brace and the end of a line. */
const AFTER_BRACE = /\}(\s+)\n/g

/** Does to a body what Mermaid does to a flowchart before its lexer reads it. */
export function sourceOf(document: Document): Source {
  const { body } = document
  const layers: Layer[] = []
  const cut = (text: string, spans: readonly Cut[]): string => {
    if (spans.length === 0) return text
    const layer = cutOut(text, spans)
    layers.unshift(layer)
    return layer.text
  }
  let text = singleQuotes(body)
  text = cut(text, leftOut(document))
  text = cut(text, colourSemicolons(text, 'style'))
  text = cut(text, colourSemicolons(text, 'classDef'))
  text = `${text.replace(ENTITY, `${ENTITY_START}$1${ENTITY_END}`)}\n`
  text = cut(
    text,
    [...text.matchAll(AFTER_BRACE)].map(({ index, 1: space = '' }) => ({ start: index + 1, end: index + 1 + space.length })),
  )
  return {
    text,
    at: (offset) =>
      Math.min(
        body.length,
        layers.reduce((at, layer) => layer.before(at), offset),
      ),
  }
}

/**
 * Lines of comments, directives, and the carriage returns for which the body has spaces: a space at the end of a line is an error to some
 * statements.
 */
function leftOut({ text, body, comments, directives }: Document): Cut[] {
  const lines = comments.map(({ start, end }) => ({ start, end: Math.min(end + 1, body.length) }))
  const whole = [...lines, ...directives].sort((a, b) => a.start - b.start)
  const cuts: Cut[] = []
  let done = 0
  const carriageReturnsUpTo = (end: number): void => {
    for (let at = text.indexOf('\r\n', done); at >= 0 && at < end; at = text.indexOf('\r\n', at + 2)) cuts.push({ start: at, end: at + 1 })
  }
  for (const { start, end } of whole) {
    carriageReturnsUpTo(start)
    done = end
    cuts.push({ start, end })
  }
  if (text.includes('\r')) carriageReturnsUpTo(text.length)
  return cuts
}

interface Cut {
  readonly start: number
  readonly end: number
}
interface Layer {
  readonly text: string
  /** Where a character of the text stood before the cuts. */
  readonly before: (offset: number) => number
}

/** Takes spans, in their order, out of a text. */
function cutOut(text: string, spans: readonly Cut[]): Layer {
  const pieces: string[] = []
  /** Where the text goes on behind each cut, and how much was cut until then. */
  const from: number[] = []
  const lost: number[] = []
  let done = 0
  let total = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(done, start))
    total += end - start
    done = end
    from.push(end - total)
    lost.push(total)
  }
  pieces.push(text.slice(done))
  return {
    text: pieces.join(''),
    before(offset) {
      let low = 0
      let high = from.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((from[middle] ?? 0) <= offset) low = middle + 1
        else high = middle
      }
      return offset + (lost[low - 1] ?? 0)
    },
  }
}

/** Attributes of tags in single quotes, as double ones would end a label (Mermaid's `cleanupText`). */
function singleQuotes(text: string): string {
  const pieces: string[] = []
  let done = 0
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', Math.max(done, open + 1))) {
    if (!/\w/.test(text[open + 1] ?? '')) continue
    const close = text.indexOf('>', open)
    if (close < 0) break
    const tag = text.slice(open, close)
    if (tag.includes('="')) {
      pieces.push(text.slice(done, open), tag.replace(QUOTED_ATTRIBUTE, "='$1'"))
      done = close
    } else if (done < open) {
      pieces.push(text.slice(done, open))
      done = open
    }
    pieces.push(text.slice(done, close))
    done = close
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}

/**
 * The last semicolon of each line that holds a colour: the keyword, a colon, and `#` before the next white space. Mermaid drops it, lest
 * `#fff;` be an entity (its `encodeEntities`; this is its pattern `style.*:\S*#.*;`, read once from left to right).
 */
export function colourSemicolons(text: string, keyword: string): Cut[] {
  const cuts: Cut[] = []
  for (let at = text.indexOf(keyword); at >= 0; ) {
    const end = endOfLine(text, at)
    const last = at + text.slice(at, end).lastIndexOf(';')
    const hash = coloured(text, at + keyword.length, end)
    if (hash >= 0 && hash < last) cuts.push({ start: last, end: last + 1 })
    at = text.indexOf(keyword, end)
  }
  return cuts
}

/** Where the first `#` stands that follows a colon without white space between; -1 if none does. */
function coloured(text: string, from: number, end: number): number {
  let colon = false
  for (let index = from; index < end; index += 1) {
    const character = text[index] ?? ''
    if (character === ':') colon = true
    else if (character === '#' && colon) return index
    else if (colon && /\s/.test(character)) colon = false
  }
  return -1
}

function endOfLine(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 0x2028 || code === 0x2029) return index
  }
  return text.length
}
