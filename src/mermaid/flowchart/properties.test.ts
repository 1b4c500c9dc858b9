import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flowcharts } from '../../../test/arbitrary/flowchart.ts'
import { parse, print } from '../index.ts'

test('what is printed reads as the same figure, and prints as the same text', () => {
  fc.assert(
    fc.property(flowcharts, (figure) => {
      const text = print(figure)
      const { figure: read, diagnostics } = parse(text)
      expect(diagnostics).toEqual([])
      expect(read).toEqual(figure)
      expect(print(figure)).toBe(text)
    }),
    { numRuns: 500 },
  )
})
