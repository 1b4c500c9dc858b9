import type { Sequence } from '../../figure/sequence.ts'
import type { MarkScene } from '../scene.ts'

export function layoutSequence(_figure: Sequence, _width: number): MarkScene {
  throw new Error('not drawn yet')
}
