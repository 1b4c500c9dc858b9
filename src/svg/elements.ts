import type { Plane } from '../../dsl/plane.ts'
import type { Box, LineMark, PlacedText } from '../layout/scene.ts'
import { fontFamilies } from '../text/fonts/files.ts'
import { textWidth } from '../text/measure.ts'
import { isRightToLeft } from '../text/visual-order.ts'
import { escapeXml } from './escape.ts'
import { px } from './path.ts'

/** How each kind of line is stroked, apart from its colour. */
export const STROKES: Readonly<Record<LineMark['line'], string>> = {
  solid: ' stroke-width="1.4"',
  thick: ' stroke-width="2.6"',
  async: ' stroke-width="1.6" stroke-dasharray="1.5 4" stroke-linecap="round"',
  failure: ' stroke-width="1.6" stroke-dasharray="8 5"',
  dashed: ' stroke-width="1.4" stroke-dasharray="5 4"',
  hair: ' stroke-width="1"',
  'hair-dashed': ' stroke-width="1" stroke-dasharray="3 4"',
}
const WEIGHTS = { regular: '', bold: ' font-weight="600"', mono: ` font-family="${escapeXml(fontFamilies.mono)}"` } as const
const ANCHORS = { start: '', middle: ' text-anchor="middle"', end: ' text-anchor="end"' } as const
/** `text-anchor` counts in the direction of reading: a text from right to left that begins at the left ends there. */
const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const

export function rect({ x, y, width, height }: Box, attributes: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" ${attributes}/>`
}

/** `textLength` keeps a text inside its box where the reader's machine lacks the font. `paint` is a colour instead of that of the theme. */
export function printText(text: PlacedText, plane?: Plane, paint?: string): string {
  const colour = text.role === 'onPlane' ? `on-${plane ?? 'service'}` : text.role
  return textElement(text, paint === undefined ? `class="${colour}"` : `fill="${paint}"`)
}

/** Width of the rim around the letters of a text that stands on lines, in px. */
const RIM_PX = 3.5

/** A text whose letters have a rim in the colour of the sheet. */
export function printRimmedText(text: PlacedText): string {
  const rim = `class="${text.role} label-stroke" paint-order="stroke" stroke-width="${RIM_PX}" stroke-linejoin="round"`
  return textElement(text, rim)
}

function textElement({ text, x, y, face, size, anchor }: PlacedText, ink: string): string {
  const width = textWidth(text, face, size)
  const length = width > 0 ? ` textLength="${px(width)}" lengthAdjust="spacingAndGlyphs"` : ''
  const [direction, side] = isRightToLeft(text) ? [' direction="rtl"', OPPOSITE[anchor]] : ['', anchor]
  return `<text ${ink} x="${px(x)}" y="${px(y)}" font-size="${px(size)}"${WEIGHTS[face]}${direction}${ANCHORS[side]}${length} xml:space="preserve">${escapeXml(text)}</text>`
}
