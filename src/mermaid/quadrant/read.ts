import type { ClassDefinition } from '../../figure/base.ts'
import type { Quadrant, QuadrantAxis, QuadrantPoint } from '../../figure/quadrant.ts'
import { readAccessibility } from '../accessibility.ts'
import type { Document } from '../document.ts'
import { asWritten, encoded, shown } from '../encoded.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { type LineGrammar, statementsOf } from '../statements.ts'
import { QuadrantParser, type QuadrantStatement } from './parser.ts'
import { styleText, wrongStyle } from './styles.ts'
import { Newline, quadrantLexer, Semicolon } from './tokens.ts'

const parser = new QuadrantParser()
const grammar: LineGrammar<QuadrantStatement> = { lexer: quadrantLexer, ends: [Newline, Semicolon], parser, explain }

/** Reads a quadrant chart as Mermaid 12.3 does. A later statement replaces an earlier one of its sort. */
export function readQuadrant({ body }: Document, report: Report): Reading<Quadrant> {
  const texts: { title?: string; accTitle?: string; description?: string } = {}
  const quadrants: [string?, string?, string?, string?] = []
  const points: QuadrantPoint[] = []
  const classes = new Map<string, ClassDefinition>()
  const places = new Map<string, Span>()
  let x: QuadrantAxis = {}
  let y: QuadrantAxis = {}
  for (const statement of statementsOf(encoded(body), grammar, report)) {
    const { start, end } = statement
    const place = (key: string): void => {
      if (!places.has(key)) places.set(key, { start, end })
    }
    const refuse = (message: string): void => report({ code: 'FP301', message, start, end })
    switch (statement.type) {
      case 'header':
        if (places.size > 0) refuse('write “quadrantChart” once, as the first word')
        place('header')
        break
      case 'title': {
        const title = shown(statement.text)
        if (title !== '') texts.title = title
        place('title')
        break
      }
      case 'accessibility':
        if (/^accDescr\s*\{[^}]*$/i.test(statement.text)) refuse('close “accDescr {” with “}”')
        else readAccessibility(statement.text, statement, texts, place, report)
        break
      case 'x':
        x = axisOf(x, statement)
        place('x')
        break
      case 'y':
        y = axisOf(y, statement)
        place('y')
        break
      case 'corner':
        quadrants[statement.number - 1] = shown(statement.text)
        place(`quadrant ${statement.number}`)
        break
      case 'class': {
        const name = asWritten(statement.name)
        const wrong = wrongStyle(statement.styles)
        if (!statement.isSpaced) refuse('write one space between “classDef” and its name')
        else if (wrong !== undefined) refuse(wrong)
        else {
          place(`class ${name}`)
          classes.set(name, { name, style: styleText(statement.styles) })
        }
        break
      }
      default: {
        const wrong = wrongStyle(statement.styles ?? [])
        if (wrong !== undefined) refuse(wrong)
        place(`point ${points.length}`)
        points.push(pointOf(statement, report))
      }
    }
  }
  return { figure: { kind: 'quadrant', ...texts, x, y, quadrants, points, classes: [...classes.values()] }, places }
}

/** An arrow without a text behind it is drawn as one. */
function axisOf(before: QuadrantAxis, { low, high, hasArrow }: Extract<QuadrantStatement, { type: 'x' | 'y' }>): QuadrantAxis {
  const kept = high === undefined ? before.high : shown(high)
  const text = shown(hasArrow && high === undefined ? `${low} ⟶ ` : low)
  return { low: text, ...(kept === undefined ? {} : { high: kept }) }
}

function pointOf(statement: Extract<QuadrantStatement, { type: 'point' }>, report: Report): QuadrantPoint {
  const { label, styles, start, end } = statement
  const coordinate = (text: string): number => {
    const value = Number(text)
    if (value >= 0 && value <= 1) return value
    report({ code: 'FP301', severity: 'warning', message: `“${text}” is not a number from 0 to 1, such as 0.25`, start, end })
    return value > 1 ? 1 : 0
  }
  return {
    label: shown(label),
    x: coordinate(statement.x),
    y: coordinate(statement.y),
    ...(statement.class === undefined ? {} : { class: statement.class }),
    ...(styles === undefined ? {} : { style: styleText(styles) }),
  }
}

function explain(line: string, found: string): string {
  if (/\[[^\]]*\]/.test(line)) {
    return 'a point is a label and two numbers from 0 to 1, such as "Cache (L1)": [0.25, 0.8]: a label with brackets or a colon stands in quotes'
  }
  if (/^[xy]-axis/i.test(line)) {
    return 'an axis is one text or two with an arrow, such as x-axis "Low (cheap)" --> "High": a text with brackets or a colon stands in quotes'
  }
  if (/^quadrant-[1-4]/i.test(line)) return 'the name of a quadrant with brackets or a colon stands in quotes: quadrant-1 "Do (now)"'
  return `“${found || line}” is not expected here: a quadrant chart has a title, x-axis, y-axis, quadrant-1 to quadrant-4, and points`
}
