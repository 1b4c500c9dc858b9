/** The 3 AM look-up through the real command: what is printed, and that it never answers from diagrams that are no longer there. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, type FindIndex, findIndex } from '../src/build/index.ts'
import { folderWith, fourplane } from './command.ts'
import { minimalDiagram, withoutInstall } from './samples/minimal.ts'

/** A diagram whose API prints this text. */
const printing = (slug: string, text: string): string => withoutInstall(minimalDiagram({ slug }).replaceAll("'boom'", JSON.stringify(text)))

describe('what is searched', () => {
  let cwd = ''
  const files = (index: FindIndex): string[] => index.refreshed.map((file) => file.replace(/^.*diagrams\//, ''))
  const look = (): Promise<FindIndex> => findIndex({ cwd, paths: ['diagrams'], jobs: 1 })

  beforeAll(async () => {
    cwd = await folderWith({
      'diagrams/a.ts': printing('a', 'pool exhausted'),
      'diagrams/b.ts': `import { text } from '../lib/text.ts'\n${printing('b', 'TEXT').replaceAll('"TEXT"', 'text')}`,
      'lib/text.ts': "export const text = 'disk full'\n",
    })
  })

  test('is left by the build, for every file', async () => {
    await build({ cwd, paths: ['diagrams'], formats: ['mmd'], jobs: 1 })
    const index = await look()
    expect(index.refreshed).toEqual([])
    expect(index.diagrams.map(({ id, texts }) => [id, texts[0]?.text])).toEqual([
      ['acme/architecture/a', 'pool exhausted'],
      ['acme/architecture/b', 'disk full'],
    ])
  })

  test('loads what changed, also where the change is in a module that a diagram imports', async () => {
    await writeFile(join(cwd, 'lib/text.ts'), "export const text = 'quota exceeded'\n")
    const index = await look()
    expect(files(index)).toEqual(['b.ts'])
    expect(index.diagrams[1]?.texts[0]?.text).toBe('quota exceeded')
    expect((await look()).refreshed).toEqual([])
  })

  test('a file that does not run is left out and named; the others are found', async () => {
    await writeFile(join(cwd, 'diagrams/c.ts'), 'throw new Error("no")\n')
    for (const turn of ['run', 'from the cache']) {
      const { broken, diagrams } = await look()
      expect(broken, turn).toEqual(['diagrams/c.ts'])
      expect(diagrams, turn).toHaveLength(2)
    }
    await rm(join(cwd, 'diagrams/c.ts'))
    expect((await look()).broken).toEqual([])
  })

  test('a build of one diagram keeps what is known of the others', async () => {
    await build({ cwd, paths: ['diagrams/a.ts'], formats: ['mmd'], jobs: 1 })
    expect((await look()).refreshed).toEqual([])
  })
})

describe('the command', () => {
  test('prints the meaning, the first check and the recovery of a pasted line', async () => {
    const { code, out } = await fourplane(['find', '2025-11-02 03:12:09,123 ERROR [main] Cannot achieve consistency level QUORUM'])
    expect(code).toBe(0)
    expect(out).toContain('netflix/architecture/architecture')
    expect(out).toContain('means: too few replicas of the partition are up')
    expect(out).toContain("$ nodetool status | grep -v '^UN'")
    expect(out).toContain('recover One region is unhealthy')
  })

  test('--json gives the same as data', async () => {
    const { out } = await fourplane(['find', '--json', 'Cannot achieve consistency level'])
    const known = { id: 'netflix/architecture/architecture', exact: true, check: { risk: 'readOnly' } }
    expect(JSON.parse(out).found).toContainEqual(expect.objectContaining({ ...known, check: expect.objectContaining(known.check) }))
  })

  test('ends with 1 where nothing is known, and says so', async () => {
    const { code, out, err } = await fourplane(['find', 'bananas'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('knows this text')
  })
})
