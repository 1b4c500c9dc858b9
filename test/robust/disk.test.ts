/** Disks that are full or read-only, and output folders that lead elsewhere. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { build, contents, diagrams, project } from './project.ts'

const FILES = 6
const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['--lazy', folder])
})

function mount(folder: string, options: string): void {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  mounted.push(folder)
}

/** Only root may mount; the modes of files do not stop root, so that without mounts nothing can be tried. */
function canMount(): boolean {
  try {
    const folder = `/tmp/fourplane-mount-${process.pid}`
    mount(folder, 'size=64k')
    execFileSync('umount', [mounted.pop() ?? folder])
    return true
  } catch {
    return false
  }
}
const onDisks = test.skipIf(!canMount())

async function cleanOutputs(folder: string): Promise<Record<string, string>> {
  expect((await build(folder, '--out', 'clean', '--no-cache')).code).toBe(0)
  return contents(join(folder, 'clean'))
}

onDisks(
  'an output disk that fills up: an error for each file that does not fit, none by half; all of them when there is room',
  async () => {
    const folder = await project(diagrams(FILES))
    const clean = await cleanOutputs(folder)
    const generated = join(folder, 'generated')
    mount(generated, 'size=128k')
    const full = await build(folder)
    expect(full.code).toBe(1)
    expect(full.err).toMatch(/error FP209 generated\/.*cannot be written: ENOSPC/)
    expect(Object.keys(contents(generated)).length).toBeGreaterThan(0)
    for (const [path, digest] of Object.entries(contents(generated))) expect(digest, path).toBe(clean[path])
    execFileSync('mount', ['-o', 'remount,size=8m', generated])
    expect((await build(folder)).code).toBe(0)
    expect(contents(generated)).toEqual(clean)
  },
)

onDisks('a cache disk that is full costs nothing but time', async () => {
  const folder = await project(diagrams(FILES))
  const clean = await cleanOutputs(folder)
  mount(join(folder, '.fourplane'), 'size=32k')
  for (let turn = 0; turn < 2; turn += 1) {
    const { code, err } = await build(folder)
    expect([code, err]).toEqual([0, ''])
    expect(contents(join(folder, 'generated'))).toEqual(clean)
  }
})

onDisks('an output folder that is read-only: an error for each file, and nothing else is touched', async () => {
  const folder = await project(diagrams(2))
  const generated = join(folder, 'generated')
  mount(generated, 'ro,size=64k')
  const { code, err } = await build(folder)
  expect(code).toBe(1)
  expect(err).toMatch(/error FP209 generated\/.*cannot be written: EROFS/)
  expect(contents(generated)).toEqual({})
})

onDisks('a read-only project is built into a folder elsewhere', async () => {
  const source = await project(diagrams(2))
  const clean = await cleanOutputs(source)
  const folder = `${source}-read-only`
  mount(folder, 'size=1m')
  execFileSync('cp', ['-r', join(source, 'diagrams'), join(source, 'package.json'), join(source, 'node_modules'), folder])
  execFileSync('mount', ['-o', 'remount,ro', folder])
  const { code, err } = await build(folder, '--out', `${source}/elsewhere`)
  expect([code, err]).toEqual([0, ''])
  expect(contents(join(source, 'elsewhere'))).toEqual(clean)
})

test('an output folder may be a link; a link inside it that leads out is refused', async () => {
  const folder = await project(diagrams(3))
  const clean = await cleanOutputs(folder)
  const elsewhere = join(folder, 'elsewhere')
  const foreign = join(folder, 'foreign')
  for (const path of [elsewhere, foreign]) mkdirSync(path)
  writeFileSync(join(foreign, 'notes.txt'), 'mine')
  symlinkSync(elsewhere, join(folder, 'generated'))
  expect((await build(folder)).code).toBe(0)
  expect(contents(elsewhere)).toEqual(clean)
  execFileSync('rm', ['-r', join(elsewhere, 'acme-d1')])
  symlinkSync(foreign, join(elsewhere, 'acme-d1'))
  const { code, err } = await build(folder)
  expect(code).toBe(1)
  expect(err).toContain('is a link that leads out of the output folder')
  expect(Object.keys(contents(foreign))).toEqual(['notes.txt'])
})

test('a file where a folder must be, and folders where files must be', async () => {
  const folder = await project(diagrams(2))
  const clean = await cleanOutputs(folder)
  mkdirSync(join(folder, 'generated/acme-d1/architecture/d1.svg'), { recursive: true })
  writeFileSync(join(folder, 'generated/acme-d0'), 'mine')
  const { code, err } = await build(folder)
  expect(code).toBe(1)
  expect(err).toMatch(/FP209 .*acme-d0.* cannot be written/)
  expect(err).toMatch(/FP209 .*d1\.svg cannot be written/)
  expect(contents(join(folder, 'generated'))['acme-d1/architecture/d1.md']).toBe(clean['acme-d1/architecture/d1.md'])
  expect(existsSync(join(folder, 'generated/acme-d0/architecture'))).toBe(false)
})
