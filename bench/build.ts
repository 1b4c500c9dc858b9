/**
 * The build through the real command, on generated diagrams of 30 nodes and 40 edges: seconds, processor seconds and memory.
 * `npm run bench:build -- --count 90`; `--large` adds ten times as many; `--png` draws PNGs of all of them instead of a tenth.
 */
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { folderWith } from '../test/command.ts'
import { generatedDiagram } from './generated-diagram.ts'
import { measured, treeOf, type Usage } from './process-tree.ts'

const ROOT = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { count: { type: 'string', default: '900' }, large: { type: 'boolean' }, png: { type: 'boolean' } },
})
const count = Number(values.count)
const TEXTS = 'mmd,svg,md,json'
const EDITS = 15
/** From the last output to the next edit. */
const PAUSE_MS = 300
const POLL_MS = 2

execFileSync('npm', ['run', 'compile', '--silent'], { cwd: ROOT, stdio: 'inherit' })

/** A project as a user has it: the package is a copy, known by its version. */
async function projectOf(diagrams: number): Promise<string> {
  const folder = await folderWith({
    'package.json': '{ "type": "module" }',
    // Generated diagrams are larger than a reader likes, and cite one source.
    'fourplane.config.ts': "export default { diagrams: ['diagrams'], severities: { FP004: 'off', FP007: 'off' } }",
    ...Object.fromEntries(Array.from({ length: diagrams }, (_, index) => [`diagrams/d${index}.ts`, generatedDiagram(index)])),
  })
  const installed = join(folder, 'node_modules/fourplane')
  mkdirSync(installed, { recursive: true })
  for (const name of ['dist', 'package.json']) cpSync(join(ROOT, name), join(installed, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'))
  return folder
}
const bin = (folder: string): string => join(folder, 'node_modules/fourplane/dist/src/cli/bin.js')
const build = (folder: string, formats: string): Promise<Usage> =>
  measured(process.execPath, [bin(folder), 'build', '--formats', formats, '--jobs', '2'], folder)

function row(name: string, { wallS, cpuS, peakMiB }: Usage): void {
  console.log(`${name.padEnd(52)}${wallS.toFixed(2).padStart(9)} s${cpuS.toFixed(2).padStart(9)} s${peakMiB.toFixed(0).padStart(7)} MiB`)
}

/** Milliseconds from a save to the new SVG, and processor time of the command, for each of some edits. */
async function edits(folder: string): Promise<readonly { readonly wallMs: number; readonly cpuMs: number }[]> {
  const child = spawn(process.execPath, [bin(folder), 'build', '--watch', '--formats', TEXTS], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise<void>((built) => child.stdout.once('data', () => built()))
  const ticks = (): number => treeOf(child.pid ?? 0).reduce((sum, process) => sum + process.ticks, 0)
  for (let before = -1; before !== ticks(); await sleep(1000)) before = ticks() // it rehearses
  const found = []
  for (let edit = 0; edit < EDITS; edit += 1) {
    const file = join(folder, `diagrams/d${edit}.ts`)
    const svg = join(folder, `generated/acme/architecture/generated-${edit}.svg`)
    const old = readFileSync(svg, 'utf8')
    const text = readFileSync(file, 'utf8').replace(/title: '[^']*'/, `title: 'Edited ${edit}'`)
    const [begin, cpu] = [performance.now(), ticks()]
    writeFileSync(file, text)
    while (readFileSync(svg, 'utf8') === old) await sleep(POLL_MS)
    const wallMs = performance.now() - begin
    await sleep(PAUSE_MS)
    found.push({ wallMs, cpuMs: (ticks() - cpu) * 10 })
  }
  child.kill('SIGINT')
  return found
}
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

console.log(`${''.padEnd(52)}${'wall'.padStart(11)}${'processor'.padStart(11)}${'memory'.padStart(11)}`)
const folder = await projectOf(count)
const cold = await build(folder, TEXTS)
row(`${count} diagrams, empty cache, ${TEXTS}`, cold)
row('nothing changed', await build(folder, TEXTS))
const edited = await edits(folder)
console.log(
  `${`one edit under --watch, to its SVG, median of ${EDITS}`.padEnd(52)}${median(edited.map(({ wallMs }) => wallMs))
    .toFixed(0)
    .padStart(8)} ms${median(edited.map(({ cpuMs }) => cpuMs))
    .toFixed(0)
    .padStart(8)} ms`,
)
rmSync(folder, { recursive: true })

const drawn = values.png === true ? count : Math.ceil(count / 10)
const pictures = await projectOf(drawn)
row(`${drawn} diagrams, empty cache, ${TEXTS},png`, await build(pictures, `${TEXTS},png`))
rmSync(pictures, { recursive: true })

const many = values.large === true ? count * 10 : Math.ceil(count / 10)
const other = await projectOf(many)
const growth = await build(other, TEXTS)
row(`${many} diagrams, empty cache, ${TEXTS}`, growth)
rmSync(other, { recursive: true })
const perDiagram = ({ cpuS }: Usage, diagrams: number): string => ((cpuS / diagrams) * 1000).toFixed(1)
console.log(`processor time a diagram: ${perDiagram(cold, count)} ms of ${count}, ${perDiagram(growth, many)} ms of ${many}`)
