import type { Draft, DraftEdge } from './draft.ts'
import { labelOf } from './label.ts'
import { lookOfHalves, lookOfLink } from './link.ts'
import type { FlowStatement, LinkStyleStatement, LinkText, Vertex } from './statement.ts'
import type { Objection } from './vertices.ts'

/** Mermaid's `maxEdges`, which a diagram cannot change. */
export const MAX_EDGES = 500
/** Most edges that are read: one line can say a hundred million. */
const MAX_EDGES_READ = 100_000

/** The edges between one group of nodes of a statement and the next: each of the one with each of the other. */
export function addLinks(
  draft: Draft,
  from: readonly Vertex[],
  to: readonly Vertex[],
  link: LinkText,
  statement: FlowStatement,
  object: Objection,
): void {
  const look = link.start === undefined ? lookOfLink(link.end) : lookOfHalves(link.start, link.end)
  if (look === undefined) {
    object(`“${link.start?.trim()}” and “${link.end.trim()}” do not fit together: write the same line at both ends`, statement, 'warning')
  }
  const label = link.label === undefined ? undefined : labelOf(link.label)
  const [lastFrom, firstTo] = [from.at(-1)?.id, to[0]?.id]
  for (const { id: start } of from) {
    for (const { id: end } of to) {
      if (draft.edges.length === MAX_EDGES_READ) return
      // Of several edges, the author's name is for one.
      const name = start === lastFrom && end === firstTo ? link.id : undefined
      addEdge(draft, {
        ...{ from: start, to: end, ...nameOf(draft, start, end, name), look: look ?? PLAIN, classes: [] },
        ...(label === undefined || label.text === '' ? {} : { label: label.text }),
        ...(label?.format === undefined || label.text === '' ? {} : { labelFormat: label.format }),
        ...(draft.edgeDefaults.curve === undefined ? {} : { curve: draft.edgeDefaults.curve }),
      })
    }
  }
}
const PLAIN = { stroke: 'normal', heads: { start: 'none', end: 'arrow' } } as const

function addEdge(draft: Draft, edge: DraftEdge): void {
  draft.edges.push(edge)
  if (!draft.edgesByName.has(edge.name)) draft.edgesByName.set(edge.name, edge)
}

function nameOf(draft: Draft, from: string, to: string, id: string | undefined): Pick<DraftEdge, 'id' | 'name'> {
  const ends = `${from} ${to}`
  const before = draft.parallel.get(ends) ?? 0
  draft.parallel.set(ends, before + 1)
  if (id && !draft.edgesByName.has(id)) return { id, name: id }
  return { name: madeUpName(from, to, before) }
}

/** The name that Mermaid gives an edge that has none, by how many there were between the same nodes before it. */
export function madeUpName(from: string, to: string, before: number): string {
  return `L_${from}_${to}_${before === 0 ? 0 : before + 1}`
}

export function styleEdges(draft: Draft, { edges, curve, declarations, ...span }: LinkStyleStatement, object: Objection): void {
  const style = declarations?.map((one) => one.trim()).join(',')
  const look = { ...(style === undefined ? {} : { style }), ...(curve === undefined ? {} : { curve }) }
  if (edges === 'default') {
    draft.edgeDefaults = { ...draft.edgeDefaults, ...look }
    return
  }
  for (const number of edges) {
    const edge = draft.edges[number]
    if (edge === undefined) {
      const known = draft.edges.length === 0 ? 'no edge stands above it' : `the edges above it are 0 to ${draft.edges.length - 1}`
      object(`linkStyle names edge ${number}, but ${known}`, span)
      return
    }
    Object.assign(edge, look)
  }
}
