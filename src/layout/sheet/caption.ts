import type { Caption } from '../../figure/drawing.ts'
import { textWidth } from '../../text/measure.ts'
import { paragraph, placeParagraph } from '../paragraph.ts'
import type { Chip, PlacedText } from '../scene.ts'
import { NAME_PX, NOTE_PX, SUBTITLE_PX, TITLE_PX } from '../type-scale.ts'
import { GAP, MARGIN, type Placed } from './measures.ts'

const CHIP_PADDING = 10

/** Width at which a title is wrapped even where the figure is narrower, in px. */
const TITLE_WIDTH_PX = 480

/** Width that the title asks of its sheet, in px. */
export function titleWidth(caption: Caption | undefined): number {
  return caption === undefined ? 0 : Math.min(TITLE_WIDTH_PX, Math.ceil(textWidth(caption.title, 'bold', TITLE_PX)))
}

/** Title, subtitle and the figures a reader asks for first. */
export function placeCaption(caption: Caption | undefined, width: number): Placed<{ texts: PlacedText[]; chips: Chip[] }> {
  if (caption === undefined) return { texts: [], chips: [], bottom: MARGIN }
  const inner = width - 2 * MARGIN
  const title = paragraph(caption.title, 'bold', TITLE_PX, 'strong', inner)
  const texts = placeParagraph(title, MARGIN, MARGIN, 'start')
  let top = MARGIN + title.height
  if (caption.subtitle !== undefined) {
    const subtitle = paragraph(caption.subtitle, 'regular', SUBTITLE_PX, 'muted', inner)
    texts.push(...placeParagraph(subtitle, MARGIN, top + 2, 'start'))
    top += subtitle.height
  }
  let x = MARGIN
  if (caption.metrics.length === 0) return { texts, chips: [], bottom: top + GAP }
  top += 14
  const rowHeight = 44
  const chips = caption.metrics.map(({ name, value }): Chip => {
    const label = paragraph(name, 'regular', NOTE_PX, 'muted', 260)
    const text = paragraph(value, 'bold', NAME_PX, 'strong', 400)
    const chipWidth = Math.ceil(Math.max(label.width, text.width)) + 2 * CHIP_PADDING
    if (x > MARGIN && x + chipWidth > width - MARGIN) {
      x = MARGIN
      top += rowHeight + 8
    }
    const box = { x, y: top, width: chipWidth, height: rowHeight }
    x += chipWidth + 10
    const placed = [
      ...placeParagraph(label, box.x + CHIP_PADDING, top + 5, 'start'),
      ...placeParagraph(text, box.x + CHIP_PADDING, top + 20, 'start'),
    ]
    return { box, texts: placed }
  })
  return { texts, chips, bottom: top + rowHeight + GAP }
}
