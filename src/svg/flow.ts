import { planes } from '../../dsl/plane.ts'
import type { Band, Box, Card, FlowScene, GroupBox, PlacedText, Route } from '../layout/scene.ts'
import { printRimmedText, printText, rect, STROKES } from './elements.ts'
import { escapeXml } from './escape.ts'
import { printHeads } from './heads.ts'
import { px, roundedPath } from './path.ts'
import { PLANE_MARK_HEIGHT, printPlaneMark } from './plane-mark.ts'

/** Distance of the mark of the plane from the left edge of a card, in px. */
const MARK_LEFT_PX = 7
/** Room between a card and the second frame around it, in px. */
const SYMPTOM_GAP_PX = 4

/** A flowchart: bands, groups, lines, cards, and on top the titles and labels that lines may pass under. */
export function printFlow({ bands, groups, routes, cards }: FlowScene, prefix: string): string {
  const names = new Map(cards.map(({ id, name }) => [id, name]))
  return [
    ...bands.map(printBand),
    ...groups.map((group) => printGroup(group, prefix)),
    ...routes.map((route) => printRoute(route, names, prefix)),
    ...cards.map((card) => printCard(card, prefix)),
    ...groups.map(printGroupTitle),
    ...routes.map(printRouteLabel),
  ].join('')
}

function printBand({ plane, box, tag, label }: Band): string {
  const side = { ...box, width: 5 }
  return `<g role="group" aria-label="${escapeXml(label.text)} plane">${rect(box, `rx="10" class="band ${plane}"`)}${rect(side, `rx="2.5" class="${plane}"`)}${rect(tag, `rx="5" class="${plane}"`)}${printText(label, plane)}</g>`
}

function printGroup({ id, box, plane, name }: GroupBox, prefix: string): string {
  const colour =
    plane === undefined ? 'class="code muted-stroke" fill-opacity=".45" stroke-opacity=".5"' : `class="group ${plane} ${plane}-stroke"`
  return `<g id="${prefix}-${escapeXml(id)}" role="group" aria-label="${escapeXml(name)}">${rect(box, `rx="9" ${colour}`)}</g>`
}

/** Group titles are drawn above the lines, each letter with a rim, so that a line that passes neither strikes them out nor loses its head. */
function printGroupTitle({ title }: GroupBox): string {
  return title.map((line) => printRimmedText(line)).join('')
}

/** Names of cards by id. */
type Names = ReadonlyMap<string, string>

/** Lines of text as a screen reader says them. */
function spoken(texts: readonly PlacedText[]): string {
  return texts.map(({ text }) => text).join(' ')
}

function printRoute({ id, from, to, points, line, label, startHead, endHead }: Route, names: Names, prefix: string): string {
  const said = label === undefined ? '' : `: ${spoken(label.texts)}`
  const name = `${names.get(from) ?? from} to ${names.get(to) ?? to}${said}`
  const ends = `role="graphics-symbol img" aria-label="${escapeXml(name)}" data-from="${escapeXml(from)}" data-to="${escapeXml(to)}"`
  const path = `<path class="line-stroke" fill="none" d="${roundedPath(points)}"${STROKES[line]}/>`
  return `<g id="${prefix}-${escapeXml(id)}" ${ends}>${path}${printHeads(points, startHead, endHead, 'line')}</g>`
}

function printRouteLabel({ label }: Route): string {
  if (label === undefined) return ''
  return rect(label.box, 'rx="3" class="label" fill-opacity=".88"') + label.texts.map((text) => printText(text)).join('')
}

function printCard(card: Card, prefix: string): string {
  const { id, plane, texts } = card
  const name = plane === undefined ? spoken(texts) : `${spoken(texts)}, ${planes[plane].title} plane`
  const drawn = card.shape === undefined ? printCardBox(card) : printShape(card.shape, card)
  const lines = texts.map((text, index) => printText(text, plane, colourOf(card, index))).join('')
  return `<g id="${prefix}-${escapeXml(id)}" role="graphics-symbol img" aria-label="${escapeXml(name)}">${drawn}${lines}</g>`
}

/** The author's colour of a text: of all texts of a painted shape, and of the name in the painted head of a card. */
function colourOf({ paint, headHeight, box, texts }: Card, index: number): string | undefined {
  const onFill = headHeight >= box.height || texts[index]?.face === 'bold'
  return onFill ? paint?.text : undefined
}

/** A box with a coloured head; without a body the head is all of it. */
function printCardBox({ box, plane, external, symptom, headHeight, paint }: Card): string {
  const colour = paint?.fill === undefined ? `class="${plane ?? 'code'}"` : `fill="${paint.fill}"`
  const head =
    headHeight >= box.height
      ? rect(box, `rx="7" ${colour}`)
      : `<path ${colour} d="M${px(box.x)} ${px(box.y + headHeight)}v${px(7 - headHeight)}q0 -7 7 -7h${px(box.width - 14)}q7 0 7 7v${px(headHeight - 7)}z"/>`
  const dash = external ? ' stroke-dasharray="5 4"' : ''
  const outline = external || plane === undefined ? 'body' : plane
  const stroke = paint === undefined ? `class="${outline}-stroke"` : `stroke="${paint.stroke ?? paint.fill}"`
  const mark =
    plane === undefined ? '' : printPlaneMark(plane, { x: box.x + MARK_LEFT_PX, y: box.y + headHeight / 2 - PLANE_MARK_HEIGHT / 2 })
  return (
    (symptom ? printSymptomFrame(box) : '') +
    rect(box, 'rx="7" class="card"') +
    head +
    mark +
    rect(box, `rx="7" fill="none" ${stroke} stroke-width="1.5"${dash}`)
  )
}

/** A second frame around the card where a decision tree starts. */
function printSymptomFrame({ x, y, width, height }: Box): string {
  const frame = { x: x - SYMPTOM_GAP_PX, y: y - SYMPTOM_GAP_PX, width: width + 2 * SYMPTOM_GAP_PX, height: height + 2 * SYMPTOM_GAP_PX }
  return rect(frame, 'rx="11" fill="none" class="body-stroke" stroke-width="2"')
}

function printShape({ outline, detail }: NonNullable<Card['shape']>, { paint }: Card): string {
  const fill = paint?.fill === undefined ? 'class="code body-stroke"' : `fill="${paint.fill}" stroke="${paint.stroke ?? paint.fill}"`
  const stroke = paint?.stroke === undefined ? 'class="body-stroke"' : `stroke="${paint.stroke}"`
  const lines = detail === undefined ? '' : `<path fill="none" ${stroke} stroke-width="1.5" d="${detail}"/>`
  return `<path ${fill} stroke-width="1.5" d="${outline}"/>${lines}`
}
