import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sequenceFigures } from '../../../test/arbitrary/sequence.ts'
import { parse, print } from '../index.ts'

test('what is printed is read as the same figure, whatever its texts hold', () => {
  fc.assert(
    fc.property(sequenceFigures, (figure) => {
      const { figure: again, diagnostics } = parse(print(figure))
      expect(diagnostics).toEqual([])
      expect(again).toEqual(figure)
    }),
    { numRuns: 1000 },
  )
})
