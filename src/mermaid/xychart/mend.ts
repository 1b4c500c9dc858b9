import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { mendLines } from '../mend-lines.ts'

const AXIS = /^([ \t]*(?:x|y)-axis[ \t]+)(.+?)([ \t]*)$/i
const SERIES = /^([ \t]*(?:line|bar)[ \t]+)(.+?)([ \t]*)$/i
const TITLE = /^([ \t]*title[ \t]+)([^"]+?)([ \t]*)$/i
const NUMBER = '[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)'
const RANGE = new RegExp(`(^|\\s)(${NUMBER})%?\\s*(-->|->|→|—>|\\.\\.|to)\\s*(${NUMBER})%?$`)
/** A text that Mermaid takes without quotes: letters, digits and a few signs, beginning with a letter. */
const BARE = /^[A-Za-z][A-Za-z0-9_.&+=*#-]*$/

/** Mends titles and categories without quotes, arrows of ranges, a comma behind the last value, and signs of percent behind numbers. */
export function mendXyChart({ body }: Document): Edit[] {
  return mendLines(body, mendLine)
}

function mendLine(line: string, start: number): Edit[] {
  const [, title, name] = TITLE.exec(line) ?? []
  if (title !== undefined && name !== undefined) return BARE.test(name) ? [] : [inQuotes(start + title.length, name)]
  const [, axis, rest] = AXIS.exec(line) ?? []
  if (axis !== undefined && rest !== undefined) return mendAxis(rest, start + axis.length)
  const [, series, points] = SERIES.exec(line) ?? []
  return series === undefined || points === undefined ? [] : mendSeries(points, start + series.length)
}

function inQuotes(start: number, text: string): Edit {
  return { start, end: start + text.length, text: `"${text}"`, message: `text in quotes: "${text}"` }
}

/** The title before the data of an axis or a series, in quotes if it needs them. */
function mendName(before: string, start: number): Edit[] {
  const name = before.trim()
  const isFine = name === '' || BARE.test(name) || /^"[^"]*"$/.test(name)
  return isFine || name.includes('"') ? [] : [inQuotes(start + before.indexOf(name), name)]
}

function mendAxis(text: string, start: number): Edit[] {
  const list = listOf(text)
  if (list !== undefined) {
    const items = list.items.flatMap(({ text: item, offset }) => (isQuotedOrBare(item) ? [] : [inQuotes(start + offset, item)]))
    return [...mendName(text.slice(0, list.open), start), ...items, ...mendComma(list, start)]
  }
  const range = RANGE.exec(text)
  if (range === null) return mendName(text, start)
  const [whole, space = '', from = '', arrow = '', to = ''] = range
  const at = start + range.index + space.length
  const mended = `${from} --> ${to}`
  const isFine = arrow === '-->' && !whole.includes('%')
  const edit = { start: at, end: at + whole.length - space.length, text: mended, message: `a range of plain numbers: ${mended}` }
  return [...mendName(text.slice(0, range.index), start), ...(isFine ? [] : [edit])]
}

function mendSeries(text: string, start: number): Edit[] {
  const list = listOf(text)
  if (list === undefined) return []
  const items = list.items.flatMap(({ text: item, offset }): Edit[] => {
    const [, number] = new RegExp(`^(${NUMBER})\\s*%$`).exec(item) ?? []
    if (number === undefined) return []
    return [{ start: start + offset, end: start + offset + item.length, text: number, message: `a plain number: ${number}, not ${item}` }]
  })
  return [...mendName(text.slice(0, list.open), start), ...items, ...mendComma(list, start)]
}

function isQuotedOrBare(item: string): boolean {
  return item === '' || BARE.test(item) || /^[\d.]+$/.test(item) || item.includes('"')
}

interface List {
  readonly open: number
  readonly items: readonly { readonly text: string; readonly offset: number }[]
}

/** What stands between the brackets at the end of a text, parted by commas outside of quotes. */
function listOf(text: string): List | undefined {
  if (!text.endsWith(']')) return undefined
  const open = /^(?:[^"[]|"[^"]*")*\[/.exec(text)?.[0].length ?? 0
  if (open === 0) return undefined
  const items = [{ text: '', offset: open }]
  for (const { 0: piece, index } of text.slice(open, -1).matchAll(/,|(?:[^",]|"[^"]*"?)+/g)) {
    if (piece === ',') items.push({ text: '', offset: open + index + 1 })
    else items[items.length - 1] = { text: piece.trim(), offset: open + index + piece.length - piece.trimStart().length }
  }
  return { open: open - 1, items }
}

/** A comma behind the last item. */
function mendComma({ items }: List, start: number): Edit[] {
  const last = items.at(-1)
  const before = items.at(-2)
  if (last?.text !== '' || before === undefined || before.text === '') return []
  const end = before.offset + before.text.length
  return [{ start: start + end, end: start + last.offset, text: '', message: 'no comma behind the last item' }]
}
