import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Drawing } from '../figure/drawing.ts'
import type { FlowEdge } from '../figure/flowchart.ts'
import { captionOf } from './caption.ts'
import { flowchartOf } from './flow.ts'
import { type Citations, footnotesOf } from './footnotes.ts'
import { orderOf } from './order.ts'
import { panelOf } from './panel.ts'

/** What a category adds to the drawing of its flow. */
export interface Additions {
  /** Figures for the caption, before those of the metrics. */
  readonly figures?: Readonly<Record<string, Fact>>
  /** Edges besides those of the flows; asked for after the caption and the flows, so that sources are numbered in reading order. */
  readonly edges?: (cite: Citations) => readonly FlowEdge[]
}

/** A diagram drawn as its flow on the bands of the planes. */
export function lowerFlowDiagram(diagram: Diagram, cite: Citations, { figures = {}, edges = () => [] }: Additions = {}): Drawing {
  const caption = captionOf(diagram, { ...figures, ...diagram.metrics }, cite)
  const figure = flowchartOf(diagram, cite, edges)
  const panel = panelOf(diagram.onCall, cite)
  const order = orderOf(diagram)
  return {
    id: diagram.id,
    figure,
    arrangement: 'bands',
    ...(order === undefined ? {} : { order }),
    caption,
    panel,
    footnotes: footnotesOf(cite.sources()),
  }
}
