import type { Series, ValueAxis, XAxis, XyChart } from '../../figure/xychart.ts'
import { readAccessibility } from '../accessibility.ts'
import type { Document } from '../document.ts'
import { encoded, shown } from '../encoded.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { type LineGrammar, statementsOf } from '../statements.ts'
import { type Name, type Point, type Range, XyParser, type XyStatement } from './parser.ts'
import { AxisEnd, DataEnd, Newline, Semicolon, xychartLexer } from './tokens.ts'

const parser = new XyParser()
const grammar: LineGrammar<XyStatement> = { lexer: xychartLexer, ends: [Newline, AxisEnd, DataEnd, Semicolon], parser, explain }

/** Reads an xychart as Mermaid 12.3 does. A later statement replaces an earlier one of its sort. */
export function readXyChart({ body }: Document, report: Report): Reading<XyChart> {
  const texts: { title?: string; accTitle?: string; description?: string } = {}
  const series: Series[] = []
  const places = new Map<string, Span>()
  let orientation: XyChart['orientation'] = 'vertical'
  let x: XAxis = {}
  let y: ValueAxis = {}
  for (const statement of statementsOf(encoded(body), grammar, report)) {
    const { start, end } = statement
    const place = (key: string): void => {
      if (!places.has(key)) places.set(key, { start, end })
    }
    const named = (name: Name | undefined): string => {
      if (name?.hasLostSpaces) {
        const message = `Mermaid drops the spaces of “${shown(name.text)}”: write the text in quotes`
        report({ code: 'FP301', severity: 'warning', message, start, end })
      }
      return shown(name?.text ?? '')
    }
    switch (statement.type) {
      case 'header':
        if (places.size > (places.has('header') ? 1 : 0)) {
          report({ code: 'FP301', message: 'write “xychart” once, as the first word', start, end })
        }
        place('header')
        if (statement.orientation !== undefined) orientation = statement.orientation === 'horizontal' ? 'horizontal' : 'vertical'
        break
      case 'title': {
        const title = named(statement.name)
        if (title !== '') texts.title = title
        place('title')
        break
      }
      case 'accessibility':
        readAccessibility(statement.text, statement, texts, place, report)
        break
      case 'x':
        x = { ...withTitle(named(statement.title)), ...(statement.data === undefined ? dataOf(x) : xData(statement.data, named)) }
        place('x')
        break
      case 'y':
        y = { ...withTitle(named(statement.title)), ...(statement.data === undefined ? dataOf(y) : { range: statement.data as Range }) }
        place('y')
        break
      default: {
        const { type, title, points } = statement
        place(`series ${series.length}`)
        series.push({ type, ...withTitle(named(title)), values: points.map(({ value }) => value), ...labelsOf(type, points) })
      }
    }
  }
  return { figure: { kind: 'xychart', ...texts, orientation, x, y, series }, places }
}

function withTitle(title: string): { readonly title?: string } {
  return title === '' ? {} : { title }
}

/** What an axis has besides its title. */
function dataOf({ title: _, ...data }: XAxis): XAxis {
  return data
}

function xData(data: readonly Name[] | Range, named: (name: Name) => string): XAxis {
  return 'from' in data ? { range: data } : { categories: data.map(named) }
}

/** Mermaid draws the labels of a line and passes over those of bars. */
function labelsOf(type: Series['type'], points: readonly Point[]): Pick<Series, 'labels'> {
  const labels = points.map(({ label }) => shown(label))
  return type === 'bar' || labels.every((label) => label === '') ? {} : { labels }
}

function explain(line: string, found: string): string {
  const [, word = ''] = /^([\w-]+)/.exec(line) ?? []
  switch (word.toLowerCase()) {
    case 'title':
      return `write the title in quotes: title "${line.slice('title'.length).trim().replaceAll('"', '')}"`
    case 'x-axis':
      return 'an axis is a title and categories or a range, such as x-axis "Month" ["Jan (old)", "Feb"]: texts with more than letters and digits stand in quotes'
    case 'y-axis':
      return 'an axis is a title and a range of plain numbers, such as y-axis "Requests (k)" 0 --> 100: a title with more than letters stands in quotes'
    case 'line':
    case 'bar':
      return `a series is plain numbers between brackets, such as ${word} "Errors (4xx)" [2, 3.5, -1]: its title stands in quotes`
    default:
      return `“${found || line}” is not expected here: an xychart has a title, x-axis, y-axis, and series that begin with “line” or “bar”`
  }
}
