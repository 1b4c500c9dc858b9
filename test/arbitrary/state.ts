import * as fc from 'fast-check'
import type { Inside, State, StateMachine, Transition } from '../../src/figure/state.ts'
import { isName } from '../../src/mermaid/state/text.ts'
import { hostileLine, hostileText } from './text.ts'

const direction = fc.constantFrom('TB' as const, 'BT' as const, 'LR' as const, 'RL' as const)
const id = fc
  .oneof(fc.constantFrom('a', 'B2', 'state', 'note', 'end', 'as', 'class', 'my-state', 'two words'), hostileLine())
  .filter((one) => one !== '[*]')

/** What one level of a figure is made from. */
interface Tree {
  readonly label: string | undefined
  readonly details: readonly string[]
  readonly type: State['type']
  readonly classes: readonly string[]
  readonly direction: State['direction'] | undefined
  readonly regions: readonly (readonly Tree[])[]
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    label: fc.option(hostileText, { nil: undefined }),
    details: fc.array(hostileText, { maxLength: 2 }),
    type: fc.constantFrom('state' as const, 'choice' as const, 'fork' as const, 'join' as const),
    classes: fc.uniqueArray(fc.constantFrom('hot', 'cold'), { maxLength: 2 }),
    direction: fc.option(direction, { nil: undefined }),
    regions: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(fc.array(tie('tree'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    ),
  }),
}))

/** Legal state diagrams, in the order that their type asks for. */
export const stateFigures: fc.Arbitrary<StateMachine> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 12, maxLength: 12 }),
    trees: fc.array(tree, { maxLength: 3 }),
    moves: fc.array(fc.record({ label: fc.option(hostileText, { nil: undefined }), from: fc.nat(), to: fc.nat() }), { maxLength: 6 }),
    notes: fc.array(fc.record({ state: fc.nat(), place: fc.constantFrom('left' as const, 'right' as const), text: hostileText }), {
      maxLength: 2,
    }),
    said: fc.record({ accTitle: hostileLine(), description: hostileText, direction, scaleWidth: fc.nat(2000) }, { requiredKeys: [] }),
  })
  .map(({ ids, trees, moves, notes, said }) => {
    const states: State[] = []
    const transitions: Transition[] = []
    let named = 0
    const add = (level: readonly (readonly Tree[])[], parent: string | undefined): void => {
      level.forEach((region, index) => {
        const inside: Inside = { ...(parent === undefined ? {} : { parent }), ...(level.length > 1 ? { region: index } : {}) }
        const here: string[] = []
        for (const one of region) {
          const name = ids[named] ?? `s${named}`
          named += 1
          here.push(name)
          states.push({ ...stateOf(one, name), ...inside })
          add(one.regions, name)
        }
        const move = moves.pop()
        if (move === undefined || here.length === 0) return
        const from = ['[*]', ...here][move.from % (here.length + 1)] ?? '[*]'
        const to = here[move.to % here.length] ?? '[*]'
        transitions.push({ from, to, ...(move.label === undefined ? {} : { label: move.label }), ...inside })
      })
    }
    add([trees], undefined)
    const seen = notes.flatMap(({ state, ...note }) => {
      const noted = states[state % Math.max(1, states.length)]
      return noted === undefined ? [] : [{ state: noted.id, ...note }]
    })
    return { kind: 'state', ...said, states, transitions, notes: seen, classes: [{ name: 'hot', style: 'fill:#f66,color:white' }] }
  })

function stateOf({ label, details, type, classes, direction: inner, regions }: Tree, id: string): State {
  const dressed = { classes: isName(id) ? classes : [] }
  if (regions.some((region) => region.length > 0))
    return { id, label: label ?? id, type: 'state', ...dressed, ...(inner === undefined || regions.length > 1 ? {} : { direction: inner }) }
  if (type !== 'state') return { id, label: id, type, ...dressed }
  return { id, label: label ?? id, type, ...(details.length === 0 ? {} : { details }), ...dressed }
}
