/** The same input gives the same bytes: twice, with any number of workers, in any time zone and locale. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, fourplane } from './command.ts'

async function builtWith(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  const folder = await folderWith({})
  const { code, err } = await fourplane(
    [
      'build',
      'systems/meta/incident/bgp-withdrawal-2021-10-04.ts',
      'systems/netflix/architecture/architecture.ts',
      'test/samples/checkout',
      '--out',
      folder,
      '--formats',
      'mmd,svg,png,md,json',
      '--no-cache',
      ...args,
    ],
    env,
  )
  expect(err).toBe('')
  expect(code).toBe(0)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), hash(join(parentPath, name))]).sort(),
  )
}

test('the same input gives the same bytes', { timeout: 120_000 }, async () => {
  const first = await builtWith([])
  expect(Object.keys(first)).toHaveLength(16)
  expect(await builtWith([])).toEqual(first)
  expect(await builtWith(['--jobs', '1'])).toEqual(first)
  expect(await builtWith(['--jobs', '4'])).toEqual(first)
  expect(await builtWith([], { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(first)
  expect(await builtWith([], { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' })).toEqual(first)
})
