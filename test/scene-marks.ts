/** What every drawn figure keeps to, and what tests look at of its marks. */
import { expect } from 'vitest'
import type { Box, GroupMark, Mark, MarkScene, TextMark } from '../src/layout/scene.ts'
import { textWidth } from '../src/text/measure.ts'

/** Rounding of coordinates, in px. */
const ROUNDING = 0.5

/** All marks, those inside groups too, in the order in which they are drawn. */
export function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.mark === 'group' ? [mark, ...flat(mark.marks)] : [mark]))
}

export function groupsOf({ marks }: MarkScene): GroupMark[] {
  return flat(marks).filter((mark) => mark.mark === 'group')
}

/** All texts that say something, with the boxes that they fill. */
function textsOf({ marks }: MarkScene): { readonly text: string; readonly box: Box }[] {
  return flat(marks)
    .filter((mark) => mark.mark === 'text')
    .filter(({ text }) => text.text !== '')
    .map((mark) => ({ text: mark.text.text, box: textBox(mark) }))
}

/** All the text of a scene with a space between lines: what a reader can find in it. */
export function saidIn(scene: MarkScene): string {
  return textsOf(scene)
    .map(({ text }) => text)
    .join(' ')
}

function textBox({ text: { text, face, size, anchor, x, y }, turned }: TextMark): Box {
  const width = textWidth(text, face, size)
  const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
  const [ascent, height] = [size * 0.75, size * 0.95]
  return turned === true
    ? { x: x - ascent, y: y - (width - before), width: height, height: width }
    : { x: x - before, y: y - ascent, width, height }
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + ROUNDING && b.x + b.width > a.x + ROUNDING && a.y + a.height > b.y + ROUNDING && b.y + b.height > a.y + ROUNDING
  )
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - ROUNDING &&
    inner.y >= outer.y - ROUNDING &&
    inner.x + inner.width <= outer.x + outer.width + ROUNDING &&
    inner.y + inner.height <= outer.y + outer.height + ROUNDING
  )
}

/** Every coordinate is a number, every text is inside the scene, no two texts lie on each other, and ids are unique. */
export function keepsTheLaws(scene: MarkScene): void {
  expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/)
  const texts = textsOf(scene)
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height }
  for (const { text, box } of texts) expect(inside(box, whole), `“${text}” ${JSON.stringify(box)} in ${JSON.stringify(whole)}`).toBe(true)
  for (const [index, { text, box }] of texts.entries()) {
    const hit = texts.slice(index + 1).find((other) => overlap(other.box, box))
    expect(hit?.text, `lies on “${text}”`).toBeUndefined()
  }
  for (const mark of flat(scene.marks)) {
    if (mark.mark === 'box') expect(inside(mark.box, whole), JSON.stringify(mark)).toBe(true)
    if (mark.mark === 'circle') {
      const { centre, radius } = mark
      expect(inside({ x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius }, whole)).toBe(true)
    }
    if (mark.mark === 'line') for (const point of mark.points) expect(inside({ ...point, width: 0, height: 0 }, whole)).toBe(true)
  }
  const ids = groupsOf(scene).flatMap(({ id }) => id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
}
