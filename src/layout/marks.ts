import type { Plane } from '../../dsl/plane.ts'
import { type Paragraph, placeParagraph } from './paragraph.ts'
import type { Box, PlacedText, TextMark } from './scene.ts'

/** The lines of a paragraph as marks below `top`; with `plane` they stand on that plane's colour. */
export function textMarks(text: Paragraph, x: number, top: number, anchor: PlacedText['anchor'], plane?: Plane): TextMark[] {
  return placeParagraph(text, x, top, anchor).map((line) => ({ mark: 'text', text: line, ...(plane === undefined ? {} : { plane }) }))
}

/** The upper part of a box, `height` px high, with the box's rounded corners: the coloured head of a card, as path data. */
export function headPath({ x, y, width }: Box, height: number, radius: number): string {
  const [left, right, bottom] = [x, x + width, y + height].map(round) as [number, number, number]
  const [top, inner] = [round(y), round(y + radius)]
  return `M${left} ${bottom}V${inner}Q${left} ${top} ${round(x + radius)} ${top}H${round(x + width - radius)}Q${right} ${top} ${right} ${inner}V${bottom}z`
}

/** To a hundredth of a pixel, as all coordinates are printed. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
