/** Laws of the drawing, on real and generated figures: nothing overlaps, bands are in order, text is inside its card, edges are free. */
import { describe, expect, test } from 'vitest'
import { planeOrder } from '../dsl/plane.ts'
import { bareDrawing, type Drawing } from '../src/figure/drawing.ts'
import { layout } from '../src/layout/index.ts'
import type { Box, PlacedText, Point } from '../src/layout/scene.ts'
import { lower } from '../src/lower/index.ts'
import { textWidth } from '../src/text/measure.ts'
import meta from '../systems/meta/incident/bgp-withdrawal-2021-10-04.ts'
import netflix from '../systems/netflix/architecture/architecture.ts'
import { generatedFigure } from './generated-figures.ts'
import checkout from './samples/checkout/architecture.ts'

const GENERATED = 60
const drawings: readonly (readonly [string, Drawing])[] = [
  ...[netflix, meta, checkout].map((diagram) => [diagram.id, lower(diagram)] as const),
  ...Array.from(
    { length: GENERATED },
    (_, seed) => [`generated ${seed}`, bareDrawing(generatedFigure(seed, 4 + (seed % 27), 4 + (seed % 37)))] as const,
  ),
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

  test('no line runs through a card, and each goes from its card to its card', () => {
    const boxes = new Map(scene.cards.map(({ id, box }) => [id, box]))
    for (const { id, from, to, points } of scene.routes) {
      for (const segment of segments(points)) {
        const hit = scene.cards.filter(({ box }) => crossesInside(segment, box)).map((card) => card.id)
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
    for (const { id, box } of scene.groups) {
      const members = figure.groups.find((group) => group.id === id)?.members ?? []
      const within = (card: string): boolean =>
        members.includes(card) || figure.groups.some((group) => members.includes(group.id) && group.members.includes(card))
      for (const card of scene.cards)
        expect(within(card.id) ? inside(card.box, box) : !overlap(card.box, box), `${id} ${card.id}`).toBe(true)
    }
  })
})
