import type { StateMachine } from '../../figure/state.ts'
import type { MarkScene } from '../scene.ts'

export function layoutStateMachine(_figure: StateMachine, _width: number): MarkScene {
  throw new Error('not drawn yet')
}
