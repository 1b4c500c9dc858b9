import type { Graph } from '../engine.ts'
import { type Beside, type Chain, type Item, type Layer, type Model, passItem, tie } from './model.ts'

/** Makes layers of rows: after each row of cards a row for labels; lines between rows become chains through the layers between. */
export function buildModel(graph: Graph, rows: readonly (readonly string[])[]): Model {
  const cards = cardItems(graph)
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  const layers: Layer[] = rows.flatMap((row) => [
    { kind: 'cards', items: row.map((id) => cards.get(id) as Item) },
    { kind: 'labels', items: [] },
  ])
  const chains: Chain[] = []
  const besides: Beside[] = []
  for (const line of graph.lines) {
    const [from, to] = [cards.get(line.from), cards.get(line.to)]
    const [source, target] = [rowOf.get(line.from), rowOf.get(line.to)]
    if (from === undefined || to === undefined || source === undefined || target === undefined) continue
    if (source === target) besides.push({ line, row: source, from, to })
    else chains.push(chainOf(line, source < target ? [from, source, to, target] : [to, target, from, source], source > target, layers))
  }
  return { layers, chains, besides }
}

function cardItems(graph: Graph): Map<string, Item> {
  const parents = new Map(graph.clusters.map(({ id, within }) => [id, within]))
  const pathOf = (cluster: string | undefined): string[] => (cluster === undefined ? [] : [...pathOf(parents.get(cluster)), cluster])
  const titles = new Map(graph.clusters.map(({ id, titleWidth }) => [id, titleWidth]))
  const alone = (within: string | undefined) => graph.boxes.filter((box) => box.within === within).length === 1
  return new Map(
    graph.boxes.map(({ id, width, height, within }) => {
      const least = within !== undefined && alone(within) ? (titles.get(within) ?? 0) : 0 // the title of a cluster of one card must fit
      return [id, { kind: 'card', id, width: Math.max(width, least), height, clusters: pathOf(within), up: [], down: [], x: 0 }]
    }),
  )
}

function chainOf(
  line: Graph['lines'][number],
  [upper, upperRow, lower, lowerRow]: readonly [Item, number, Item, number],
  upwards: boolean,
  layers: readonly Layer[],
): Chain {
  const firstLayer = 2 * upperRow
  const lastLayer = 2 * lowerRow
  const labelLayer = upwards ? lastLayer - 1 : firstLayer + 1 // the label stands next to where the line starts
  const items = [upper]
  for (let layer = firstLayer + 1; layer < lastLayer; layer += 1) {
    const item = passItem(line, layer === labelLayer)
    layers[layer]?.items.push(item)
    items.push(item)
  }
  items.push(lower)
  for (let index = 1; index < items.length; index += 1) tie(items[index - 1] as Item, items[index] as Item)
  return { line, upwards, items, firstLayer }
}
