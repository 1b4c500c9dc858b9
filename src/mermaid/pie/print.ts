import type { Pie } from '../../figure/pie.ts'
import { accessibility } from '../accessibility.ts'
import { lineText, quotedText } from '../encoded.ts'
import type { Line } from '../language.ts'
import { plainNumber } from '../number.ts'

/** A pie as text. */
export function printPie(figure: Pie): Line[] {
  const slices = figure.slices.map(({ label, value }, index) => {
    return { indent: 1, text: `${quotedText(label)} : ${plainNumber(value)}`, key: `slice ${index}` }
  })
  return [
    { indent: 0, text: figure.showData ? 'pie showData' : 'pie', key: 'header' },
    ...(figure.title === undefined ? [] : [{ indent: 1, text: `title ${lineText(figure.title)}`, key: 'title' }]),
    ...accessibility(figure),
    ...slices,
  ]
}
