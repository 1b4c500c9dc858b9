import { type Besides, besideCost, besidesOf } from './besides.ts'
import { crossingsBelow } from './crossings.ts'
import { type Before, type Entry, entriesOf, flat, numberedBefore, sortEntries } from './entries.ts'
import { enterLeafKeys, type Leaves, leavesOf } from './leaves.ts'
import { enterPlaces, type Item, type Layer, type Model, type Tie } from './model.ts'
import { type Ends, layersOf, numberPlaces, type OrderGraph, orderGraphOf } from './order-graph.ts'
import { siftEntries } from './sift.ts'

/** Sweeps of the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981) in a round; more change little. */
const SWEEPS = 6
/** How strongly, in each round, the layer that a sweep has not come to yet pulls. No strength is best for all graphs. */
const FIRST_PULL = 0
const FURTHER_PULLS = [0.25, 0.05, 0.1, 0.5, 0.35]
/** How strongly cards that a line joins side by side pull at each other. */
const BESIDE_PULL = 0.8
/** Passes of sifting over all layers; nearly all gain comes from the first, and an order that leaves have joined needs no other. */
const PASSES = 2
const PASSES_WITH_LEAVES = 1
/** How much worse than the best the order of a round may be that is still sifted: sifting costs more than a round of sweeps. */
const WORTH_SIFTING = 1.1
/** Share of the lines within rows that make a picture read backwards. */
const BY_FAR = 0.6
/** Above this many items a round takes longer than it is worth. */
const LARGE = 3000

/**
 * Orders the items of each layer so that few lines cross, cards joined in one row stand side by side, and clusters stay together. Returns
 * what the order costs, in crossings.
 */
export function orderLayers(model: Model): number {
  return enterBest(model, [FIRST_PULL], (rest) => {
    for (const index of rest.graph.layers.keys()) settle(rest, index)
  })
}

/** Looks longer for an order with fewer crossings, from the order that the layers have. */
export function improveOrder(model: Model): number {
  const count = layersOf(model).reduce((sum, { items }) => sum + items.length, 0)
  return enterBest(model, count > LARGE ? [] : FURTHER_PULLS)
}

/**
 * Sweeps see the whole and miss details, sifting the other way round: the best of some rounds of both is kept. Rounds order everything but
 * the leaves, which join each result: a leaf more or less leaves the others where they are.
 */
function enterBest(model: Model, pulls: readonly number[], prepare?: (rest: Ordering) => void): number {
  const layers = layersOf(model)
  const leaves = leavesOf(model)
  const rest = orderingOf(model, layers, orderGraphOf(layers, leaves.items))
  prepare?.(rest)
  const all = leaves.items.size === 0 ? rest : orderingOf(model, layers, orderGraphOf(layers))
  const finish = (): Finished => {
    if (all === rest) return { order: orderOf(rest), cost: costOf(rest) }
    join(leaves, rest, all)
    return mended(all)
  }
  const start = snapshot(rest.graph)
  let [best, bestRest] = [finish(), start]
  for (const [round, pull] of pulls.entries()) {
    if (best.cost === 0) break
    restore(rest, round % 2 === 0 ? start : bestRest)
    const swept = bestOfSweeps(rest, pull, round % 2)
    if (swept.cost > best.cost * WORTH_SIFTING + 1) continue
    restore(rest, swept.order)
    sift(rest)
    const found = finish()
    if (found.cost < best.cost) [best, bestRest] = [found, snapshot(rest.graph)]
  }
  for (const [index, layer] of layers.entries()) {
    layer.items = best.order[index] ?? []
    enterPlaces(layer)
  }
  if (readsBackwards(model, layers)) {
    for (const layer of layers) {
      layer.items.reverse()
      enterPlaces(layer)
    }
  }
  for (const layer of model.layers) {
    if (layer.kind !== 'labels') continue
    layer.items.sort((a, b) => endOf(a.up) - endOf(b.up) || endOf(a.down) - endOf(b.down))
    enterPlaces(layer)
  }
  return best.cost
}

/** Whether most lines within rows, by far, run from right to left, and nothing is lost in the mirror: what hints or borders say has a side. */
function readsBackwards({ besides, before, beyond }: Model, layers: readonly Layer[]): boolean {
  const sided = before.length > 0 || beyond.top !== undefined || beyond.bottom !== undefined
  if (sided || layers.some(({ items }) => items.some(({ ports }) => ports !== undefined))) return false
  const backwards = besides.filter(({ from, to }) => from.at > to.at).length
  return backwards > besides.length * BY_FAR
}

/** An order of all items, layer by layer. */
interface Finished {
  readonly order: readonly Item[][]
  readonly cost: number
}

/** Puts the leaves beside the rest as that is ordered. */
function join(leaves: Leaves, rest: Ordering, all: Ordering): void {
  enterLeafKeys(leaves, orderOf(rest), all.graph, all.keys)
  for (const index of all.graph.layers.keys()) if (all.movable[index] === true) sortLayer(all, index, all.keys)
  sift(all, PASSES_WITH_LEAVES, ({ items }) => items.every((item) => leaves.items.has(all.graph.items[item] as Item)))
}

/** Moves what is not a leaf, too, if that saves crossings. */
function mended(all: Ordering): Finished {
  const joined = { order: orderOf(all), cost: costOf(all) }
  if (joined.cost === 0) return joined
  sift(all, PASSES_WITH_LEAVES)
  const cost = costOf(all)
  return cost < joined.cost ? { order: orderOf(all), cost } : joined
}

function orderOf({ graph }: Ordering): Item[][] {
  return graph.layers.map((layer) => Array.from(layer, (item) => graph.items[item]).filter((item) => item !== undefined))
}

/** Where the line of a label ends above or below it, in items and shares of their width. */
function endOf([end]: readonly Tie[]): number {
  return end === undefined ? 0 : end.item.at + (end.item.ports === undefined ? 0 : end.there / end.item.width)
}

/** What stays the same while layers are ordered. */
interface Ordering {
  readonly graph: OrderGraph
  /** Layers whose order is not given. */
  readonly movable: readonly boolean[]
  readonly besides: readonly Besides[]
  readonly partners: ReadonlyMap<number, readonly number[]>
  readonly before: Before
  /** The entries of layers in which clusters, or hints, hold items together. */
  readonly bound: readonly (boolean | undefined)[]
  /** Room for numbers of places and for keys. */
  readonly above: Int32Array
  readonly below: Int32Array
  readonly keys: Float64Array
}

function orderingOf(model: Model, layers: readonly Layer[], graph: OrderGraph): Ordering {
  const before = numberedBefore(model.before, graph.numberOf)
  const besides = besidesOf(layers, model.besides, graph)
  const partners = new Map<number, number[]>()
  for (const [a, b] of besides.flat()) {
    partners.set(a, [...(partners.get(a) ?? []), b])
    partners.set(b, [...(partners.get(b) ?? []), a])
  }
  const bound = layers.map(
    ({ kind, items }) => kind === 'cards' && (before.length > 0 || items.some(({ clusters }) => clusters.length > 0)),
  )
  const movable = layers.map(({ kind }) => kind !== 'beyond')
  const count = graph.items.length
  return {
    graph,
    movable,
    besides,
    partners,
    before,
    bound,
    above: new Int32Array(count),
    below: new Int32Array(count),
    keys: new Float64Array(count),
  }
}

/** Brings clusters together, and what hints say into its order. */
function settle(ordering: Ordering, index: number): void {
  if (ordering.bound[index] === true) sortLayer(ordering, index, ordering.keys.fill(0))
}

function sortLayer({ graph, bound, before }: Ordering, index: number, keys: Float64Array): void {
  const layer = graph.layers[index] as Int32Array
  if (bound[index] === true) {
    const entries = entriesOf(layer, graph)
    sortEntries(entries, keys, before)
    put(graph, index, flat(entries))
    return
  }
  // Nearly in order from the second sweep on: insertion is as fast as sorting gets, and equals keep their order.
  for (let place = 1; place < layer.length; place += 1) {
    const item = layer[place] as number
    const key = keys[item] as number
    let to = place
    for (; to > 0 && (keys[layer[to - 1] as number] as number) > key; to -= 1) layer[to] = layer[to - 1] as number
    layer[to] = item
  }
  for (let place = 0; place < layer.length; place += 1) graph.at[layer[place] as number] = place
}

function put({ layers, at }: OrderGraph, index: number, order: Int32Array): void {
  layers[index]?.set(order)
  for (let place = 0; place < order.length; place += 1) at[order[place] as number] = place
}

interface Ordered {
  readonly order: readonly Int32Array[]
  readonly cost: number
}

function bestOfSweeps(ordering: Ordering, pullOfNext: number, first: number): Ordered {
  const { graph, movable, keys } = ordering
  const last = graph.layers.length - 1
  let best: Ordered = { order: snapshot(graph), cost: Number.POSITIVE_INFINITY }
  for (let sweep = first; sweep < first + SWEEPS && best.cost > 0; sweep += 1) {
    const downwards = sweep % 2 === 0
    for (let step = 0; step <= last; step += 1) {
      const index = downwards ? step : last - step
      if (movable[index] !== true) continue
      enterWishes(ordering, index, downwards, pullOfNext)
      sortLayer(ordering, index, keys)
    }
    const cost = costOf(ordering)
    if (cost < best.cost) best = { order: snapshot(graph), cost }
  }
  return best
}

/** Where each item of a layer wants to be, as a share of the layer. */
function enterWishes({ graph, partners, keys }: Ordering, index: number, downwards: boolean, pullOfNext: number): void {
  const layer = graph.layers[index] as Int32Array
  const [seen, next] = downwards ? [graph.up, graph.down] : [graph.down, graph.up]
  const [seenLayer, nextLayer] = downwards ? [index - 1, index + 1] : [index + 1, index - 1]
  const [ofSeen, ofNext] = [graph.layers[seenLayer]?.length ?? 1, graph.layers[nextLayer]?.length ?? 1]
  const [farSeen, farNext] = downwards ? [graph.down, graph.up] : [graph.up, graph.down]
  for (const item of layer) {
    let sum = sumOfPlaces(item, seen, farSeen, graph.at, ofSeen)
    let weight = (seen.start[item + 1] as number) - (seen.start[item] as number)
    if (pullOfNext > 0) {
      sum += pullOfNext * sumOfPlaces(item, next, farNext, graph.at, ofNext)
      weight += pullOfNext * ((next.start[item + 1] as number) - (next.start[item] as number))
    }
    if (partners.size > 0) {
      for (const other of partners.get(item) ?? []) {
        sum += (BESIDE_PULL * ((graph.at[other] as number) + 0.5)) / layer.length
        weight += BESIDE_PULL
      }
    }
    keys[item] = weight === 0 ? ((graph.at[item] as number) + 0.5) / layer.length : sum / weight
  }
}

/** The sum of the places, as shares of their layer, at which the lines of an item end. */
function sumOfPlaces(item: number, { start, other, there }: Ends, far: Ends, at: Int32Array, length: number): number {
  let sum = 0
  for (let index = start[item] as number; index < (start[item + 1] as number); index += 1) {
    const end = other[index] as number
    sum += (at[end] as number) + ((there[index] as number) + 0.5) / (far.places[end] as number)
  }
  return sum / length
}

/** Takes entries out one after the other, all or those that may move, and puts each where it costs least. */
function sift(ordering: Ordering, passes = PASSES, mayMove?: (entry: Entry) => boolean): void {
  const { graph, movable, besides, before, above, below } = ordering
  for (let pass = 0, better = true; better && pass < passes; pass += 1) {
    better = false
    for (const [index, layer] of graph.layers.entries()) {
      if (movable[index] !== true || layer.length < 2) continue
      const [upper, lower] = [graph.layers[index - 1], graph.layers[index + 1]]
      if (upper !== undefined) numberPlaces(upper, graph.down, above)
      if (lower !== undefined) numberPlaces(lower, graph.up, below)
      const entries =
        ordering.bound[index] === true ? entriesOf(layer, graph) : Array.from(layer, (item): Entry => ({ items: Int32Array.of(item) }))
      const ofRow = besides[index] ?? []
      const rowCost = (): number => besideCost(ofRow, layer, graph.at, graph)
      const changed = siftEntries(entries, {
        graph,
        row: layer,
        above,
        below,
        before,
        ...(ofRow.length === 0 ? {} : { rowCost }),
        ...(mayMove === undefined ? {} : { mayMove }),
      })
      better ||= changed
    }
  }
}

const snapshot = ({ layers }: OrderGraph): Int32Array[] => layers.map((layer) => layer.slice())

function restore({ graph }: Ordering, order: readonly Int32Array[]): void {
  for (const [index, layer] of order.entries()) put(graph, index, layer)
}

function costOf({ graph, besides, below }: Ordering): number {
  let cost = 0
  for (let index = 0; index < graph.layers.length; index += 1) {
    cost += crossingsBelow(graph, index, below)
    const ofRow = besides[index] ?? []
    if (ofRow.length > 0) cost += besideCost(ofRow, graph.layers[index] as Int32Array, graph.at, graph)
  }
  return cost
}
