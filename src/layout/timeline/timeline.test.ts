import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyClass, anyText, defined, maybeText } from '../../../test/arbitrary/words.ts'
import { flat, groupsOf, inside, keepsTheLaws, overlap, saidIn } from '../../../test/scene-marks.ts'
import type { Timeline } from '../../figure/timeline.ts'
import type { MarkScene } from '../scene.ts'
import { layoutTimeline } from './index.ts'

const outage: Timeline = {
  kind: 'timeline',
  sections: [
    { title: 'Before', periods: [{ label: '09:00', events: ['a sale begins'], class: 'edge' }] },
    {
      title: 'Outage',
      periods: [
        { label: '09:04', events: ['an alert', 'orders fail'], class: 'control' },
        { label: '09:12', events: [] },
      ],
    },
  ],
}

/** The cards of a scene: boxes that hold a text. */
function cardsOf(scene: MarkScene) {
  return flat(scene.marks)
    .filter((mark) => mark.mark === 'box')
    .filter(({ fill }) => fill === 'card')
}

test.each(['LR', 'TD'] as const)('%s: sections, periods and events are drawn, in the order of the text', (direction) => {
  const scene = layoutTimeline({ ...outage, direction }, 0)
  keepsTheLaws(scene)
  expect(groupsOf(scene).flatMap(({ id, label }) => (id === undefined ? [] : [label]))).toEqual([
    '09:00: a sale begins',
    '09:04: an alert: orders fail',
    '09:12',
  ])
  for (const said of ['Before', 'Outage', '09:00', 'a sale begins', 'an alert', 'orders fail', '09:12'])
    expect(saidIn(scene)).toContain(said)
  expect(scene.planes).toEqual(['edge', 'control'])
})

test('a long timeline folds into rows that fit a sheet, and names a section again where it goes on', () => {
  const periods = Array.from({ length: 20 }, (_, index) => ({ label: `day ${index}`, events: ['something'] }))
  const scene = layoutTimeline({ kind: 'timeline', sections: [{ title: 'Month', periods }] }, 0)
  keepsTheLaws(scene)
  expect(scene.width).toBeLessThanOrEqual(1200)
  const lines = flat(scene.marks).filter((mark) => mark.mark === 'line')
  expect(lines.length).toBeGreaterThan(1)
  expect(groupsOf(scene).filter(({ label }) => label === 'Month')).toHaveLength(lines.length)
})

const period = fc.record({ label: anyText, events: fc.array(anyText, { maxLength: 5 }), class: anyClass }).map(defined)
const timeline = fc
  .record({
    direction: fc.constantFrom('LR' as const, 'TD' as const),
    sections: fc.array(fc.record({ title: maybeText, periods: fc.array(period, { maxLength: 12 }) }).map(defined), { maxLength: 4 }),
  })
  .map((one) => ({ kind: 'timeline', ...one }) as Timeline)

test('any timeline keeps the laws: every period and event is drawn, cards are apart and hold their text', () => {
  fc.assert(
    fc.property(timeline, fc.constantFrom(0, 1120), (figure, width) => {
      const scene = layoutTimeline(figure, width)
      keepsTheLaws(scene)
      const periods = figure.sections.flatMap((section) => section.periods)
      expect(groupsOf(scene).filter(({ id }) => id !== undefined)).toHaveLength(periods.length)
      const cards = cardsOf(scene)
      expect(cards).toHaveLength(periods.flatMap(({ events }) => events).length)
      for (const [index, { box }] of cards.entries()) {
        expect(cards.slice(index + 1).some((other) => overlap(other.box, box))).toBe(false)
        expect(inside(box, { x: 0, y: 0, width: scene.width, height: scene.height })).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('a section and its periods have the accent that it names, else that of its place', () => {
  const sections = [
    { title: 'Mitigated', accent: 4, periods: [{ label: '09:12', events: ['orders flow'] }] },
    { title: 'Later', periods: [{ label: '09:30', events: ['a talk'] }] },
  ]
  const fills = flat(layoutTimeline({ kind: 'timeline', sections }, 0).marks).flatMap((mark) => ('fill' in mark ? [mark.fill] : []))
  expect(fills.filter((fill) => fill?.startsWith('accent-')).toSorted()).toEqual(expect.arrayContaining(['accent-2', 'accent-5']))
  expect(fills).not.toContain('accent-1')
})
