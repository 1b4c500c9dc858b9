import type { Plane } from '../../dsl/plane.ts'
import type { Band, Box, Card, Chip, GroupBox, LegendItem, Link, PanelBox, PlacedText, Route, Scene } from '../layout/scene.ts'
import { fontFamilies } from '../text/fonts/files.ts'
import { textWidth } from '../text/measure.ts'
import { escapeXml, safeHref } from './escape.ts'
import { px, roundedPath } from './path.ts'
import { styleSheet, type ThemeChoice } from './theme.ts'

const DASHES: Readonly<Record<Route['line'], string>> = {
  solid: ' stroke-width="1.4"',
  thick: ' stroke-width="2.6"',
  async: ' stroke-width="1.6" stroke-dasharray="1.5 4" stroke-linecap="round"',
  failure: ' stroke-width="1.6" stroke-dasharray="8 5"',
}
const WEIGHTS = { regular: '', bold: ' font-weight="600"', mono: ` font-family="${escapeXml(fontFamilies.mono)}"` } as const

/** A scene as a standalone SVG: no script, no external resource, text as text. */
export function printSvg(scene: Scene, theme: ThemeChoice): string {
  const prefix = scene.id.replaceAll(/[^A-Za-z0-9]+/g, '-')
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(scene.width)}" height="${px(scene.height)}" viewBox="0 0 ${px(scene.width)} ${px(scene.height)}"`,
    ` role="img" aria-labelledby="${prefix}-title ${prefix}-desc" font-family="${escapeXml(fontFamilies.sans)}">`,
    `<title id="${prefix}-title">${escapeXml(scene.title)}</title><desc id="${prefix}-desc">${escapeXml(scene.description)}</desc>`,
    `<style>${styleSheet(theme)}</style>`,
    `<defs>${marker(`${prefix}-end`, 'M0 0.8L10 5L0 9.2z', 10)}${marker(`${prefix}-start`, 'M10 0.8L0 5L10 9.2z', 0)}</defs>`,
    rect({ x: 0, y: 0, width: scene.width, height: scene.height }, 'class="sheet"'),
    ...scene.texts.map((text) => printText(text)),
    ...scene.chips.map(printChip),
    ...scene.legend.map(printLegendItem),
    ...scene.bands.map(printBand),
    ...scene.groups.map((group) => printGroup(group, prefix)),
    ...scene.routes.map((route) => printRoute(route, prefix)),
    ...scene.cards.map((card) => printCard(card, prefix)),
    ...scene.groups.map(printGroupTitle),
    ...scene.routes.map(printRouteLabel),
    ...scene.panels.map(printPanel),
    ...scene.links.map(printLink),
    '</svg>\n',
  ]
  return parts.join('')
}

/** Two markers, as resvg does not know `orient="auto-start-reverse"`. */
function marker(id: string, path: string, tip: number): string {
  return `<marker id="${id}" viewBox="0 0 10 10" refX="${tip}" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="head" d="${path}"/></marker>`
}

function rect({ x, y, width, height }: Box, attributes: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" ${attributes}/>`
}

/** `textLength` keeps a text inside its box where the reader's machine lacks the font. */
function printText({ text, x, y, face, size, role, anchor }: PlacedText, plane?: Plane): string {
  const colour = role === 'onPlane' ? `on-${plane ?? 'service'}` : role
  const anchored = anchor === 'middle' ? ' text-anchor="middle"' : ''
  const width = textWidth(text, face, size)
  const length = width > 0 ? ` textLength="${px(width)}" lengthAdjust="spacingAndGlyphs"` : ''
  return `<text class="${colour}" x="${px(x)}" y="${px(y)}" font-size="${px(size)}"${WEIGHTS[face]}${anchored}${length} xml:space="preserve">${escapeXml(text)}</text>`
}

function printChip({ box, texts }: Chip): string {
  return rect(box, 'rx="8" class="rule"') + texts.map((text) => printText(text)).join('')
}

function printLegendItem({ text, sample }: LegendItem): string {
  return printSample(sample) + printText(text)
}

function printSample(sample: LegendItem['sample']): string {
  switch (sample.kind) {
    case 'plane':
      return rect(sample.box, `rx="3" class="${sample.plane}"`)
    case 'external':
      return rect(sample.box, 'rx="3" class="outline" stroke-dasharray="4 3"')
    case 'line':
      return `<path class="line" d="${roundedPath([sample.from, sample.to])}"${DASHES[sample.line]}/>`
  }
}

function printBand({ plane, box, tag, label }: Band): string {
  const side = { ...box, width: 5 }
  return `<g role="group" aria-label="${escapeXml(label.text)} plane">${rect(box, `rx="10" class="band ${plane}"`)}${rect(side, `rx="2.5" class="${plane}"`)}${rect(tag, `rx="5" class="${plane}"`)}${printText(label, plane)}</g>`
}

function printGroup({ id, box, plane, title }: GroupBox, prefix: string): string {
  const colour = plane === undefined ? 'outline' : `${plane} ${plane}-line`
  return `<g id="${prefix}-${escapeXml(id)}" role="group" aria-label="${escapeXml(title.text)}">${rect(box, `rx="9" class="group ${colour}"`)}</g>`
}

/** Group titles are drawn above the lines, on a ground of their own, so that a line that passes does not strike them out. */
function printGroupTitle({ title }: GroupBox): string {
  const ground = {
    x: title.x - 4,
    y: title.y - title.size,
    width: textWidth(title.text, title.face, title.size) + 8,
    height: title.size * 1.36,
  }
  return rect(ground, 'rx="3" class="label" fill-opacity=".8"') + printText(title)
}

function printRoute({ id, from, to, points, line, startHead, endHead }: Route, prefix: string): string {
  const heads = `${startHead ? ` marker-start="url(#${prefix}-start)"` : ''}${endHead ? ` marker-end="url(#${prefix}-end)"` : ''}`
  const ends = `data-from="${escapeXml(from)}" data-to="${escapeXml(to)}"`
  return `<path id="${prefix}-${escapeXml(id)}" class="line" ${ends} d="${roundedPath(points)}"${DASHES[line]}${heads}/>`
}

function printRouteLabel({ label }: Route): string {
  if (label === undefined) return ''
  return rect(label.box, 'rx="3" class="label" fill-opacity=".88"') + label.texts.map((text) => printText(text)).join('')
}

function printCard({ id, box, plane, external, headHeight, name, texts }: Card, prefix: string): string {
  const colour = plane ?? 'code'
  const dash = external ? ' stroke-dasharray="5 4"' : ''
  const head =
    headHeight >= box.height
      ? rect(box, `rx="7" class="${colour}"`)
      : `<path class="${colour}" d="M${px(box.x)} ${px(box.y + headHeight)}v${px(7 - headHeight)}q0 -7 7 -7h${px(box.width - 14)}q7 0 7 7v${px(headHeight - 7)}z"/>`
  const outline = external || plane === undefined ? 'outline' : `${plane}-line`
  return [
    `<g id="${prefix}-${escapeXml(id)}" role="img" aria-label="${escapeXml(name)}">`,
    rect(box, 'rx="7" class="card"'),
    head,
    rect(box, `rx="7" fill="none" class="${outline}" stroke-width="1.5"${dash}`),
    ...texts.map((text) => printText(text, plane)),
    '</g>',
  ].join('')
}

function printPanel({ box, title, columns }: PanelBox): string {
  const inside = columns.map(
    ({ texts, codes }) => codes.map((code) => rect(code, 'rx="5" class="code"')).join('') + texts.map((text) => printText(text)).join(''),
  )
  return `<g role="group" aria-label="${escapeXml(title.text)}">${rect(box, 'rx="10" class="rule" stroke-width="1.2"')}${printText(title)}${inside.join('')}</g>`
}

function printLink({ href, texts }: Link): string {
  const lines = texts.map((text) => printText(text)).join('')
  const safe = safeHref(href)
  return safe === undefined ? lines : `<a href="${safe}" target="_blank" rel="noopener">${lines}</a>`
}
