/**
 * Patterns of the lexer that look far ahead. Each is tried at every token, so each remembers what it saw of the text that is being read:
 * the last answer for a text is kept, and the same question costs nothing the second time. The answers depend on the text alone.
 */
import type { CustomPatternMatcherReturn } from 'chevrotain'

/** What a matcher gives: the text that it takes. */
export type Match = CustomPatternMatcherReturn | null

const LINK = /[xo<]?(?:--+[-xo>]|==+[=xo>]|-?\.+-[xo>]?)\s*|~~~+\s*/y
const LINK_STARTS = { normal: /[xo<]?--\s*/y, thick: /[xo<]?==\s*/y, dotted: /[xo<]?-\.\s*/y }
/** How a link with a text ends, by how it began. */
const LINK_ENDS = { normal: /[xo<]?--+[-xo>]\s*/y, thick: /[xo<]?==+[=xo>]\s*/y, dotted: /[xo<]?-?\.+-[xo>]?\s*/y }
export type LinkStroke = keyof typeof LINK_STARTS

/** A whole link (`-->`), with the white space around it, which may hold line ends. */
export function link(text: string, offset: number): Match {
  return behindSpace(LINK, text, offset)
}

/** The first half of a link with a text (`--`). */
export function linkStart(stroke: LinkStroke): (text: string, offset: number) => Match {
  return (text, offset) => behindSpace(LINK_STARTS[stroke], text, offset)
}

/** The second half. */
export function linkEnd(stroke: LinkStroke): (text: string, offset: number) => Match {
  return (text, offset) => behindSpace(LINK_ENDS[stroke], text, offset)
}

/** The text inside a link: up to a quote, or to where the link may end. */
export function linkText(stroke: LinkStroke): (text: string, offset: number) => Match {
  const mark = { normal: '-', thick: '=', dotted: '.' }[stroke]
  return (text, offset) => {
    let at = offset
    while (at < text.length) {
      const character = text[at] ?? ''
      if (character === '"') break
      const solid = endOfSpace(text, at)
      if (matchesAt(LINK_ENDS[stroke], text, solid)) break
      if (solid > at) at = solid
      // A single hyphen is part of the text; two are not, and neither is an equals sign of a thick link or a point of a dotted one.
      else if (character === mark && (mark !== '-' || text[at + 1] === '-')) break
      else at += 1
    }
    return at > offset ? [text.slice(offset, at)] : null
  }
}

function behindSpace(pattern: RegExp, text: string, offset: number): Match {
  const solid = endOfSpace(text, offset)
  const character = text.charCodeAt(solid)
  if (!LINK_CHARACTERS.has(character) || !matchesAt(pattern, text, solid)) return null
  return [text.slice(offset, pattern.lastIndex)]
}
const LINK_CHARACTERS = new Set([...'xo<-=.~'].map((character) => character.charCodeAt(0)))

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}

let space = { text: '', start: 0, end: 0 }
const SPACE = /\s*/y

/** The end of the white space at an offset. */
function endOfSpace(text: string, offset: number): number {
  if (space.text === text && offset >= space.start && offset < space.end) return space.end
  SPACE.lastIndex = offset
  SPACE.test(text)
  if (SPACE.lastIndex - offset > 1) space = { text, start: offset, end: SPACE.lastIndex }
  return SPACE.lastIndex
}

let run = { text: '', start: 0, end: 0, at: -1 }
/** What makes an `@` something else than the end of a name. */
const METADATA_OR_END = /^[{"]?$/
const RUN = /[^\s"[\](){}|]*/y

/** The name of an edge with its `@`: up to the last `@` before white space, a bracket or a quote that nothing of metadata follows. */
export function linkId(text: string, offset: number): Match {
  if (run.text !== text || offset < run.start || offset >= run.end) {
    RUN.lastIndex = offset
    RUN.test(text)
    const end = RUN.lastIndex
    const word = text.slice(offset, end)
    let at = word.lastIndexOf('@')
    while (at >= 0 && METADATA_OR_END.test(text[offset + at + 1] ?? '')) at = at === 0 ? -1 : word.lastIndexOf('@', at - 1)
    run = { text, start: offset, end, at: at < 0 ? -1 : offset + at }
  }
  return run.at > offset ? [text.slice(offset, run.at + 1)] : null
}

const DIRECTION = /direction\s+(TB|BT|RL|LR|TD)/g
/** In the order in which Mermaid looks for them on a line. */
const DIRECTIONS = ['TB', 'BT', 'RL', 'LR', 'TD'] as const

interface DirectionWord {
  readonly value: string
  readonly lineStart: number
  readonly start: number
  readonly end: number
}
let directions: { text: string; words: readonly DirectionWord[] } = { text: '', words: [] }

/** A direction: Mermaid takes the whole line for it, and whatever stands before the word is lost. The payload is its value. */
export function direction(text: string, offset: number): Match {
  if (directions.text !== text) directions = { text, words: directionWords(text) }
  const { words } = directions
  if (words.length === 0) return null
  const first = firstFrom(words, offset)
  const { lineStart = -1 } = words[first] ?? {}
  if (lineStart < 0 || lineStart > offset) return null
  let last = first
  while (words[last + 1]?.lineStart === lineStart) last += 1
  const onLine = words.slice(first, last + 1)
  for (const value of DIRECTIONS) {
    const word = onLine.findLast((one) => one.value === value)
    if (word === undefined) continue
    const end = text.indexOf('\n', word.end)
    const match: CustomPatternMatcherReturn = [text.slice(offset, end < 0 ? text.length : end)]
    match.payload = value
    return match
  }
  return null
}

function directionWords(text: string): DirectionWord[] {
  const words: DirectionWord[] = []
  let lineStart = 0
  let read = 0
  for (const { index, 0: whole, 1: value = '' } of text.matchAll(DIRECTION)) {
    for (; read < index; read += 1) {
      const code = text.charCodeAt(read)
      if (code === 10 || code === 0x2028 || code === 0x2029) lineStart = read + 1
    }
    words.push({ value, lineStart, start: index, end: index + whole.length })
  }
  return words
}

function firstFrom(words: readonly DirectionWord[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
