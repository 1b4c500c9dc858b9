/** Milliseconds per diagram and stage, for 900 generated diagrams of 30 nodes and 40 edges. `npm run bench -- 90` takes another number. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagram } from '../dsl/categories/diagram.ts'
import { layout } from '../src/layout/index.ts'
import { lower } from '../src/lower/index.ts'
import { printDrawing } from '../src/mermaid/index.ts'
import { rasterize } from '../src/svg/png.ts'
import { printSvg } from '../src/svg/print.ts'
import { generatedDiagram } from './generated-diagram.ts'

const DEFAULT_COUNT = 900
const count = Number(process.argv[2] ?? DEFAULT_COUNT)
const folder = mkdtempSync(join(tmpdir(), 'fourplane-bench-'))
for (let index = 0; index < count; index += 1) writeFileSync(join(folder, `d${index}.ts`), generatedDiagram(index))

const spent = new Map<string, number[]>()
async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  spent.set(stage, [...(spent.get(stage) ?? []), performance.now() - start])
  return result
}

for (let index = 0; index < count; index += 1) {
  const { default: diagram } = (await timed('load', () => import(pathToFileURL(join(folder, `d${index}.ts`)).href))) as { default: Diagram }
  const drawing = await timed('lower', () => lower(diagram))
  await timed('print', () => printDrawing(drawing))
  const scene = await timed('layout', () => layout(drawing))
  const svg = await timed('svg', () => printSvg(scene, 'auto'))
  await timed('png', () => rasterize(svg))
  await new Promise(setImmediate) // native memory of a picture is given back between turns of the event loop only
  if (index % 100 === 99) process.stderr.write(`${index + 1}/${count}\n`)
}
rmSync(folder, { recursive: true })

const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(8) : String(cell).padStart(10))).join('')
const summary = (stage: string, times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2)
  return row([stage, (times.reduce((sum, ms) => sum + ms, 0) / times.length).toFixed(2), at(0.5), at(0.95), at(1)])
}
console.log(`${count} diagrams of 30 nodes and 40 edges, one process, ms per diagram\n`)
console.log(row(['stage', 'mean', 'median', 'p95', 'max']))
for (const [stage, times] of spent) console.log(summary(stage, times))
const totals = [...Array(count).keys()].map((index) => [...spent.values()].reduce((sum, times) => sum + (times[index] ?? 0), 0))
console.log(summary('all', totals))
