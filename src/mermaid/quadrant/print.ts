import type { Quadrant, QuadrantAxis, QuadrantPoint } from '../../figure/quadrant.ts'
import { accessibility } from '../accessibility.ts'
import { lineText, quotedText } from '../encoded.ts'
import type { Line } from '../language.ts'
import { plainNumber } from '../number.ts'

/** A quadrant chart as text. */
export function printQuadrant(figure: Quadrant): Line[] {
  const { title, x, y, quadrants, points, classes } = figure
  return [
    { indent: 0, text: 'quadrantChart', key: 'header' },
    ...(title === undefined ? [] : [{ indent: 1, text: `title ${lineText(title)}`, key: 'title' }]),
    ...accessibility(figure),
    ...axis('x', x),
    ...axis('y', y),
    ...quadrants.flatMap((name, index) => {
      const number = index + 1
      return name === undefined ? [] : [{ indent: 1, text: `quadrant-${number} ${quotedText(name)}`, key: `quadrant ${number}` }]
    }),
    ...points.map((point, index) => ({ indent: 1, text: pointText(point), key: `point ${index}` })),
    ...classes.map(({ name, style }) => ({ indent: 1, text: `classDef ${name} ${style}`, key: `class ${name}` })),
  ]
}

function axis(name: 'x' | 'y', { low, high }: QuadrantAxis): Line[] {
  if (low === undefined && high === undefined) return []
  const upper = high === undefined ? '' : ` --> ${quotedText(high)}`
  return [{ indent: 1, text: `${name}-axis ${quotedText(low ?? '')}${upper}`, key: name }]
}

function pointText({ label, x, y, class: name, style }: QuadrantPoint): string {
  const marks = name === undefined ? '' : `:::${name}`
  return `${quotedText(label)}${marks}: [${plainNumber(x)}, ${plainNumber(y)}]${style === undefined ? '' : ` ${style}`}`
}
