import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { shield } from '../shield.ts'
import { Colon, Event, Header, HeaderLR, HeaderTD, LineEnd, lexer, OpenBlock, Period, Section } from './tokens.ts'

const COLON = '#58;'

/** Mends colons that are part of a text (clock times above all), words that Mermaid takes for its own, and a block that never ends. */
export function mendTimeline(document: Document): Edit[] {
  const { body } = document
  const { text, offset } = shield(document)
  const { tokens } = lexer.tokenize(text)
  const edits: Edit[] = []
  let [headed, hasPeriod] = [false, false]
  tokens.forEach(({ tokenType, startOffset, image }, index) => {
    const start = offset(startOffset)
    const before = tokens[index - 1]?.tokenType
    switch (tokenType) {
      case Period:
        hasPeriod = true
        break
      case Colon:
        edits.push(mendColon(body, start))
        break
      case Event:
        if (!hasPeriod && before === Section)
          edits.push({
            start: startOffset,
            end: startOffset + 1,
            text: COLON,
            message: 'a colon in the title of a section is written #58;',
          })
        break
      case Header:
      case HeaderLR:
      case HeaderTD:
        if (headed && (before === LineEnd || before === undefined)) edits.push(mendWord(start, image))
        headed = true
        break
      case OpenBlock: {
        const end = offset(startOffset + image.trimEnd().length - 1) + 1
        edits.push({ start: end, end, text: ' }', message: 'the text of accDescr ends with }' })
        break
      }
    }
  })
  return edits
}

/** A colon with nothing behind it says nothing and goes; another one is part of the text around it. */
function mendColon(body: string, start: number): Edit {
  const rest = body.slice(start + 1, start + 200)
  if (/^[^\S\n]*(?:\n|$)/.test(rest)) {
    const message = 'a colon with no event behind it is left out'
    return { start, end: start + 1, text: '', message }
  }
  const clock = /\d$/.test(body.slice(Math.max(0, start - 1), start)) && /^\d/.test(rest)
  const message = clock ? 'the colon of a clock time is written #58;' : 'a colon that is part of a text is written #58;'
  return { start, end: start + 1, text: COLON, message }
}

/** Only the first letter changes its spelling, not its look. */
function mendWord(start: number, image: string): Edit {
  const message = 'a text that begins with “timeline” has its first letter written as an entity'
  return { start, end: start + 1, text: `#${image.charCodeAt(0)};`, message }
}
