import { layout } from '../layout/index.ts'
import type { Box, FlowScene, Ink, Mark, PlacedPart, Point, Route, Scene } from '../layout/scene.ts'
import { printSvg } from '../svg/print.ts'
import { type ThemeChoice, themes } from '../svg/theme.ts'
import type { ChangeKind, DiagramChange, EdgeChange } from './compare.ts'
import { SIGNS } from './report.ts'
import type { Snapshot } from './snapshot.ts'

/** Space between the two pictures, in px. */
const GAP = 24
/** How far the outline of a change stands from its card, in px. */
const OUTLINE_DISTANCE = 5
const BADGE_RADIUS = 9
const SIGN_PX = 13
/** From the middle of a sign to its baseline, as a share of its size. */
const SIGN_DROP = 0.35

/** Told apart by sign and line as much as by colour: added is a double line, removed a dashed one, changed a single one. */
const INKS: Readonly<Record<ChangeKind, Ink>> = { added: 'accent-3', removed: 'accent-6', changed: 'accent-4' }

/**
 * A diagram before and after, side by side (one below the other where they are wide), with every node and edge that changed marked. The
 * 3 AM panel and the sources are left out: the text of the report has what changed in them.
 */
export function changePicture(change: DiagramChange, before: Snapshot, after: Snapshot, theme: ThemeChoice): string {
  const left = marked(before, change, 'before')
  const right = marked(after, change, 'after')
  const beside = left.width + right.width <= 2 * Math.max(left.height, right.height)
  const at = beside ? { x: left.width + GAP, y: 0 } : { x: 0, y: left.height + GAP }
  const width = beside ? at.x + right.width : Math.max(left.width, right.width)
  const height = beside ? Math.max(left.height, right.height) : at.y + right.height
  const ground = theme === 'dark' ? themes.dark.rule : themes.light.rule
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    nested(printSvg(left, theme), { x: 0, y: 0 }),
    nested(printSvg(right, theme), at),
    '</svg>\n',
  ].join('')
}

function nested(svg: string, { x, y }: Point): string {
  return svg.trimEnd().replace('<svg ', `<svg x="${x}" y="${y}" `)
}

function marked(snapshot: Snapshot, change: DiagramChange, side: 'before' | 'after'): Scene {
  const { panel: _panel, caption, ...drawing } = snapshot.drawing
  const scene = layout({
    ...drawing,
    id: `${side}-${snapshot.id}`,
    footnotes: [],
    caption: { title: snapshot.title, subtitle: side, metrics: caption?.metrics ?? [] },
  })
  const overlays = scene.parts.flatMap((part): PlacedPart[] => {
    if (part.content.kind !== 'flow') return []
    const { width, height } = part.content
    const marks = [...nodeMarks(part.content, change, side), ...edgeMarks(part.content, change, side)]
    return marks.length === 0 ? [] : [{ origin: part.origin, content: { kind: 'marks', width, height, marks, planes: [] } }]
  })
  return { ...scene, parts: [...scene.parts, ...overlays] }
}

function nodeMarks({ cards }: FlowScene, { nodes }: DiagramChange, side: 'before' | 'after'): Mark[] {
  return nodes.flatMap((node) => {
    const card = cards.find(({ id }) => id === node[side])
    if (card === undefined) return []
    return [markOf(`${node.name}: ${node.change}`, [...outline(card.box, node.change), ...badge(card.box, node.change)])]
  })
}

function edgeMarks({ routes }: FlowScene, { edges }: DiagramChange, side: 'before' | 'after'): Mark[] {
  return edges.flatMap((edge) => {
    const route = routes.find((candidate) => isDrawnAs(candidate, edge[side]))
    if (route === undefined) return []
    return [markOf(`${edge.name}: ${edge.change}`, [...redrawn(route, edge.change), ...badge(signPlace(route), edge.change)])]
  })
}

/** A line in the colour of its change, with its label on top again. */
function redrawn({ points, startHead, endHead, label }: Route, change: ChangeKind): Mark[] {
  const line: Mark = {
    mark: 'line',
    points,
    line: change === 'removed' ? 'failure' : 'thick',
    ink: INKS[change],
    ...(startHead === undefined ? {} : { startHead }),
    ...(endHead === undefined ? {} : { endHead }),
  }
  if (label === undefined) return [line]
  const ground: Mark = { mark: 'box', box: label.box, radius: 3, fill: 'sheet', opacity: 0.88 }
  return [line, ground, ...label.texts.map((text): Mark => ({ mark: 'text', text }))]
}

/** Above the label, where its own line comes from and nothing else stands; in the middle of a line without one. */
function signPlace({ points, label }: Route): Point {
  return label === undefined ? middle(points) : { x: label.box.x + label.box.width / 2, y: label.box.y - BADGE_RADIUS }
}

function isDrawnAs({ from, to, label }: Route, edge: EdgeChange['before']): boolean {
  if (edge === undefined || from !== edge.from || to !== edge.to) return false
  const drawn = label?.texts.map(({ text }) => text).join(' ') ?? ''
  return edge.label === '' || drawn.startsWith(edge.label)
}

function markOf(label: string, marks: readonly Mark[]): Mark {
  return { mark: 'group', label, marks }
}

function outline(box: Box, change: ChangeKind): Mark[] {
  const around = (distance: number): Mark => ({
    mark: 'box',
    box: { x: box.x - distance, y: box.y - distance, width: box.width + 2 * distance, height: box.height + 2 * distance },
    radius: 7 + distance,
    stroke: INKS[change],
    dashed: change === 'removed',
  })
  return change === 'added' ? [around(OUTLINE_DISTANCE - 2), around(OUTLINE_DISTANCE + 1)] : [around(OUTLINE_DISTANCE)]
}

/** A sign in a circle, on the corner of a box or on a point of a line. */
function badge({ x, y }: Point, change: ChangeKind): Mark[] {
  const text = {
    x,
    y: y + SIGN_PX * SIGN_DROP,
    text: SIGNS[change],
    face: 'bold',
    size: SIGN_PX,
    role: 'strong',
    anchor: 'middle',
  } as const
  return [
    { mark: 'circle', centre: { x, y }, radius: BADGE_RADIUS, fill: 'sheet', stroke: INKS[change] },
    { mark: 'text', text },
  ]
}

/** The point halfway along a line. */
function middle(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0)))
  let left = lengths.reduce((total, length) => total + length, 0) / 2
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]]
    if (from !== undefined && to !== undefined && left <= length) {
      const share = length === 0 ? 0 : left / length
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    }
    left -= length
  }
  return points[0] ?? { x: 0, y: 0 }
}
