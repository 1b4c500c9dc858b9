import type { CostDiagram } from '../../dsl/categories/cost.ts'
import type { CostBreakdownDiagram } from '../../dsl/categories/cost-breakdown.ts'
import type { ArchitectureViewDiagram, Diagram } from '../../dsl/categories/diagram.ts'
import { figuresForThePicture } from '../budgets/arithmetic.ts'
import type { Drawing } from '../figure/drawing.ts'
import { billOf } from './bill.ts'
import { choiceOf } from './choice.ts'
import { lowerDebugging } from './debugging.ts'
import { nodeIds } from './edges.ts'
import { lowerFlowDiagram } from './flow-diagram.ts'
import { type Citations, citations } from './footnotes.ts'
import { lowerIncident } from './incident.ts'
import { measurementOf } from './measurement.ts'
import { phasesOf } from './phases.ts'
import { lowerRequestFlow } from './request-flow.ts'
import { stagesOf } from './stages.ts'
import { statesOf } from './states.ts'

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
      return lowerCost(diagram, cite)
    case 'capacity':
      return lowerFlowDiagram(diagram, cite, {
        figures: { limit: diagram.model.limit, headroom: diagram.model.headroom, ...figuresForThePicture(diagram) },
      })
    case 'scaling':
      return lowerFlowDiagram(diagram, cite, { above: () => stagesOf(diagram.title, diagram.stages, cite) })
    case 'performance':
      return lowerFlowDiagram(diagram, cite, {
        above: () => measurementOf(diagram.title, diagram.profile, cite),
        flowHeading: 'What was measured',
      })
    case 'migration':
      return lowerFlowDiagram(diagram, cite, { above: () => [phasesOf(diagram.title, diagram.plan, cite)], flowHeading: 'What is moved' })
    case 'comparison':
      return lowerFlowDiagram(diagram, cite, { below: () => choiceOf(diagram.title, diagram.choice, nodeIds(diagram.nodes), cite) })
    case 'pattern':
      return lowerFlowDiagram(diagram, cite, { below: () => statesOf(diagram.title, diagram.pattern.states, cite) })
  }
}

/** A bill, of a system or of a part of it: the flow with the total, and the shares of the items. */
function lowerCost(diagram: CostDiagram | CostBreakdownDiagram, cite: Citations): Drawing {
  const { total, unitCost } = diagram.breakdown
  return lowerFlowDiagram(diagram, cite, {
    figures: { total, each: unitCost, ...figuresForThePicture(diagram) },
    below: () => billOf(diagram.title, diagram.breakdown, cite),
  })
}

function lowerView(diagram: ArchitectureViewDiagram, cite: Citations): Drawing {
  switch (diagram.view) {
    case 'request-flow':
      return lowerRequestFlow(diagram, cite)
    case 'cost-breakdown':
      return lowerCost(diagram, cite)
    case 'scale-evolution':
      return lowerFlowDiagram(diagram, cite, { below: () => stagesOf(diagram.title, diagram.stages, cite) })
    default:
      return lowerFlowDiagram(diagram, cite)
  }
}
