import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Drawing, FurtherFigure } from '../figure/drawing.ts'
import type { FlowEdge } from '../figure/flowchart.ts'
import { captionOf } from './caption.ts'
import { flowchartOf } from './flow.ts'
import { type Citations, footnotesOf } from './footnotes.ts'
import { orderOf } from './order.ts'
import { panelOf } from './panel.ts'

/** What a category adds to the drawing of its flow. All that cites is asked for in reading order, so that sources are numbered in it. */
export interface Additions {
  /** Figures for the caption, before those of the metrics. */
  readonly figures?: Readonly<Record<string, Fact>>
  /** Edges besides those of the flows. */
  readonly edges?: (cite: Citations) => readonly FlowEdge[]
  /** Figures that stand above the flow, because they are what the category is about; the first stands without its heading. */
  readonly above?: (cite: Citations) => readonly FurtherFigure[]
  /** Heading of the flow where it stands below others. */
  readonly flowHeading?: string
  /** Figures that stand below the flow. */
  readonly below?: (cite: Citations) => readonly FurtherFigure[]
}

/** A diagram drawn as its flow on the bands of the planes, with the figures of its category above and below. */
export function lowerFlowDiagram(diagram: Diagram, cite: Citations, additions: Additions = {}): Drawing {
  const { figures = {}, edges = () => [], above = () => [], flowHeading = 'The system', below = () => [] } = additions
  const caption = captionOf(diagram, { ...figures, ...further(diagram.metrics, figures) }, cite)
  const [first, ...next] = above(cite)
  const flow = flowchartOf(diagram, cite, edges)
  const inside: readonly FurtherFigure[] = first === undefined ? [] : [...next, { heading: flowHeading, figure: flow }]
  const more = [...inside, ...below(cite)]
  const panel = panelOf(diagram.onCall, cite)
  const order = orderOf(diagram)
  return {
    id: diagram.id,
    figure: first?.figure ?? flow,
    arrangement: first?.arrangement ?? 'bands',
    ...(more.length === 0 ? {} : { more }),
    ...(order === undefined ? {} : { order }),
    caption,
    panel,
    footnotes: footnotesOf(cite.sources()),
  }
}

/** The metrics that are not among the figures under another name: a bill's cost is its total. */
function further(metrics: Readonly<Record<string, Fact>>, figures: Readonly<Record<string, Fact>>): Readonly<Record<string, Fact>> {
  const told = new Set(Object.values(figures))
  return Object.fromEntries(Object.entries(metrics).filter(([, fact]) => !told.has(fact)))
}
