import type { XyChart } from '../../figure/xychart.ts'
import type { MarkScene } from '../scene.ts'

export function layoutXyChart(_figure: XyChart, _width: number): MarkScene {
  throw new Error('not drawn yet')
}
