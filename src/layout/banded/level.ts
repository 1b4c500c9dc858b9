import type { PlacedLine } from '../engine.ts'
import type { Box } from '../scene.ts'
import { buildModel, type Known, type LaidOut } from './build.ts'
import { placeItems } from './coordinates.ts'
import type { Levels } from './levels.ts'
import type { Item, Model } from './model.ts'
import type { Frame } from './nest.ts'
import { improveOrder, orderLayers } from './order.ts'
import { routeModel } from './route.ts'
import type { Inside } from './segments.ts'
import { roomOf, type Sides } from './sides.ts'
import { addLegs } from './under.ts'

/** A frame with everything directly in it placed, in px from its top left corner. */
export interface PlacedLevel extends LaidOut {
  /** Boxes, and clusters that are frames themselves, by id. */
  readonly boxes: ReadonlyMap<string, Box>
  /** Clusters that are drawn around parts of rows. */
  readonly clusters: ReadonlyMap<string, Box>
  /** The segments of lines, by line. */
  readonly lines: ReadonlyMap<string, PlacedLine>
}

const NO_ROOM: Sides = { top: 0, right: 0, bottom: 0, left: 0 }
/** Room on both sides of a title along the border it stands at, in px. */
const TITLE_ROOM = 28

/** A frame whose layers have an order that is found fast, which tells roughly what the picture will be like. */
export interface LevelDraft {
  readonly frame: Frame
  readonly model: Model
  readonly known: Known
  /** Crossings. */
  readonly cost: number
}

/** Orders one frame roughly; the frames in it are laid out already. */
export function draftLevel(frame: Frame, inside: Inside, known: Known): LevelDraft {
  const model = buildModel(frame, inside, known)
  return { frame, model, known, cost: orderLayers(model) }
}

/** Lays out one frame of which there is a draft. */
export function placeLevel({ frame, model, known, cost }: LevelDraft): PlacedLevel {
  const { sides, graph } = known
  if (cost > 0) improveOrder(model)
  const unders = addLegs(model)
  const own = frame.id === undefined ? NO_ROOM : (sides.get(frame.id) ?? NO_ROOM)
  const title = graph.clusters.find(({ id }) => id === frame.id)?.titleWidth
  const least = title === undefined ? 0 : title + TITLE_ROOM
  const turned = graph.direction === 'LR' || graph.direction === 'RL'
  const { width, ports } = placeItems(model, unders, sides, { left: own.left, right: own.right, least: turned ? 0 : least })
  const routed = routeModel(model, unders, {
    ports,
    ranks: frame.ranks,
    sides,
    inset: { top: own.top, bottom: own.bottom, least: turned ? least : 0 },
  })
  const items = model.layers.flatMap((layer) => layer.items)
  const borders = model.layers.filter(({ kind }) => kind === 'border').flatMap((layer) => layer.items)
  return {
    width,
    height: routed.height,
    boxes: routed.boxes,
    lines: routed.lines,
    clusters: new Map(
      [...new Set(items.flatMap(({ clusters }) => clusters))].map((id) => [id, clusterBox(id, items, routed.levels, sides)]),
    ),
    ports: new Map(borders.map(({ id, x }) => [id, x])),
  }
}

/** The box around the items of a cluster, with room for the clusters between. */
function clusterBox(id: string, items: readonly Item[], levels: Levels, sides: ReadonlyMap<string, Sides>): Box {
  const members = items.filter(({ clusters }) => clusters.includes(id))
  const reaches = members.map((item) => {
    const box = levels.boxOf(item)
    const inner = item.clusters.slice(item.clusters.indexOf(id))
    return {
      left: box.x - roomOf(inner, 'left', sides),
      right: box.x + box.width + roomOf(inner, 'right', sides),
      top: box.y - roomOf(inner, 'top', sides),
      bottom: box.y + box.height + roomOf(inner, 'bottom', sides),
    }
  })
  const x = Math.min(...reaches.map(({ left }) => left))
  const y = Math.min(...reaches.map(({ top }) => top))
  return { x, y, width: Math.max(...reaches.map(({ right }) => right)) - x, height: Math.max(...reaches.map(({ bottom }) => bottom)) - y }
}
