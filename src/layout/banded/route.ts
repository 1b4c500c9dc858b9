import type { PlacedLine } from '../engine.ts'
import type { Box, Point } from '../scene.ts'
import { type Levels, levelsOf } from './levels.ts'
import type { Ports } from './line-ends.ts'
import type { Chain, Item, Model } from './model.ts'
import type { Sides } from './sides.ts'
import { bordersBetween, neighbours } from './spacing.ts'
import { assignTracks, type Run } from './tracks.ts'
import type { Under } from './under.ts'

/** A frame with everything in it placed, in px from its top left corner. */
interface RoutedModel {
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
  readonly lines: ReadonlyMap<string, PlacedLine>
  readonly levels: Levels
}

interface RouteOptions {
  readonly ports: Ports
  readonly ranks: readonly (number | undefined)[]
  readonly sides: ReadonlyMap<string, Sides>
  readonly inset: { readonly top: number; readonly bottom: number; readonly least: number }
}

/** Gives everything its height, and every line its way: verticals through the layers, horizontal runs on tracks between them. */
export function routeModel(model: Model, unders: readonly Under[], { ports, ranks, sides, inset }: RouteOptions): RoutedModel {
  const { layers, chains, besides } = model
  const zones = zonesOf(layers.length, chains, unders, ports)
  const tracks = zones.map((zone) => assignTracks(zone.map(({ run }) => run)))
  const levels = levelsOf(model, { tracks, ranks, sides, inset })
  const ways: Ways = { ports, levels, trackOf: trackFinder(zones, tracks) }

  const lines = new Map<string, PlacedLine>()
  for (const chain of chains) lines.set(chain.line.id, chainLine(chain, ways))
  for (const under of unders) lines.set(under.line.id, underLine(under, ways))
  for (const layer of layers) {
    for (const [item, { next, lines: direct }] of neighbours(layer, besides))
      placeDirect(item, next, direct, bordersBetween(item, next, sides), levels, lines)
  }
  const cards = layers.flatMap(({ items }) => items.filter(({ kind }) => kind === 'card'))
  return { height: levels.height, boxes: new Map(cards.map((item) => [item.id, levels.boxOf(item)])), lines, levels }
}

/** What the way of a line is made of. */
interface Ways {
  readonly ports: Ports
  readonly levels: Levels
  /** Track of a run in a zone, by its key; −1 where it runs straight. */
  trackOf(zone: number, key: string): number
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

function trackFinder(zones: readonly Zone[], tracks: readonly (readonly number[])[]): Ways['trackOf'] {
  const byKey = zones.map((zone, index) => new Map(zone.map(({ key }, at) => [key, tracks[index]?.[at] ?? -1])))
  return (zone, key) => byKey[zone]?.get(key) ?? -1
}

function chainLine({ line, items, firstLayer, upwards }: Chain, { ports, levels, trackOf }: Ways): PlacedLine {
  const [first, last] = [items[0] as Item, items.at(-1) as Item]
  const points: Point[] = [{ x: ports(line.id, first, 'from'), y: levels.bottomOf(first) }]
  for (let step = 0; step + 1 < items.length; step += 1) {
    const zone = firstLayer + step
    bend(points, ports(line.id, items[step + 1] as Item, 'to'), zone, trackOf(zone, line.id), levels)
  }
  points.push({ x: straightTo(points, ports(line.id, last, 'to')), y: levels.topOf(last) })
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

/** Less than this, in px, is not worth a bend: the line goes on where it is. */
const STRAIGHT_PX = 1

function straightTo(points: readonly Point[], x: number): number {
  const last = points.at(-1)?.x ?? x
  return Math.abs(last - x) < STRAIGHT_PX ? last : x
}

function underLine({ line, row, from, to, fromLeg, toLeg }: Under, { ports, levels, trackOf }: Ways): PlacedLine {
  const zone = 2 * row
  const points: Point[] = [{ x: ports(line.id, from, 'from'), y: levels.bottomOf(from) }]
  bend(points, fromLeg.x, zone, trackOf(zone, `${line.id} from`), levels)
  const y = levels.trackY(zone + 1, Math.max(0, trackOf(zone + 1, line.id)))
  points.push({ x: fromLeg.x, y }, { x: toLeg.x, y })
  bend(points, ports(line.id, to, 'to'), zone, trackOf(zone, `${line.id} to`), levels)
  points.push({ x: straightTo(points, ports(line.id, to, 'to')), y: levels.bottomOf(to) })
  const label = labelBox(fromLeg, levels.middleOf(zone + 1))
  return { points, ...(label === undefined ? {} : { label }) }
}

function labelBox(item: Item | undefined, middle: number): Box | undefined {
  if (item?.kind !== 'label') return undefined
  return { x: item.x - item.width / 2, y: middle - item.height / 2, width: item.width, height: item.height }
}

/** Lines between two cards that stand side by side: straight, one above the other, labels on the line. */
function placeDirect(
  left: Item,
  right: Item,
  direct: Model['besides'],
  borders: readonly [number, number],
  levels: Levels,
  lines: Map<string, PlacedLine>,
): void {
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
    const centre = (a.x + a.width + borders[0] + b.x - borders[1]) / 2 + (from === left ? -4 : 4)
    const label = line.label && { x: centre - line.label.width / 2, y: middle - line.label.height / 2, ...line.label }
    lines.set(line.id, { points: from === left ? points : points.reverse(), ...(label === undefined ? {} : { label }) })
  })
}
