import type { Graph, PlacedGraph, PlacedLine } from '../engine.ts'
import type { Box, Point } from '../scene.ts'
import type { Known } from './build.ts'
import { draftLevel, type LevelDraft, type PlacedLevel, placeLevel } from './level.ts'
import type { Frame } from './nest.ts'
import { type Border, cutLines, type Ways } from './segments.ts'
import type { Sides } from './sides.ts'

type AllSides = ReadonlyMap<string, Sides>

/** A graph whose inner frames are laid out, and the outermost roughly ordered. */
export interface FramesDraft {
  readonly root: LevelDraft
  /** The levels of the inner frames. */
  readonly inner: ReadonlyMap<Frame, PlacedLevel>
  readonly ways: Ways
}

/** Lays out frames from the inside out, the outermost roughly. */
export function draftFrames(root: Frame, graph: Graph, sides: AllSides, aim: Known['aim'] = () => undefined): FramesDraft {
  const { insides, ways } = cutLines(root, graph.lines)
  const inner = new Map<Frame, PlacedLevel>()
  const frames = new Map<string, PlacedLevel>()
  const draft = (frame: Frame): LevelDraft => {
    for (const part of frame.rows.flat()) if (part.kind === 'frame') place(part.frame)
    return draftLevel(frame, insides.get(frame) ?? { segments: [], stubs: [] }, { graph, sides, frames, aim })
  }
  const place = (frame: Frame): void => {
    const level = placeLevel(draft(frame))
    inner.set(frame, level)
    if (frame.id !== undefined) frames.set(frame.id, level)
  }
  return { root: draft(root), inner, ways }
}

/** Lays out what there is a draft of. */
export function placeFrames({ root, inner, ways }: FramesDraft): PlacedGraph {
  return composed(root.frame, new Map([...inner, [root.frame, placeLevel(root)]]), root.known.graph, ways)
}

/** Lays out frames again, now that it is known where the lines that leave a frame lead: they leave it on the side of their target. */
export function refineFrames(placed: PlacedGraph, root: Frame, graph: Graph, sides: AllSides, borders: readonly Border[]): PlacedGraph {
  if (!hasFrames(root)) return placed
  const lines = new Map(graph.lines.map((line) => [line.id, line]))
  const aim = (frame: Frame, id: string, border: Border): number | undefined => {
    if (!borders.includes(border)) return undefined
    const line = lines.get(id)
    const own = placed.clusters.get(frame.id ?? '')
    if (line === undefined || own === undefined) return undefined
    const outside = line.from === frame.id || isWithin(line.from, frame.id ?? '', graph) ? line.to : line.from
    const target = centreOf(placed.boxes.get(outside) ?? placed.clusters.get(outside))
    const there = target - centreOf(own)
    const inside = Math.max(-own.width / 2, Math.min(own.width / 2, there))
    return inside + (there - inside) * BEYOND
  }
  return placeFrames(draftFrames(root, graph, sides, aim))
}

/** How far beyond its border a line of a frame aims, as a share: no more than lets lines to different things keep their order. */
const BEYOND = 0.01

/** Whether anything in a frame has rows of its own. */
export function hasFrames({ rows }: Frame): boolean {
  return rows.some((row) => row.some(({ kind }) => kind === 'frame'))
}

function centreOf(box: Box | undefined): number {
  return box === undefined ? 0 : box.x + box.width / 2
}

function isWithin(id: string, cluster: string, { boxes, clusters }: Graph): boolean {
  let parent = boxes.find((box) => box.id === id)?.within ?? clusters.find((one) => one.id === id)?.within
  while (parent !== undefined && parent !== cluster) parent = clusters.find((one) => one.id === parent)?.within
  return parent !== undefined
}

/** Puts the frames into one another, and the segments of each line behind one another. */
function composed(root: Frame, levels: ReadonlyMap<Frame, PlacedLevel>, graph: Graph, ways: Ways): PlacedGraph {
  const boxes = new Map<string, Box>()
  const clusters = new Map<string, Box>()
  const origins = new Map<Frame, Point>()
  const enter = (frame: Frame, origin: Point): void => {
    origins.set(frame, origin)
    const level = levels.get(frame)
    if (level === undefined) return
    const moved = (box: Box): Box => ({ ...box, x: box.x + origin.x, y: box.y + origin.y })
    for (const [id, box] of level.clusters) clusters.set(id, moved(box))
    for (const part of frame.rows.flat()) {
      const id = part.kind === 'box' ? part.box.id : (part.frame.id ?? '')
      const box = level.boxes.get(id)
      if (box === undefined) continue
      if (part.kind === 'box') boxes.set(id, moved(box))
      else {
        clusters.set(id, moved(box))
        enter(part.frame, moved(box))
      }
    }
  }
  enter(root, { x: 0, y: 0 })
  const lines = new Map(
    graph.lines.map((line) => {
      const segments = (ways.get(line.id) ?? []).map((frame) => movedLine(levels.get(frame)?.lines.get(line.id), origins.get(frame)))
      return [line.id, joined(segments)] as const
    }),
  )
  const { width = 0, height = 0 } = levels.get(root) ?? {}
  return { width, height, boxes, clusters, lines }
}

function movedLine(line: PlacedLine | undefined, origin: Point | undefined): PlacedLine {
  const { x, y } = origin ?? { x: 0, y: 0 }
  const points = (line?.points ?? []).map((point) => ({ x: point.x + x, y: point.y + y }))
  return { points, ...(line?.label === undefined ? {} : { label: { ...line.label, x: line.label.x + x, y: line.label.y + y } }) }
}

function joined(segments: readonly PlacedLine[]): PlacedLine {
  const label = segments.find((segment) => segment.label !== undefined)?.label
  return { points: withoutNeedless(segments.flatMap(({ points }) => points)), ...(label === undefined ? {} : { label }) }
}

/** Corners only: without points that lie on each other or on the way between their neighbours. */
function withoutNeedless(points: readonly Point[]): Point[] {
  const corners: Point[] = []
  for (const point of points) {
    const [before, last] = corners.slice(-2).length === 2 ? (corners.slice(-2) as [Point, Point]) : [undefined, corners.at(-1)]
    if (last !== undefined && same(last.x, point.x) && same(last.y, point.y)) continue
    const straight =
      before !== undefined &&
      last !== undefined &&
      ((same(before.x, last.x) && same(last.x, point.x)) || (same(before.y, last.y) && same(last.y, point.y)))
    if (straight) corners.pop()
    corners.push(point)
  }
  return corners
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.01
