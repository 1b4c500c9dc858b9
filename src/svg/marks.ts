import type { BoxMark, CircleMark, GroupMark, Ink, LineMark, Mark, PathMark, TextMark } from '../layout/scene.ts'
import { printText, rect, STROKES } from './elements.ts'
import { escapeXml, safeHref } from './escape.ts'
import { printHeads } from './heads.ts'
import { px, roundedPath, sharpPath } from './path.ts'

/** Marks in their order. */
export function printMarks(marks: readonly Mark[], prefix: string): string {
  return marks.map((mark) => printMark(mark, prefix)).join('')
}

function printMark(mark: Mark, prefix: string): string {
  switch (mark.mark) {
    case 'box':
      return printBox(mark)
    case 'line':
      return printLine(mark)
    case 'path':
      return printPath(mark)
    case 'circle':
      return printCircle(mark)
    case 'text':
      return printTextMark(mark)
    case 'group':
      return printGroup(mark, prefix)
  }
}

function printBox({ box, radius, fill, opacity, stroke, dashed }: BoxMark): string {
  const rounded = radius === undefined ? '' : `rx="${px(radius)}" `
  return rect(box, `${rounded}${inks(fill, stroke)}${fillOpacity(opacity)}${dashed === true ? ' stroke-dasharray="5 4"' : ''}`)
}

function printLine({ points, line, ink = 'line', sharp, startHead, endHead }: LineMark): string {
  const d = sharp === true ? sharpPath(points) : roundedPath(points)
  return `<path class="${ink}-stroke" fill="none" d="${d}"${STROKES[line]}/>${printHeads(points, startHead, endHead, ink)}`
}

function printPath({ d, fill, opacity, stroke }: PathMark): string {
  return `<path ${inks(fill, stroke)}${fillOpacity(opacity)} d="${d}"/>`
}

function printCircle({ centre, radius, fill, stroke }: CircleMark): string {
  return `<circle ${inks(fill, stroke)} cx="${px(centre.x)}" cy="${px(centre.y)}" r="${px(radius)}"/>`
}

function printTextMark({ text, plane, turned, href }: TextMark): string {
  const safe = href === undefined ? undefined : safeHref(href)
  const bare = printText(text, plane)
  const printed = safe === undefined ? bare : `<a href="${safe}" target="_blank" rel="noopener">${bare}</a>`
  return turned === true ? `<g transform="rotate(-90 ${px(text.x)} ${px(text.y)})">${printed}</g>` : printed
}

function printGroup({ id, label, marks }: GroupMark, prefix: string): string {
  const named = id === undefined ? '' : `id="${prefix}-${escapeXml(id)}" `
  return `<g ${named}role="group" aria-label="${escapeXml(label)}">${printMarks(marks, prefix)}</g>`
}

function inks(fill: Ink | undefined, stroke: Ink | undefined): string {
  const classes = [fill, stroke === undefined ? undefined : `${stroke}-stroke`].filter((name) => name !== undefined)
  const named = classes.length === 0 ? '' : `class="${classes.join(' ')}"`
  return fill === undefined ? `${named} fill="none"`.trim() : named
}

function fillOpacity(opacity: number | undefined): string {
  return opacity === undefined ? '' : ` fill-opacity="${px(opacity)}"`
}
