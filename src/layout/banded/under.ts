import { type Beside, enterPlaces, type Item, type Layer, type Model, passItem, tie } from './model.ts'
import { neighbours } from './spacing.ts'

/** A line between two cards of one row that do not stand side by side, or from a card to itself: it runs below the row, down one leg and up the other. */
export interface Under {
  readonly line: Beside['line']
  readonly row: number
  readonly from: Item
  readonly to: Item
  readonly fromLeg: Item
  readonly toLeg: Item
}

/** Adds the legs of such lines to the label rows, each where its line crosses fewest others. Needs the final order of the cards. */
export function addLegs({ layers, besides }: Model): Under[] {
  const direct = new Set(layers.flatMap((layer) => [...neighbours(layer, besides).values()].flatMap(({ lines }) => lines)))
  const span = ({ from, to }: Beside): number => Math.abs(from.at - to.at)
  const apart = besides.filter((beside) => !direct.has(beside)).sort((a, b) => span(a) - span(b))
  return apart.map((beside): Under => {
    const { line, row, from, to } = beside
    const [fromLeg, toLeg] = [passItem(line.id, line.label), passItem(line.id)]
    const labels = layers[2 * row + 1]
    if (labels !== undefined) insertLegs(labels, from.at <= to.at ? [from, fromLeg, to, toLeg] : [to, toLeg, from, fromLeg])
    tie(from, fromLeg, line.id)
    tie(to, toLeg, line.id)
    return { line, row, from, to, fromLeg, toLeg }
  })
}

/** Puts the legs of one line where it crosses fewest others: beside its legs above the labels, and below them between its legs. */
function insertLegs(labels: Layer, [left, leftLeg, right, rightLeg]: readonly [Item, Item, Item, Item]): void {
  const { items } = labels
  const [ofLeft, ofRight] = [crossedAt(left, items), crossedAt(right, items)]
  let best = { cost: Number.POSITIVE_INFINITY, first: 0, second: 0 }
  for (let first = 0; first <= items.length; first += 1) {
    let between = 0
    for (let second = first; second <= items.length; second += 1) {
      const cost = (ofLeft[first] ?? 0) + (ofRight[second] ?? 0) + between
      if (cost < best.cost) best = { cost, first, second }
      between += items[second]?.down.length ?? 0
    }
  }
  labels.items = [...items.slice(0, best.first), leftLeg, ...items.slice(best.first, best.second), rightLeg, ...items.slice(best.second)]
  enterPlaces(labels)
}

/** How many lines a leg of a card crosses that stands before each of the items, or behind all. */
function crossedAt(card: Item, items: readonly Item[]): number[] {
  const leftOf = (item: Item): number => item.up.reduce((sum, one) => sum + (one.item.at < card.at ? 1 : 0), 0)
  const rightOf = (item: Item): number => item.up.reduce((sum, one) => sum + (one.item.at > card.at ? 1 : 0), 0)
  let crossed = items.reduce((sum, item) => sum + leftOf(item), 0)
  return [
    crossed,
    ...items.map((item) => {
      crossed += rightOf(item) - leftOf(item)
      return crossed
    }),
  ]
}
