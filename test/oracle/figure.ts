/** A figure of any kind as the real Mermaid sees it in the text that drawings are printed as, and what it should see. */
import type { Figure } from '../../src/figure/figure.ts'
import { ganttMeans, ganttSeen, idsOf, pieMeans, pieSeen, quadrantMeans, quadrantSeen, xychartMeans, xychartSeen } from './charts.ts'
import { seenByMermaid as flowchartSeen } from './flowchart.ts'
import type { MermaidVersion } from './mermaid.ts'
import { expectedOf as sequenceMeans, sequenceSeenByMermaid } from './sequence.ts'
import { expectedOf as stateMeans, seenByMermaid as stateSeen } from './state.ts'
import { expectedOf as timelineMeans, seenByMermaid as timelineSeen } from './timeline.ts'

export interface Comparison {
  readonly seen: unknown
  readonly meant: unknown
}

/** What a release of Mermaid sees in the text of a figure, beside what the figure says. */
export async function compare(figure: Figure, text: string, version: MermaidVersion): Promise<Comparison> {
  const { seen, meant } = await bothOf(figure, text, version)
  return { seen: breakable(seen), meant: breakable(meant) }
}

/** Some of Mermaid's grammars take a no-break space for any other. */
function breakable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u00a0', ' ')
  if (Array.isArray(value)) return value.map(breakable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, breakable(inner)]))
}

async function bothOf(figure: Figure, text: string, version: MermaidVersion): Promise<Comparison> {
  switch (figure.kind) {
    case 'flowchart': {
      const { vertices, edges } = await flowchartSeen(text, version)
      return {
        seen: {
          nodes: Object.fromEntries(vertices.map(({ id, label }) => [id, label])),
          edges: edges.map(({ from, to, label, stroke }) => ({ from, to, label, stroke })),
        },
        meant: {
          nodes: Object.fromEntries(figure.nodes.map(({ id, label }) => [id, label])),
          edges: figure.edges.map(({ from, to, label = '', stroke }) => ({ from, to, label, stroke })),
        },
      }
    }
    case 'sequence':
      return { seen: await sequenceSeenByMermaid(text, version), meant: sequenceMeans(figure) }
    case 'state':
      return { seen: await stateSeen(text, version), meant: stateMeans(figure) }
    case 'timeline':
      return { seen: await timelineSeen(text, version), meant: timelineMeans(figure) }
    case 'gantt':
      return { seen: await ganttSeen(text, idsOf(figure), version), meant: ganttMeans(figure, idsOf(figure)) }
    case 'pie':
      return { seen: await pieSeen(text, version), meant: pieMeans(figure) }
    case 'xychart': {
      // Labels at points are Mermaid 12 only: drawings are printed without them.
      const series = figure.series.map(({ labels: _labels, ...one }) => one)
      return { seen: await xychartSeen(text, version), meant: xychartMeans({ ...figure, series }, version) }
    }
    case 'quadrant':
      return { seen: await quadrantSeen(text, version), meant: quadrantMeans(figure) }
  }
}
