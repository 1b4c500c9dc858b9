import type { Graph } from '../engine.ts'

type Line = Graph['lines'][number]

/** Something that takes room in a layer: a card (or a cluster that is laid out already), or the place where a line passes, with its label or without. */
export interface Item {
  readonly kind: 'card' | 'label' | 'pass'
  /** Id of the card or cluster, or of the line. */
  readonly id: string
  readonly width: number
  readonly height: number
  /** The clusters around it, outermost first. */
  readonly clusters: readonly string[]
  readonly up: Tie[]
  readonly down: Tie[]
  /** Where lines end at a cluster that is laid out already, by line, in px from its middle. */
  readonly ports?: ReadonlyMap<string, number>
  /** Where something lies that it leads to outside of the frame, in px from the middle of the frame; absent where that is not known yet. */
  readonly aim?: number
  /** Index in its layer; set by the order phase. */
  at: number
  /** Middle, in px; set by the coordinate phase. */
  x: number
}
/** One step of a line between neighbouring layers. */
export interface Tie {
  readonly item: Item
  /** Where the step ends at the two items, in px from their middles. */
  readonly here: number
  readonly there: number
}

/** A horizontal row of cards, the row of labels below one, a border of the frame, or what the lines of a border lead to beyond it. */
export interface Layer {
  readonly kind: 'cards' | 'labels' | 'border' | 'beyond'
  items: Item[]
}

/** A line between rows as a chain of items, from the upper card to the lower one. */
export interface Chain {
  readonly line: Line
  /** Whether the line runs from the lower card to the upper. */
  readonly upwards: boolean
  readonly items: readonly Item[]
  /** Layer of the first item. */
  readonly firstLayer: number
}

/** A line between two cards of one row. */
export interface Beside {
  readonly line: Line
  readonly row: number
  readonly from: Item
  readonly to: Item
}

export interface Model {
  /** Rows of cards, each with a row of labels behind it; the first and last may be borders, at which lines leave the frame. */
  readonly layers: readonly Layer[]
  /** What lies beyond the first and the last layer, where that is known: the order of these is given. */
  readonly beyond: { readonly top?: Layer; readonly bottom?: Layer }
  readonly chains: readonly Chain[]
  readonly besides: readonly Beside[]
  /** Pairs of cards of which the first stands left of the second. */
  readonly before: readonly (readonly [Item, Item])[]
}

export function tie(upper: Item, lower: Item, line: string): void {
  const [above, below] = [upper.ports?.get(line) ?? 0, lower.ports?.get(line) ?? 0]
  upper.down.push({ item: lower, here: above, there: below })
  lower.up.push({ item: upper, here: below, there: above })
}

/** Width of the place where a bare line passes between cards, in px. */
const PASS_WIDTH = 10

/** The place where a line passes a layer. */
export function passItem(line: string, label?: Line['label'], aim?: number): Item {
  return {
    kind: label === undefined ? 'pass' : 'label',
    id: line,
    width: label?.width ?? PASS_WIDTH,
    height: label?.height ?? 0,
    clusters: [],
    up: [],
    down: [],
    ...(aim === undefined ? {} : { aim }),
    at: 0,
    x: aim ?? 0,
  }
}

/** Writes down where each item of a layer stands. */
export function enterPlaces({ items }: Layer): void {
  for (const [index, item] of items.entries()) item.at = index
}
