/** Texts that nobody wrote end in a figure or in diagnostics: nothing throws, nothing hangs, and limits are told. `npm run fuzz` runs longer. */
import { describe, expect, test } from 'vitest'
import { parse, print, repair } from '../src/mermaid/index.ts'
import { blocks } from './corpus/blocks.ts'
import { samples } from './corpus/samples.ts'
import { headers, mutated, noise, randomFrom, repeated } from './fuzz/mutations.ts'

const SEED = 20_260_101
/** About thirty seconds. */
const MUTATED_TEXTS = 6000
const NOISE_TEXTS = 1000

const isGood = (text: string): boolean => parse(text).diagnostics.every(({ severity }) => severity !== 'error')

/** Everything that the package does with a text; throws where one of its laws is broken. */
function exercise(text: string): void {
  const { figure, diagnostics } = parse(text)
  for (const { message, place } of diagnostics) {
    expect(message).not.toBe('')
    expect(place?.line).toBeGreaterThan(0)
  }
  const mended = repair(text)
  const good = figure !== undefined && diagnostics.every(({ severity }) => severity !== 'error')
  if (!good) {
    if (mended.text !== text) expect(isGood(mended.text), mended.text).toBe(true)
    return
  }
  expect(mended.text).toBe(text)
  const printed = print(figure)
  expect(isGood(printed), `${JSON.stringify(text)} is printed as ${JSON.stringify(printed)}`).toBe(true)
}

test.each([
  ['a transition without an end', 'stateDiagram:::::::p'],
  ['a NUL', 'timeline\n\u0000'],
  ['an id that looks like a comment', 'graph\nsubgraph P[A]\nend%%\nsubgraph C[B]\nend'],
  ['an id that looks like a colour', 'graph TB\nsubgraph n[C]\nend stylel:'],
  ['a class without a name', 'graph TB\nclassDef , i'],
  ['half a directive', 'flowchart TB %%{init: foo\n  a --> b'],
])('%s', (_, text) => {
  exercise(text)
  const { figure } = parse(text)
  if (figure !== undefined && isGood(text)) expect(print(parse(print(figure)).figure ?? figure)).toBe(print(figure))
})

test('mutated texts of all kinds', { timeout: 300_000 }, () => {
  const random = randomFrom(SEED)
  const texts = [...Object.values(samples), ...blocks().map(({ text }) => text)]
  for (let run = 0; run < MUTATED_TEXTS; run += 1) exercise(mutated(texts[Math.floor(random() * texts.length)] ?? '', texts, random))
})

test('noise behind every header', { timeout: 120_000 }, () => {
  const random = randomFrom(SEED)
  const kinds = Object.values(headers)
  for (let run = 0; run < NOISE_TEXTS; run += 1) exercise(noise(kinds[run % kinds.length] ?? '', 200, random))
})

describe('limits', () => {
  test.each(Object.entries(headers))('%s: 100,000 lines and 2 million characters are too much', (_, header) => {
    expect(parse(`${header}\n${'  a\n'.repeat(100_000)}`).diagnostics.map(({ code }) => code)).toEqual(['FP304'])
    expect(parse(`${header}\n${'a'.repeat(2_000_000)}`).diagnostics.map(({ code }) => code)).toEqual(['FP304'])
  })

  test.each([
    ['flowchart', `flowchart LR\n${'subgraph a\n'.repeat(10_000)}`],
    ['sequence', `sequenceDiagram\n${'loop a\n'.repeat(10_000)}`],
    ['state', `stateDiagram-v2\n${'state a {\n'.repeat(10_000)}`],
  ])('%s: ten thousand levels end with a limit', (_, text) => {
    expect(parse(text).diagnostics.map(({ code }) => code)).toContain('FP304')
  })

  test.each(Object.entries(headers))('%s: long repetitions are read to their end', { timeout: 240_000 }, (kind, header) => {
    for (const unit of [...(repeated['any'] ?? []), ...(repeated[kind] ?? [])]) exercise(`${header}\n${unit.repeat(20_000 / unit.length)}`)
  })
})
