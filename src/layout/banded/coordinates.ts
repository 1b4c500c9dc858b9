import type { Beside, Chain, Item, Layer, Model } from './model.ts'
import { CORNER } from './ports.ts'
import { separate } from './separate.ts'

const CARD_GAP = 34
const PASS_GAP = 12
const LABEL_GAP = 10
/** Room between a cluster's border and its cards, in px. */
export const CLUSTER_PADDING = 14
const CLUSTER_GAP = 16
/** Room for the line and its arrow beside a label between two cards, in px. */
const BESIDE_ROOM = 34
/** How strongly the middle of the picture pulls: without it rows drift apart, and the picture becomes wider than a page. */
const MIDDLE_PULL = 0.35
/** Sweeps of the alignment; positions change by less than a pixel after these. */
const SWEEPS = 24

/** Sets the middle of every item: near what it is tied to, in the order of its layer, clear of its neighbours. */
export function placeItems({ layers, besides, chains }: Model): void {
  const gaps = layers.map((layer) => gapsOf(layer, besides))
  for (const [index, { items }] of layers.entries()) pack(items, gaps[index] as number[])
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const sequence = sweep % 2 === 0 ? layers.keys() : [...layers.keys()].reverse()
    for (const index of sequence) align((layers[index] as Layer).items, gaps[index] as number[])
  }
  for (const chain of chains) straighten(chain, layers, gaps)
  const left = Math.min(
    ...layers.flatMap(({ items }) => items.map(({ x, width, clusters }) => x - width / 2 - clusters.length * CLUSTER_PADDING)),
  )
  for (const { items } of layers) for (const item of items) item.x = item.x - left
}

/** Cards of one row that stand side by side, with the lines that can run straight between them. */
export function neighbours(layer: Layer, besides: readonly Beside[]): Map<Item, { readonly next: Item; readonly lines: Beside[] }> {
  const found = new Map<Item, { next: Item; lines: Beside[] }>()
  layer.items.forEach((item, index) => {
    const next = layer.items[index + 1]
    if (next === undefined || item.kind !== 'card' || next.kind !== 'card') return
    const lines = besides.filter(({ from, to }) => (from === item && to === next) || (from === next && to === item))
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

function gapsOf(layer: Layer, besides: readonly Beside[]): number[] {
  const beside = neighbours(layer, besides)
  return layer.items.map((item, index) => {
    const before = layer.items[index - 1]
    if (before === undefined) return 0
    const lines = beside.get(before)?.lines ?? []
    const forLines = lines.length === 0 ? 0 : Math.max(...lines.map(({ line }) => line.label?.width ?? 0)) + BESIDE_ROOM
    return (before.width + item.width) / 2 + Math.max(clearance(before, item), forLines)
  })
}

function clearance(a: Item, b: Item): number {
  const shared = a.clusters.findIndex((cluster, index) => cluster !== b.clusters[index])
  const common = shared === -1 ? Math.min(a.clusters.length, b.clusters.length) : shared
  const borders = a.clusters.length + b.clusters.length - 2 * common
  const bare = a.kind === 'card' && b.kind === 'card' ? CARD_GAP : a.kind === 'label' || b.kind === 'label' ? LABEL_GAP : PASS_GAP
  return borders === 0 ? bare : borders * CLUSTER_PADDING + CLUSTER_GAP
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
    const ties = [...item.up, ...item.down]
    const weight = ties.reduce((sum, one) => sum + one.weight, MIDDLE_PULL)
    const wish = ties.reduce((sum, one) => sum + one.item.x * one.weight, 0) / weight // the middle of the picture is at 0
    return { wish, weight, gap: gaps[index] as number }
  })
  separate(wishes).forEach((x, index) => {
    ;(items[index] as Item).x = x
  })
}

/** Puts the places where a line passes exactly above each other, in as few runs as their neighbours allow. */
function straighten({ items, firstLayer }: Chain, layers: readonly Layer[], gaps: readonly (readonly number[])[]): void {
  const inner = items
    .slice(1, -1)
    .map((item, index) => ({ item, ...freedom(item, layers[firstLayer + 1 + index] as Layer, gaps[firstLayer + 1 + index] as number[]) }))
  for (let start = 0; start < inner.length; ) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    let end = start
    for (let next = inner[end]; next !== undefined && Math.max(low, next.low) <= Math.min(high, next.high); next = inner[end]) {
      low = Math.max(low, next.low)
      high = Math.min(high, next.high)
      end += 1
    }
    const run = inner.slice(start, Math.max(end, start + 1))
    const ends = [...(start === 0 ? [items[0]] : []), ...(end >= inner.length ? [items.at(-1)] : [])].filter((item) => item !== undefined)
    const wish = withinSpans(run.reduce((sum, { item }) => sum + item.x, 0) / run.length, ends)
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
function withinSpans(x: number, cards: readonly Item[]): number {
  const left = Math.max(...cards.map((card) => card.x - card.width / 2 + CORNER), Number.NEGATIVE_INFINITY)
  const right = Math.min(...cards.map((card) => card.x + card.width / 2 - CORNER), Number.POSITIVE_INFINITY)
  return left <= right ? Math.min(right, Math.max(left, x)) : x
}
