/** What the types cost: 900 generated diagram files, checked by TypeScript 7 against the compiled package; one diagram of 400 nodes. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { generatedDiagram } from './generated-diagram.ts'
import { generatedProject, projectWith } from './generated-project.ts'

const ROOT = resolve(import.meta.dirname, '..')
const count = Number(process.argv[2] ?? 900)

function report(title: string, folder: string): void {
  const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.', '--extendedDiagnostics']
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const found = Object.fromEntries([...output.matchAll(/^([\w ]+):\s+([\d.]+\w*)$/gm)].map(([, name, value]) => [name, value]))
  const { Instantiations, 'Check time': check, 'Total time': total, 'Memory used': memory } = found
  console.log(`${title}: ${Instantiations} instantiations, check ${check}, total ${total}, ${memory}`)
  rmSync(folder, { recursive: true })
}

report(`${count} diagrams of 30 nodes and 40 edges`, generatedProject(ROOT, count))
report('1 diagram of 400 nodes and 480 edges', projectWith(ROOT, { 'large.ts': generatedDiagram(1, 400, 480) }))
report('1 diagram of 30 nodes and 40 edges', projectWith(ROOT, { 'd0.ts': generatedDiagram(0) }))
