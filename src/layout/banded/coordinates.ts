import type { Beside, Chain, Item, Layer, Model } from './model.ts'
import { CORNER } from './ports.ts'
import { separate } from './separate.ts'
import { roomOf, type Sides } from './sides.ts'

const CARD_GAP = 34
const PASS_GAP = 12
const LABEL_GAP = 10
const CLUSTER_GAP = 16
/** Room for the line and its arrow beside a label between two cards, in px. */
const BESIDE_ROOM = 34
/** How strongly the middle of the picture pulls: without it rows drift apart, and the picture becomes wider than a page. */
const MIDDLE_PULL = 0.35
/** How strongly a line is pulled to where it leads outside of its frame. */
const AIM_PULL = 1
/** Sweeps of the alignment; positions change by less than a pixel after these. */
const SWEEPS = 12

const STRAIGHTENINGS = 3

type AllSides = ReadonlyMap<string, Sides>

/** Sets the middle of every item: near what it is tied to, in the order of its layer, clear of its neighbours. Returns the width of all. */
export function placeItems(
  { layers, besides, chains }: Model,
  sides: AllSides,
  inset: { left: number; right: number; least: number },
): number {
  const gaps = layers.map((layer) => gapsOf(layer, besides, sides))
  for (const [index, { items }] of layers.entries()) pack(items, gaps[index] as number[])
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const sequence = sweep % 2 === 0 ? layers.keys() : [...layers.keys()].reverse()
    for (const index of sequence) align((layers[index] as Layer).items, gaps[index] as number[])
  }
  // One chain makes way for the next: after a few rounds nearly all that can be straight are.
  for (let round = 0; round < STRAIGHTENINGS; round += 1) for (const chain of chains) straighten(chain, layers, gaps)
  const all = layers.flatMap(({ items }) => items)
  if (all.length === 0) return Math.max(inset.left + inset.right, inset.least)
  const left = Math.min(...all.map((item) => item.x - item.width / 2 - roomOf(item.clusters, 'left', sides)))
  const right = Math.max(...all.map((item) => item.x + item.width / 2 + roomOf(item.clusters, 'right', sides)))
  const natural = inset.left + right - left + inset.right
  const width = Math.max(natural, inset.least)
  const shift = inset.left + (width - natural) / 2 - left
  for (const item of all) item.x += shift
  return width
}

/** Cards of one row that stand side by side, with the lines that can run straight between them. */
export function neighbours(layer: Layer, besides: readonly Beside[]): Map<Item, { readonly next: Item; readonly lines: Beside[] }> {
  const found = new Map<Item, { next: Item; lines: Beside[] }>()
  layer.items.forEach((item, index) => {
    const next = layer.items[index + 1]
    if (next === undefined || item.kind !== 'card' || next.kind !== 'card') return
    const lines = besides.filter(
      ({ line, from, to }) =>
        ((from === item && to === next) || (from === next && to === item)) && line.from === from.id && line.to === to.id,
    )
    if (lines.length > 0) found.set(item, { next, lines: fitting(lines, Math.min(item.height, next.height)) })
  })
  return found
}

/** As many of the lines as fit, one above the other, between two cards of this height. */
function fitting(lines: readonly Beside[], height: number): Beside[] {
  let room = height - 8
  return lines.filter(({ line }) => {
    room -= Math.max(line.label?.height ?? 0, 10) + 4
    return room >= 0
  })
}

function gapsOf(layer: Layer, besides: readonly Beside[], sides: AllSides): number[] {
  const beside = neighbours(layer, besides)
  return layer.items.map((item, index) => {
    const before = layer.items[index - 1]
    if (before === undefined) return 0
    const lines = beside.get(before)?.lines ?? []
    const forLines = lines.length === 0 ? 0 : Math.max(...lines.map(({ line }) => line.label?.width ?? 0)) + BESIDE_ROOM
    return (before.width + item.width) / 2 + clearance(before, item, forLines, sides)
  })
}

/** Least distance of two items: room for the lines between them, and for the borders of clusters. */
function clearance(a: Item, b: Item, forLines: number, sides: AllSides): number {
  const [left, right] = bordersBetween(a, b, sides)
  const bare = a.kind === 'card' && b.kind === 'card' ? CARD_GAP : a.kind === 'label' || b.kind === 'label' ? LABEL_GAP : PASS_GAP
  return left + right === 0 ? Math.max(bare, forLines) : left + right + Math.max(CLUSTER_GAP, forLines)
}

/** The room right of an item and left of the next that belongs to clusters which only one of them is in. */
export function bordersBetween(a: Item, b: Item, sides: AllSides): readonly [number, number] {
  const differing = a.clusters.findIndex((cluster, index) => cluster !== b.clusters[index])
  const common = differing === -1 ? Math.min(a.clusters.length, b.clusters.length) : differing
  return [roomOf(a.clusters.slice(common), 'right', sides), roomOf(b.clusters.slice(common), 'left', sides)]
}

/** Side by side, around zero. */
function pack(items: readonly Item[], gaps: readonly number[]): void {
  let x = 0
  items.forEach((item, index) => {
    x += gaps[index] as number
    item.x = x
  })
  for (const item of items) item.x -= x / 2
}

function align(items: readonly Item[], gaps: readonly number[]): void {
  const wishes = items.map((item, index) => {
    let weight = MIDDLE_PULL
    let sum = 0 // the middle of the picture is at 0
    const pull = (x: number, strength: number): void => {
      sum += x * strength
      weight += strength
    }
    for (const one of item.up) pull(one.item.x + one.there - one.here, one.weight)
    for (const one of item.down) pull(one.item.x + one.there - one.here, one.weight)
    if (item.aim !== undefined) pull(item.aim, AIM_PULL)
    return { wish: sum / weight, weight, gap: gaps[index] as number }
  })
  separate(wishes).forEach((x, index) => {
    ;(items[index] as Item).x = x
  })
}

/** Puts the places where a line passes exactly above each other, in as few runs as their neighbours allow. */
function straighten({ line, items, firstLayer }: Chain, layers: readonly Layer[], gaps: readonly (readonly number[])[]): void {
  const [first, last] = [items[0] as Item, items.at(-1) as Item]
  const inner = items.flatMap((item, index) =>
    item.kind === 'card' ? [] : [{ item, ...freedom(item, layers[firstLayer + index] as Layer, gaps[firstLayer + index] as number[]) }],
  )
  for (let start = 0; start < inner.length; ) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    let end = start
    for (let next = inner[end]; next !== undefined && Math.max(low, next.low) <= Math.min(high, next.high); next = inner[end]) {
      low = Math.max(low, next.low)
      high = Math.min(high, next.high)
      end += 1
    }
    const run = inner.slice(start, Math.max(end, start + 1))
    const ends = [...(start === 0 && first.kind === 'card' ? [first] : []), ...(end >= inner.length && last.kind === 'card' ? [last] : [])]
    const wish = withinSpans(run.reduce((sum, { item }) => sum + item.x, 0) / run.length, ends, line.id)
    if (end > start) for (const { item } of run) item.x = Math.min(high, Math.max(low, wish))
    start = Math.max(end, start + 1)
  }
}

/** How far an item can move without touching its neighbours. */
function freedom(item: Item, { items }: Layer, gaps: readonly number[]): { low: number; high: number } {
  const index = items.indexOf(item)
  const [before, after] = [items[index - 1], items[index + 1]]
  return {
    low: before === undefined ? Number.NEGATIVE_INFINITY : before.x + (gaps[index] as number),
    high: after === undefined ? Number.POSITIVE_INFINITY : after.x - (gaps[index + 1] as number),
  }
}

/** The point nearest to `x` that lies above or below a port of each card, if there is one. */
function withinSpans(x: number, cards: readonly Item[], line: string): number {
  const reach = (card: Item): { middle: number; half: number } => {
    const port = card.ports?.get(line)
    return port === undefined ? { middle: card.x, half: card.width / 2 - CORNER } : { middle: card.x + port, half: 0 }
  }
  const reaches = cards.map(reach)
  const left = Math.max(...reaches.map(({ middle, half }) => middle - half), Number.NEGATIVE_INFINITY)
  const right = Math.min(...reaches.map(({ middle, half }) => middle + half), Number.POSITIVE_INFINITY)
  return left <= right ? Math.min(right, Math.max(left, x)) : x
}
