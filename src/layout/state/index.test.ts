/** Laws of drawn state machines, on arbitrary ones and on each hard case. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnStates } from '../../../test/arbitrary/drawn-states.ts'
import { flat, groupsOf, inside, keepsTheLaws, overlap, textsOf } from '../../../test/scene-marks.ts'
import type { State, StateMachine, Transition } from '../../figure/state.ts'
import type { Box, GroupMark, MarkScene, Point } from '../scene.ts'
import { layoutStateMachine } from './index.ts'

const RUNS = { numRuns: 150 }

const idsOf = (scene: MarkScene, prefix: string): string[] =>
  groupsOf(scene).flatMap(({ id }) => (id?.startsWith(prefix) ? [id.slice(prefix.length)] : []))

/** The box around what a group draws itself: its first box, circle or line. */
function boxOf({ marks }: GroupMark): Box {
  const first = flat(marks).find(({ mark }) => mark === 'box' || mark === 'circle' || mark === 'path')
  if (first?.mark === 'box') return first.box
  if (first?.mark === 'circle') return squareAround(first.centre, first.radius)
  throw new Error('a state is a box or a disc')
}
const squareAround = ({ x, y }: Point, radius: number): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })

function statesOf(scene: MarkScene, prefix = 'state-'): { readonly text: string; readonly box: Box }[] {
  return groupsOf(scene)
    .filter(({ id, marks }) => id?.startsWith(prefix) && marks[0]?.mark !== 'path') // a choice is a path
    .map((group) => ({ text: group.id ?? '', box: boxOf(group) }))
}

function machine(states: readonly Partial<State>[], transitions: readonly Transition[], more: Partial<StateMachine> = {}): StateMachine {
  return {
    kind: 'state',
    states: states.map((state) => ({ id: '', label: state.id ?? '', type: 'state', classes: [], ...state })),
    transitions,
    notes: [],
    classes: [],
    ...more,
  }
}

describe('any state machine', () => {
  test('keeps the laws of every picture', () => {
    fc.assert(
      fc.property(drawnStates, (figure) => keepsTheLaws(layoutStateMachine(figure, 0))),
      RUNS,
    )
  })

  test('shows every state and transition once', () => {
    fc.assert(
      fc.property(drawnStates, (figure) => {
        const scene = layoutStateMachine(figure, 0)
        expect(idsOf(scene, 'state-').sort()).toEqual(figure.states.map(({ id }) => id).sort())
        expect(idsOf(scene, 'transition-').sort()).toEqual(figure.transitions.map((_, index) => String(index + 1)).sort())
      }),
      RUNS,
    )
  })

  test('states lie beside or inside each other, as they were written', () => {
    fc.assert(
      fc.property(drawnStates, (figure) => {
        const boxes = statesOf(layoutStateMachine(figure, 0))
        const parents = new Map(
          figure.states.map(({ id, parent }) => [`state-${id}`, parent === undefined ? undefined : `state-${parent}`]),
        )
        const within = (id: string | undefined, outer: string): boolean =>
          id !== undefined && (id === outer || within(parents.get(id), outer))
        for (const a of boxes) {
          for (const b of boxes) {
            if (a === b || within(b.text, a.text)) continue
            if (within(a.text, b.text)) expect(inside(a.box, b.box), `${a.text} in ${b.text}`).toBe(true)
            else expect(overlap(a.box, b.box), `${a.text} on ${b.text}`).toBe(false)
          }
        }
      }),
      RUNS,
    )
  })

  test('each text of a state is inside its card', () => {
    fc.assert(
      fc.property(drawnStates, (figure) => {
        const scene = layoutStateMachine(figure, 0)
        for (const group of groupsOf(scene).filter(({ id }) => id?.startsWith('state-'))) {
          for (const { text, box } of textsOf({ ...scene, marks: group.marks }))
            expect(inside(box, boxOf(group)), `${group.id}: ${text}`).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('each transition runs from border to border', () => {
    fc.assert(
      fc.property(drawnStates, (figure) => {
        // A choice has its corners on the border of its square, and is drawn as a path.
        const states = figure.states.map((state) => (state.type === 'choice' ? { ...state, type: 'state' as const } : state))
        const scene = layoutStateMachine({ ...figure, states }, 0)
        const boxes = ['state-', 'start-', 'end-'].flatMap((prefix) => statesOf(scene, prefix)).map(({ box }) => box)
        for (const { points, label } of linesOf(scene)) {
          for (const end of [points[0], points.at(-1)]) {
            expect(
              boxes.some((box) => meets(end, box)),
              `${label} ${JSON.stringify(end)}`,
            ).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })
})

/** On the border, or within the room that a disc leaves around itself. */
function meets(end: Point | undefined, { x, y, width, height }: Box): boolean {
  if (end === undefined) return false
  const outside = Math.max(x - end.x, end.x - x - width, y - end.y, end.y - y - height)
  return Math.abs(outside) <= 1.5
}

function linesOf(scene: MarkScene): { readonly points: readonly Point[]; readonly label: string }[] {
  return groupsOf(scene)
    .filter(({ id }) => id?.startsWith('transition-'))
    .flatMap(({ label, marks: inner }) => flat(inner).flatMap((mark) => (mark.mark === 'line' ? [{ points: mark.points, label }] : [])))
}

const touches = (point: Point | undefined, box: Box | undefined): boolean =>
  point !== undefined &&
  box !== undefined &&
  inside({ ...point, width: 0, height: 0 }, box) &&
  !inside({ x: point.x - 2, y: point.y - 2, width: 4, height: 4 }, box)

test.each(['TB', 'BT', 'LR', 'RL'] as const)(
  '%s: a transition leads from the border of one state to that of the other, in that direction',
  (direction) => {
    const scene = layoutStateMachine(machine([{ id: 'a' }, { id: 'b' }], [{ from: 'a', to: 'b', label: 'go' }], { direction }), 0)
    const [a, b] = statesOf(scene).map(({ box }) => box)
    const [line] = linesOf(scene)
    expect(touches(line?.points[0], a)).toBe(true)
    expect(touches(line?.points.at(-1), b)).toBe(true)
    const [dx, dy] = [(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)]
    const along = { TB: dy, BT: -dy, LR: dx, RL: -dx }[direction]
    expect(along).toBeGreaterThan(0)
  },
)

test('a transition into a composite state ends at its border and names the state inside', () => {
  const figure = machine([{ id: 'a' }, { id: 'outer' }, { id: 'inner', parent: 'outer' }], [{ from: 'a', to: 'inner', label: 'go' }])
  const scene = layoutStateMachine(figure, 0)
  const outer = statesOf(scene, 'state-outer')[0]?.box
  expect(touches(linesOf(scene)[0]?.points.at(-1), outer)).toBe(true)
  expect(textsOf(scene).map(({ text }) => text)).toEqual(expect.arrayContaining(['go', 'to inner']))
})

test('concurrent regions do not mix, and each has its own start', () => {
  const inside0 = { parent: 'on', region: 0 }
  const inside1 = { parent: 'on', region: 1 }
  const figure = machine(
    [{ id: 'on' }, { id: 'a', ...inside0 }, { id: 'b', ...inside1 }],
    [
      { from: '[*]', to: 'a', ...inside0 },
      { from: '[*]', to: 'b', ...inside1 },
    ],
  )
  const scene = layoutStateMachine(figure, 0)
  expect(idsOf(scene, 'start-')).toEqual(['on-0', 'on-1'])
  const dividers = flat(scene.marks).filter((mark) => mark.mark === 'line' && mark.line === 'hair-dashed')
  expect(dividers.length).toBe(1)
})

test('a note stands in the card of its state', () => {
  const scene = layoutStateMachine(machine([{ id: 'a' }, { id: 'b' }], [], { notes: [{ state: 'a', place: 'left', text: 'read me' }] }), 0)
  const note = textsOf(scene).find(({ text }) => text === 'read me')
  expect(
    inside(note?.box ?? { x: -1, y: -1, width: 0, height: 0 }, statesOf(scene, 'state-a')[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 }),
  ).toBe(true)
})

test('a plane colours its states; a fill that was written becomes an accent', () => {
  const figure = machine(
    [
      { id: 'a', classes: ['state'] },
      { id: 'b', classes: ['hot'] },
      { id: 'c', style: 'fill:#0f0' },
    ],
    [],
    {
      classes: [{ name: 'hot', style: 'fill:#f96,stroke:#333' }],
    },
  )
  const scene = layoutStateMachine(figure, 0)
  const fills = groupsOf(scene).map(({ marks }) =>
    flat(marks).flatMap((mark) => (mark.mark === 'box' && mark.fill !== undefined ? [mark.fill] : [])),
  )
  expect(fills).toEqual([
    ['card', 'state'],
    ['card', 'accent-1'],
    ['card', 'accent-2'],
  ])
  expect(scene.planes).toEqual(['state'])
})
