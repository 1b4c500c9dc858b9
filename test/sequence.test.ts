/** Sequence diagrams against the real Mermaid: what fourplane prints is seen as it was meant, and what people wrote is read as Mermaid reads it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../src/figure/figure.ts'
import type { Sequence } from '../src/figure/sequence.ts'
import { framedParticipants } from '../src/lower/mermaid-theme.ts'
import { parse, print } from '../src/mermaid/index.ts'
import { sequenceFigures } from './arbitrary/sequence.ts'
import { blocks, hasCorpus } from './corpus/blocks.ts'
import { expectedOf, sequenceSeenByMermaid } from './oracle/sequence.ts'

test.each([
  ['mermaid-12', 'mermaid'],
  ['mermaid-11', 'mermaid-11'],
] as const)('a figure printed for %s is seen as it is, whatever its texts hold', { timeout: 240_000 }, async (target, version) => {
  await fc.assert(
    fc.asyncProperty(sequenceFigures, async (figure) => {
      expect(await sequenceSeenByMermaid(print(figure, { target }), version)).toEqual(expectedOf(figure))
    }),
    { numRuns: 300 },
  )
})

test('participants framed in the colours of their planes: Mermaid takes the style sheet, and what was printed prints the same again', async () => {
  const { figure } = parse('sequenceDiagram\n  db->>api: rows\n')
  if (figure === undefined) throw new Error('no figure')
  const framed = {
    ...figure,
    ...framedParticipants([
      ['db', 'state'],
      ['api', 'service'],
    ]),
  } as Figure
  const printed = print(framed)
  expect(printed).toContain('rect.actor[name="db"] { stroke: #FF8800; stroke-width: 3px }')
  const again = parse(printed).figure
  expect(again && print(again)).toBe(printed)
  expect(await sequenceSeenByMermaid(printed)).toEqual(await sequenceSeenByMermaid(print(figure)))
})

describe.skipIf(!hasCorpus)('texts of real documentation', () => {
  const all = blocks('sequenceDiagram')

  test('are taken or refused as Mermaid takes or refuses them', () => {
    const differing = all.filter(({ text, parses }) => parses !== parse(text).diagnostics.every(({ severity }) => severity === 'warning'))
    expect(differing.map(({ id }) => id)).toEqual([])
  })

  test('mean what Mermaid sees in them, and still do when they are printed', { timeout: 120_000 }, async () => {
    for (const { id, text } of all.filter(({ parses }) => parses)) {
      const figure = parse(text).figure as Sequence
      const seen = await sequenceSeenByMermaid(text)
      expect(expectedOf(figure), id).toEqual(seen)
      expect(await sequenceSeenByMermaid(print(figure)), id).toEqual(seen)
    }
  })
})
