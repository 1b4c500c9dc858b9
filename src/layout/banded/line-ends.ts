import type { Chain, Item } from './model.ts'
import { spreadPorts } from './ports.ts'
import type { Under } from './under.ts'

type End = 'from' | 'to'
/** The x of a line at an item: of its port where the item is a card. A chain leaves its upper card as `from`. */
export type Ports = (line: string, item: Item, end: End) => number

interface LineEnd {
  readonly key: string
  readonly towards: number
}

/** Gives every line end its port. */
export function portsOf(chains: readonly Chain[], unders: readonly Under[]): Ports {
  const sides = new Map<Item, { top: LineEnd[]; bottom: LineEnd[] }>()
  const sideOf = (item: Item) => {
    const side = sides.get(item) ?? { top: [], bottom: [] }
    sides.set(item, side)
    return side
  }
  for (const { line, items } of chains) {
    const [first, second, beforeLast, last] = [items[0], items[1], items.at(-2), items.at(-1)] as [Item, Item, Item, Item]
    sideOf(first).bottom.push({ key: `${line.id} from`, towards: portX(second, line.id) })
    sideOf(last).top.push({ key: `${line.id} to`, towards: portX(beforeLast, line.id) })
  }
  for (const { line, from, to, fromLeg, toLeg } of unders) {
    sideOf(from).bottom.push({ key: `${line.id} from`, towards: fromLeg.x })
    sideOf(to).bottom.push({ key: `${line.id} to`, towards: toLeg.x })
  }
  const ports = new Map<string, number>()
  for (const [item, { top, bottom }] of sides) {
    if (item.kind !== 'card' || item.ports !== undefined) continue
    for (const ends of [top, bottom]) {
      const xs = spreadPorts(item, ends)
      for (const [index, { key }] of ends.entries()) ports.set(key, xs[index] as number)
    }
  }
  return (line, item, end) => {
    if (item.ports !== undefined) return end === 'to' && item.ports.has(`${line} to`) ? portX(item, `${line} to`) : portX(item, line)
    return item.kind === 'card' ? (ports.get(`${line} ${end}`) ?? item.x) : item.x
  }
}

function portX(item: Item, line: string): number {
  return item.x + (item.ports?.get(line) ?? 0)
}
