import type { Footnote } from '../../figure/drawing.ts'
import { superscript } from '../../figure/superscript.ts'
import { paragraph, placeParagraph } from '../paragraph.ts'
import type { Link } from '../scene.ts'
import { NOTE_PX } from '../type-scale.ts'
import { GAP, MARGIN, type Placed } from './measures.ts'

/** The sources, numbered, in two columns where there is room. */
export function placeFootnotes(footnotes: readonly Footnote[], top: number, width: number): Placed<{ links: Link[] }> {
  const columns = width > 900 ? 2 : 1
  const columnWidth = (width - (columns - 1) * GAP) / columns
  const perColumn = Math.ceil(footnotes.length / columns)
  let y = top
  let bottom = top
  const links = footnotes.map(({ number, text, url }, index): Link => {
    if (index % perColumn === 0) y = top
    const note = paragraph(`${superscript(number)} ${text}`, 'regular', NOTE_PX, 'muted', columnWidth)
    const texts = placeParagraph(note, MARGIN + Math.floor(index / perColumn) * (columnWidth + GAP), y, 'start')
    y += note.height + 2
    bottom = Math.max(bottom, y)
    return { href: url, texts }
  })
  return { links, bottom }
}
