import type { ArchitectureViewDiagram, Diagram } from '../../dsl/categories/diagram.ts'
import { figuresForThePicture } from '../budgets/arithmetic.ts'
import type { Drawing } from '../figure/drawing.ts'
import { lowerDebugging } from './debugging.ts'
import { lowerFlowDiagram } from './flow-diagram.ts'
import { type Citations, citations } from './footnotes.ts'
import { lowerIncident } from './incident.ts'
import { lowerRequestFlow } from './request-flow.ts'

/** A diagram as the drawing of its category. `cite` collects the sources in the order of the picture. */
export function lower(diagram: Diagram, cite: Citations = citations()): Drawing {
  switch (diagram.category) {
    case 'architecture':
      return lowerView(diagram, cite)
    case 'incident':
      return lowerIncident(diagram, cite)
    case 'debugging':
      return lowerDebugging(diagram, cite)
    case 'cost':
      return lowerFlowDiagram(diagram, cite, {
        figures: { total: diagram.breakdown.total, each: diagram.breakdown.unitCost, ...figuresForThePicture(diagram) },
      })
    case 'capacity':
      return lowerFlowDiagram(diagram, cite, {
        figures: { limit: diagram.model.limit, headroom: diagram.model.headroom, ...figuresForThePicture(diagram) },
      })
    case 'pattern':
    case 'scaling':
    case 'performance':
    case 'migration':
    case 'comparison':
      return lowerFlowDiagram(diagram, cite)
  }
}

function lowerView(diagram: ArchitectureViewDiagram, cite: Citations): Drawing {
  switch (diagram.view) {
    case 'request-flow':
      return lowerRequestFlow(diagram, cite)
    case 'cost-breakdown':
      return lowerFlowDiagram(diagram, cite, {
        figures: { total: diagram.breakdown.total, each: diagram.breakdown.unitCost, ...figuresForThePicture(diagram) },
      })
    default:
      return lowerFlowDiagram(diagram, cite)
  }
}
