import type { Timeline } from '../../figure/timeline.ts'
import type { MarkScene } from '../scene.ts'

export function layoutTimeline(_figure: Timeline, _width: number): MarkScene {
  throw new Error('not drawn yet')
}
