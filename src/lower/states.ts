import type { PatternStates } from '../../dsl/categories/pattern.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import type { Citations } from './footnotes.ts'

/** The states of a pattern as a state machine; nothing where it has none. */
export function statesOf(title: string, states: PatternStates | undefined, cite: Citations): readonly FurtherFigure[] {
  if (states === undefined) return []
  const { initial, transitions } = states
  const names = [...new Set([initial, ...transitions.flatMap(({ from, to }) => [from, to])])]
  const idOf = (name: string): string => `state_${names.indexOf(name) + 1}`
  const changes = transitions.map(({ from, to, on, source }) => ({ from: idOf(from), to: idOf(to), label: `${on}${cite.mark(source)}` }))
  return [
    {
      heading: 'States',
      figure: {
        kind: 'state',
        title: `${title}: states`,
        description: 'The states of the pattern, and what makes it change.',
        states: names.map((name) => ({ id: idOf(name), label: name, type: 'state', classes: [] })),
        transitions: [{ from: '[*]', to: idOf(initial) }, ...changes],
        notes: [],
        classes: [],
      },
    },
  ]
}
