import type { Graph } from '../engine.ts'

/** Something that takes room in a layer: a card, or the place where a line passes through, with its label or without. */
export interface Item {
  readonly kind: 'card' | 'label' | 'pass'
  /** Id of the card, or of the line. */
  readonly id: string
  readonly width: number
  readonly height: number
  /** The clusters around it, outermost first. */
  readonly clusters: readonly string[]
  readonly up: Tie[]
  readonly down: Tie[]
  /** Middle, in px; set by the coordinate phase. */
  x: number
}
/** One step of a line between neighbouring layers. */
interface Tie {
  readonly item: Item
  readonly weight: number
}

/** A horizontal row of cards, or the row of labels below one. */
export interface Layer {
  readonly kind: 'cards' | 'labels'
  items: Item[]
}

/** A line between rows as a chain of items, from the upper card to the lower one. */
export interface Chain {
  readonly line: Graph['lines'][number]
  /** Whether the line runs from the lower card to the upper. */
  readonly upwards: boolean
  readonly items: readonly Item[]
  /** Layer of the first item. */
  readonly firstLayer: number
}

/** A line between two cards of one row. */
export interface Beside {
  readonly line: Graph['lines'][number]
  readonly row: number
  readonly from: Item
  readonly to: Item
}

export interface Model {
  readonly layers: readonly Layer[]
  readonly chains: readonly Chain[]
  readonly besides: readonly Beside[]
}

/** How strongly a tie pulls its ends above each other: long lines should be straight before cards are centred. */
const CARD_TO_CARD = 1
const CARD_TO_PASS = 2
const PASS_TO_PASS = 8

export function tie(upper: Item, lower: Item): void {
  const cards = [upper, lower].filter(({ kind }) => kind === 'card').length
  const weight = cards === 2 ? CARD_TO_CARD : cards === 1 ? CARD_TO_PASS : PASS_TO_PASS
  upper.down.push({ item: lower, weight })
  lower.up.push({ item: upper, weight })
}

/** Width of the place where a bare line passes between cards, in px. */
const PASS_WIDTH = 10

export function passItem(line: Graph['lines'][number], labelled: boolean): Item {
  const label = labelled ? line.label : undefined
  return {
    kind: label === undefined ? 'pass' : 'label',
    id: line.id,
    width: label?.width ?? PASS_WIDTH,
    height: label?.height ?? 0,
    clusters: [],
    up: [],
    down: [],
    x: 0,
  }
}
