import type { Graph } from '../engine.ts'
import { type Beside, type Chain, type Item, type Layer, type Model, passItem, tie } from './model.ts'
import type { Frame, Part } from './nest.ts'
import type { Border, Inside, Segment, SegmentEnd } from './segments.ts'
import type { Sides } from './sides.ts'

/** A cluster that is laid out already. */
export interface LaidOut {
  readonly width: number
  readonly height: number
  /** Where lines pass its border, by line, in px from its left. */
  readonly ports: ReadonlyMap<string, number>
}

/** What is known when a frame is laid out. */
export interface Known {
  readonly graph: Graph
  readonly sides: ReadonlyMap<string, Sides>
  readonly frames: ReadonlyMap<string, LaidOut>
  /** Where a line that leaves a frame leads, in px from the middle of the frame; empty when the graph is laid out for the first time. */
  aim(frame: Frame, line: string, border: Border): number | undefined
}

/** Makes layers of rows: after each row of cards a row for labels; lines between rows become chains through the layers between. */
export function buildModel(frame: Frame, inside: Inside, known: Known): Model {
  const cards = new Map(frame.rows.flatMap((row) => rowItems(row, known)).map((item) => [item.id, item]))
  const { top, bottom } = borders(frame, inside, known)
  const rows: { kind: Layer['kind']; items: Item[] }[] = [
    ...(top.size > 0 ? [{ kind: 'border' as const, items: [...top.values()] }] : []),
    ...frame.rows.map((row) => ({ kind: 'cards' as const, items: row.map((part) => cards.get(idOf(part)) as Item) })),
    ...(bottom.size > 0 ? [{ kind: 'border' as const, items: [...bottom.values()] }] : []),
  ]
  const rowOf = new Map(rows.flatMap(({ items }, index) => items.map((item) => [item, index] as const)))
  const layers: Layer[] = rows.flatMap(({ kind, items }) => [
    { kind, items },
    { kind: 'labels', items: [] },
  ])
  if (bottom.size > 0) layers.pop() // nothing stands below the border
  const chains: Chain[] = []
  const besides: Beside[] = []
  const ends = (end: SegmentEnd, line: string): Item | undefined =>
    'part' in end ? cards.get(end.part) : (end.border === 'top' ? top : bottom).get(line)
  for (const segment of inside.segments) {
    const { line } = segment
    const [from, to] = [ends(segment.from, line.id), ends(segment.to, line.id)]
    const [source, target] = [from && rowOf.get(from), to && rowOf.get(to)]
    if (from === undefined || to === undefined || source === undefined || target === undefined) continue
    if (source === target) besides.push({ line, row: source, from, to })
    else chains.push(chainOf(segment, source < target ? [from, source, to, target] : [to, target, from, source], source > target, layers))
  }
  const before = (known.graph.order?.before ?? []).flatMap(([a, b]) => {
    const [left, right] = [cards.get(a), cards.get(b)]
    return left === undefined || right === undefined ? [] : [[left, right] as const]
  })
  const beyond = { ...beyondOf('top', [...top.values()]), ...beyondOf('bottom', [...bottom.values()]) }
  return { layers, beyond, chains, besides, before }
}

const idOf = (part: Part): string => (part.kind === 'box' ? part.box.id : (part.frame.id ?? ''))

/** The places at which lines pass the borders of the frame, by line. */
function borders(frame: Frame, { segments, stubs }: Inside, known: Known): Record<Border, ReadonlyMap<string, Item>> {
  const passing = { top: new Map<string, Item>(), bottom: new Map<string, Item>() }
  const enter = (line: string, border: Border): void => {
    passing[border].set(line, passItem(line, undefined, known.aim(frame, line, border)))
  }
  for (const { line, from, to } of segments) {
    for (const end of [from, to]) if ('border' in end) enter(line.id, end.border)
  }
  for (const { line, border } of stubs) enter(line, border)
  return passing
}

/** The places that the lines of a border lead to, each once; nothing as long as these are not known. */
function beyondOf(border: Border, passing: readonly Item[]): Model['beyond'] {
  const aims = [...new Set(passing.map(({ aim }) => aim))].filter((aim) => aim !== undefined).sort((a, b) => a - b)
  if (passing.length === 0 || passing.some(({ aim }) => aim === undefined)) return {}
  const items = aims.map((aim) => passItem('', undefined, aim))
  for (const item of passing) {
    const there = items[aims.indexOf(item.aim ?? 0)] as Item
    if (border === 'top') tie(there, item, item.id)
    else tie(item, there, item.id)
  }
  return { [border]: { kind: 'beyond', items } }
}

function rowItems(row: readonly Part[], known: Known): Item[] {
  return row.map((part): Item => {
    const bare = { kind: 'card', id: idOf(part), clusters: part.clusters, up: [], down: [], at: 0, x: 0 } as const
    if (part.kind === 'box') return { ...bare, up: [], down: [], ...widened(part, row, known) }
    const laidOut = known.frames.get(bare.id)
    const { width = 0, height = 0 } = laidOut ?? {}
    return {
      ...bare,
      up: [],
      down: [],
      width,
      height,
      ports: new Map([...(laidOut?.ports ?? [])].map(([line, x]) => [line, x - width / 2])),
    }
  })
}

/** Room between cards of a cluster, in px: what a title can count on. */
const TITLE_GAP = 30

/** The size of a box whose cluster has a longer title than its boxes are wide: they share what is missing. */
function widened(
  { box, clusters }: Part & { kind: 'box' },
  row: readonly Part[],
  { graph, sides }: Known,
): { width: number; height: number } {
  const turned = graph.direction === 'LR' || graph.direction === 'RL'
  let { width, height } = box
  clusters.forEach((cluster, index) => {
    const title = graph.clusters.find(({ id }) => id === cluster)?.titleWidth ?? 0
    const room = sides.get(cluster)
    const members = row.filter((part) => part.clusters.includes(cluster))
    const inner = 2 * (clusters.length - index - 1)
    if (turned) height = Math.max(height, title + 2 * TITLE_MARGIN - (room?.top ?? 0) - (room?.bottom ?? 0))
    else {
      const gaps = (members.length - 1) * TITLE_GAP + inner * (room?.left ?? 0)
      const least = (title + 2 * TITLE_MARGIN - (room?.left ?? 0) - (room?.right ?? 0) - gaps) / members.length
      width = Math.max(width, least)
    }
  })
  return { width, height }
}

/** Room left and right of a title, in px. */
const TITLE_MARGIN = 14

function chainOf(
  { line, labelled }: Segment,
  [upper, upperRow, lower, lowerRow]: readonly [Item, number, Item, number],
  upwards: boolean,
  layers: readonly Layer[],
): Chain {
  const firstLayer = 2 * upperRow
  const lastLayer = 2 * lowerRow
  const labelLayer = upwards ? lastLayer - 1 : firstLayer + 1 // the label stands next to where the line starts
  const items = [upper]
  for (let layer = firstLayer + 1; layer < lastLayer; layer += 1) {
    const item = passItem(line.id, labelled && layer === labelLayer ? line.label : undefined)
    layers[layer]?.items.push(item)
    items.push(item)
  }
  items.push(lower)
  for (let index = 1; index < items.length; index += 1) tie(items[index - 1] as Item, items[index] as Item, line.id)
  return { line, upwards, items, firstLayer }
}
