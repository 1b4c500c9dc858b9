import { centre, type Spring } from './centring.ts'
import { fixedPort, type Ports, portsBy, type SideOfCard, sidesOfCards } from './line-ends.ts'
import type { Beside, Chain, Item, Layer, Model } from './model.ts'
import { atLeast, type Distance, positionsBy } from './network-simplex.ts'
import { CORNER, portGap } from './ports.ts'
import { roomOf, type Sides } from './sides.ts'
import { gapsOf, neighbours } from './spacing.ts'
import type { Under } from './under.ts'

/**
 * What a px costs that a line does not run straight, by what it leads between. A line that passes rows bends there only where nothing else
 * is possible: what it does at its ends is seen with the card.
 */
const PASS_TO_PASS = 64
const CARD_TO_PASS = 8
/** What a px costs by which a port is not where it would be in the middle of its side. */
const CENTRED = 1
/** What a px of width costs, and one beyond the width of a page. */
const NARROW = 2
const OFF_PAGE = 64
const PAGE_WIDTH = 1400
/** What a px costs between two cards that stand side by side with a line between them. */
const CLOSE = 2
/** What a px costs by which a line ends elsewhere at the border of its frame than nearest to what it leads to. */
const AIM = 8
/** How strongly cards are drawn to the middle of the picture where nothing else holds them. */
const TO_THE_MIDDLE = 0.1

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
  const gaps = layers.map((layer) => gapsOf(layer, besides, sides))
  const gapsAt = (layer: number): readonly number[] => gaps[layer] ?? []
  const must = [
    ...layers.flatMap((layer, index) => rowDistances(layer, gapsAt(index), sides, nodes)),
    ...ends.flatMap((side) => portDistances(side, nodes)),
  ]
  const lines = [...chains.flatMap((chain) => chainSprings(chain, nodes)), ...unders.flatMap((under) => underSprings(under, nodes))]
  const springs = [
    ...ends.flatMap((side) => portSprings(side, nodes)),
    ...unders.map(({ fromLeg, toLeg }) => ({ from: nodes.of(fromLeg), to: nodes.of(toLeg), distance: 0, weight: CENTRED })),
    ...layers.flatMap((layer, index) => closeSprings(layer, gapsAt(index), besides, nodes)),
    ...all.flatMap((item) => (item.aim === undefined ? [] : [{ from: nodes.middle, to: nodes.of(item), distance: item.aim, weight: AIM }])),
  ]
  const narrow = { from: nodes.right, to: nodes.left, distance: 0, weight: NARROW }
  const onPage = { from: nodes.right, to: nodes.left, distance: -PAGE_WIDTH, weight: OFF_PAGE }
  const solved = (springsOfLines: readonly Spring[]): Float64Array =>
    positionsBy(nodes.count, [...must, ...[...springsOfLines, ...springs].flatMap(bothWays), narrow, onPage])
  const first = solved(lines)
  const positions = solved(lines.map((line) => reweighted(line, first)))
  positions[nodes.middle] = ((positions[nodes.left] ?? 0) + (positions[nodes.right] ?? 0)) / 2
  const toMiddle = layers.flatMap((layer, index) => middleSprings(layer, gapsAt(index), nodes))
  centre(positions, FIXED, must, lines, [...springs, ...toMiddle])
  for (const spring of lines) straighten(spring, positions, nodes.cards)
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
  readonly cards: ReadonlySet<number>
  of(item: Item): number
  port(key: string): number
}

/** Middle, left and right of the picture. */
const FIXED = 3

function numbered(items: readonly Item[], ends: readonly SideOfCard[]): Nodes {
  const ofItem = new Map(items.map((item, index) => [item, index + FIXED]))
  const ofPort = new Map(ends.flatMap((side) => side.ends).map(({ key }, index) => [key, items.length + FIXED + index]))
  return {
    count: FIXED + ofItem.size + ofPort.size,
    middle: 0,
    left: 1,
    right: 2,
    cards: new Set(items.flatMap((item, index) => (item.kind === 'card' ? [index + FIXED] : []))),
    of: (item) => ofItem.get(item) ?? 0,
    port: (key) => ofPort.get(key) ?? 0,
  }
}

/** What a line costs the second time: a straight one more, one that bends less, the less the longer its run, but not less than a share. */
const STRAIGHT_SHARE = 2
const LEAST_SHARE = 0.1
/** Length of the run at which a line costs half, in px. */
const HALF_RUN_PX = 40

/**
 * The number of bends matters, not how long the runs between them are. To find few bends, lines are placed twice: what bends anyway costs
 * less the second time, so that others can be straight (after Candès, Wakin and Boyd, 2008).
 */
function reweighted(line: Spring, positions: Float64Array): Spring {
  const run = Math.abs((positions[line.to] ?? 0) - (positions[line.from] ?? 0) - line.distance)
  const share = run < 1 ? STRAIGHT_SHARE : Math.max(LEAST_SHARE, 1 / (1 + run / HALF_RUN_PX))
  return { ...line, weight: Math.max(1, Math.round(line.weight * share)) }
}

/** Less than this, in px, is not worth a bend. */
const STRAIGHT_PX = 1

/** What a line leads to next moves above or below it if hardly anything is missing; cards stay where they are. */
function straighten({ from, to, distance }: Spring, positions: Float64Array, cards: ReadonlySet<number>): void {
  const there = (positions[from] ?? 0) + distance
  if (!cards.has(to) && Math.abs((positions[to] ?? 0) - there) < STRAIGHT_PX) positions[to] = there
}

/** A spring that is stretched costs as much as one that is pressed. */
function bothWays({ from, to, distance, weight }: Spring): Distance[] {
  return [
    { from, to, distance, weight },
    { from: to, to: from, distance: -distance, weight },
  ]
}

function rowDistances({ items }: Layer, gaps: readonly number[], sides: AllSides, nodes: Nodes): Distance[] {
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    atLeast(nodes.left, nodes.of(first), first.width / 2 + roomOf(first.clusters, 'left', sides)),
    ...items.slice(1).map((item, index) => atLeast(nodes.of(items[index] as Item), nodes.of(item), gaps[index + 1] as number)),
    atLeast(nodes.of(last), nodes.right, last.width / 2 + roomOf(last.clusters, 'right', sides)),
  ]
}

/** Cards that a line joins side by side stand no farther from each other than they must. */
function closeSprings(layer: Layer, gaps: readonly number[], besides: readonly Beside[], nodes: Nodes): Spring[] {
  return [...neighbours(layer, besides)].map(([item, { next }]) => {
    const gap = gaps[layer.items.indexOf(next)] as number
    return { from: nodes.of(item), to: nodes.of(next), distance: gap, weight: CLOSE }
  })
}

/** Where cards would stand if their row was as short as it can be, in the middle of the picture. */
function middleSprings({ kind, items }: Layer, gaps: readonly number[], nodes: Nodes): Spring[] {
  if (kind !== 'cards') return []
  const half = gaps.reduce((sum, gap) => sum + gap, 0) / 2
  let at = -half
  return items.flatMap((item, index) => {
    at += gaps[index] as number
    return item.kind === 'card' ? [{ from: nodes.middle, to: nodes.of(item), distance: at, weight: TO_THE_MIDDLE }] : []
  })
}

/** Ports stand in their order along a side of a card. */
function portDistances({ card, ends }: SideOfCard, nodes: Nodes): Distance[] {
  const middle = nodes.of(card)
  const half = card.width / 2 - CORNER
  const gap = portGap(card, ends.length)
  const ports = ends.map(({ key }) => nodes.port(key))
  return [
    atLeast(middle, ports[0] as number, -half),
    ...ports.slice(1).map((port, index) => atLeast(ports[index] as number, port, gap)),
    atLeast(ports.at(-1) as number, middle, -half),
  ]
}

/** Ports would like to stand around the middle of their side. */
function portSprings({ card, ends }: SideOfCard, nodes: Nodes): Spring[] {
  const gap = portGap(card, ends.length)
  const half = (gap * (ends.length - 1)) / 2
  return ends.map(({ key }, index) => ({ from: nodes.of(card), to: nodes.port(key), distance: index * gap - half, weight: CENTRED }))
}

function chainSprings({ line, items }: Chain, nodes: Nodes): Spring[] {
  const [first, last] = [items[0] as Item, items.at(-1) as Item]
  return items.slice(1).map((lower, index) => {
    const upper = items[index] as Item
    const above = upper === first ? lineNode(upper, line.id, 'from', nodes) : { node: nodes.of(upper), offset: 0 }
    const below = lower === last ? lineNode(lower, line.id, 'to', nodes) : { node: nodes.of(lower), offset: 0 }
    const weight = upper === first || lower === last ? CARD_TO_PASS : PASS_TO_PASS
    return { from: above.node, to: below.node, distance: above.offset - below.offset, weight }
  })
}

function underSprings({ line, from, to, fromLeg, toLeg }: Under, nodes: Nodes): Spring[] {
  const [start, end] = [lineNode(from, line.id, 'from', nodes), lineNode(to, line.id, 'to', nodes)]
  return [
    { from: start.node, to: nodes.of(fromLeg), distance: start.offset, weight: CARD_TO_PASS },
    { from: end.node, to: nodes.of(toLeg), distance: end.offset, weight: CARD_TO_PASS },
  ]
}

/** What a line ends at: its port at a card, or a place of a cluster that is laid out or of a border. */
function lineNode(item: Item, line: string, end: 'from' | 'to', nodes: Nodes): { node: number; offset: number } {
  if (item.ports !== undefined) return { node: nodes.of(item), offset: fixedPort(item, line, end) }
  return item.kind === 'card' ? { node: nodes.port(`${line} ${end}`), offset: 0 } : { node: nodes.of(item), offset: 0 }
}
