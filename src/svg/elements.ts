import type { Plane } from '../../dsl/plane.ts'
import type { Box, LineMark, PlacedText } from '../layout/scene.ts'
import { fontFamilies } from '../text/fonts/files.ts'
import { textWidth } from '../text/measure.ts'
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

export function rect({ x, y, width, height }: Box, attributes: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" ${attributes}/>`
}

/** `textLength` keeps a text inside its box where the reader's machine lacks the font. `paint` is a colour instead of that of the theme. */
export function printText({ text, x, y, face, size, role, anchor }: PlacedText, plane?: Plane, paint?: string): string {
  const colour = role === 'onPlane' ? `on-${plane ?? 'service'}` : role
  const width = textWidth(text, face, size)
  const length = width > 0 ? ` textLength="${px(width)}" lengthAdjust="spacingAndGlyphs"` : ''
  const ink = paint === undefined ? `class="${colour}"` : `fill="${paint}"`
  return `<text ${ink} x="${px(x)}" y="${px(y)}" font-size="${px(size)}"${WEIGHTS[face]}${ANCHORS[anchor]}${length} xml:space="preserve">${escapeXml(text)}</text>`
}
