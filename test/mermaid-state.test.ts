/** State diagrams: what is printed is read back, and the real Mermaid sees the same. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, print } from '../src/mermaid/index.ts'
import { stateFigures } from './arbitrary/state.ts'
import { blocks, hasCorpus } from './corpus/blocks.ts'
import { acceptedByMermaid } from './oracle/mermaid.ts'
import { expectedOf, seenByMermaid } from './oracle/state.ts'

test('what is printed is read back', () => {
  fc.assert(
    fc.property(stateFigures, (figure) => {
      expect(parse(print(figure))).toMatchObject({ figure, diagnostics: [] })
    }),
    { numRuns: 300 },
  )
})

test.each(['mermaid', 'mermaid-11'] as const)('%s sees the printed figure', async (version) => {
  await fc.assert(
    fc.asyncProperty(stateFigures, async (figure) => {
      expect(await seenByMermaid(print(figure), version)).toEqual(expectedOf(figure))
    }),
    { numRuns: 100 },
  )
})

describe.skipIf(!hasCorpus)('real documentation', () => {
  test('the verdict is that of Mermaid, and nothing is lost in printing', async () => {
    for (const { text, parses } of blocks('stateDiagram', 'stateDiagram-v2')) {
      const { figure, diagnostics } = parse(text)
      expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(parses)
      if (!parses || figure?.kind !== 'state') continue
      expect(await acceptedByMermaid(text)).toBe(true)
      expect(await seenByMermaid(print(figure))).toEqual(await seenByMermaid(text))
    }
  })
})
