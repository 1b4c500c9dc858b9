import fc from 'fast-check'
import type { Pie } from '../../src/figure/pie.ts'
import { headings, texts } from './chart-text.ts'

/** Zero or more, tiny and huge ones too. */
const values = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
)

/** Pies as Mermaid can hold them. */
export const pieFigures: fc.Arbitrary<Pie> = fc
  .record({
    headings,
    showData: fc.boolean(),
    slices: fc.uniqueArray(fc.record({ label: texts, value: values }), { selector: ({ label }) => label, maxLength: 5 }),
  })
  .map(({ headings: words, ...rest }) => ({ kind: 'pie', ...words, ...rest }))
