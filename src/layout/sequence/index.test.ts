/** Laws of drawn sequences, on arbitrary ones and on each hard case. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnSequences } from '../../../test/arbitrary/drawn-sequences.ts'
import { flat, groupsOf, inside, keepsTheLaws, overlap, textsOf } from '../../../test/scene-marks.ts'
import type { Message, Sequence, SequenceStep } from '../../figure/sequence.ts'
import type { Box, GroupMark, MarkScene, Point } from '../scene.ts'
import { layoutSequence } from './index.ts'

const RUNS = { numRuns: 150 }

function everyStep(steps: readonly SequenceStep[]): SequenceStep[] {
  return steps.flatMap((step) => (step.step === 'fragment' ? [step, ...step.branches.flatMap((one) => everyStep(one.steps))] : [step]))
}

const idsOf = (scene: MarkScene, prefix: string): string[] =>
  groupsOf(scene).flatMap(({ id }) => (id?.startsWith(prefix) ? [id.slice(prefix.length)] : []))
const countOf = (figure: Sequence, kind: SequenceStep['step']): number => everyStep(figure.steps).filter(({ step }) => step === kind).length
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1))

function groupOf(scene: MarkScene, id: string): GroupMark {
  const found = groupsOf(scene).find((group) => group.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

function boxesOf(scene: MarkScene, prefix: string): Box[] {
  return groupsOf(scene)
    .filter(({ id }) => id?.startsWith(prefix))
    .flatMap(({ marks }) => flat(marks.slice(0, 1)).flatMap((mark) => (mark.mark === 'box' ? [mark.box] : [])))
}

/** The line of a message: its first mark. */
function lineOf(scene: MarkScene, index: number) {
  const [line] = groupOf(scene, `message-${index}`).marks
  if (line?.mark !== 'line') throw new Error('a message begins with its line')
  return line
}

/** What hides what is below it: notes, and heads, with the texts on them. */
function coversOf(scene: MarkScene): { readonly id: string; readonly box: Box; readonly texts: readonly string[] }[] {
  return groupsOf(scene).flatMap(({ id = '', marks }) => {
    const texts = textsOf({ ...scene, marks }).map(({ text }) => text)
    const boxes = flat(marks).flatMap((mark) => (mark.mark === 'box' && mark.box.width > BAR_WIDTH ? [mark.box] : []))
    return /^(note|participant)-/.test(id) ? boxes.map((box) => ({ id, box, texts })) : []
  })
}
const BAR_WIDTH = 8

/** Whether a level or upright line runs through a box, not only along its border. */
function crosses(from: Point, to: Point, box: Box): boolean {
  const line = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
  return (
    line.x < inner.x + inner.width && line.x + line.width > inner.x && line.y < inner.y + inner.height && line.y + line.height > inner.y
  )
}

function sequence(steps: readonly SequenceStep[], ids: readonly string[] = ['a', 'b', 'c']): Sequence {
  return { kind: 'sequence', participants: ids.map((id) => ({ id, label: id, type: 'participant' })), boxes: [], steps }
}
const says = (from: string, to: string, more: Partial<Message> = {}): Message => ({
  step: 'message',
  from,
  to,
  text: 'asks',
  line: 'solid',
  head: 'arrow',
  ...more,
})

describe('any sequence', () => {
  test('keeps the laws of every picture', () => {
    fc.assert(
      fc.property(drawnSequences, (figure) => keepsTheLaws(layoutSequence(figure, 0))),
      RUNS,
    )
  })

  test('shows everything once, in order', () => {
    fc.assert(
      fc.property(drawnSequences, (figure) => {
        const scene = layoutSequence(figure, 0)
        expect(idsOf(scene, 'participant-')).toEqual(figure.participants.map(({ id }) => id))
        expect(idsOf(scene, 'message-')).toEqual(numbers(countOf(figure, 'message')))
        expect(idsOf(scene, 'note-')).toEqual(numbers(countOf(figure, 'note')))
        expect(idsOf(scene, 'fragment-').length).toBe(countOf(figure, 'fragment'))
      }),
      RUNS,
    )
  })

  test('time runs down: each line begins below the end of the one before', () => {
    fc.assert(
      fc.property(drawnSequences, (figure) => {
        const scene = layoutSequence(figure, 0)
        const ys = numbers(countOf(figure, 'message')).flatMap((index) => {
          const { points } = lineOf(scene, Number(index))
          return [points[0]?.y ?? 0, points.at(-1)?.y ?? 0]
        })
        expect(ys).toEqual([...ys].sort((a, b) => a - b))
      }),
      RUNS,
    )
  })

  test('frames hold their steps, and lie beside or inside each other', () => {
    fc.assert(
      fc.property(drawnSequences, (figure) => {
        const scene = layoutSequence(figure, 0)
        for (const frame of groupsOf(scene).filter(({ id, marks }) => id?.startsWith('fragment-') && marks[0]?.mark === 'box')) {
          const [outline, ...content] = frame.marks
          if (outline?.mark !== 'box') continue
          for (const { text, box } of textsOf({ ...scene, marks: content }))
            expect(inside(box, outline.box), `${frame.id}: ${text}`).toBe(true)
        }
        const frames = boxesOf(scene, 'fragment-')
        const torn = frames.filter((a) => frames.some((b) => a !== b && overlap(a, b) && !inside(a, b) && !inside(b, a)))
        expect(torn).toEqual([])
      }),
      RUNS,
    )
  })

  test('nothing lies on a note or on a head between the steps', () => {
    fc.assert(
      fc.property(drawnSequences, (figure) => {
        const scene = layoutSequence(figure, 0)
        const lines = numbers(countOf(figure, 'message')).map((index) => lineOf(scene, Number(index)).points)
        for (const { id, box, texts } of coversOf(scene)) {
          const under = textsOf(scene).filter((one) => overlap(one.box, box) && !texts.includes(one.text))
          expect(under, id).toEqual([])
          for (const points of lines)
            expect(
              points.slice(1).filter((to, at) => crosses(points[at] ?? to, to, box)),
              id,
            ).toEqual([])
        }
      }),
      RUNS,
    )
  })

  test('lifelines run from the head down to the end of the picture, unless something ends them', () => {
    fc.assert(
      fc.property(drawnSequences, (figure) => {
        const scene = layoutSequence(figure, 0)
        const last = Math.max(0, ...numbers(countOf(figure, 'message')).map((index) => lineOf(scene, Number(index)).points.at(-1)?.y ?? 0))
        const ended = everyStep(figure.steps).flatMap((step) => (step.step === 'destroy' ? [step.participant] : []))
        for (const { id } of figure.participants.filter((one) => !ended.includes(one.id))) {
          const ys = flat(groupOf(scene, `participant-${id}`).marks).flatMap((mark) =>
            mark.mark === 'line' ? mark.points.map(({ y }) => y) : [],
          )
          expect(Math.max(...ys), id).toBeGreaterThanOrEqual(last)
        }
      }),
      RUNS,
    )
  })

  test('fills a wider sheet', () => {
    fc.assert(
      fc.property(drawnSequences, (figure) => {
        const scene = layoutSequence(figure, 3000)
        expect(scene.width).toBeGreaterThanOrEqual(3000)
        keepsTheLaws(scene)
      }),
      { numRuns: 20 },
    )
  })
})

test('a message meets the bar of an activation that begins with it, by + or by a step of its own', () => {
  const meets = (steps: readonly SequenceStep[]) => lineOf(layoutSequence(sequence(steps), 0), 1).points.at(-1)?.x
  const bare = meets([says('a', 'b')]) ?? 0
  const plus = meets([says('a', 'b', { activation: 'start' })]) ?? 0
  const apart = meets([says('a', 'b'), { step: 'activate', participant: 'b' }])
  expect(plus).toBe(bare - 4)
  expect(apart).toBe(plus)
})

test('what shares no lifeline may stand side by side: a note does not push the next message down', () => {
  const note: SequenceStep = { step: 'note', place: 'right', participants: ['b'], text: 'one\ntwo\nthree\nfour\nfive' }
  const height = (steps: readonly SequenceStep[]) => layoutSequence(sequence(steps), 0).height
  expect(height([says('a', 'b'), note, says('b', 'a'), says('a', 'b')])).toBeLessThanOrEqual(
    height([says('a', 'b'), says('b', 'a'), says('a', 'b')]) + 15,
  )
})

test('a participant that a message creates has its head at the end of that message, and no other at the top', () => {
  const scene = layoutSequence(sequence([says('a', 'b'), { step: 'create', participant: 'c' }, says('a', 'c')]), 0)
  const head = flat(groupOf(scene, 'participant-c').marks).find((mark) => mark.mark === 'box')
  const end = lineOf(scene, 2).points.at(-1)
  expect(head?.box.x).toBeCloseTo(end?.x ?? 0, 1)
  expect((head?.box.y ?? 0) + (head?.box.height ?? 0) / 2).toBeCloseTo(end?.y ?? 0, 1)
})

test('a destroyed participant ends with a cross at its last message', () => {
  const scene = layoutSequence(sequence([{ step: 'destroy', participant: 'b' }, says('a', 'b', { head: 'cross' }), says('a', 'c')]), 0)
  const y = lineOf(scene, 1).points[0]?.y
  const crosses = flat(groupOf(scene, 'participant-b').marks).filter((mark) => mark.mark === 'line' && mark.line === 'thick')
  expect(crosses.map((mark) => (mark.mark === 'line' ? ((mark.points[0]?.y ?? 0) + (mark.points[1]?.y ?? 0)) / 2 : 0))).toEqual([y, y])
})

test('heads of one side lie on the side that is named, whichever way the line runs', () => {
  const scene = layoutSequence(sequence([says('a', 'b', { head: 'half-top' }), says('b', 'a', { head: 'half-top' })]), 0)
  // A head turns with its line: on a line to the left the upper side is its lower one.
  expect([1, 2].map((index) => lineOf(scene, index).endHead)).toEqual(['half-top', 'half-bottom'])
})

test('numbers count on from where they are told to', () => {
  const numbered = sequence([
    { step: 'autonumber', on: true, start: 10, by: 5 },
    says('a', 'b'),
    says('b', 'c'),
    { step: 'autonumber', on: false },
    says('c', 'a'),
  ])
  const texts = textsOf(layoutSequence(numbered, 0)).map(({ text }) => text)
  expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['10', '15'])
})

test('the planes of participants are named for the legend, and hand-written text has none', () => {
  const [first, ...others] = sequence([]).participants
  const figure: Sequence = { ...sequence([]), participants: [{ id: 'a', label: 'a', type: 'actor', ...first, class: 'state' }, ...others] }
  expect(layoutSequence(figure, 0).planes).toEqual(['state'])
  expect(layoutSequence(sequence([]), 0).planes).toEqual([])
})

test('highlights of one written colour have one accent, others another', () => {
  const rect = (colour: string): SequenceStep => ({
    step: 'fragment',
    fragment: 'rect',
    branches: [{ text: colour, steps: [says('a', 'b')] }],
  })
  const scene = layoutSequence(sequence([rect('rgb(200, 255, 200)'), rect('rgb(255,0,0)'), rect('rgb(200,255,200)')]), 0)
  const inks = scene.marks.flatMap((mark) => (mark.mark === 'box' && mark.fill !== undefined ? [mark.fill] : []))
  expect(inks).toEqual(['accent-1', 'accent-2', 'accent-1'])
})
