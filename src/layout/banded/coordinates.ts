import { fixedPort, type LineEnd, type Ports, portsBy, type SideOfCard, sidesOfCards } from './line-ends.ts'
import type { Beside, Chain, Item, Layer, Model } from './model.ts'
import { type Distance, positionsBy } from './network-simplex.ts'
import { CORNER, portGap } from './ports.ts'
import { roomOf, type Sides } from './sides.ts'
import { gapsOf, neighbours } from './spacing.ts'
import type { Under } from './under.ts'

/**
 * What a px of a line that does not run straight costs, by what it leads between: a long line should be straight before the line that
 * leads from it to a card, and that before the row is short.
 */
const PASS_TO_PASS = 16
const CARD_TO_PASS = 8
/** The same for a card that is not in the middle above its lines, for the width of the picture, and for two cards that stand side by side. */
const CENTRED = 1
const WIDTH = 4
const CLOSE = 2
const TO_THE_MIDDLE = 0.1
const AIM = 8

type AllSides = ReadonlyMap<string, Sides>
interface Inset {
  readonly left: number
  readonly right: number
  readonly least: number
}

/** Sets the middle of every item, and gives every line end its port: lines run straight as far as the order of the layers allows. */
export function placeItems(model: Model, unders: readonly Under[], sides: AllSides, inset: Inset): { width: number; ports: Ports } {
  const { layers, besides, chains } = model
  const all = layers.flatMap(({ items }) => items)
  const ends = sidesOfCards(chains, unders)
  const nodes = numbered(all, ends)
  const distances = [
    ...layers.flatMap((layer) => rowDistances(layer, besides, sides, nodes)),
    ...ends.flatMap((side) => portDistances(side, nodes)),
    ...chains.flatMap((chain) => chainDistances(chain, nodes)),
    ...unders.flatMap((under) => underDistances(under, nodes)),
  ]
  for (const item of all) if (item.aim !== undefined) distances.push(...tied(nodes.middle, nodes.of(item), item.aim, AIM))
  for (const item of all) if (item.kind === 'card') distances.push(...tied(nodes.middle, nodes.of(item), 0, TO_THE_MIDDLE))
  distances.push({ from: nodes.right, to: nodes.left, distance: 0, weight: WIDTH })
  const positions = positionsBy(nodes.count, distances)
  for (const item of all) item.x = positions[nodes.of(item)] ?? 0
  const ports = new Map(ends.flatMap((side) => side.ends.map(({ key }) => [key, positions[nodes.port(key)] ?? 0] as const)))
  if (all.length === 0) return { width: Math.max(inset.left + inset.right, inset.least), ports: portsBy(ports) }
  const left = Math.min(...all.map((item) => item.x - item.width / 2 - roomOf(item.clusters, 'left', sides)))
  const right = Math.max(...all.map((item) => item.x + item.width / 2 + roomOf(item.clusters, 'right', sides)))
  const natural = inset.left + right - left + inset.right
  const width = Math.max(natural, inset.least)
  const shift = inset.left + (width - natural) / 2 - left
  for (const item of all) item.x += shift
  for (const [key, x] of ports) ports.set(key, x + shift)
  return { width, ports: portsBy(ports) }
}

/** The numbers by which the simplex knows what it places. */
interface Nodes {
  readonly count: number
  readonly middle: number
  readonly left: number
  readonly right: number
  of(item: Item): number
  port(key: string): number
}

function numbered(items: readonly Item[], ends: readonly SideOfCard[]): Nodes {
  const ofItem = new Map(items.map((item, index) => [item, index + 3]))
  const ofPort = new Map(ends.flatMap((side) => side.ends).map(({ key }, index) => [key, items.length + 3 + index]))
  return {
    count: 3 + ofItem.size + ofPort.size,
    middle: 0,
    left: 1,
    right: 2,
    of: (item) => ofItem.get(item) ?? 0,
    port: (key) => ofPort.get(key) ?? 0,
  }
}

/** `to` should stand `distance` behind `from`, neither more nor less. */
function tied(from: number, to: number, distance: number, weight: number): Distance[] {
  return [
    { from, to, distance, weight },
    { from: to, to: from, distance: -distance, weight },
  ]
}

function rowDistances(layer: Layer, besides: readonly Beside[], sides: AllSides, nodes: Nodes): Distance[] {
  const { items } = layer
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return []
  const gaps = gapsOf(layer, besides, sides)
  const least = (from: number, to: number, distance: number): Distance => ({ from, to, distance, weight: Number.POSITIVE_INFINITY })
  return [
    least(nodes.left, nodes.of(first), first.width / 2 + roomOf(first.clusters, 'left', sides)),
    least(nodes.of(last), nodes.right, last.width / 2 + roomOf(last.clusters, 'right', sides)),
    ...items.slice(1).map((item, index) => least(nodes.of(items[index] as Item), nodes.of(item), gaps[index + 1] as number)),
    ...[...neighbours(layer, besides)].map(([item, { next }]) => ({
      from: nodes.of(next),
      to: nodes.of(item),
      distance: -(gaps[items.indexOf(next)] as number),
      weight: CLOSE,
    })),
  ]
}

/** Ports stand in their order along a side of a card. */
function portDistances({ card, ends }: SideOfCard, nodes: Nodes): Distance[] {
  const middle = nodes.of(card)
  const half = card.width / 2 - CORNER
  const gap = portGap(card, ends.length)
  const least = (from: number, to: number, distance: number): Distance => ({ from, to, distance, weight: Number.POSITIVE_INFINITY })
  const of = ({ key }: LineEnd): number => nodes.port(key)
  return [
    least(middle, of(ends[0] as LineEnd), -half),
    least(of(ends.at(-1) as LineEnd), middle, -half),
    ...ends.slice(1).map((end, index) => least(of(ends[index] as LineEnd), of(end), gap)),
    ...ends.flatMap((end, index) => tied(middle, of(end), (index - (ends.length - 1) / 2) * gap, CENTRED)),
  ]
}

function chainDistances({ line, items }: Chain, nodes: Nodes): Distance[] {
  const [first, last] = [items[0] as Item, items.at(-1) as Item]
  const distances: Distance[] = []
  for (let index = 1; index < items.length; index += 1) {
    const [upper, lower] = [items[index - 1] as Item, items[index] as Item]
    const above = upper === first ? lineNode(upper, line.id, 'from', nodes) : { node: nodes.of(upper), offset: 0 }
    const below = lower === last ? lineNode(lower, line.id, 'to', nodes) : { node: nodes.of(lower), offset: 0 }
    const weight = upper === first || lower === last ? CARD_TO_PASS : PASS_TO_PASS
    distances.push(...tied(above.node, below.node, above.offset - below.offset, weight))
  }
  return distances
}

function underDistances({ line, from, to, fromLeg, toLeg }: Under, nodes: Nodes): Distance[] {
  const [start, end] = [lineNode(from, line.id, 'from', nodes), lineNode(to, line.id, 'to', nodes)]
  return [
    ...tied(start.node, nodes.of(fromLeg), start.offset, CARD_TO_PASS),
    ...tied(end.node, nodes.of(toLeg), end.offset, CARD_TO_PASS),
    ...tied(nodes.of(fromLeg), nodes.of(toLeg), 0, CENTRED),
  ]
}

/** What a line ends at: its port at a card, or a place of a cluster that is laid out or of a border. */
function lineNode(item: Item, line: string, end: 'from' | 'to', nodes: Nodes): { node: number; offset: number } {
  if (item.ports !== undefined) return { node: nodes.of(item), offset: fixedPort(item, line, end) }
  return item.kind === 'card' ? { node: nodes.port(`${line} ${end}`), offset: 0 } : { node: nodes.of(item), offset: 0 }
}
