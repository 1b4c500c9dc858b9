import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { mendLines } from '../mend-lines.ts'

const CORNER = /^([ \t]*quadrant-[1-4][ \t]+)(.+?)([ \t]*)$/i
const AXIS = /^([ \t]*[xy]-axis[ \t]+)(.+?)([ \t]*)$/i
const POINT = /^([ \t]*)(.+?)((?::::\w+)?[ \t]*:[ \t]*\[)([^[\]]*)(\].*)$/
const KEYWORD = /^[ \t]*(?:title|accTitle|accDescr|quadrantChart|classDef|[xy]-axis|quadrant-[1-4])\b/i
/** Characters that a text without quotes cannot have, and words that are not its own. */
const UNSAFE = /[^\w\s+*#.&!$%'`?\\/,=\u0080-\uffff-]|\btitle\b|\bclassDef\b|^-/i

/** Mends texts without quotes, arrows of another form, and coordinates written as `1.0` or `.5`. */
export function mendQuadrant({ body }: Document): Edit[] {
  return mendLines(body, mendLine)
}

function mendLine(line: string, start: number): Edit[] {
  const [, corner, name] = CORNER.exec(line) ?? []
  if (corner !== undefined && name !== undefined) return inQuotes(start + corner.length, name)
  const [, axis, texts] = AXIS.exec(line) ?? []
  if (axis !== undefined && texts !== undefined) return mendAxis(texts, start + axis.length)
  if (KEYWORD.test(line)) return []
  const [, indent, label, middle, coordinates] = POINT.exec(line) ?? []
  if (indent === undefined || label === undefined || middle === undefined || coordinates === undefined) return []
  const at = start + indent.length
  return [...inQuotes(at, label), ...mendCoordinates(coordinates, at + label.length + middle.length)]
}

function inQuotes(start: number, text: string): Edit[] {
  if (!UNSAFE.test(text) || text.includes('"')) return []
  return [{ start, end: start + text.length, text: `"${text}"`, message: `text in quotes: "${text}"` }]
}

function mendAxis(text: string, start: number): Edit[] {
  const arrow = /\s*(?:--+>|->|=+>|→|⟶|—>)\s*/.exec(text)
  if (arrow === null || text.includes('"')) return inQuotes(start, text)
  const low = text.slice(0, arrow.index)
  const end = arrow.index + arrow[0].length
  const isFine = /^\s*--+>\s*$/.test(arrow[0])
  const edit = { start: start + arrow.index, end: start + end, text: ' --> ', message: 'the arrow of an axis is -->' }
  return [...inQuotes(start, low), ...(isFine ? [] : [edit]), ...inQuotes(start + end, text.slice(end))]
}

/** The same numbers in the one form that Mermaid takes: 0, 1, or 0 and decimals. What lies outside of 0 and 1 stays. */
function mendCoordinates(text: string, start: number): Edit[] {
  let offset = start
  return text.split(',').flatMap((piece) => {
    const at = offset + piece.length - piece.trimStart().length
    offset += piece.length + 1
    const number = piece.trim()
    if (!/^\+?(?:\d+\.?\d*|\.\d+)$/.test(number) || Number(number) > 1) return []
    const value = String(Number(number))
    const isFine = /^(?:1|0(?:\.\d+)?)$/.test(number) || !/^[01]/.test(value) || value.includes('e')
    return isFine
      ? []
      : [{ start: at, end: at + number.length, text: value, message: `a number of the form 0.25: ${value}, not ${number}` }]
  })
}
