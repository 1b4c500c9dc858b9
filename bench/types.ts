/** What the types cost: 900 generated diagram files, checked by TypeScript 7 against the compiled package; one diagram of 400 nodes. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generatedDiagram } from './generated-diagram.ts'

const ROOT = resolve(import.meta.dirname, '..')
const count = Number(process.argv[2] ?? 900)
const tsc = (folder: string) => {
  const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.', '--extendedDiagnostics']
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return Object.fromEntries([...output.matchAll(/^([\w ]+):\s+([\d.]+\w*)$/gm)].map(([, name, value]) => [name, value]))
}

function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fourplane-types-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/fourplane'))
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, types: [], skipLibCheck: true }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

execFileSync('npm', ['run', 'compile', '--silent'], { cwd: ROOT, stdio: 'inherit' })
for (const [title, files] of [
  [
    `${count} diagrams of 30 nodes and 40 edges`,
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}.ts`, generatedDiagram(index)])),
  ],
  ['1 diagram of 400 nodes and 480 edges', { 'large.ts': generatedDiagram(1, 400, 480) }],
  ['1 diagram of 30 nodes and 40 edges', { 'd0.ts': generatedDiagram(0) }],
] as const) {
  const folder = projectWith(files)
  const { Instantiations, 'Check time': check, 'Total time': total, 'Memory used': memory } = tsc(folder)
  console.log(`${title}: ${Instantiations} instantiations, check ${check}, total ${total}, ${memory}`)
  rmSync(folder, { recursive: true })
}
