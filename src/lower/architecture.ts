import type { ArchitectureDiagram } from '../../dsl/categories/architecture.ts'
import type { Drawing } from '../figure/drawing.ts'
import { captionOf } from './caption.ts'
import { flowchartOf } from './flow.ts'
import { type Citations, footnotesOf } from './footnotes.ts'
import { panelOf } from './panel.ts'

export function lowerArchitecture(diagram: ArchitectureDiagram, cite: Citations): Drawing {
  const caption = captionOf(diagram, diagram.metrics, cite)
  const figure = flowchartOf(diagram, cite)
  const panel = panelOf(diagram.onCall, cite)
  return { id: diagram.id, figure, arrangement: 'bands', caption, panel, footnotes: footnotesOf(cite.sources()) }
}
