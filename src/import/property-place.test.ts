import { expect, test } from 'vitest'
import { propertyFinder } from './property-place.ts'

const FILE = `import { architecture } from 'fourplane'
const metrics = { latency: 1 }
export default architecture('x', {
  title: 'X',
  metrics,
  onCall: {
    errors: [{ text: 'a' }, { text: 'b' }],
  },
} as never)
const other = api.architecture('y', { title: 'Y' })
`
/** The text that a place points at, up to the end of its line. */
async function at(line: number, column: number, path: string): Promise<string | undefined> {
  const place = (await propertyFinder(FILE))({ line, column }, path)
  return place && FILE.split('\n')[place.line - 1]?.slice(place.column - 1)
}

test.each([
  ['title', "title: 'X',"],
  ['onCall.errors.1.text', "text: 'b' }],"],
  ['onCall.recovery', 'onCall: {'],
  ['metrics.latency', 'latency: 1 }'],
  ['metrics.cost', 'metrics,'],
])('the place of %s', async (path, text) => {
  expect(await at(3, 16, path)).toBe(text)
})

test('the call is told by where V8 says it is, after a dot too', async () => {
  expect(await at(10, 19, 'title')).toBe("title: 'Y' })")
})

test('a property that is not written down, and a place that is no call, have none', async () => {
  expect(await at(3, 16, 'nowhere')).toBeUndefined()
  expect(await at(1, 1, 'title')).toBeUndefined()
})
