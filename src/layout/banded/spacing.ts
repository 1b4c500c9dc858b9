import type { Beside, Item, Layer } from './model.ts'
import { roomOf, type Sides } from './sides.ts'

const CARD_GAP = 34
const PASS_GAP = 12
const LABEL_GAP = 10
const CLUSTER_GAP = 16
/** Room for the line and its arrow beside a label between two cards, in px. */
const BESIDE_ROOM = 34
type AllSides = ReadonlyMap<string, Sides>

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

/** Least distance of the middle of each item of a layer from that of the one before it, in px. */
export function gapsOf(layer: Layer, besides: readonly Beside[], sides: AllSides): number[] {
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
