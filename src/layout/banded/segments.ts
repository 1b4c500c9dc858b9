import type { Graph } from '../engine.ts'
import type { Frame } from './nest.ts'

type Line = Graph['lines'][number]
/** A side of a frame that a line passes through. */
export type Border = 'top' | 'bottom'
/** An end of a segment: the id of a part of its frame, or a border of the frame. */
export type SegmentEnd = { readonly part: string } | { readonly border: Border }

/** The part of a line that lies inside one frame. */
export interface Segment {
  readonly line: Line
  /** Whether the label of the line stands here. */
  readonly labelled: boolean
  readonly from: SegmentEnd
  readonly to: SegmentEnd
}
/** A line that ends at the border of a frame: it takes room there, but has no segment inside. */
interface Stub {
  readonly line: string
  readonly border: Border
}

/** What lies inside one frame. */
export interface Inside {
  readonly segments: Segment[]
  readonly stubs: Stub[]
}

/** The frames in which a line has segments, from its start to its end. */
export type Ways = ReadonlyMap<string, readonly Frame[]>

/** Cuts every line at the borders of the frames that it passes. */
export function cutLines(root: Frame, lines: readonly Line[]): { insides: ReadonlyMap<Frame, Inside>; ways: Ways } {
  const places = placesIn(root)
  const insides = new Map(places.frames.map((frame) => [frame, { segments: [], stubs: [] } as Inside]))
  const ways = new Map<string, readonly Frame[]>()
  for (const line of lines) {
    const [above, below] = [places.around(line.from), places.around(line.to)]
    if (above.length === 0 || below.length === 0) continue
    ways.set(line.id, cutLine(line, above, below, places, insides))
  }
  return { insides, ways }
}

/** Where everything stands. */
interface Places {
  readonly frames: readonly Frame[]
  /** The frames around a box or cluster, outermost first; none where there is no such thing. */
  around(id: string): readonly Frame[]
  rowOf(frame: Frame, part: string): number
  frameNamed(id: string): Frame | undefined
}

function placesIn(root: Frame): Places {
  const frames: Frame[] = []
  const around = new Map<string, readonly Frame[]>()
  const rows = new Map<Frame, Map<string, number>>()
  const named = new Map<string, Frame>()
  const enter = (frame: Frame, outer: readonly Frame[]): void => {
    frames.push(frame)
    if (frame.id !== undefined) named.set(frame.id, frame)
    const path = [...outer, frame]
    const ofFrame = new Map<string, number>()
    rows.set(frame, ofFrame)
    frame.rows.forEach((row, index) => {
      for (const part of row) {
        const id = part.kind === 'box' ? part.box.id : (part.frame.id ?? '')
        around.set(id, path)
        ofFrame.set(id, index)
        if (part.kind === 'frame') enter(part.frame, path)
      }
    })
  }
  enter(root, [])
  return {
    frames,
    around: (id) => around.get(id) ?? [],
    rowOf: (frame, part) => rows.get(frame)?.get(part) ?? 0,
    frameNamed: (id) => named.get(id),
  }
}

function cutLine(
  line: Line,
  fromFrames: readonly Frame[],
  toFrames: readonly Frame[],
  places: Places,
  insides: ReadonlyMap<Frame, Inside>,
): readonly Frame[] {
  const [fromFrame, toFrame] = [places.frameNamed(line.from), places.frameNamed(line.to)]
  // A line between a cluster and something inside it lies inside that cluster and begins, or ends, at its border.
  const inFrom = fromFrame !== undefined && fromFrame !== toFrame && toFrames.includes(fromFrame)
  const inTo = toFrame !== undefined && toFrame !== fromFrame && fromFrames.includes(toFrame)
  const above = inFrom ? [...fromFrames, fromFrame] : fromFrames
  const below = inTo ? [...toFrames, toFrame] : toFrames
  const meeting = [...above].reverse().find((frame) => below.includes(frame)) as Frame
  const outwards = above.slice(above.indexOf(meeting) + 1).reverse()
  const inwards = below.slice(below.indexOf(meeting) + 1)

  const from = inFrom ? undefined : (outwards.at(-1)?.id ?? line.from)
  const to = inTo ? undefined : (inwards[0]?.id ?? line.to)
  const step = from === undefined || to === undefined ? 1 : places.rowOf(meeting, to) - places.rowOf(meeting, from)
  const exit: Border = step < 0 ? 'top' : 'bottom'
  const entry: Border = step > 0 ? 'top' : 'bottom'

  outwards.forEach((frame, index) => {
    const part = index === 0 ? line.from : (outwards[index - 1]?.id ?? '')
    insides.get(frame)?.segments.push({ line, labelled: false, from: { part }, to: { border: exit } })
  })
  insides.get(meeting)?.segments.push({
    line,
    labelled: true,
    from: from === undefined ? { border: 'top' } : { part: from },
    to: to === undefined ? { border: 'bottom' } : { part: to },
  })
  inwards.forEach((frame, index) => {
    const part = inwards[index + 1]?.id ?? line.to
    insides.get(frame)?.segments.push({ line, labelled: false, from: { border: entry }, to: { part } })
  })
  if (fromFrame !== undefined && !inFrom) insides.get(fromFrame)?.stubs.push({ line: line.id, border: exit })
  // Where a cluster leads to itself, the line needs two places at its border.
  const end = toFrame === fromFrame ? `${line.id} to` : line.id
  if (toFrame !== undefined && !inTo) insides.get(toFrame)?.stubs.push({ line: end, border: entry })
  return [...outwards, meeting, ...inwards]
}
