import type { Gantt } from '../../figure/gantt.ts'
import type { MarkScene } from '../scene.ts'

export function layoutGantt(_figure: Gantt, _width: number): MarkScene {
  throw new Error('not drawn yet')
}
