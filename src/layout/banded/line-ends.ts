import type { Chain, Item } from './model.ts'
import type { Under } from './under.ts'

type End = 'from' | 'to'
/** The x of a line at an item: of its port where the item is a card. A chain leaves its upper card as `from`. */
export type Ports = (line: string, item: Item, end: End) => number

interface LineEnd {
  readonly key: string
  /** What the line leads to next. */
  readonly next: Item
}
/** Line ends at the top or bottom of a card, from left to right. */
export interface SideOfCard {
  readonly card: Item
  readonly ends: readonly LineEnd[]
}

/** The sides of cards that lines end at. Needs the final order of the layers. */
export function sidesOfCards(chains: readonly Chain[], unders: readonly Under[]): SideOfCard[] {
  const tops = new Map<Item, LineEnd[]>()
  const bottoms = new Map<Item, LineEnd[]>()
  const enter = (side: Map<Item, LineEnd[]>, card: Item, end: LineEnd): void => {
    if (card.kind !== 'card' || card.ports !== undefined) return
    const ends = side.get(card)
    if (ends === undefined) side.set(card, [end])
    else ends.push(end)
  }
  for (const { line, items } of chains) {
    const [first, second, beforeLast, last] = [items[0], items[1], items.at(-2), items.at(-1)] as [Item, Item, Item, Item]
    enter(bottoms, first, { key: `${line.id} from`, next: second })
    enter(tops, last, { key: `${line.id} to`, next: beforeLast })
  }
  for (const { line, from, to, fromLeg, toLeg } of unders) {
    enter(bottoms, from, { key: `${line.id} from`, next: fromLeg })
    enter(bottoms, to, { key: `${line.id} to`, next: toLeg })
  }
  return [...tops, ...bottoms].map(([card, ends]) => ({ card, ends: ends.sort((a, b) => a.next.at - b.next.at) }))
}

/** Where a line ends at something with ports of its own, in px from its middle. */
export function fixedPort({ ports }: Item, line: string, end: End): number {
  return (end === 'to' ? ports?.get(`${line} to`) : undefined) ?? ports?.get(line) ?? 0
}

/** The ports of all line ends, by the places of those at cards. */
export function portsBy(places: ReadonlyMap<string, number>): Ports {
  return (line, item, end) => {
    if (item.ports !== undefined) return item.x + fixedPort(item, line, end)
    return item.kind === 'card' ? (places.get(`${line} ${end}`) ?? item.x) : item.x
  }
}
