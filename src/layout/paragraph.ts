import { type Face, textWidth, wrapText } from '../text/measure.ts'
import type { PlacedText, TextRole } from './scene.ts'
import { BASELINE, LINE_HEIGHT, linesHeight } from './type-scale.ts'

/** A wrapped text, not yet placed. */
export interface Paragraph {
  readonly lines: readonly string[]
  readonly face: Face
  readonly size: number
  readonly role: TextRole
  readonly width: number
  readonly height: number
}

/** Wraps a text to a width in px; `role` decides its colour. */
export function paragraph(text: string, face: Face, size: number, role: TextRole, maxWidth: number): Paragraph {
  const lines = wrapText(text, face, size, maxWidth)
  return {
    lines,
    face,
    size,
    role,
    width: Math.max(0, ...lines.map((line) => textWidth(line, face, size))),
    height: linesHeight(lines.length, size),
  }
}

/** Places the lines of a paragraph below `top`; `x` is their left end or their middle. */
export function placeParagraph({ lines, face, size, role }: Paragraph, x: number, top: number, anchor: PlacedText['anchor']): PlacedText[] {
  return lines.map((text, index) => ({ text, face, size, role, anchor, x, y: top + index * size * LINE_HEIGHT + BASELINE * size }))
}
