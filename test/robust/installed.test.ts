/** The package as a stranger installs it, on every Node that is supported, in ES module and CommonJS projects: build, check and watch. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, run, start } from '../command.ts'
import { minimalDiagram } from '../samples/minimal.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODES = ['22', '24', '26'] as const
const MODULES = { 'ES modules': 'module', CommonJS: 'commonjs' } as const
let project = ''

beforeAll(async () => {
  const binary = `node-${process.platform}-${process.arch}` // what the package `node` takes the binary from, without its script
  const packages = Object.fromEntries(NODES.map((version) => [`node${version}`, `npm:${binary}@${version}`]))
  project = await folderWith({ 'package.json': JSON.stringify({ name: 'stranger', private: true, dependencies: packages }) })
  for (const [name, type] of Object.entries(MODULES)) {
    const folder = join(project, type)
    await run('mkdir', ['-p', join(folder, 'diagrams')], project)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: type, private: true, type }))
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { strict: true, module: type === 'module' ? 'nodenext' : 'commonjs', target: 'es2022' } }),
    )
    writeFileSync(join(folder, 'diagrams/a.ts'), minimalDiagram({ slug: 'a', label: name }))
  }
  const packed = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], ROOT)
  const tarball = `./${packed.out.trim().split('\n').at(-1)}`
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], project)
  if (installed.code !== 0) throw new Error(installed.err)
})

describe.each(NODES)('Node %s', (version) => {
  test.each(Object.entries(MODULES))('%s', async (_, type) => {
    const folder = join(project, type)
    const node = join(project, `node_modules/node${version}/bin/node`)
    const bin = join(project, 'node_modules/fourplane/dist/src/cli/bin.js')
    const checked = await run(node, [bin, 'check', 'diagrams'], folder)
    expect([checked.code, checked.err]).toEqual([0, ''])
    const built = await run(node, [bin, 'build', 'diagrams', '--no-cache'], folder)
    expect([built.code, built.err]).toEqual([0, ''])
    const command = start(node, [bin, 'build', 'diagrams', '--watch', '--formats', 'mmd'], folder)
    try {
      await command.line(/^built:/)
      writeFileSync(join(folder, 'diagrams/a.ts'), minimalDiagram({ slug: 'a', label: `Edited on ${version}` }))
      await command.line('1 file written')
      expect(readFileSync(join(folder, 'generated/acme/architecture/a.mmd'), 'utf8')).toContain(`Edited on ${version}`)
    } finally {
      await command.stop()
    }
  })
})
