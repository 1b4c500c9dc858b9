import type { Graph, PlacedGraph } from '../engine.ts'
import type { Box, Point } from '../scene.ts'
import { CLUSTER_PADDING, neighbours } from './coordinates.ts'
import type { Chain, Item, Model } from './model.ts'
import { spreadPorts } from './ports.ts'
import { assignTracks, type Run } from './tracks.ts'
import type { Under } from './under.ts'

/** Distance of parallel runs, and room between a run and the layers around it, in px. */
const TRACK_GAP = 10
const TRACK_MARGIN = 10
/** Room for an arrowhead between a run and a card, in px. */
const ARROW_ROOM = 6
/** Least distance of two rows of cards: inside a band, and of two bands, in px. */
const ROW_GAP = 34
const BAND_GAP = 46
/** Height of the title of a cluster, in px. */
const CLUSTER_TITLE = 26

type PlacedLine = { points: readonly Point[]; label?: Box }

/** Gives everything its height, and every line its way: verticals through the layers, horizontal runs on tracks between them. */
export function routeModel(model: Model, unders: readonly Under[], graph: Graph, ranks: readonly number[]): PlacedGraph {
  const { layers, chains, besides } = model
  const ports = portsOf(chains, unders)
  const zones = zonesOf(layers.length, chains, unders, ports)
  const tracks = zones.map((zone) => assignTracks(zone.map(({ run }) => run)))
  const levels = verticals(model, tracks, ranks)

  const lines = new Map<string, PlacedLine>()
  for (const chain of chains) lines.set(chain.line.id, chainLine(chain, ports, levels, zones, tracks))
  for (const under of unders) lines.set(under.line.id, underLine(under, ports, levels, zones, tracks))
  for (const layer of layers) {
    for (const [item, { next, lines: direct }] of neighbours(layer, besides)) placeDirect(item, next, direct, levels, lines)
  }

  const boxes = new Map(
    layers.flatMap(({ items }) => items.filter(({ kind }) => kind === 'card').map((item) => [item.id, levels.boxOf(item)] as const)),
  )
  const clusters = new Map(
    graph.clusters.map(
      ({ id }) =>
        [
          id,
          clusterBox(
            id,
            layers.flatMap(({ items }) => items),
            levels,
          ),
        ] as const,
    ),
  )
  const right = Math.max(
    0,
    ...[...boxes.values(), ...clusters.values()].map(({ x, width }) => x + width),
    ...[...lines.values()].map(rightEnd),
  )
  return { width: right, height: levels.height, boxes, clusters, lines }
}

function rightEnd({ points, label }: PlacedLine): number {
  return Math.max(...points.map(({ x }) => x), label === undefined ? 0 : label.x + label.width)
}

type End = 'from' | 'to'
/** The x of a line at an item: of its port where the item is a card. A chain leaves its upper card as `from`. */
type Ports = (line: string, item: Item, end: End) => number

interface LineEnd {
  readonly key: string
  readonly towards: number
}

function portsOf(chains: readonly Chain[], unders: readonly Under[]): Ports {
  const sides = new Map<Item, { top: LineEnd[]; bottom: LineEnd[] }>()
  const sideOf = (item: Item) => {
    const side = sides.get(item) ?? { top: [], bottom: [] }
    sides.set(item, side)
    return side
  }
  for (const { line, items } of chains) {
    const [first, second, beforeLast, last] = [items[0], items[1], items.at(-2), items.at(-1)] as [Item, Item, Item, Item]
    sideOf(first).bottom.push({ key: `${line.id} from`, towards: second.x })
    sideOf(last).top.push({ key: `${line.id} to`, towards: beforeLast.x })
  }
  for (const { line, from, to, fromLeg, toLeg } of unders) {
    sideOf(from).bottom.push({ key: `${line.id} from`, towards: fromLeg.x })
    sideOf(to).bottom.push({ key: `${line.id} to`, towards: toLeg.x })
  }
  const ports = new Map<string, number>()
  for (const [item, { top, bottom }] of sides) {
    for (const ends of [top, bottom]) {
      const xs = spreadPorts(item, ends)
      for (const [index, { key }] of ends.entries()) ports.set(key, xs[index] as number)
    }
  }
  return (line, item, end) => (item.kind === 'card' ? (ports.get(`${line} ${end}`) ?? item.x) : item.x)
}

/** The runs of each zone between layers, with the key by which a line finds its own. */
type Zone = readonly { readonly key: string; readonly run: Run }[]

function zonesOf(layerCount: number, chains: readonly Chain[], unders: readonly Under[], ports: Ports): Zone[] {
  const zones: { key: string; run: Run }[][] = Array.from({ length: layerCount }, () => [])
  for (const { line, items, firstLayer } of chains) {
    for (let step = 0; step + 1 < items.length; step += 1) {
      const run = { above: [ports(line.id, items[step] as Item, 'from')], below: [ports(line.id, items[step + 1] as Item, 'to')] }
      zones[firstLayer + step]?.push({ key: line.id, run })
    }
  }
  for (const { line, row, from, to, fromLeg, toLeg } of unders) {
    zones[2 * row]?.push({ key: `${line.id} from`, run: { above: [ports(line.id, from, 'from')], below: [fromLeg.x] } })
    zones[2 * row]?.push({ key: `${line.id} to`, run: { above: [ports(line.id, to, 'to')], below: [toLeg.x] } })
    zones[2 * row + 1]?.push({ key: line.id, run: { above: [fromLeg.x, toLeg.x], below: [] } })
  }
  return zones
}

/** Where everything is in the vertical. */
interface Levels {
  readonly height: number
  boxOf(item: Item): Box
  /** Middle of the layer an item of a label row is in. */
  middleOf(layer: number): number
  trackY(zone: number, track: number): number
}

function verticals({ layers }: Model, tracks: readonly (readonly number[])[], ranks: readonly number[]): Levels {
  const tops: number[] = []
  const heights: number[] = []
  const layerOf = new Map<Item, number>()
  let y = 0
  layers.forEach(({ kind, items }, index) => {
    for (const item of items) layerOf.set(item, index)
    const depth = Math.max(0, ...items.map(({ clusters }) => clusters.length))
    const inner = Math.max(0, ...items.map(({ height }) => height))
    if (kind === 'cards') y += depth * CLUSTER_TITLE
    tops.push(y)
    heights.push(inner)
    y += inner + (kind === 'cards' ? depth * CLUSTER_PADDING : 0)
    y += zoneHeight(tracks[index] ?? [], kind)
    if (kind === 'labels' && index + 1 < layers.length) {
      const row = (index - 1) / 2
      const least = ranks[row] === ranks[row + 1] ? ROW_GAP : BAND_GAP
      const above = (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0)
      y = Math.max(y, above + least)
    }
  })
  const boxOf = (item: Item): Box => {
    const layer = layerOf.get(item) ?? 0
    const top = (tops[layer] ?? 0) + ((heights[layer] ?? 0) - item.height) / 2
    return { x: item.x - item.width / 2, y: top, width: item.width, height: item.height }
  }
  const depthBelow = layers.map(({ kind, items }) =>
    kind === 'cards' ? Math.max(0, ...items.map(({ clusters }) => clusters.length)) * CLUSTER_PADDING : 0,
  )
  return {
    height: y,
    boxOf,
    middleOf: (layer) => (tops[layer] ?? 0) + (heights[layer] ?? 0) / 2,
    trackY: (zone, track) => (tops[zone] ?? 0) + (heights[zone] ?? 0) + (depthBelow[zone] ?? 0) + TRACK_MARGIN + track * TRACK_GAP,
  }
}

function zoneHeight(tracks: readonly number[], kind: Model['layers'][number]['kind']): number {
  const count = Math.max(-1, ...tracks) + 1
  const arrow = kind === 'labels' ? ARROW_ROOM : 0
  return count === 0 ? TRACK_MARGIN / 2 + arrow : 2 * TRACK_MARGIN + (count - 1) * TRACK_GAP + arrow
}

function trackOf(zones: readonly Zone[], tracks: readonly (readonly number[])[], zone: number, key: string): number {
  const index = zones[zone]?.findIndex((one) => one.key === key) ?? -1
  return tracks[zone]?.[index] ?? -1
}

function chainLine(
  { line, items, firstLayer, upwards }: Chain,
  ports: Ports,
  levels: Levels,
  zones: readonly Zone[],
  tracks: readonly (readonly number[])[],
): PlacedLine {
  const [first, last] = [items[0] as Item, items.at(-1) as Item]
  const start = levels.boxOf(first)
  const points: Point[] = [{ x: ports(line.id, first, 'from'), y: start.y + start.height }]
  for (let step = 0; step + 1 < items.length; step += 1) {
    bend(
      points,
      ports(line.id, items[step + 1] as Item, 'to'),
      firstLayer + step,
      trackOf(zones, tracks, firstLayer + step, line.id),
      levels,
    )
  }
  points.push({ x: ports(line.id, last, 'to'), y: levels.boxOf(last).y })
  const labelled = items.findIndex(({ kind }) => kind === 'label')
  const label = labelBox(items[labelled], levels.middleOf(firstLayer + labelled))
  return { points: upwards ? points.reverse() : points, ...(label === undefined ? {} : { label }) }
}

/** Goes over to `x` on a track, if the line is not there already. */
function bend(points: Point[], x: number, zone: number, track: number, levels: Levels): void {
  const from = points.at(-1)?.x ?? x
  if (track < 0 || Math.abs(from - x) < 0.5) return
  const y = levels.trackY(zone, track)
  points.push({ x: from, y }, { x, y })
}

function underLine(
  { line, row, from, to, fromLeg, toLeg }: Under,
  ports: Ports,
  levels: Levels,
  zones: readonly Zone[],
  tracks: readonly (readonly number[])[],
): PlacedLine {
  const [start, end] = [levels.boxOf(from), levels.boxOf(to)]
  const zone = 2 * row
  const points: Point[] = [{ x: ports(line.id, from, 'from'), y: start.y + start.height }]
  bend(points, fromLeg.x, zone, trackOf(zones, tracks, zone, `${line.id} from`), levels)
  const y = levels.trackY(zone + 1, Math.max(0, trackOf(zones, tracks, zone + 1, line.id)))
  points.push({ x: fromLeg.x, y }, { x: toLeg.x, y })
  bend(points, ports(line.id, to, 'to'), zone, trackOf(zones, tracks, zone, `${line.id} to`), levels)
  points.push({ x: ports(line.id, to, 'to'), y: end.y + end.height })
  const label = labelBox(fromLeg, levels.middleOf(zone + 1))
  return { points, ...(label === undefined ? {} : { label }) }
}

function labelBox(item: Item | undefined, middle: number): Box | undefined {
  if (item?.kind !== 'label') return undefined
  return { x: item.x - item.width / 2, y: middle - item.height / 2, width: item.width, height: item.height }
}

/** Lines between two cards that stand side by side: straight, one above the other, labels on the line. */
function placeDirect(left: Item, right: Item, direct: Model['besides'], levels: Levels, lines: Map<string, PlacedLine>): void {
  const [a, b] = [levels.boxOf(left), levels.boxOf(right)]
  const sizes = direct.map(({ line }) => Math.max(line.label?.height ?? 0, 10) + 4)
  let y = a.y + a.height / 2 - sizes.reduce((sum, size) => sum + size, 0) / 2
  direct.forEach(({ line, from }, index) => {
    const size = sizes[index] as number
    const middle = y + size / 2
    y += size
    const points = [
      { x: a.x + a.width, y: middle },
      { x: b.x, y: middle },
    ]
    // A little nearer to the start than to the head, which must stay free.
    const centre = (a.x + a.width + b.x) / 2 + (from === left ? -4 : 4)
    const label = line.label && { x: centre - line.label.width / 2, y: middle - line.label.height / 2, ...line.label }
    lines.set(line.id, { points: from === left ? points : points.reverse(), ...(label === undefined ? {} : { label }) })
  })
}

function clusterBox(id: string, items: readonly Item[], levels: Levels): Box {
  const members = items.filter(({ clusters }) => clusters.includes(id))
  const inside = members.map((item) => ({ box: levels.boxOf(item), depth: item.clusters.length - item.clusters.indexOf(id) }))
  const left = Math.min(...inside.map(({ box, depth }) => box.x - depth * CLUSTER_PADDING))
  const right = Math.max(...inside.map(({ box, depth }) => box.x + box.width + depth * CLUSTER_PADDING))
  const depth = Math.max(...inside.map((one) => one.depth))
  const top = Math.min(...inside.map(({ box }) => box.y)) - depth * CLUSTER_TITLE
  const bottom = Math.max(...inside.map(({ box }) => box.y + box.height)) + depth * CLUSTER_PADDING
  return members.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top }
}
