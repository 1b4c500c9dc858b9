/** The packed package, installed as a stranger would install it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folderWith, run } from './command.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** The compilers that authors have, by the folder they are installed in. */
export const COMPILERS = { 'TypeScript 5.9': 'ts59', 'TypeScript 6': 'ts6', 'TypeScript 7': 'ts7' } as const

/** A new project with the package from its tarball, the three compilers, and the given files. */
export async function installedProject(files: Readonly<Record<string, string>>): Promise<string> {
  const project = await folderWith({
    'package.json': JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, types: [] },
      include: ['*.ts', 'diagrams'],
    }),
    ...files,
  })
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', project], ROOT)
  const tarball = join(project, packed.out.trim().split('\n').at(-1) ?? '')
  if (!existsSync(tarball)) throw new Error(`npm pack failed: ${packed.out}${packed.err}`)
  const compilers = ['ts59@npm:typescript@5.9', 'ts6@npm:typescript@6', 'ts7@npm:typescript@7']
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...compilers], project)
  if (installed.code !== 0) throw new Error(`npm install failed: ${installed.err}`)
  return project
}
