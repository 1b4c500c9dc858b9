import { planeOrder, planes } from '../../dsl/plane.ts'
import type { Caption, Drawing, Footnote, Panel, PanelEntry } from '../figure/drawing.ts'
import { superscript } from '../figure/superscript.ts'
import { textWidth } from '../text/measure.ts'
import type { FlowScene } from './flow.ts'
import { type Paragraph, paragraph, placeParagraph } from './paragraph.ts'
import type { Box, Chip, LegendItem, Link, PanelBox, PlacedText, Scene } from './scene.ts'
import { BASELINE, BODY_PX, NAME_PX, NOTE_PX, SUBTITLE_PX, TITLE_PX } from './type-scale.ts'

const MARGIN = 24
const GAP = 18
const CHIP_PADDING = 10
const PANEL_PADDING = 14
const CODE_PADDING = 6

/** A part of the sheet and the height it takes. */
type Part<T> = T & { readonly bottom: number }

/** Puts caption, legend, flow, 3 AM panel and footnotes on one sheet, top to bottom. */
export function frame(drawing: Drawing, flow: FlowScene): Scene {
  const width = flow.width + 2 * MARGIN
  const head = placeCaption(drawing.caption, width)
  const legend = placeLegend(flow, head.bottom, width)
  const top = legend.bottom
  const panel = placePanel(drawing.panel, top + flow.height + GAP, flow.width)
  const notes = placeFootnotes(drawing.footnotes, panel.bottom, flow.width)
  const { figure } = drawing
  return {
    id: drawing.id,
    width,
    height: Math.ceil(notes.bottom + MARGIN),
    title: drawing.caption?.title ?? figure.title ?? '',
    description: figure.description ?? '',
    ...moveFlow(flow, MARGIN, top),
    texts: head.texts,
    chips: head.chips,
    panels: panel.panels,
    legend: legend.items,
    links: notes.links,
  }
}

function placeCaption(caption: Caption | undefined, width: number): Part<{ texts: PlacedText[]; chips: Chip[] }> {
  if (caption === undefined) return { texts: [], chips: [], bottom: MARGIN }
  const inner = width - 2 * MARGIN
  const title = paragraph(caption.title, 'bold', TITLE_PX, 'strong', inner)
  const subtitle = paragraph(caption.subtitle, 'regular', SUBTITLE_PX, 'muted', inner)
  const texts = [...placeParagraph(title, MARGIN, MARGIN, 'start'), ...placeParagraph(subtitle, MARGIN, MARGIN + title.height + 2, 'start')]
  let x = MARGIN
  let top = MARGIN + title.height + subtitle.height + 14
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
  return { texts, chips, bottom: (chips.length === 0 ? top : top + rowHeight) + GAP }
}

const LEGEND_ROW_PX = 20
const LINE_MEANINGS = { solid: 'call', thick: 'main path', async: 'asynchronous', failure: 'failure path' } as const

function placeLegend({ bands, routes, cards }: FlowScene, top: number, width: number): Part<{ items: LegendItem[] }> {
  if (bands.length === 0) return { items: [], bottom: top }
  const meanings: { text: string; sampleWidth: number; sample: (x: number, y: number) => LegendItem['sample'] }[] = []
  for (const plane of planeOrder.filter((one) => bands.some((band) => band.plane === one))) {
    const { title, holds } = planes[plane]
    meanings.push({
      text: `${title}: ${holds}`,
      sampleWidth: 12,
      sample: (x, y) => ({ kind: 'plane', plane, box: { x, y: y + 1, width: 12, height: 12 } }),
    })
  }
  for (const line of ['thick', 'solid', 'async', 'failure'] as const) {
    if (!routes.some((route) => route.line === line)) continue
    meanings.push({
      text: LINE_MEANINGS[line],
      sampleWidth: 28,
      sample: (x, y) => ({ kind: 'line', line, from: { x, y: y + 7 }, to: { x: x + 28, y: y + 7 } }),
    })
  }
  if (cards.some(({ external }) => external)) {
    meanings.push({
      text: 'run by somebody else',
      sampleWidth: 18,
      sample: (x, y) => ({ kind: 'external', box: { x, y: y + 1, width: 18, height: 12 } }),
    })
  }
  let x = MARGIN
  let y = top
  const items = meanings.map(({ text, sampleWidth, sample }): LegendItem => {
    const textLeft = sampleWidth + 6
    const itemWidth = textLeft + textWidth(text, 'regular', BODY_PX)
    if (x > MARGIN && x + itemWidth > width - MARGIN) {
      x = MARGIN
      y += LEGEND_ROW_PX
    }
    const label: PlacedText = {
      text,
      face: 'regular',
      size: BODY_PX,
      role: 'muted',
      anchor: 'start',
      x: x + textLeft,
      y: y + BASELINE * BODY_PX,
    }
    const item = { text: label, sample: sample(x, y) }
    x += itemWidth + GAP
    return item
  })
  return { items, bottom: y + LEGEND_ROW_PX + 6 }
}

interface Entry {
  readonly code: Paragraph | undefined
  readonly text: Paragraph | undefined
}

function placePanel(panel: Panel | undefined, top: number, width: number): Part<{ panels: PanelBox[] }> {
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

function placeFootnotes(footnotes: readonly Footnote[], top: number, width: number): Part<{ links: Link[] }> {
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

/** The flow, moved by `dx` and `dy` px. */
function moveFlow(flow: FlowScene, dx: number, dy: number): Pick<Scene, 'bands' | 'groups' | 'routes' | 'cards'> {
  const point = <T extends { readonly x: number; readonly y: number }>(it: T): T => ({ ...it, x: it.x + dx, y: it.y + dy })
  return {
    bands: flow.bands.map((band) => ({ ...band, box: point(band.box), tag: point(band.tag), label: point(band.label) })),
    groups: flow.groups.map((group) => ({ ...group, box: point(group.box), title: point(group.title) })),
    cards: flow.cards.map((card) => ({ ...card, box: point(card.box), texts: card.texts.map(point) })),
    routes: flow.routes.map(({ label, ...route }) => ({
      ...route,
      points: route.points.map(point),
      ...(label === undefined ? {} : { label: { box: point(label.box), texts: label.texts.map(point) } }),
    })),
  }
}
