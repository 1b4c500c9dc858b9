import { type Beside, enterPlaces, type Item, type Model, passItem, tie } from './model.ts'
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

/** Adds the legs of such lines to the label rows, each below its card. Needs the final order of the cards. */
export function addLegs({ layers, besides }: Model): Under[] {
  const direct = new Set(layers.flatMap((layer) => [...neighbours(layer, besides).values()].flatMap(({ lines }) => lines)))
  const unders = besides
    .filter((beside) => !direct.has(beside))
    .map(({ line, row, from, to }): Under => {
      const [fromLeg, toLeg] = [passItem(line.id, line.label), passItem(line.id)]
      tie(from, fromLeg, line.id)
      tie(to, toLeg, line.id)
      return { line, row, from, to, fromLeg, toLeg }
    })
  for (const row of new Set(unders.map((under) => under.row))) {
    const cards = layers[2 * row]?.items ?? []
    const labels = layers[2 * row + 1]
    if (labels === undefined) continue
    const legs = unders.filter((under) => under.row === row).flatMap(({ fromLeg, toLeg }) => [fromLeg, toLeg])
    labels.items = inOrderOfCards([...labels.items, ...legs], labels.items, cards)
    enterPlaces(labels)
  }
  return unders
}

/** Keeps the order of the items that were there, and puts each new one behind the last that hangs on a card no further right than its own. */
function inOrderOfCards(all: readonly Item[], present: readonly Item[], cards: readonly Item[]): Item[] {
  const cardIndex = (item: Item): number => Math.max(...item.up.map((one) => cards.indexOf(one.item)), -1)
  const ordered = [...present]
  for (const leg of all.filter((item) => !present.includes(item))) {
    let at = 0
    ordered.forEach((item, index) => {
      if (cardIndex(item) <= cardIndex(leg)) at = index + 1
    })
    ordered.splice(at, 0, leg)
  }
  return ordered
}
