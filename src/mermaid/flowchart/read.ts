import type { Flowchart } from '../../figure/flowchart.ts'
import type { Document } from '../document.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { addClick } from './clicks.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { addLinks, MAX_EDGES, styleEdges } from './edges.ts'
import { finish } from './finish.ts'
import { closeGroup, directionOf, MAX_NESTING, openGroup, setDirection, UNCLOSED_GROUP, UNOPENED_END } from './groups.ts'
import { plainText } from './label.ts'
import { readLines } from './lines.ts'
import { sourceOf } from './source.ts'
import type { ClassDefStatement, FlowStatement, Statement } from './statement.ts'
import { addClass, addVertex, type Objection, styleVertex } from './vertices.ts'

interface Head {
  direction: Flowchart['direction']
  accTitle?: string
  description?: string
}

/** Reads a flowchart. */
export function readFlowchart(document: Document, report: Report): Reading<Flowchart> {
  const source = sourceOf(document)
  const draft = emptyDraft()
  const head: Head = { direction: 'TB' }
  const places = new Map<string, Span>()
  const spanOf = ({ start, end }: Span): Span => ({ start: source.at(start), end: source.at(end) })
  const object: Objection = (message, span, severity = 'error') => report({ code: 'FP301', message, severity, ...spanOf(span) })
  const limit = (message: string, span: Span): void => report({ code: 'FP304', message, ...spanOf(span) })
  let tooMany = false

  readLines(source.text, {
    problem: (message, start, end) => object(message, { start, end }),
    statement(statement) {
      if (statement.type === 'subgraph' && draft.open.length === MAX_NESTING) {
        limit(`groups stand more than ${MAX_NESTING} deep in one another: what follows is not read`, statement)
        draft.open.length = 0
        return false
      }
      notePlaces(draft, statement, places, spanOf)
      say(statement, draft, head, object)
      if (draft.edges.length > MAX_EDGES && !tooMany) {
        limit(`this is edge ${MAX_EDGES + 1}: Mermaid draws no more than ${MAX_EDGES} in one diagram`, statement)
        tooMany = true
      }
      return true
    },
  })
  for (const { start, end } of draft.open) object(UNCLOSED_GROUP, { start, end })
  while (draft.open.length > 0) closeGroup(draft)
  return { figure: { kind: 'flowchart', ...head, ...finish(draft) }, places }
}

/** Does what a statement says. */
function say(statement: Statement, draft: Draft, head: Head, object: Objection): void {
  switch (statement.type) {
    case 'header':
      head.direction = directionOf(statement.direction ?? 'TB')
      break
    case 'flow':
      addFlow(statement, draft, object)
      break
    case 'subgraph':
      openGroup(draft, statement, object)
      break
    case 'end':
      if (!closeGroup(draft)) object(UNOPENED_END, statement)
      break
    case 'direction':
      setDirection(draft, statement.value)
      break
    case 'accTitle':
      describe(head, 'accTitle', plainText(statement.text.trim()))
      break
    case 'accDescr':
      describe(head, 'description', plainText(statement.text.trim().replace(/\n\s+/g, '\n')))
      break
    case 'style':
      styleVertex(draft, statement)
      break
    case 'classDef':
      defineClass(draft, statement)
      break
    case 'class':
      addClass(draft, statement.ids, statement.className)
      break
    case 'linkStyle':
      styleEdges(draft, statement, object)
      break
    case 'click':
      addClick(draft, statement, object)
      break
  }
}

function describe(head: Head, name: 'accTitle' | 'description', text: string): void {
  if (text === '') delete head[name]
  else head[name] = text
}

function defineClass(draft: Draft, { names, declarations }: ClassDefStatement): void {
  const style = declarations.map((one) => one.trim())
  for (const name of names.split(',')) {
    if (name === '') continue // nothing can be of it
    const known = draft.classes.get(name) ?? []
    known.push(...style)
    draft.classes.set(name, known)
  }
}

function addFlow(statement: FlowStatement, draft: Draft, object: Objection): void {
  const { nodes, links } = statement
  const inside = draft.open.at(-1)?.members
  nodes.forEach((group, index) => {
    for (const vertex of group) {
      addVertex(draft, vertex, object)
      inside?.add(vertex.id)
    }
    const link = links[index - 1]
    const before = nodes[index - 1]
    if (link !== undefined && before !== undefined) addLinks(draft, before, group, link, statement, object)
  })
}

/** A statement of several things stands at the place of each of them; what is named again, where it was named first. */
function notePlaces(draft: Draft, statement: Statement, places: Map<string, Span>, spanOf: (span: Span) => Span): void {
  const note = (key: string, span: Span): void => {
    if (!places.has(key)) places.set(key, spanOf(span))
  }
  switch (statement.type) {
    case 'header':
      note('header', statement)
      break
    case 'flow': {
      const edges = statement.links.reduce(
        (sum, _, index) => sum + (statement.nodes[index]?.length ?? 0) * (statement.nodes[index + 1]?.length ?? 0),
        0,
      )
      for (let edge = 0; edge < Math.min(edges, MAX_EDGES); edge += 1) note(`edge ${draft.edges.length + edge}`, statement)
      for (const vertex of statement.nodes.flat()) note(`node ${vertex.id}`, vertex)
      return
    }
    case 'subgraph':
      note(`group ${statement.id?.text.trim() ?? ''}`, statement)
      break
    case 'style':
      note(`style ${statement.id}`, statement)
      break
    case 'classDef':
      note(`class ${statement.names}`, statement)
      break
    case 'click':
      note(`click ${statement.ids}`, statement)
      break
    case 'accTitle':
    case 'accDescr':
      note(statement.type, statement)
      break
    default:
  }
}
