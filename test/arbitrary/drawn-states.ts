import fc from 'fast-check'
import type { State, StateMachine } from '../../src/figure/state.ts'
import { anyText } from './words.ts'

const DIRECTIONS = ['TB', 'BT', 'LR', 'RL'] as const
const MOST_STATES = 9

const severalLines = fc.array(anyText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

/** State machines with every feature: states inside states, regions, notes, transitions between any two. */
export const drawnStates: fc.Arbitrary<StateMachine> = fc.integer({ min: 1, max: MOST_STATES }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`)
  const id = fc.constantFrom(...ids)
  const state = (one: string, index: number): fc.Arbitrary<State> =>
    fc.record(
      {
        id: fc.constant(one),
        label: fc.oneof(anyText, severalLines),
        type: fc.oneof(
          { weight: 5, arbitrary: fc.constant('state' as const) },
          { weight: 1, arbitrary: fc.constantFrom('choice' as const, 'fork' as const, 'join' as const) },
        ),
        classes: fc.constantFrom([], ['edge'], ['hot']),
        direction: fc.constantFrom(...DIRECTIONS),
        // A state is inside one before it, as outer states come before the states inside them.
        ...(index === 0 ? {} : { parent: fc.constantFrom(...ids.slice(0, index)), region: fc.constantFrom(0, 1) }),
      },
      { requiredKeys: ['id', 'label', 'type', 'classes'] },
    )
  return fc
    .record({
      kind: fc.constant('state' as const),
      states: fc.tuple(...ids.map(state)),
      transitions: fc.array(
        fc.record(
          { from: fc.oneof(id, fc.constant('[*]')), to: fc.oneof(id, fc.constant('[*]')), label: severalLines, parent: id },
          { requiredKeys: ['from', 'to'] },
        ),
        { maxLength: 14 },
      ),
      notes: fc.array(fc.record({ state: id, place: fc.constantFrom('left' as const, 'right' as const), text: severalLines }), {
        maxLength: 3,
      }),
      classes: fc.constant([{ name: 'hot', style: 'fill:#f96,stroke:#333' }]),
      direction: fc.constantFrom(...DIRECTIONS),
    })
    .map((figure) => ({ ...figure, states: plainParents(figure) }))
})

/** Choices, forks and joins hold no states and no transitions. */
function plainParents({ states, transitions }: StateMachine): State[] {
  const parents = new Set([...states, ...transitions].map(({ parent }) => parent))
  return states.map((state) => (parents.has(state.id) ? { ...state, type: 'state' } : state))
}
