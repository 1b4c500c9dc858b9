import type { Direction } from '../../figure/flowchart.ts'
import { balanced } from '../balanced.ts'
import type { Engine, PlacedGraph } from '../engine.ts'
import { textMarks } from '../marks.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Box, GroupMark, Mark, Point } from '../scene.ts'
import { BODY_PX } from '../type-scale.ts'
import { directed } from './directed.ts'
import { drawCard, drawSymbol, NEUTRAL, type SizedCard, type StateInk, sizeCard, symbolSize } from './nodes.ts'
import type { Scope, ScopeNode, ScopeTransition, StateNode } from './scopes.ts'
import { straight } from './straight.ts'

const MAX_LABEL_WIDTH = 150
const LABEL_PADDING_X = 4
/** Room above and below a label: a head fits between it and a state, in px. */
const LABEL_PADDING_Y = 5
/** Room between the border of a composite state and what it holds, in px. */
const PADDING = 14
/** Widest picture that runs from left to right, and widest row of regions side by side, in px. */
const PAGE_WIDTH = 1350
const REGIONS_WIDTH = 720

/** Something placed on its own ground, which is drawn where its upper left corner comes to stand. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly draw: (origin: Point) => Mark[]
}

/** What the pictures of all scopes share. */
export interface Style {
  readonly engine: Engine
  readonly inks: ReadonlyMap<string, StateInk>
  /** Pictures by direction and key of their scope: a scope that turned out too wide is not placed again for each one around it. */
  readonly placed: Map<string, Picture>
}

/** A scope as a picture, in its direction where that fits a page, else from top to bottom. */
export function placeScope(scope: Scope, direction: Direction, style: Style): Picture {
  const key = `${direction} ${scope.key}`
  const known = style.placed.get(key)
  if (known !== undefined) return known
  const wished = placeDirected(scope, direction, style)
  const turned = direction === 'LR' || direction === 'RL'
  const picture = turned && wished.width > PAGE_WIDTH ? placeScope(scope, 'TB', style) : wished
  style.placed.set(key, picture)
  return picture
}

/** Composite states are placed first, from the inside out, and stand in the picture as boxes. */
function placeDirected(scope: Scope, direction: Direction, style: Style): Picture {
  const nodes = scope.nodes.map((node) => ({ node, picture: pictureOf(node, scope, direction, style) }))
  const labels = new Map(scope.transitions.map((one) => [one.index, labelOf(one)]))
  const graph = {
    boxes: nodes.map(({ node, picture }) => ({ id: node.key, width: picture.width, height: picture.height, rank: undefined })),
    clusters: [],
    strict: true,
    lines: scope.transitions.map(({ index, from, to }) => {
      const label = labels.get(index)
      const size = label && { width: Math.ceil(label.width) + 2 * LABEL_PADDING_X, height: Math.ceil(label.height) + 2 * LABEL_PADDING_Y }
      return { id: String(index), from, to, ...(size === undefined ? {} : { label: size }) }
    }),
  }
  const placed = straightened(directed(style.engine, direction)(graph), scope)
  return {
    width: Math.ceil(placed.width),
    height: Math.ceil(placed.height),
    draw: (origin) => [
      ...nodes.flatMap(({ node, picture }) => {
        const box = placed.boxes.get(node.key)
        return box === undefined ? [] : picture.draw({ x: box.x + origin.x, y: box.y + origin.y })
      }),
      ...scope.transitions.map((one) => drawTransition(one, labels.get(one.index), placed, origin, scope.key === 'root')),
    ],
  }
}

/** Ends of two lines keep this distance on a border, in px. */
const END_GAP = 10

function straightened(placed: PlacedGraph, { transitions }: Scope): PlacedGraph {
  const lines = new Map(placed.lines)
  for (const { index, from, to } of transitions) {
    const key = String(index)
    const [line, start, end] = [lines.get(key), placed.boxes.get(from), placed.boxes.get(to)]
    if (line === undefined || start === undefined || end === undefined || from === to) continue
    const others = [...lines].filter(([id]) => id !== key).flatMap(([, { points }]) => [points[0], points.at(-1)])
    const isFree = ({ x, y }: Point) => others.every((one) => one === undefined || Math.hypot(one.x - x, one.y - y) >= END_GAP)
    lines.set(key, { ...line, points: straight(line.points, start, end, isFree) })
  }
  return { ...placed, lines }
}

function pictureOf(node: ScopeNode, scope: Scope, direction: Direction, style: Style): Picture {
  const meeting = (end: 'from' | 'to') => scope.transitions.filter((one) => one[end] === node.key).length
  const symbol = symbolSize(node, Math.max(meeting('from'), meeting('to')))
  if (symbol !== undefined || node.kind !== 'state') {
    const { width, height } = symbol ?? { width: 0, height: 0 }
    const turned = direction === 'LR' || direction === 'RL'
    const size = turned ? { width: height, height: width } : { width, height }
    return { ...size, draw: (origin) => [group(node, drawSymbol(node, { ...origin, ...size }, direction))] }
  }
  const card = sizeCard(node.state, node.notes)
  const ink = style.inks.get(node.state.id) ?? NEUTRAL
  if (node.regions.length === 0) {
    const height = card.headHeight + card.bodyHeight + card.notesHeight
    return {
      width: card.width,
      height,
      draw: (origin) => [group(node, drawCard(node, card, { ...origin, width: card.width, height }, ink, 0))],
    }
  }
  return composite(node, card, ink, node.state.direction ?? direction, style)
}

/** A composite state: its title, and its regions side by side, or one below the other where they are wide. */
function composite(node: StateNode, card: SizedCard, ink: StateInk, direction: Direction, style: Style): Picture {
  const regions = node.regions.map((region) => placeScope(region, direction, style))
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  const widths = regions.map(({ width }) => width + 2 * PADDING)
  const heights = regions.map(({ height }) => height + 2 * PADDING)
  const beside = sum(widths) <= REGIONS_WIDTH
  const top = card.headHeight + card.bodyHeight + card.notesHeight
  const inner = { width: beside ? sum(widths) : Math.max(...widths), height: beside ? Math.max(...heights) : sum(heights) }
  const width = Math.max(card.width, inner.width)
  return {
    width,
    height: top + inner.height,
    draw: (origin) => {
      const box = { ...origin, width, height: top + inner.height }
      const marks: Mark[] = drawCard(node, card, box, ink, inner.height)
      let [x, y] = [origin.x + (width - inner.width) / 2, origin.y + top]
      for (const [index, region] of regions.entries()) {
        const size = { width: beside ? (widths[index] ?? 0) : inner.width, height: beside ? inner.height : (heights[index] ?? 0) }
        if (index > 0) marks.push(divider(beside ? { x, y, width: 0, height: size.height } : { x: origin.x, y, width, height: 0 }))
        marks.push(...region.draw({ x: x + (size.width - region.width) / 2, y: y + PADDING }))
        if (beside) x += size.width
        else y += size.height
      }
      return [group(node, marks)]
    },
  }
}

function divider({ x, y, width, height }: Box): Mark {
  const points = [
    { x, y },
    { x: x + width, y: y + height },
  ]
  return { mark: 'line', points, line: 'hair-dashed', ink: 'muted' }
}

function group(node: ScopeNode, marks: Mark[]): GroupMark {
  if (node.kind !== 'state') return { mark: 'group', id: node.key.replaceAll(' ', '-'), label: node.kind, marks }
  const { state, notes } = node
  const type = state.type === 'state' ? '' : `${state.type} `
  const label = type + [state.label, ...notes].join(', ').replaceAll('\n', ', ')
  return { mark: 'group', id: `state-${state.id}`, label, marks }
}

/** The words of a transition; what it leaves or reaches inside a composite state is named. */
function labelOf({ transition, leaves, reaches }: ScopeTransition): Paragraph | undefined {
  const text = [
    transition.label ?? '',
    leaves === undefined ? '' : `from ${nameOf(leaves)}`,
    reaches === undefined ? '' : `to ${nameOf(reaches)}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
  return text === '' ? undefined : balanced(text, 'regular', BODY_PX, 'body', MAX_LABEL_WIDTH)
}

const ground = (box: Box): Box => ({ ...box, y: box.y + LABEL_PADDING_Y, height: box.height - 2 * LABEL_PADDING_Y })
const nameOf = ({ label }: { readonly label: string }): string => label.split('\n')[0] ?? ''

function drawTransition(
  one: ScopeTransition,
  label: Paragraph | undefined,
  placed: PlacedGraph,
  origin: Point,
  outermost: boolean,
): GroupMark {
  const { transition, index } = one
  const line = placed.lines.get(String(index))
  const points = (line?.points ?? []).map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y }))
  const box = line?.label && { ...line.label, x: line.label.x + origin.x, y: line.label.y + origin.y }
  const name = (end: string, inner: 'start' | 'end') => (end === '[*]' ? inner : end)
  const words = transition.label === undefined ? '' : `: ${transition.label.replaceAll('\n', ' ')}`
  return {
    mark: 'group',
    id: `transition-${index}`,
    label: `${name(transition.from, 'start')} to ${name(transition.to, 'end')}${words}`,
    marks: [
      { mark: 'line', points, line: 'solid', endHead: 'arrow' },
      ...(box === undefined || label === undefined
        ? []
        : [
            { mark: 'box', box: ground(box), radius: 3, fill: outermost ? 'sheet' : 'card', opacity: 0.9 } as const,
            ...textMarks(label, box.x + box.width / 2, box.y + (box.height - label.height) / 2, 'middle'),
          ]),
    ],
  }
}
