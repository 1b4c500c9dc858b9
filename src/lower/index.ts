import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Drawing } from '../figure/drawing.ts'
import { lowerArchitecture } from './architecture.ts'
import { type Citations, citations } from './footnotes.ts'
import { lowerIncident } from './incident.ts'

/** A diagram as the drawing of its category. `cite` collects the sources in the order of the picture. */
export function lower(diagram: Diagram, cite: Citations = citations()): Drawing {
  switch (diagram.category) {
    case 'architecture':
      return lowerArchitecture(diagram, cite)
    case 'incident':
      return lowerIncident(diagram, cite)
  }
}
