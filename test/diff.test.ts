/** `fourplane diff` in a repository of its own: what changed is said and drawn, and git is left as it was. */
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DOMParser } from 'linkedom'
import { beforeAll, expect, test } from 'vitest'
import { folderWith, gitIn, type Outcome, run } from './command.ts'
import { minimalDiagram, withoutInstall } from './samples/minimal.ts'

const PACKAGE = resolve(import.meta.dirname, '..')
const before = withoutInstall(minimalDiagram())
const after = before
  .replace("'forwards'", "'passes on'")
  .replace('rps(3)', 'rps(4)')
  .replace('"forwards"', '"passes on"')
  .replace(', monitoring.to(api, "scrapes")', ', monitoring.to(api, "scrapes"), cdn.to(orders, "reads")')
  .replace("'count errors by kind'", "'count errors by kind and host'")

let repository = ''
/** Where the command puts what it needs for a moment. */
let temporary = ''
const git = (...args: readonly string[]): Promise<Outcome> => gitIn(repository, ...args)
const diff = (...args: readonly string[]): Promise<Outcome> =>
  run(
    process.execPath,
    [join(PACKAGE, 'node_modules/tsx/dist/cli.mjs'), join(PACKAGE, 'src/cli/bin.ts'), 'diff', '-p', 'diagrams', ...args],
    repository,
    { TMPDIR: temporary },
  )

beforeAll(async () => {
  temporary = await folderWith({})
  repository = await folderWith({
    'diagrams/small.ts': before,
    'diagrams/gone.ts': withoutInstall(minimalDiagram({ slug: 'gone' })),
    'large.bin': 'not a source',
  })
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('add', '.')
  await git('commit', '--quiet', '-m', 'before')
  await git('tag', 'v1')
  await rm(join(repository, 'diagrams/gone.ts'))
  await writeFile(join(repository, 'diagrams/small.ts'), after)
})

test('says what changed, with signs', async () => {
  const { out, err, code } = await diff('v1')
  expect([err, code]).toEqual(['', 0])
  expect(out).toContain('− acme/architecture/gone (A small system)')
  expect(out).toContain('± acme/architecture/small (A small system)')
  expect(out).toContain('± edge “passes on” Shop CDN → Shop API\n    ± label: forwards → passes on')
  expect(out).toContain('+ edge “reads” Shop CDN → Orders')
  expect(out).toContain('± node Orders\n    ± writes: 3 requests/s (Orders, 2025) → 4 requests/s (Orders, 2025)')
  expect(out).toContain('+ runbook step: count errors by kind and host')
  expect(out).toContain('diagrams: 1 removed, 1 changed')
})

test('draws before and after, with a named mark at every change that is drawn', async () => {
  const { err } = await diff('v1', '--pictures', 'changes')
  expect(err).toContain('1 picture: changes/acme/architecture/small.diff.svg')
  const svg = await readFile(join(repository, 'changes/acme/architecture/small.diff.svg'), 'utf8')
  const labels = [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  )
  expect(labels.filter((label) => label === 'Orders: changed')).toHaveLength(2)
  expect(labels.filter((label) => label === 'Shop CDN → Shop API: changed')).toHaveLength(2)
  expect(labels.filter((label) => label === 'Shop CDN → Orders: added')).toHaveLength(1)
})

test('--json gives the same as data, --exit-code tells a script', async () => {
  const { out, code } = await diff('v1', '--json', '--exit-code')
  expect(JSON.parse(out).changes).toMatchObject([{ change: 'removed' }, { change: 'changed' }])
  expect(code).toBe(1)
  expect((await diff('v1', 'main', '--exit-code')).code).toBe(0)
})

test('a revision that is none, and a folder without git, are wrong usage', async () => {
  expect(await diff('v9')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('git knows no revision “v9”') })
  expect(await diff('--format', 'markdown', '--', '--output=x')).toMatchObject({ code: 2, err: expect.stringContaining('no revision') })
  expect(existsSync(join(repository, 'x'))).toBe(false)
})

test('a file that did not load at the revision is reported, the others are compared', async () => {
  await writeFile(join(repository, 'diagrams/broken.ts'), 'throw new Error("no")\n')
  const { out, err, code } = await diff('v1')
  await rm(join(repository, 'diagrams/broken.ts'))
  expect(out).toContain('diagrams: 1 removed, 1 changed')
  expect(err).toContain('FP201')
  expect(code).toBe(1)
})

test('git is left as it was, and no folder stays behind', async () => {
  const [status, worktrees] = [await git('status', '--porcelain'), await git('worktree', 'list')]
  expect(status.out.split('\n').sort()).toEqual(['', ' D diagrams/gone.ts', ' M diagrams/small.ts', '?? changes/'])
  expect(worktrees.out.trim().split('\n')).toHaveLength(1)
  const left = (await readdir(temporary)).filter((name) => name.startsWith('fourplane-revision-'))
  expect(left).toEqual([])
})
