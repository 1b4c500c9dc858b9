import type { Series, ValueAxis, XAxis, XyChart } from '../../figure/xychart.ts'
import { accessibility } from '../accessibility.ts'
import { quotedText } from '../encoded.ts'
import type { Line } from '../language.ts'
import { plainNumber } from '../number.ts'
import type { Target } from '../target.ts'

/** An xychart as text. */
export function printXyChart(figure: XyChart, target: Target): Line[] {
  const { x, y, series, orientation, title } = figure
  const header = target === 'mermaid-12' ? 'xychart' : 'xychart-beta'
  return [
    { indent: 0, text: orientation === 'horizontal' ? `${header} horizontal` : header, key: 'header' },
    ...(title === undefined ? [] : [{ indent: 1, text: `title ${quotedText(title)}`, key: 'title' }]),
    ...accessibility(figure),
    ...axis('x', x),
    ...axis('y', y),
    ...series.map((one, index) => ({ indent: 1, text: seriesText(one, target), key: `series ${index}` })),
  ]
}

function axis(name: 'x' | 'y', { title, range, categories }: XAxis & ValueAxis): Line[] {
  const parts = [
    ...(title === undefined ? [] : [quotedText(title)]),
    ...(categories === undefined ? [] : [`[${categories.map(quotedText).join(', ')}]`]),
    ...(range === undefined || categories !== undefined ? [] : [`${plainNumber(range.from)} --> ${plainNumber(range.to)}`]),
  ]
  return parts.length === 0 ? [] : [{ indent: 1, text: `${name}-axis ${parts.join(' ')}`, key: name }]
}

function seriesText({ type, title, values, labels }: Series, target: Target): string {
  const points = values.map((value, index) => {
    const label = target === 'mermaid-12' && type === 'line' ? (labels?.[index] ?? '') : ''
    return label === '' ? plainNumber(value) : `${plainNumber(value)} ${quotedText(label)}`
  })
  return `${type}${title === undefined ? '' : ` ${quotedText(title)}`} [${points.join(', ')}]`
}
