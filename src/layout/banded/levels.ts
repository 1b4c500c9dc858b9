import type { Box } from '../scene.ts'
import type { Item, Model } from './model.ts'
import { roomOf, type Sides } from './sides.ts'

/** Distance of parallel runs, and room between a run and the layers around it, in px. */
const TRACK_GAP = 10
const TRACK_MARGIN = 10
/** Room for an arrowhead between a run and a card, in px. */
const ARROW_ROOM = 6
/** Least distance of two rows of cards: inside a band, and of two bands, in px. */
const ROW_GAP = 34
const BAND_GAP = 46

/** Where everything in a frame is in the vertical. */
export interface Levels {
  readonly height: number
  boxOf(item: Item): Box
  /** The y at which a line leaves an item downwards, or reaches it from above: at a border, the border itself. */
  bottomOf(item: Item): number
  topOf(item: Item): number
  /** Middle of a row of labels. */
  middleOf(layer: number): number
  trackY(zone: number, track: number): number
}

interface LevelOptions {
  readonly tracks: readonly (readonly number[])[]
  /** Rank of each row of cards. */
  readonly ranks: readonly (number | undefined)[]
  readonly sides: ReadonlyMap<string, Sides>
  /** Room between the border of the frame and its rows, and its least height, in px. */
  readonly inset: { readonly top: number; readonly bottom: number; readonly least: number }
}

/** Gives every layer its height: rows of cards, rows of labels, and between them room for the runs of lines. */
export function levelsOf({ layers }: Model, { tracks, ranks, sides, inset }: LevelOptions): Levels {
  const tops: number[] = []
  const heights: number[] = []
  const below: number[] = []
  const layerOf = new Map<Item, number>()
  const hasTopBorder = layers[0]?.kind === 'border'
  const room = (items: readonly Item[], side: 'top' | 'bottom') =>
    Math.max(0, ...items.map(({ clusters }) => roomOf(clusters, side, sides)))
  let y = hasTopBorder ? 0 : inset.top
  let row = -1
  layers.forEach(({ kind, items }, index) => {
    for (const item of items) layerOf.set(item, index)
    if (kind === 'cards') {
      row += 1
      const above = layers[index - 2]
      if (above?.kind === 'cards') {
        const least = ranks[row] === ranks[row - 1] ? ROW_GAP : BAND_GAP
        y = Math.max(y, (tops[index - 2] ?? 0) + (heights[index - 2] ?? 0) + least)
      }
      y += room(items, 'top')
    }
    if (kind === 'border' && index > 0) y = Math.max(y, inset.least - inset.bottom)
    const border = index === 0 ? inset.top : inset.bottom
    const height = kind === 'border' ? border : Math.max(0, ...items.map((item) => item.height))
    tops.push(y)
    heights.push(height)
    below.push(kind === 'cards' ? room(items, 'bottom') : 0)
    y += height + (below[index] ?? 0)
    const last = index + 1 === layers.length
    if (!(last && items.length === 0 && (tracks[index]?.length ?? 0) === 0) && !(last && kind === 'border'))
      y += zoneHeight(tracks[index] ?? [], kind)
    if (last && kind !== 'border') y += inset.bottom
  })
  const height = Math.max(y, inset.least)
  const boxOf = (item: Item): Box => {
    const layer = layerOf.get(item) ?? 0
    const top = (tops[layer] ?? 0) + ((heights[layer] ?? 0) - item.height) / 2
    return { x: item.x - item.width / 2, y: top, width: item.width, height: item.height }
  }
  const isBorder = (item: Item) => layers[layerOf.get(item) ?? 0]?.kind === 'border'
  const endOf = (item: Item, share: 0 | 1): number => {
    if (isBorder(item)) return layerOf.get(item) === 0 && hasTopBorder ? 0 : height
    const box = boxOf(item)
    return box.y + share * box.height
  }
  return {
    height,
    boxOf,
    bottomOf: (item) => endOf(item, 1),
    topOf: (item) => endOf(item, 0),
    middleOf: (layer) => (tops[layer] ?? 0) + (heights[layer] ?? 0) / 2,
    trackY: (zone, track) => (tops[zone] ?? 0) + (heights[zone] ?? 0) + (below[zone] ?? 0) + TRACK_MARGIN + track * TRACK_GAP,
  }
}

function zoneHeight(tracks: readonly number[], kind: Model['layers'][number]['kind']): number {
  const count = Math.max(-1, ...tracks) + 1
  const arrow = kind === 'labels' ? ARROW_ROOM : 0
  return count === 0 ? TRACK_MARGIN / 2 + arrow : 2 * TRACK_MARGIN + (count - 1) * TRACK_GAP + arrow
}
