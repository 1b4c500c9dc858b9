/** Milliseconds of CPU from figure to SVG, beside other engines and programs, and how much a picture moves when a leaf is added. */
import { bareDrawing } from '../src/figure/drawing.ts'
import type { Flowchart } from '../src/figure/flowchart.ts'
import { layout } from '../src/layout/index.ts'
import { print } from '../src/mermaid/index.ts'
import { drawingToSvg } from '../src/render.ts'
import { generatedFigure } from '../test/generated-figures.ts'
import { layOutWithElk, layOutWithGraphviz } from './layout/engines.ts'
import { graphOf } from './layout/figures.ts'
import { hasBrowser, sizeByBeautifulMermaid, sizesByMermaid } from './layout/renderers.ts'

/** Rounds of which the fastest counts: other work on the machine only makes it slower. */
const ROUNDS = 5
const FIGURES = 20

/** Milliseconds of CPU for one of the things that `work` does `count` of. */
async function cpu(count: number, rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000 / count)
  }
  return Math.min(...times)
}

/** Wall-clock milliseconds, for what another process does. */
async function wall(count: number, work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / count
}

const figures = Array.from({ length: FIGURES }, (_, seed) => generatedFigure(seed, 30, 40))
/** Without frontmatter, which beautiful-mermaid does not read. */
const texts = figures.map((figure) => print(figure).replace(/^---\n[\s\S]*?\n---\n/, ''))
const graphs = figures.map(graphOf)
const ours = await cpu(FIGURES, ROUNDS, () => figures.map((figure) => drawingToSvg(bareDrawing(figure), 'auto')))
const row = (name: string, ms: number) =>
  console.log(`${name.padEnd(44)}${ms.toFixed(1).padStart(8)} ms${(ms / ours).toFixed(1).padStart(8)} ×`)
console.log(`30 nodes and 40 edges, CPU for one figure, best of ${ROUNDS} rounds of ${FIGURES}\n`)
row('fourplane, figure to SVG', ours)
row('beautiful-mermaid, text to SVG', await cpu(FIGURES, ROUNDS, () => texts.map((text) => sizeByBeautifulMermaid(text))))
row('elkjs, layout alone', await cpu(FIGURES, ROUNDS, () => Promise.all(graphs.map(layOutWithElk))))
row('Graphviz dot, layout alone', await cpu(FIGURES, ROUNDS, () => Promise.all(graphs.map(layOutWithGraphviz))))
if (hasBrowser) row('Mermaid 12 in Chromium, with its start (wall)', await wall(FIGURES, () => sizesByMermaid(texts)))
const large = generatedFigure(1, 500, 650)
row('fourplane, 500 nodes and 650 edges', await cpu(1, 3, () => drawingToSvg(bareDrawing(large), 'auto')))

/** Cards that move by more than their own size when a leaf is added, seen from the upper left corner of the picture. */
function moved(figure: Flowchart): { moved: number; cards: number } {
  const parent = figure.nodes[Math.floor(figure.nodes.length / 2)]
  if (parent === undefined) return { moved: 0, cards: 0 }
  const leaf = { ...parent, id: 'leaf', label: 'a leaf' }
  const edge = { from: parent.id, to: leaf.id, stroke: 'normal', heads: { start: 'none', end: 'arrow' } } as const
  const groups = figure.groups.map((group) => (group.id === parent.group ? { ...group, members: [...group.members, leaf.id] } : group))
  const grown: Flowchart = { ...figure, nodes: [...figure.nodes, leaf], edges: [...figure.edges, edge], groups }
  const [before, after] = [figure, grown].map((one) => boxesOf(one)) as [ReturnType<typeof boxesOf>, ReturnType<typeof boxesOf>]
  const far = [...before].filter(([id, box]) => {
    const now = after.get(id)
    return now !== undefined && (Math.abs(now.x - box.x) > box.width || Math.abs(now.y - box.y) > box.height)
  })
  return { moved: far.length, cards: before.size }
}

function boxesOf(figure: Flowchart) {
  const content = layout(bareDrawing(figure)).parts[0]?.content
  return new Map(content?.kind === 'flow' ? content.cards.map(({ id, box }) => [id, box] as const) : [])
}

const stability = Array.from({ length: 100 }, (_, seed) => moved(generatedFigure(seed, 10 + (seed % 20), 12 + (seed % 25))))
const cards = stability.reduce((sum, one) => sum + one.cards, 0)
const far = stability.reduce((sum, one) => sum + one.moved, 0)
const still = stability.filter((one) => one.moved === 0).length
console.log(
  `\na leaf added to 100 figures of 10 to 29 nodes: ${((100 * (cards - far)) / cards).toFixed(1)} % of the cards move by at most their own size; in ${still} figures all do`,
)
