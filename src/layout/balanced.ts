import { type Face, textWidth } from '../text/measure.ts'
import { type Paragraph, paragraph } from './paragraph.ts'
import type { TextRole } from './scene.ts'

/** How much wider than its mean a line may be before a text is broken into more lines than it needs. */
const SLACK = [1.04, 1.12, 1.25] as const

/** Wraps a text as {@link paragraph} does, with lines of about the same width: no more lines than needed, and as narrow as these allow. */
export function balanced(text: string, face: Face, size: number, role: TextRole, maxWidth: number): Paragraph {
  const full = paragraph(text, face, size, role, maxWidth)
  if (full.lines.length < 2 || text.includes('\n')) return full
  const whole = paragraph(text, face, size, role, Number.POSITIVE_INFINITY).width
  const longestWord = Math.max(...text.split(' ').map((word) => textWidth(word, face, size)))
  for (const slack of SLACK) {
    const narrow = paragraph(text, face, size, role, Math.min(maxWidth, Math.max(longestWord, (whole / full.lines.length) * slack)))
    if (narrow.lines.length === full.lines.length) return narrow
  }
  return full
}
