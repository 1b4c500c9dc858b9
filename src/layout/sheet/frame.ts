import type { Drawing } from '../../figure/drawing.ts'
import type { FlowScene, MarkScene, PlacedPart, Scene } from '../scene.ts'
import { BASELINE, NAME_PX } from '../type-scale.ts'
import { placeCaption, titleWidth } from './caption.ts'
import { placeFootnotes } from './footnotes.ts'
import { placeLegend } from './legend.ts'
import { GAP, MARGIN, type Placed } from './measures.ts'
import { placePanel } from './panel.ts'

/** A placed figure with the heading it stands under. */
export interface SheetPart {
  readonly heading?: string
  readonly content: FlowScene | MarkScene
}

const HEADING_HEIGHT = 26

/** Puts caption, legend, figures, 3 AM panel and footnotes on one sheet, top to bottom. */
export function frame(drawing: Drawing, parts: readonly SheetPart[], minWidth: number): Scene {
  const inner = Math.max(minWidth, titleWidth(drawing.caption), ...parts.map(({ content }) => content.width))
  const width = inner + 2 * MARGIN
  const head = placeCaption(drawing.caption, width)
  const contents = parts.map(({ content }) => content)
  const legend = placeLegend(contents, head.bottom, width)
  const figures = placeParts(parts, legend.bottom, inner)
  const panel = placePanel(drawing.panel, figures.bottom, inner)
  const notes = placeFootnotes(drawing.footnotes, panel.bottom, inner)
  const { figure } = drawing
  return {
    id: drawing.id,
    width,
    height: Math.ceil(notes.bottom + MARGIN),
    title: drawing.caption?.title ?? figure.title ?? figure.accTitle ?? '',
    description: figure.description ?? '',
    texts: head.texts,
    chips: head.chips,
    parts: figures.parts,
    panels: panel.panels,
    legend: legend.items,
    links: notes.links,
  }
}

/** Figures stand one below the other, narrow ones side by side. */
function placeParts(parts: readonly SheetPart[], top: number, inner: number): Placed<{ parts: PlacedPart[] }> {
  const placed: PlacedPart[] = []
  let y = top
  for (const row of rowsOf(parts, inner)) {
    const headed = row.some(({ heading }) => heading !== undefined) ? HEADING_HEIGHT : 0
    const free = inner - row.reduce((sum, { content }) => sum + content.width, 0)
    let x = MARGIN + (row.length === 1 ? free / 2 : 0)
    for (const { heading, content } of row) {
      const text = { face: 'bold', size: NAME_PX, role: 'strong', anchor: 'start', x: MARGIN, y: y + BASELINE * NAME_PX } as const
      placed.push({
        origin: { x, y: y + headed },
        ...(heading === undefined ? {} : { heading: { ...text, text: heading, x: row.length === 1 ? MARGIN : x } }),
        content,
      })
      x += content.width + (row.length === 1 ? 0 : free / (row.length - 1))
    }
    y += headed + Math.max(...row.map(({ content }) => content.height)) + GAP
  }
  return { parts: placed, bottom: y }
}

/** Neighbours share a row where all of them fit with a gap between; a flow on bands always fills its own. */
function rowsOf(parts: readonly SheetPart[], inner: number): SheetPart[][] {
  const rows: SheetPart[][] = []
  for (const part of parts) {
    const row = rows.at(-1)
    const used = row?.reduce((sum, { content }) => sum + content.width + GAP, 0) ?? 0
    const joins = row?.every(({ content }) => content.kind === 'marks') && part.content.kind === 'marks'
    if (row !== undefined && joins && used + part.content.width <= inner) row.push(part)
    else rows.push([part])
  }
  return rows
}
