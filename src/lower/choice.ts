import type { Choice, ChoiceMap } from '../../dsl/categories/comparison.ts'
import type { Plane } from '../../dsl/plane.ts'
import { planes } from '../../dsl/plane.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import type { FlowEdge, FlowNode } from '../figure/flowchart.ts'
import type { NodeIds } from './edges.ts'
import { classesOf } from './flow.ts'
import type { Citations } from './footnotes.ts'

/** Which criterion leads to which option; and the options on two axes, where the author places them. */
export function choiceOf(title: string, choice: Choice, idOf: NodeIds, cite: Citations): readonly FurtherFigure[] {
  const criteria = criteriaOf(title, choice, idOf, cite)
  return choice.map === undefined ? [criteria] : [criteria, mapOf(title, choice.map)]
}

function criteriaOf(title: string, { options, criteria }: Choice, idOf: NodeIds, cite: Citations): FurtherFigure {
  const nodes = criteria.map(
    ({ name, threshold, source }, index): FlowNode => ({
      id: `criterion_${index + 1}`,
      label: `${name}\n${threshold}${cite.mark(source)}`,
      shape: 'hexagon',
      classes: [],
    }),
  )
  const edges = criteria.map(
    ({ prefers }, index): FlowEdge => ({
      from: `criterion_${index + 1}`,
      to: idOf(prefers),
      label: 'prefers',
      stroke: 'normal',
      heads: { start: 'none', end: 'arrow' },
    }),
  )
  return {
    heading: 'Criteria',
    arrangement: 'flow',
    figure: {
      kind: 'flowchart',
      title: `${title}: criteria`,
      description: 'Each criterion with its threshold, and the option that it prefers.',
      direction: 'LR',
      nodes: [...nodes, ...options.map((node): FlowNode => ({ id: idOf(node), label: node.name, shape: 'rect', classes: [node.plane] }))],
      edges,
      groups: [],
      classes: classesOf(new Set(options.map(({ plane }) => plane)), false),
    },
  }
}

function mapOf(title: string, { x, y, places }: ChoiceMap): FurtherFigure {
  const used = [...new Set(places.map(({ option }): Plane => option.plane))]
  return {
    heading: 'The options on two axes',
    figure: {
      kind: 'quadrant',
      title: `${title}: the options on two axes`,
      description: 'Where each option stands between the ends of two axes, as the page gives reasons for.',
      x: { low: x.low, high: x.high },
      y: { low: y.low, high: y.high },
      quadrants: [],
      points: places.map(({ option, at }) => ({ label: option.name, x: at.x, y: at.y, class: option.plane })),
      classes: used.map((plane) => ({ name: plane, style: `color: ${planes[plane].colour}` })),
    },
  }
}
