/** A damaged cache costs time, nothing else. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { build, contents, diagrams, project } from './project.ts'

const FILES = 6
let folder = ''
let clean: Record<string, string> = {}

beforeAll(async () => {
  folder = await project(diagrams(FILES))
  await build(folder, '--out', 'clean', '--no-cache')
  clean = contents(join(folder, 'clean'))
  expect(Object.keys(clean)).toHaveLength(FILES * 4)
})

const damages: Readonly<Record<string, (file: string) => void>> = {
  truncated: (file) => writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size / 2)),
  empty: (file) => writeFileSync(file, ''),
  'one bit flipped': (file) => {
    const bytes = readFileSync(file)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    writeFileSync(file, bytes)
  },
  deleted: (file) => rmSync(file),
}

for (const [name, damage] of Object.entries(damages)) {
  test(`every file of .fourplane ${name}`, async () => {
    await build(folder)
    const state = join(folder, '.fourplane')
    const files = readdirSync(state, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files.length).toBeGreaterThan(FILES * 2)
    for (const { parentPath, name: file } of files) damage(join(parentPath, file))
    const again = await build(folder)
    expect([again.code, again.err]).toEqual([0, ''])
    expect(contents(join(folder, 'generated'))).toEqual(clean)
  })
}

test('outputs that somebody changed or deleted are written again; what is not ours stays', async () => {
  await build(folder)
  const generated = join(folder, 'generated')
  const [first = '', second = ''] = Object.keys(clean)
  writeFileSync(join(generated, first), 'changed by hand')
  rmSync(join(generated, second))
  writeFileSync(join(generated, 'notes.txt'), 'mine')
  expect((await build(folder)).out).toContain('2 files written')
  const { 'notes.txt': notes, ...ours } = contents(generated)
  expect(ours).toEqual(clean)
  expect(notes).toBeDefined()
})
