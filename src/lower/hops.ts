import type { Hop } from '../../dsl/categories/request-flow.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import type { SequenceStep } from '../figure/sequence.ts'
import type { NodeIds } from './edges.ts'
import type { Citations } from './footnotes.ts'
import { framedParticipants } from './mermaid-theme.ts'

/** The hops of a request as a sequence: who calls whom, how long that takes, and what is done when it fails. */
export function hopsOf(title: string, hops: readonly Hop[], idOf: NodeIds, cite: Citations): FurtherFigure {
  const nodes = [...new Set(hops.flatMap(({ from, to }) => [from, to]))]
  const steps = hops.flatMap(({ from, to, label, latency, fallback, source }): SequenceStep[] => {
    const [sender, receiver] = [idOf(from), idOf(to)]
    const text = `${label}${cite.mark(source)}\n${cite.fact(latency)}`
    const participants = sender === receiver ? [sender] : [sender, receiver]
    return [
      { step: 'message', from: sender, to: receiver, text, line: 'solid', head: 'arrow' },
      { step: 'note', place: 'over', participants, text: `if it fails: ${fallback}` },
    ]
  })
  return {
    heading: 'Hop by hop',
    figure: {
      kind: 'sequence',
      ...framedParticipants(nodes.map((node) => [idOf(node), node.plane])),
      title: `${title}: hop by hop`,
      description: 'Who calls whom, how long each hop takes, and what is done when it fails.',
      participants: nodes.map((node) => ({ id: idOf(node), label: node.name, type: 'participant', class: node.plane })),
      boxes: [],
      steps: [{ step: 'autonumber', on: true }, ...steps],
    },
  }
}
