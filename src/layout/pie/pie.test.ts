import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyClass, anyText, defined } from '../../../test/arbitrary/words.ts'
import { flat, groupsOf, keepsTheLaws, saidIn } from '../../../test/scene-marks.ts'
import type { Pie, Slice } from '../../figure/pie.ts'
import { layoutPie } from './index.ts'

const bill: Pie = {
  kind: 'pie',
  showData: true,
  slices: [
    { label: 'Compute', value: 30_000, class: 'service' },
    { label: 'Storage', value: 10_000, class: 'state' },
    { label: 'DNS', value: 20, class: 'edge' },
  ],
}

test('each slice is named with its value and share, the whole in the middle', () => {
  const scene = layoutPie(bill, 0)
  keepsTheLaws(scene)
  expect(groupsOf(scene).map(({ label }) => label)).toEqual([
    'Compute: 30\u00a0k · 75\u00a0%',
    'Storage: 10\u00a0k · 25\u00a0%',
    'DNS: 20 · <\u00a00.1\u00a0%',
  ])
  expect(saidIn(scene)).toContain('40.02\u00a0k total')
  expect(scene.planes).toEqual(['service', 'state', 'edge'])
})

test('without data there are shares only', () => {
  expect(saidIn(layoutPie({ ...bill, showData: false }, 0))).toBe('Compute 75\u00a0% Storage 25\u00a0% DNS <\u00a00.1\u00a0%')
})

test('a single slice is a whole ring', () => {
  const [ring] = flat(layoutPie({ ...bill, slices: [{ label: 'all', value: 1 }] }, 0).marks).filter((mark) => mark.mark === 'path')
  expect(ring?.d.match(/A/g)).toHaveLength(4)
})

test('any pie keeps the laws, and draws every slice', () => {
  const slice = fc
    .record({ label: anyText, value: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e9, noNaN: true })), class: anyClass })
    .map((one) => defined(one) as Slice)
  const pie = fc.record({ kind: fc.constant('pie' as const), showData: fc.boolean(), slices: fc.array(slice, { maxLength: 30 }) })
  fc.assert(
    fc.property(pie, (figure) => {
      const scene = layoutPie(figure, 0)
      keepsTheLaws(scene)
      expect(groupsOf(scene)).toHaveLength(figure.slices.length)
      expect(flat(scene.marks).filter((mark) => mark.mark === 'path').length).toBe(figure.slices.filter(({ value }) => value > 0).length)
    }),
    { numRuns: 60 },
  )
})
