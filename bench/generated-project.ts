/** A project of generated diagram files in a new folder, with this package installed from its compiled files. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatedDiagram } from './generated-diagram.ts'

const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, types: [], skipLibCheck: true }

/** Files `d0.ts`, `d1.ts`, … of 30 nodes and 40 edges. The package at `root` is compiled first. */
export function generatedProject(root: string, count: number): string {
  execFileSync('npm', ['run', 'compile', '--silent'], { cwd: root, stdio: 'inherit' })
  return projectWith(root, generatedFiles(count))
}

/** The same files; whatever they import has the type `any`. */
export function untypedProject(count: number): string {
  const modules = ['fourplane', 'fourplane/tech', 'fourplane/units'].map((name) => `declare module '${name}'\n`)
  return folderOf({ ...generatedFiles(count), 'untyped.d.ts': modules.join('') })
}

/** A project with these files; its `fourplane` is the package at `root`. */
export function projectWith(root: string, files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files)
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/fourplane'))
  return folder
}

function generatedFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}.ts`, generatedDiagram(index)]))
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fourplane-project-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
