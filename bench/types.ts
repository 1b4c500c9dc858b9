/**
 * What the types cost: 900 generated diagram files, checked by TypeScript 7 against the compiled package, beside the same files against a
 * package whose exports are all `any` (what the files alone cost on this machine); one diagram of 400 nodes.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { generatedDiagram } from './generated-diagram.ts'
import { generatedProject, projectWith, untypedProject } from './generated-project.ts'

const ROOT = resolve(import.meta.dirname, '..')
const count = Number(process.argv[2] ?? 900)

function report(title: string, folder: string): number {
  const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.', '--extendedDiagnostics']
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const found = Object.fromEntries([...output.matchAll(/^([\w ]+):\s+([\d.]+\w*)$/gm)].map(([, name, value]) => [name, value]))
  const { Instantiations, 'Check time': check, 'Total time': total, 'Memory used': memory } = found
  console.log(`${title}: ${Instantiations} instantiations, check ${check}, total ${total}, ${memory}`)
  rmSync(folder, { recursive: true })
  return Number.parseFloat(total ?? '')
}

const many = `${count} diagrams of 30 nodes and 40 edges`
const typed = report(many, generatedProject(ROOT, count))
const untyped = report(`${many}, everything \`any\``, untypedProject(count))
console.log(`${(typed / untyped).toFixed(1)} times the total of the same files without types`)
report('1 diagram of 400 nodes and 480 edges', projectWith(ROOT, { 'large.ts': generatedDiagram(1, 400, 480) }))
report('1 diagram of 30 nodes and 40 edges', projectWith(ROOT, { 'd0.ts': generatedDiagram(0) }))
