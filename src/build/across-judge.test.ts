import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlacedStatement } from '../rules/statement.ts'
import { acrossJudge, type StatingFile } from './across-judge.ts'

const PATHS = ['a.ts', 'b.ts', 'c.ts', 'd.ts']

const statement = (file: string, about: string, base: number): PlacedStatement => {
  return { about, what: about, text: String(base), base, rounding: 0, file }
}
const said = fc.array(fc.tuple(fc.constantFrom('writes', 'reads', 'lag'), fc.integer({ min: 1, max: 2 })), { maxLength: 4 })
/** Some of the files, each with what it states. */
const project: fc.Arbitrary<StatingFile[]> = fc
  .tuple(fc.subarray(PATHS), fc.tuple(said, said, said, said))
  .map(([paths, all]) =>
    paths.map((path) => ({ path, statements: (all[PATHS.indexOf(path)] ?? []).map(([about, base]) => statement(path, about, base)) })),
  )

test('after any edits it says what a new judge says', () => {
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 6 }), (edits) => {
      const judge = acrossJudge()
      const last = edits.map((files) => judge.judge(files)).at(-1)
      expect(last).toEqual(acrossJudge().judge(edits.at(-1) ?? []))
    }),
  )
})

test('a contradiction comes with an edit and goes with the next', () => {
  const judge = acrossJudge()
  const a = { path: 'a.ts', statements: [statement('a.ts', 'writes', 1)] }
  const saying = (base: number) => ({ path: 'b.ts', statements: [statement('b.ts', 'writes', base)] })
  expect(judge.judge([a, saying(1)])).toEqual([])
  expect(judge.judge([a, saying(2)]).map(({ code, file }) => [code, file])).toEqual([
    ['FP026', 'a.ts'],
    ['FP026', 'b.ts'],
  ])
  expect(judge.judge([a])).toEqual([])
})
