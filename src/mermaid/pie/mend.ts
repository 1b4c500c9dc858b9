import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { mendLines } from '../mend-lines.ts'

/** A label without quotes or with typographic ones, a colon, and a value with what people write around it. */
const SLICE = /^([ \t]*)(["'“”„«]?)([^"'“”„«»:]+?)(["'“”»]?)([ \t]*:[ \t]*)(.+?)([ \t]*;?[ \t]*)$/
const KEYWORD = /^(?:pie|title|accTitle|accDescr|showData)\b/

/** Mends labels without quotes, and values with a sign of percent, a unit, thousands commas, a leading point or a plus. */
export function mendPie({ body }: Document): Edit[] {
  return mendLines(body, mendLine)
}

function mendLine(line: string, start: number): Edit[] {
  const found = SLICE.exec(line)
  if (found === null || KEYWORD.test(line.trim())) return []
  const [, indent = '', open = '', label = '', close = '', colon = '', value = '', rest = ''] = found
  const edits: Edit[] = []
  const labelStart = start + indent.length
  const labelEnd = labelStart + open.length + label.length + close.length
  const isQuoted = (open === '"' || open === "'") && open === close
  if (!isQuoted) edits.push({ start: labelStart, end: labelEnd, text: `"${label}"`, message: `label in quotes: "${label}"` })
  const number = plain(value)
  const valueStart = labelEnd + colon.length
  if (number !== undefined && number !== value) {
    edits.push({ start: valueStart, end: valueStart + value.length, text: number, message: `a plain number: ${number}, not ${value}` })
  }
  if (rest.includes(';')) {
    const end = valueStart + value.length
    edits.push({ start: end, end: end + rest.length, text: '', message: 'no semicolon: a slice ends with its line' })
  }
  return edits
}

/** Thousands with commas or low lines: every group but the first has three digits, and one comma alone could be a decimal one. */
const GROUPED = /^\d{1,3}(?:(?:,\d{3}){2,}|(?:_\d{3})+|(?:,\d{3})+(?=\.\d+$))(?:\.\d+)?$/

/** The number that a value says without doubt. */
function plain(value: string): string | undefined {
  const [, sign = '', digits = '', unit = ''] = /^(\+?)([\d.,_]+)\s*(%|[a-zµ]{1,3}(?:\/[a-z]+)?)?$/i.exec(value) ?? []
  if (digits === '' || (unit !== '' && !/^(?:%|ms|s|min|h|d|[kmgt]i?b|b|rps|qps|req\/s|usd|eur|pct)$/i.test(unit))) return undefined
  const number = GROUPED.test(digits) ? digits.replace(/[,_]/g, '') : digits
  const whole = number.startsWith('.') ? `0${number}` : number.replace(/^0+(?=\d)/, '').replace(/\.$/, '')
  return /^\d+(?:\.\d+)?$/.test(whole) && (sign !== '' || whole !== '') ? whole : undefined
}
