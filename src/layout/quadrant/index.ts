import type { Quadrant } from '../../figure/quadrant.ts'
import type { MarkScene } from '../scene.ts'

export function layoutQuadrant(_figure: Quadrant, _width: number): MarkScene {
  throw new Error('not drawn yet')
}
