import { mkdtempSync, realpathSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git } from './git.ts'
import { lastChanged } from './last-changed.ts'

const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'fourplane-')))

async function commit(folder: string, day: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await git(['add', '.'], folder)
  const env = { GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' }
  await git(['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'commit//2001-01-01'], folder, { env })
}

test('each file has the day of its own last commit, in a folder below the top as well', async () => {
  const folder = newFolder()
  await git(['init', '--quiet'], folder)
  await commit(folder, '2025-01-02', { 'a.ts': '1', 'below/b c.ts': '1', 'below/ü.ts': '1' })
  await commit(folder, '2025-03-04', { 'below/b c.ts': '2' })
  expect([...(await lastChanged(folder))].sort()).toEqual([
    ['a.ts', '2025-01-02'],
    ['below/b c.ts', '2025-03-04'],
    ['below/ü.ts', '2025-01-02'],
  ])
  expect((await lastChanged(join(folder, 'below'))).get('ü.ts')).toBe('2025-01-02')
})

test('nothing outside of git, and nothing in a shallow clone', async () => {
  const folder = newFolder()
  await git(['init', '--quiet'], folder)
  await commit(folder, '2025-01-02', { 'a.ts': '1' })
  await commit(folder, '2025-03-04', { 'b.ts': '1' })
  const shallow = newFolder()
  await git(['clone', '--quiet', '--depth', '1', `file://${folder}`, 'clone'], shallow)
  expect((await lastChanged(join(shallow, 'clone'))).size).toBe(0)
  expect((await lastChanged(shallow)).size).toBe(0)
})
