/** `build --watch` as an author uses it: what depends on an edit is built again, and nothing else. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderWith, type RunningCommand, startFourplane } from './command.ts'
import { minimalDiagram, withoutInstall } from './samples/minimal.ts'

const diagram = (slug: string, label = "'Shop CDN'", before = ''): string => {
  return `${before}${withoutInstall(minimalDiagram({ slug })).replace(/label: "Shop CDN"/, `label: ${label}`)}`
}
const NAME = "import { name } from '../lib/name.ts'\n"

let folder = ''
let command: RunningCommand
afterEach(async () => {
  await command.stop()
})

async function watching(files: Readonly<Record<string, string>>, paths: readonly string[] = ['diagrams']): Promise<void> {
  folder = await folderWith({ 'package.json': '{ "type": "module" }', ...files })
  command = startFourplane(['build', ...paths, '--watch', '--formats', 'mmd', '--jobs', '1'], folder)
  await command.line(/^(built|failed):/)
}
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const mermaid = (slug: string): string => readFileSync(join(folder, `generated/acme/architecture/${slug}.mmd`), 'utf8')

test('an edit, one of a shared module outside the folder, a new, a renamed and a deleted file', { timeout: 120_000 }, async () => {
  await watching({
    'diagrams/a.ts': diagram('a'),
    'diagrams/b.ts': diagram('b', 'name', NAME),
    'lib/name.ts': "export const name = 'First'\n",
  })
  expect(mermaid('b')).toContain('First')

  await write('diagrams/a.ts', diagram('a', "'Edited'"))
  await command.line('1 file written, no problems')
  expect(mermaid('a')).toContain('Edited')

  await write('lib/name.ts', "export const name = 'Second'\n")
  await command.line('1 file written, no problems')
  expect(mermaid('b')).toContain('Second')

  await write('diagrams/deep/c.ts', diagram('c'))
  await command.line('1 file written')
  expect(existsSync(join(folder, 'generated/acme/architecture/c.mmd'))).toBe(true)

  renameSync(join(folder, 'diagrams/a.ts'), join(folder, 'diagrams/z.ts'))
  await write('diagrams/z.ts', diagram('a', "'Renamed'"))
  expect(await command.line('1 file written')).toContain('no problems')
  expect(mermaid('a')).toContain('Renamed')

  rmSync(join(folder, 'diagrams/z.ts'))
  expect(await command.line('1 removed')).toContain('no problems')
  expect(existsSync(join(folder, 'generated/acme/architecture/a.mmd'))).toBe(false)
})

test('an error keeps what was built; mending it, and making a file that was missing, goes on', { timeout: 120_000 }, async () => {
  await watching({ 'diagrams/a.ts': diagram('a'), 'lib/other.ts': '' })
  const before = mermaid('a')
  await write('diagrams/a.ts', 'export default architecture(')
  expect(await command.line(/^failed:/)).toContain('1 error')
  expect(mermaid('a')).toBe(before)

  await write('diagrams/a.ts', diagram('a', 'name', NAME))
  expect(await command.line(/^failed:/)).toContain('1 error')
  await write('lib/name.ts', "export const name = 'Made later'\n")
  expect(await command.line(/^built:/)).toContain('1 file written')
  expect(mermaid('a')).toContain('Made later')
})

test('a config file is read again', { timeout: 120_000 }, async () => {
  const config = (formats: string) => `export default { diagrams: ['diagrams'], severities: { FP004: 'error' }${formats} }\n`
  await watching({ 'diagrams/a.ts': diagram('a'), 'fourplane.config.ts': config('') }, [])
  await write('fourplane.config.ts', config(", out: 'elsewhere'"))
  await command.line('1 file written')
  expect(existsSync(join(folder, 'elsewhere/acme/architecture/a.mmd'))).toBe(true)
  await write('fourplane.config.ts', 'export default { outt: 1 }\n')
  await command.line('there is no setting “outt”: did you mean “out”?')
  await write('fourplane.config.ts', config(", out: 'third'"))
  await command.line('1 file written')
})

test('in a CommonJS project, where a process loads a module once, too', { timeout: 120_000 }, async () => {
  await watching({
    'package.json': '{}',
    'diagrams/b.ts': diagram('b', 'name', NAME),
    'lib/name.ts': "export const name = 'First'\n",
  })
  await write('lib/name.ts', "export const name = 'Second'\n")
  await command.line('1 file written')
  expect(mermaid('b')).toContain('Second')
})
