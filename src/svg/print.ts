import type { Chip, LegendItem, Link, PanelBox, PlacedPart, Scene } from '../layout/scene.ts'
import { fontFamilies } from '../text/fonts/files.ts'
import { printText, rect, STROKES } from './elements.ts'
import { escapeXml, safeHref } from './escape.ts'
import { printFlow } from './flow.ts'
import { printMarks } from './marks.ts'
import { px, roundedPath } from './path.ts'
import { printPlaneMark } from './plane-mark.ts'
import { styleSheet, type ThemeChoice } from './theme.ts'

/** What a picture without a title is called to those who cannot see it. */
const UNTITLED = 'Diagram'

/** What begins the ids of the elements of a picture, made from the id of its drawing. */
export function idPrefix(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]+/g, '-')
}

/** A scene as a standalone SVG: no script, no external resource, text as text. */
export function printSvg(scene: Scene, theme: ThemeChoice): string {
  const prefix = idPrefix(scene.id)
  const body = [
    rect({ x: 0, y: 0, width: scene.width, height: scene.height }, 'class="sheet"'),
    ...scene.texts.map((text) => printText(text)),
    ...scene.chips.map(printChip),
    ...scene.legend.map(printLegendItem),
    ...scene.parts.map((part, index) => printPart(part, index === 0 ? prefix : `${prefix}-${index + 1}`)),
    ...scene.panels.map(printPanel),
    ...scene.links.map(printLink),
  ].join('')
  const [described, description] =
    scene.description === ''
      ? ['', '']
      : [` aria-describedby="${prefix}-desc"`, `<desc id="${prefix}-desc">${escapeXml(scene.description)}</desc>`]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(scene.width)}" height="${px(scene.height)}" viewBox="0 0 ${px(scene.width)} ${px(scene.height)}"`,
    ` role="graphics-document document" aria-labelledby="${prefix}-title"${described} font-family="${escapeXml(fontFamilies.sans)}">`,
    `<title id="${prefix}-title">${escapeXml(scene.title === '' ? UNTITLED : scene.title)}</title>${description}`,
    `<style>${styleSheet(theme, body)}</style>`,
    body,
    '</svg>\n',
  ].join('')
}

function printPart({ origin, heading, content }: PlacedPart, prefix: string): string {
  const inside = content.kind === 'flow' ? printFlow(content, prefix) : printMarks(content.marks, prefix)
  const moved = `<g transform="translate(${px(origin.x)} ${px(origin.y)})">${inside}</g>`
  return heading === undefined ? moved : printText(heading) + moved
}

function printChip({ box, texts }: Chip): string {
  return rect(box, 'rx="8" class="sheet rule-stroke"') + texts.map((text) => printText(text)).join('')
}

function printLegendItem({ text, sample }: LegendItem): string {
  return printSample(sample) + printText(text)
}

function printSample(sample: LegendItem['sample']): string {
  switch (sample.kind) {
    case 'plane':
      return rect(sample.box, `rx="3" class="${sample.plane}"`) + printPlaneMark(sample.plane, { x: sample.box.x + 3, y: sample.box.y + 2 })
    case 'external':
      return rect(sample.box, 'rx="3" fill="none" class="body-stroke" stroke-dasharray="4 3"')
    case 'symptom':
      return rect(sample.box, 'rx="3" fill="none" class="body-stroke" stroke-width="2"')
    case 'line':
      return `<path class="line-stroke" fill="none" d="${roundedPath([sample.from, sample.to])}"${STROKES[sample.line]}/>`
  }
}

function printPanel({ box, title, columns }: PanelBox): string {
  const inside = columns.map(
    ({ texts, codes }) => codes.map((code) => rect(code, 'rx="5" class="code"')).join('') + texts.map((text) => printText(text)).join(''),
  )
  return `<g role="group" aria-label="${escapeXml(title.text)}">${rect(box, 'rx="10" class="sheet rule-stroke" stroke-width="1.2"')}${printText(title)}${inside.join('')}</g>`
}

function printLink({ href, texts }: Link): string {
  const lines = texts.map((text) => printText(text)).join('')
  const safe = safeHref(href)
  return safe === undefined ? lines : `<a href="${safe}" target="_blank" rel="noopener">${lines}</a>`
}
