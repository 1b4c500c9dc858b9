import type { IncidentDiagram, Moment, Turn } from '../../dsl/categories/incident.ts'
import { format } from '../../dsl/units/format.ts'
import { minutes } from '../../dsl/units/time.ts'
import type { Caption, Drawing } from '../figure/drawing.ts'
import type { FlowEdge } from '../figure/flowchart.ts'
import { FAILURE_STYLE, type NodeIds, nodeIds } from './edges.ts'
import { lowerFlowDiagram } from './flow-diagram.ts'
import type { Citations } from './footnotes.ts'
import { momentsOf } from './moments.ts'

export function lowerIncident(diagram: IncidentDiagram, cite: Citations): Drawing {
  const { duration, users } = diagram.anatomy.impact
  const drawing = lowerFlowDiagram(diagram, cite, {
    figures: { duration, users },
    edges: () => cascadeOf(diagram, nodeIds(diagram.nodes), cite),
    below: () => [momentsOf(diagram.title, diagram.anatomy.timeline, cite)],
  })
  return drawing.caption === undefined ? drawing : { ...drawing, caption: withTimes(drawing.caption, diagram.anatomy.timeline) }
}

/** The lengths that are computed from the timeline, before the other figures. */
function withTimes(caption: Caption, timeline: readonly Moment[]): Caption {
  const times = timesOf(timeline).map(({ name, value }) => ({ name: name.toLowerCase(), value }))
  return { ...caption, metrics: [...times, ...caption.metrics] }
}

/** What is computed from a timeline that has the turns for it. */
export function timesOf(timeline: readonly Moment[]): readonly { readonly name: string; readonly value: string }[] {
  const known = [
    { name: 'Time to detect', value: timeBetween(timeline, 'trigger', 'detected') },
    { name: 'Time to recover', value: timeBetween(timeline, 'trigger', 'resolved') },
  ]
  return known.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]))
}

/** The time between two turns of a timeline; nothing where a turn has no moment, or where they are out of order. */
function timeBetween(timeline: readonly Moment[], from: Turn, to: Turn): string | undefined {
  const start = timeline.find((moment) => moment.turn === from)
  const end = timeline.find((moment) => moment.turn === to)
  if (start === undefined || end === undefined) return undefined
  const elapsed = (Date.parse(end.at) - Date.parse(start.at)) / 60_000
  if (elapsed < 0) return undefined
  return `≈ ${elapsed >= 120 ? `${Math.floor(elapsed / 60)} h ${Math.round(elapsed % 60)} min` : format(minutes(Math.round(elapsed)))}`
}

/** The cascade as numbered failure edges. */
function cascadeOf({ anatomy }: IncidentDiagram, idOf: NodeIds, cite: Citations): readonly FlowEdge[] {
  return anatomy.cascade.map(({ from, to, mechanism, source }, index) => ({
    from: idOf(from),
    to: idOf(to),
    label: `${index + 1}. ${mechanism}${cite.mark(source)}`,
    stroke: 'normal',
    heads: { start: 'none', end: 'arrow' },
    style: FAILURE_STYLE,
  }))
}
