/** Links of Markdown files, as GitHub reads them. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileLinks } from './files.ts'
import { readMemory, remembered, writeMemory } from './memory.ts'
import { merged } from './verdict.ts'

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'fourplane-links-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), text)
  }
  return cwd
}
const stateOf = async (url: string, others: Readonly<Record<string, string>> = {}): Promise<string | undefined> => {
  const cwd = await repository({ 'docs/page.md': `# Scale it\n\nsee [that](${url})\n`, ...others })
  return (await fileLinks(['docs/page.md'], cwd)).internal[0]?.state
}

test.each([
  ['other.md', 'ok'],
  ['missing.md', 'dead'],
  ['../docs', 'ok'],
  ['/docs/other.md', 'ok'],
  ['a%20b.md', 'ok'],
  ['other.md?plain=1', 'ok'],
  ['#scale-it', 'ok'],
  ['#scale', 'no-anchor'],
  ['other.md#what-is-a-p99', 'ok'],
  ['other.md#twice-1', 'ok'],
  ['other.md#twice-2', 'no-anchor'],
  ['other.md#by-hand', 'ok'],
  ['missing.md#scale', 'dead'],
  ['data.json#anything', 'ok'],
])('%s is %s', async (url, state) => {
  const other = '# What is a `p99`?\n\n## Twice\n\n## Twice\n\n<a id="by-hand"></a>\n'
  expect(await stateOf(url, { 'docs/other.md': other, 'docs/a b.md': '', 'docs/data.json': '{}' })).toBe(state)
})

describe('what is a link', () => {
  const text = [
    '[a](https://acme.dev/a) and ![b](b.png) and [c][ref], twice: [a](https://acme.dev/a)',
    '',
    '<a href="d.md">d</a> <img src="https://acme.dev/e.png">',
    '',
    '`[code](https://acme.dev/no)`',
    '',
    '```',
    '[code](https://acme.dev/no)',
    '```',
    '',
    '[mail](mailto:a@acme.dev) [kept](https://shop.example/x) [kept](http://localhost:3000/)',
    '',
    '[ref]: https://acme.dev/c',
    '',
  ].join('\n')

  test('links, images, definitions, HTML; not code, mail, or what is kept for examples', async () => {
    const { files, internal, external } = await fileLinks(['docs', 'absent'], await repository({ 'docs/page.md': text }))
    expect(files).toBe(1)
    expect(internal.map(({ url, state, places: [place] }) => [url, state, place?.line])).toEqual([
      ['b.png', 'dead', 1],
      ['d.md', 'dead', 3],
    ])
    expect(merged(external).map(({ url, places }) => [url, places.map(({ line }) => line)])).toEqual([
      ['https://acme.dev/a', [1, 1]],
      ['https://acme.dev/c', [13]],
      ['https://acme.dev/e.png', [3]],
    ])
  })
})

describe('what is remembered', () => {
  test('is what was well, for as many days as asked', async () => {
    const file = join(await repository({}), '.fourplane/links.json')
    const day = '2026-11-20'
    await writeMemory(file, { a: { day, verdict: { state: 'ok' } }, b: { day, verdict: { state: 'dead' } } })
    const memory = await readMemory(file)
    expect(remembered(memory, 'a', '2026-11-26', 7)).toEqual({ state: 'ok' })
    expect(remembered(memory, 'a', '2026-11-27', 7)).toBeUndefined()
    expect(remembered(memory, 'a', '2026-11-20', 0)).toBeUndefined()
    expect(remembered(memory, 'a', '2026-11-19', 7)).toBeUndefined() // a clock that went back
    expect(remembered(memory, 'b', '2026-11-20', 7)).toBeUndefined()
  })

  test.each(['', '{ "form": 1, "li', '{ "form": 0, "links": { "a": {} } }', '[]', 'null'])(
    'a damaged file (%s) remembers nothing',
    async (text) => {
      const cwd = await repository({ 'links.json': text })
      expect(await readMemory(join(cwd, 'links.json'))).toEqual({})
    },
  )
})
