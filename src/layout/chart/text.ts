import { type Paragraph, paragraph } from '../paragraph.ts'
import type { PlacedText, TextMark } from '../scene.ts'
import { BASELINE, BODY_PX, NAME_PX, NOTE_PX } from '../type-scale.ts'

/** The name of a thing that is drawn: a slice, a point, a task. */
export function nameText(text: string, maxWidth: number): Paragraph {
  return paragraph(text, 'bold', BODY_PX, 'strong', maxWidth)
}

/** What is said about a thing. */
export function bodyText(text: string, maxWidth: number): Paragraph {
  return paragraph(text, 'regular', BODY_PX, 'body', maxWidth)
}

/** Ticks, titles of axes: what stands back behind the data. */
export function axisText(text: string, maxWidth: number): Paragraph {
  return paragraph(text, 'regular', NOTE_PX, 'muted', maxWidth)
}

/** The name of a part of a chart: a section. */
export function headingText(text: string, maxWidth: number): Paragraph {
  return paragraph(text, 'bold', NAME_PX, 'strong', maxWidth)
}

/** A single line that runs upwards from `y`, in a column that begins at `left`. */
export function turnedMarks({ lines, face, size, role }: Paragraph, left: number, y: number, anchor: PlacedText['anchor']): TextMark[] {
  const [text = ''] = lines
  return [{ mark: 'text', turned: true, text: { text, face, size, role, anchor, x: left + BASELINE * size, y } }]
}
