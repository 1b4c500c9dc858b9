import { type Plane, planeOrder, planes } from '../../dsl/plane.ts'
import type { Order } from '../figure/drawing.ts'
import type { EdgeHead, Flowchart, FlowEdge, FlowGroup } from '../figure/flowchart.ts'
import { textWidth } from '../text/measure.ts'
import { placeCard, planeOf, type SizedCard, sizeCard } from './cards.ts'
import type { Engine, Graph, PlacedGraph } from './engine.ts'
import { clearOfLines } from './group-title.ts'
import { labelText } from './label-text.ts'
import { type Paragraph, paragraph, placeParagraph } from './paragraph.ts'
import type { Band, Box, FlowScene, GroupBox, Head, Point, Route } from './scene.ts'
import { endAtOutline } from './shapes/line-end.ts'
import { BASELINE, BODY_PX, LINE_HEIGHT } from './type-scale.ts'

const MAX_EDGE_LABEL_WIDTH = 150
const LABEL_PADDING_X = 4
const MAX_TITLE_WIDTH = 280
/** Where the title of a group stands, from the corner of its box, in px. */
const TITLE_INSET_X = 14
const TITLE_INSET_Y = 6
/** Room on the left of a band for the name of its plane. */
const BAND_GUTTER = 96
/** Room on the right of a band, so that no card stands on its edge. */
const BAND_PADDING_RIGHT = 16
const BAND_PADDING_Y = 16
/** Least room between two bands, taken from their padding where the cards leave no more. */
const BAND_GAP = 8

/** Places a flowchart: on the bands of the planes where that is wished and its nodes have planes, else as a plain flow. */
export function layoutFlow(figure: Flowchart, bands: boolean, engine: Engine, minWidth: number, order?: Order): FlowScene {
  const cards = figure.nodes.map((node) => sizeCard(node, figure.classes))
  const labels = new Map(figure.edges.map((edge, index) => [lineId(index), labelOf(edge)]))
  const banded = bands && cards.some(({ plane }) => plane !== undefined)
  const placed = engine({ ...graphOf(figure, cards, labels, banded), ...(order === undefined ? {} : { order }) })
  const gutter = banded ? BAND_GUTTER : 0
  const right = banded ? BAND_PADDING_RIGHT : 0
  const width = Math.max(minWidth, gutter + Math.ceil(placed.width) + right)
  const shift = { x: gutter + Math.round((width - gutter - right - placed.width) / 2), y: banded ? BAND_PADDING_Y : 0 }
  const cardOf = new Map(cards.map((card) => [card.node.id, card]))
  const moved = (box: Box): Box => ({ ...box, x: box.x + shift.x, y: box.y + shift.y })
  const routes = figure.edges.flatMap((edge, index) =>
    edge.stroke === 'invisible' ? [] : [routeOf(edge, index, placed, labels.get(lineId(index)), shift, cardOf)],
  )
  return {
    kind: 'flow',
    width,
    height: Math.ceil(placed.height) + 2 * shift.y,
    bands: banded ? bandsOf(cards, figure, placed, width, shift.y) : [],
    groups: figure.groups.map((group) =>
      groupBox(group, groupPlane(group.id, figure), moved(placed.clusters.get(group.id) ?? NOWHERE), routes),
    ),
    routes,
    cards: cards.map((card) => placeCard(card, moved(placed.boxes.get(card.node.id) ?? NOWHERE))),
  }
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }
const lineId = (index: number): string => `edge-${index + 1}`

function labelOf({ label, labelFormat, stroke }: FlowEdge): Paragraph | undefined {
  if (label === undefined || stroke === 'invisible') return undefined
  return paragraph(labelText(label, labelFormat), 'regular', BODY_PX, 'body', MAX_EDGE_LABEL_WIDTH)
}

function graphOf(
  figure: Flowchart,
  cards: readonly SizedCard[],
  labels: ReadonlyMap<string, Paragraph | undefined>,
  banded: boolean,
): Graph {
  const within = new Map(figure.groups.flatMap(({ id, members }) => members.map((member) => [member, id])))
  const inside = (id: string) => (within.has(id) ? { within: within.get(id) as string } : {})
  const rankOf = (plane: Plane | undefined) => (banded ? planeOrder.indexOf(plane ?? 'service') : undefined)
  return {
    boxes: cards.map(({ node, plane, width, height }) => ({ id: node.id, width, height, rank: rankOf(plane), ...inside(node.id) })),
    clusters: figure.groups.map(({ id, title }) => ({
      id,
      titleWidth: Math.ceil(titleOf(title).width),
      titleHeight: Math.ceil(titleOf(title).height),
      rank: rankOf(groupPlane(id, figure)),
      ...inside(id),
    })),
    lines: figure.edges.map(({ from, to }, index) => {
      const label = labels.get(lineId(index))
      const size = label && { width: Math.ceil(label.width) + 2 * LABEL_PADDING_X, height: Math.ceil(label.height) }
      return { id: lineId(index), from, to, ...(size === undefined ? {} : { label: size }) }
    }),
    direction: figure.direction,
  }
}

/** The plane of a group is that of the first node inside it. */
function groupPlane(id: string, figure: Flowchart): Plane | undefined {
  const members = figure.groups.find((group) => group.id === id)?.members ?? []
  for (const member of members) {
    const node = figure.nodes.find((candidate) => candidate.id === member)
    const plane = node === undefined ? groupPlane(member, figure) : planeOf(node.classes)
    if (plane !== undefined) return plane
  }
  return undefined
}

function titleOf(title: string): Paragraph {
  return paragraph(title, 'bold', BODY_PX, 'body', MAX_TITLE_WIDTH)
}

function groupBox({ id, title }: FlowGroup, plane: Plane | undefined, box: Box, routes: readonly Route[]): GroupBox {
  const text = titleOf(title)
  const place = { x: box.x + TITLE_INSET_X, y: box.y + TITLE_INSET_Y, width: text.width, height: text.height }
  const x = clearOfLines(place, box.x + box.width - TITLE_INSET_X, routes)
  return { id, box, plane, name: title, title: placeParagraph(text, x, place.y, 'start') }
}

/** A band for each plane that has cards. The first and the last reach as far as the lines that run round their cards. */
function bandsOf(cards: readonly SizedCard[], figure: Flowchart, placed: PlacedGraph, width: number, offset: number): Band[] {
  const extents = planeOrder.flatMap((plane) => {
    const boxes = [
      ...cards.filter((card) => (card.plane ?? 'service') === plane).map(({ node }) => placed.boxes.get(node.id)),
      ...figure.groups.filter(({ id }) => groupPlane(id, figure) === plane).map(({ id }) => placed.clusters.get(id)),
    ].filter((box) => box !== undefined)
    if (boxes.length === 0) return []
    return [{ plane, top: Math.min(...boxes.map(({ y }) => y)), bottom: Math.max(...boxes.map(({ y, height }) => y + height)) }]
  })
  return extents.map(({ plane, top, bottom }, index) => {
    const [above, below] = [extents[index - 1]?.bottom, extents[index + 1]?.top]
    const from = (above === undefined ? Math.min(top, 0) : top) - paddingTo(above, top) + offset
    const to = (below === undefined ? Math.max(bottom, Math.ceil(placed.height)) : bottom) + paddingTo(bottom, below) + offset
    return bandOf(plane, { x: 0, y: from, width, height: to - from })
  })
}

/** The padding of a band towards its neighbour, where the cards of the upper one end at `above`, and those of the lower begin at `below`. */
function paddingTo(above: number | undefined, below: number | undefined): number {
  if (above === undefined || below === undefined) return BAND_PADDING_Y
  return Math.max(0, Math.min(BAND_PADDING_Y, (below - above - BAND_GAP) / 2))
}

function bandOf(plane: Plane, box: Box): Band {
  const text = planes[plane].title
  const tag = {
    x: box.x + 12,
    y: box.y + 12,
    width: Math.ceil(textWidth(text, 'bold', BODY_PX)) + 16,
    height: Math.ceil(BODY_PX * LINE_HEIGHT) + 6,
  }
  const label = {
    text,
    face: 'bold',
    size: BODY_PX,
    role: 'onPlane',
    anchor: 'middle',
    x: tag.x + tag.width / 2,
    y: tag.y + 3 + BASELINE * BODY_PX,
  } as const
  return { plane, box, tag, label }
}

function routeOf(
  edge: FlowEdge,
  index: number,
  placed: PlacedGraph,
  label: Paragraph | undefined,
  shift: { x: number; y: number },
  cards: ReadonlyMap<string, SizedCard>,
): Route {
  const id = lineId(index)
  const line = placed.lines.get(id)
  const toOutline = (points: readonly Point[], end: string) => endAtOutline(points, cards.get(end)?.outline, placed.boxes.get(end))
  const fromEnd = [...toOutline([...(line?.points ?? [])].reverse(), edge.from)].reverse()
  const points = toOutline(fromEnd, edge.to).map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }))
  const box = line?.label && { ...line.label, x: line.label.x + shift.x, y: line.label.y + shift.y }
  return {
    id,
    from: edge.from,
    to: edge.to,
    points,
    line: edge.style?.includes('stroke-dasharray')
      ? 'failure'
      : edge.stroke === 'dotted'
        ? 'async'
        : edge.stroke === 'thick'
          ? 'thick'
          : 'solid',
    ...headOf('startHead', edge.heads.start),
    ...headOf('endHead', edge.heads.end),
    ...(box && label ? { label: { box, texts: placeParagraph(label, box.x + box.width / 2, box.y, 'middle') } } : {}),
  }
}

function headOf<K extends 'startHead' | 'endHead'>(end: K, head: EdgeHead): Partial<Record<K, Head>> {
  return head === 'none' ? {} : ({ [end]: head } as Partial<Record<K, Head>>)
}
