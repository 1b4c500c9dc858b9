/** Laws of the drawing, on real and generated figures: nothing overlaps, bands are in order, text is inside its card, edges are free. */
import { describe, expect, test } from 'vitest'
import { planeOrder } from '../dsl/plane.ts'
import { bareDrawing, type Drawing } from '../src/figure/drawing.ts'
import type { Flowchart } from '../src/figure/flowchart.ts'
import { layout } from '../src/layout/index.ts'
import type { Box, Card, PlacedText, Point } from '../src/layout/scene.ts'
import { lower } from '../src/lower/index.ts'
import { textWidth } from '../src/text/measure.ts'
import meta from '../systems/meta/incident/bgp-withdrawal-2021-10-04.ts'
import netflix from '../systems/netflix/architecture/architecture.ts'
import { generatedFigure, plainFigure } from './generated-figures.ts'
import checkout from './samples/checkout/architecture.ts'

const GENERATED = 60
const PLAIN = 40
const drawings: readonly (readonly [string, Drawing])[] = [
  ...[netflix, meta, checkout].map((diagram) => [diagram.id, lower(diagram)] as const),
  ...Array.from(
    { length: GENERATED },
    (_, seed) => [`generated ${seed}`, bareDrawing(generatedFigure(seed, 4 + (seed % 27), 4 + (seed % 37)))] as const,
  ),
  ...Array.from(
    { length: PLAIN },
    (_, seed) => [`plain ${seed}`, bareDrawing(plainFigure(seed, 3 + (seed % 30), 2 + (seed % 41)))] as const,
  ),
  ['no edges', bareDrawing({ ...plainFigure(1, 12, 0), edges: [] })],
  ['a group of nothing', bareDrawing({ ...plainFigure(6, 3, 2), groups: [{ id: 'empty', title: 'empty', members: [] }] })],
]

/** Rounding of coordinates, in px. */
const ROUNDING = 0.5

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + ROUNDING && b.x + b.width > a.x + ROUNDING && a.y + a.height > b.y + ROUNDING && b.y + b.height > a.y + ROUNDING
  )
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - ROUNDING &&
    inner.y >= outer.y - ROUNDING &&
    inner.x + inner.width <= outer.x + outer.width + ROUNDING &&
    inner.y + inner.height <= outer.y + outer.height + ROUNDING
  )
}

function textBox({ text, face, size, anchor, x, y }: PlacedText): Box {
  const width = textWidth(text, face, size)
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - size * 0.8, width, height: size }
}

/** The boxes that the segments of a route fill. */
function segments(points: readonly Point[]): Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point
    return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
  })
}

function crossesInside(segment: Box, box: Box): boolean {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
  return (
    segment.x < inner.x + inner.width &&
    segment.x + segment.width > inner.x &&
    segment.y < inner.y + inner.height &&
    segment.y + segment.height > inner.y
  )
}

describe.each(drawings)('%s', (_, drawing) => {
  const sheet = layout(drawing)
  const scene = sheet.parts[0]?.content
  const { figure } = drawing
  if (scene?.kind !== 'flow' || figure.kind !== 'flowchart') throw new Error('a flow is drawn first')
  test('cards do not overlap, and every node has one', () => {
    expect(scene.cards.map(({ id }) => id).sort()).toEqual(figure.nodes.map(({ id }) => id).sort())
    const pairs = scene.cards.flatMap((a, index) =>
      scene.cards
        .slice(index + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.id} ${b.id}`),
    )
    expect(pairs).toEqual([])
  })

  test('bands are in order and hold their cards', () => {
    const order = scene.bands.map(({ plane }) => planeOrder.indexOf(plane))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    scene.bands.forEach((band, index) => {
      const next = scene.bands[index + 1]
      if (next !== undefined) expect(band.box.y + band.box.height).toBeLessThanOrEqual(next.box.y + ROUNDING)
      for (const card of scene.cards.filter(({ plane }) => plane === band.plane)) expect(inside(card.box, band.box), card.id).toBe(true)
    })
  })

  test('no line runs above the first band or below the last', () => {
    const [first, last] = [scene.bands[0]?.box, scene.bands.at(-1)?.box]
    if (first === undefined || last === undefined) return
    const heights = scene.routes.flatMap(({ points }) => points.map(({ y }) => y))
    expect(Math.min(...heights, first.y)).toBe(first.y)
    expect(Math.max(...heights, last.y + last.height)).toBe(last.y + last.height)
  })

  test('no line runs through a card, and each goes from its card to its card', () => {
    const boxes = new Map([...scene.cards, ...scene.groups].map(({ id, box }) => [id, box]))
    for (const { id, from, to, points } of scene.routes) {
      for (const segment of segments(points)) {
        // A line is led on into the box of a shape that does not fill it.
        const own = (card: Card) => card.shape !== undefined && (card.id === from || card.id === to)
        const hit = scene.cards.filter((card) => crossesInside(segment, card.box) && !own(card)).map((card) => card.id)
        expect(hit, `${id} ${from} → ${to}`).toEqual([])
      }
      const touches = (point: Point | undefined, box: Box | undefined) =>
        point !== undefined && box !== undefined && inside({ ...point, width: 0, height: 0 }, box)
      expect(touches(points[0], boxes.get(from)), `${id} leaves ${from}`).toBe(true)
      expect(touches(points.at(-1), boxes.get(to)), `${id} reaches ${to}`).toBe(true)
    }
  })

  test('labels lie neither on a card nor on another label', () => {
    const labels = scene.routes.flatMap(({ id, label }) => (label === undefined ? [] : [{ id, box: label.box }]))
    for (const [index, { id, box }] of labels.entries()) {
      expect(
        scene.cards.filter((card) => overlap(card.box, box)).map((card) => card.id),
        id,
      ).toEqual([])
      expect(
        labels
          .slice(index + 1)
          .filter((other) => overlap(other.box, box))
          .map((other) => other.id),
        id,
      ).toEqual([])
    }
  })

  test('text is inside its card, its panel and the sheet', () => {
    for (const { id, box, texts } of scene.cards)
      for (const text of texts) expect(inside(textBox(text), box), `${id}: ${text.text}`).toBe(true)
    for (const { box, columns } of sheet.panels) {
      for (const text of columns.flatMap(({ texts }) => texts)) expect(inside(textBox(text), box), text.text).toBe(true)
    }
    const whole = { x: 0, y: 0, width: sheet.width, height: sheet.height }
    const all = [
      ...sheet.texts,
      ...sheet.legend.map(({ text }) => text),
      ...sheet.chips.flatMap(({ texts }) => texts),
      ...sheet.links.flatMap(({ texts }) => texts),
    ]
    for (const text of all) expect(inside(textBox(text), whole), text.text).toBe(true)
  })

  test('groups hold their members and nothing else', () => {
    const insides = new Map(scene.groups.map(({ id }) => [id, membersOf(figure, id)]))
    for (const { id, box } of scene.groups) {
      for (const other of [...scene.cards, ...scene.groups.filter((group) => group.id !== id && !insides.get(group.id)?.has(id))])
        expect(insides.get(id)?.has(other.id) ? inside(other.box, box) : !overlap(other.box, box), `${id} ${other.id}`).toBe(true)
    }
  })

  test('titles of groups are inside their group', () => {
    for (const { id, box, title } of scene.groups)
      for (const line of title) expect(inside(textBox(line), box), `${id}: ${line.text}`).toBe(true)
  })

  test('lines run at right angles', () => {
    for (const { id, points } of scene.routes) {
      for (const { width, height } of segments(points)) expect(Math.min(width, height), id).toBeLessThan(ROUNDING)
    }
  })
})

/** Everything inside a group, at any depth. */
function membersOf(figure: Pick<Flowchart, 'groups'>, id: string): ReadonlySet<string> {
  const members = figure.groups.find((group) => group.id === id)?.members ?? []
  return new Set(members.flatMap((member) => [member, ...membersOf(figure, member)]))
}

test.each([
  ['LR', 'x', 1],
  ['RL', 'x', -1],
  ['TB', 'y', 1],
  ['BT', 'y', -1],
] as const)('%s: a short chain leads that way', (direction, axis, sign) => {
  const node = (id: string) => ({ id, label: id, shape: 'rect', classes: [] }) as const
  const edge = (from: string, to: string) => ({ from, to, stroke: 'normal', heads: { start: 'none', end: 'arrow' } }) as const
  const figure: Flowchart = {
    ...plainFigure(0, 3, 2),
    direction,
    nodes: ['a', 'b', 'c', 'd'].map(node),
    edges: [edge('a', 'b'), edge('a', 'c'), edge('b', 'd')],
    groups: [],
  }
  const scene = layout(bareDrawing(figure)).parts[0]?.content
  if (scene?.kind !== 'flow') throw new Error('a flow is drawn')
  const at = new Map(scene.cards.map(({ id, box }) => [id, box[axis]]))
  for (const { from, to } of figure.edges) expect(sign * ((at.get(to) ?? 0) - (at.get(from) ?? 0)), `${from} → ${to}`).toBeGreaterThan(0)
})
