import type { Panel, PanelEntry } from '../../figure/drawing.ts'
import { type Paragraph, paragraph, placeParagraph } from '../paragraph.ts'
import type { Box, PanelBox, PlacedText } from '../scene.ts'
import { BASELINE, BODY_PX, NAME_PX, NOTE_PX, SUBTITLE_PX } from '../type-scale.ts'
import { GAP, MARGIN, type Placed } from './measures.ts'

const PANEL_PADDING = 14
const CODE_PADDING = 6

interface Entry {
  readonly code: Paragraph | undefined
  readonly text: Paragraph | undefined
}

/** The 3 AM panel: columns side by side. */
export function placePanel(panel: Panel | undefined, top: number, width: number): Placed<{ panels: PanelBox[] }> {
  if (panel === undefined) return { panels: [], bottom: top }
  const columnWidth = (width - 2 * PANEL_PADDING - (panel.columns.length - 1) * GAP) / panel.columns.length
  const title: PlacedText = {
    text: panel.title,
    face: 'bold',
    size: NAME_PX + 2,
    role: 'strong',
    anchor: 'start',
    x: MARGIN + PANEL_PADDING,
    y: top + 26,
  }
  const columnTop = top + 38
  const columns = panel.columns.map(({ heading, entries }, index) => {
    const x = MARGIN + PANEL_PADDING + index * (columnWidth + GAP)
    return placeColumn(heading, entries, { x, y: columnTop, width: columnWidth, height: 0 })
  })
  const height = Math.max(...columns.map(({ box }) => box.y + box.height)) + PANEL_PADDING - top
  return { panels: [{ box: { x: MARGIN, y: top, width, height }, title, columns }], bottom: top + height + GAP }
}

function placeColumn(heading: string, entries: readonly PanelEntry[], box: Box): PanelBox['columns'][number] {
  const texts: PlacedText[] = [
    { text: heading, face: 'bold', size: SUBTITLE_PX, role: 'strong', anchor: 'start', x: box.x, y: box.y + BASELINE * SUBTITLE_PX },
  ]
  const codes: Box[] = []
  let y = box.y + 22
  for (const { code, text } of entries.map((entry) => entryOf(entry, box.width))) {
    if (code !== undefined) {
      codes.push({ x: box.x, y, width: box.width, height: code.height + 2 * CODE_PADDING })
      texts.push(...placeParagraph(code, box.x + CODE_PADDING, y + CODE_PADDING, 'start'))
      y += code.height + 2 * CODE_PADDING + 4
    }
    if (text !== undefined) {
      texts.push(...placeParagraph(text, box.x, y, 'start'))
      y += text.height
    }
    y += 10
  }
  return { box: { ...box, height: y - box.y }, texts, codes }
}

function entryOf({ code, text }: PanelEntry, width: number): Entry {
  return {
    code: code === undefined ? undefined : paragraph(code, 'mono', NOTE_PX, 'strong', width - 2 * CODE_PADDING),
    text: text === undefined ? undefined : paragraph(text, 'regular', BODY_PX, 'body', width),
  }
}
