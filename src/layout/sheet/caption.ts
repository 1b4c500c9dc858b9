import type { Caption } from '../../figure/drawing.ts'
import { textWidth } from '../../text/measure.ts'
import { type Paragraph, paragraph, placeParagraph } from '../paragraph.ts'
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
  if (caption.metrics.length === 0) return { texts, chips: [], bottom: top + GAP }
  const { chips, bottom } = placeChips(caption.metrics, top + 14, width - MARGIN)
  return { texts, chips, bottom: bottom + GAP }
}

/** Room between chips, in px. */
const CHIP_GAP_X = 10
const CHIP_GAP_Y = 8
const CHIP_PADDING_Y = 5

/** The figures side by side, in rows as high as their highest. */
function placeChips(metrics: Caption['metrics'], top: number, right: number): Placed<{ chips: Chip[] }> {
  const rows: Sized[][] = []
  let x = 0
  for (const chip of metrics.map(sized)) {
    const row = rows.at(-1)
    if (row === undefined || x + chip.width > right) rows.push([chip])
    else row.push(chip)
    x = (rows.at(-1)?.length === 1 ? MARGIN : x) + chip.width + CHIP_GAP_X
  }
  let y = top
  const chips = rows.flatMap((row) => {
    const height = Math.max(...row.map((chip) => chip.height))
    let left = MARGIN
    const placed = row.map(({ label, text, width }): Chip => {
      const box = { x: left, y, width, height }
      left += width + CHIP_GAP_X
      const under = box.y + CHIP_PADDING_Y + label.height
      return {
        box,
        texts: [
          ...placeParagraph(label, box.x + CHIP_PADDING, box.y + CHIP_PADDING_Y, 'start'),
          ...placeParagraph(text, box.x + CHIP_PADDING, under, 'start'),
        ],
      }
    })
    y += height + CHIP_GAP_Y
    return placed
  })
  return { chips, bottom: y - CHIP_GAP_Y }
}

interface Sized {
  readonly label: Paragraph
  readonly text: Paragraph
  readonly width: number
  readonly height: number
}

function sized({ name, value }: Caption['metrics'][number]): Sized {
  const label = paragraph(name, 'regular', NOTE_PX, 'muted', 260)
  const text = paragraph(value, 'bold', NAME_PX, 'strong', 400)
  return {
    label,
    text,
    width: Math.ceil(Math.max(label.width, text.width)) + 2 * CHIP_PADDING,
    height: Math.ceil(label.height + text.height) + 2 * CHIP_PADDING_Y,
  }
}
