import type { CustomPatternMatcherReturn } from 'chevrotain'

/**
 * Patterns of Mermaid's state grammar that look ahead over a line or over the whole text. As regular expressions they cost the square of the
 * length (every token of a line looks to its end again); here each looks once and remembers what it found.
 */
type Scan = (text: string, offset: number) => CustomPatternMatcherReturn | null

/** Which text is being read: what is remembered of another one does not count. Texts themselves would be compared letter by letter. */
let reading = 0

/** Called before a text is read. */
export function forget(): void {
  reading += 1
}

/** A match with what it means. */
function match(text: string, start: number, end: number, payload?: unknown): CustomPatternMatcherReturn {
  const found: CustomPatternMatcherReturn = [text.slice(start, end)]
  found.payload = payload
  return found
}

/** Something on a line: from where it begins to where its token ends. */
interface Mark<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Everything up to a mark on the same line, the last one of the first kind in `order`. */
function upToMark<T>(
  pattern: RegExp,
  order: readonly T[],
  meaningOf: (word: string) => T,
  tail: (text: string, end: number) => number,
): Scan {
  let [known, from, to] = [0, 0, -1]
  let marks: Mark<T>[] = []
  const next = remembered(pattern)
  return (text, offset) => {
    if (reading !== known || offset < from || offset > to) {
      known = reading
      from = offset
      to = lineEnd(text, offset)
      // The search behind the last mark of a text runs to the end of the text: not once for every line.
      marks = next(text, from) > to ? [] : [...marksOn(text, from, to, pattern, meaningOf, tail)]
    }
    if (marks.length === 0) return null
    for (const value of order) {
      const last = marks.findLast((mark) => mark.value === value && mark.start >= offset)
      if (last !== undefined) return match(text, offset, last.end, value)
    }
    return null
  }
}

function* marksOn<T>(
  text: string,
  from: number,
  to: number,
  pattern: RegExp,
  meaningOf: (word: string) => T,
  tail: (text: string, end: number) => number,
): Iterable<Mark<T>> {
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found !== null && found.index <= to; found = pattern.exec(text)) {
    yield { start: found.index, end: tail(text, found.index + found[0].length), value: meaningOf(found[1] ?? '') }
    if (found.index + found[0].length > to) break
  }
}

/** Where `.` stops. */
function lineEnd(text: string, offset: number): number {
  LINE_END.lastIndex = offset
  return LINE_END.exec(text)?.index ?? text.length
}
const LINE_END = /[\n\r\u2028\u2029]/g

type DirectionWord = 'TB' | 'BT' | 'RL' | 'LR'

/** A line in which `direction LR` stands anywhere is a direction, whatever else it says. */
export function directionLine(): Scan {
  return upToMark<DirectionWord>(
    /direction\s+(TB|BT|RL|LR)/gi,
    ['TB', 'BT', 'RL', 'LR'],
    (word) => word.toUpperCase() as DirectionWord,
    (text, end) => {
      const next = text.indexOf('\n', end)
      return next < 0 ? text.length : next
    },
  )
}

type Stereotype = '<<fork>>' | '<<join>>' | '<<choice>>' | '[[fork]]' | '[[join]]' | '[[choice]]'

/** The name of a state up to its stereotype. */
export function stereotyped(): Scan {
  return upToMark<Stereotype>(
    /(<<(?:fork|join|choice)>>|\[\[(?:fork|join|choice)\]\])/gi,
    ['<<fork>>', '<<join>>', '<<choice>>', '[[fork]]', '[[join]]', '[[choice]]'],
    (word) => word.toLowerCase() as Stereotype,
    (_, end) => end,
  )
}

/** Two words before a brace, which Mermaid refuses. */
export function twoWordsBeforeBrace(): Scan {
  const words = /\w+\s+\w/y
  const brace = remembered(/\{/g)
  const end = remembered(LINE_END)
  return (text, offset) => {
    words.lastIndex = offset
    if (!words.test(text)) return null
    const second = words.lastIndex
    const at = brace(text, second)
    return at < end(text, second) ? match(text, offset, at + 1) : null
  }
}

/** The lines of a note, up to and with `end note`. */
export function noteBlock(): Scan {
  const ending = remembered(/end note\b/gi)
  return (text, offset) => {
    for (let at = ending(text, offset); at < text.length; at = ending(text, at + 1)) {
      let before = at
      while (before > offset && /\s/.test(text.charAt(before - 1))) before -= 1
      if (text.slice(before, at).includes('\n')) return match(text, offset, at + 'end note'.length)
    }
    return null
  }
}

/** Where a pattern is found next, or the length of the text; a search is not made twice. */
function remembered(pattern: RegExp): (text: string, from: number) => number {
  let [known, since, next] = [0, 0, -1]
  return (text, from) => {
    if (reading === known && from >= since && from <= next) return next
    pattern.lastIndex = from
    const found = pattern.exec(text)?.index ?? text.length
    ;[known, since, next] = [reading, from, found]
    return found
  }
}

/** `as` and the name behind it, up to a brace, a comment or the end of the line. */
export function nameBehindAs(): Scan {
  const keyword = /\s*as\s+/iy
  const name = /[^\n{]*/y
  return (text, offset) => {
    keyword.lastIndex = offset
    if (!keyword.test(text)) return null
    name.lastIndex = keyword.lastIndex
    const whole = name.exec(text)?.[0] ?? ''
    const comment = whole.indexOf('%%')
    const said = comment > 0 ? whole.slice(0, comment) : whole
    return match(text, offset, keyword.lastIndex + said.length, comment === 0 ? '' : said.trim())
  }
}

/** The state that a note is beside. */
export function notedState(): Scan {
  const name = /\s*[^:\n\s-]+/y
  return (text, offset) => {
    name.lastIndex = offset
    const whole = name.exec(text)?.[0]
    if (whole === undefined) return null
    const comment = whole.indexOf('%%')
    return match(text, offset, offset + (comment > 0 ? comment : whole.length))
  }
}
