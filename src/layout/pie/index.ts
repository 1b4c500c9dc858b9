import type { Pie } from '../../figure/pie.ts'
import type { MarkScene } from '../scene.ts'

export function layoutPie(_figure: Pie, _width: number): MarkScene {
  throw new Error('not drawn yet')
}
