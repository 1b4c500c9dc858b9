import { planeOrder } from '../../../dsl/plane.ts'
import type { StateMachine } from '../../figure/state.ts'
import { layoutBanded } from '../banded/index.ts'
import { planeOf } from '../cards.ts'
import type { MarkScene } from '../scene.ts'
import { inksOf } from './nodes.ts'
import { placeScope } from './place.ts'
import { scopesOf } from './scopes.ts'

/** Places a state machine: each composite state as a picture of its own, from the inside out. */
export function layoutStateMachine(figure: StateMachine, minWidth: number): MarkScene {
  const picture = placeScope(scopesOf(figure), figure.direction ?? 'TB', { engine: layoutBanded, inks: inksOf(figure) })
  const width = Math.max(minWidth, picture.width + 2)
  return {
    kind: 'marks',
    width,
    height: picture.height + 2,
    marks: picture.draw({ x: Math.floor((width - picture.width) / 2), y: 1 }),
    planes: planeOrder.filter((plane) => figure.states.some(({ classes }) => planeOf(classes) === plane)),
  }
}
