import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sequenceFigures } from '../../../test/arbitrary/sequence.ts'
import { parse, print } from '../index.ts'

test('what is printed is read as the same figure, whatever its texts hold', () => {
  fc.assert(
    fc.property(sequenceFigures, (figure) => {
      const { figure: again, diagnostics } = parse(print(figure))
      expect(diagnostics).toEqual([])
      expect(again).toEqual(figure)
    }),
    { numRuns: 1000 },
  )
})

test('for a Mermaid of old, what it does not read is said with what it reads', () => {
  const text = [
    'sequenceDiagram',
    'participant D@{ "type": "database", "alias": "Orders" }',
    'actor U',
    'autonumber 10.5 2.5',
    'U()->>()D: ask',
    'U-|\\D: half',
    'U\\|-D: half, at its start',
    'U\\|-+D: the same, and it starts an activation',
    'U<<->>D: both',
  ].join('\n')
  const { figure } = parse(text)
  expect(figure && print(figure, { target: 'github' }).split('\n')).toEqual([
    'sequenceDiagram',
    '  participant D as Orders',
    '  actor U',
    '  autonumber 11 3',
    '  U->>D: ask',
    '  U->>D: half',
    '  D->>U: half, at its start',
    '  U->+D: the same, and it starts an activation',
    '  U<<->>D: both',
    '',
  ])
})

test('the plane of a participant is for pictures of our own: Mermaid has no classes here, and the text is the same without', () => {
  const { figure } = parse('sequenceDiagram\nA->>B: x')
  if (figure?.kind !== 'sequence') throw new Error('no sequence')
  const coloured = { ...figure, participants: figure.participants.map((one) => ({ ...one, class: 'state' })) }
  expect(print(coloured)).toBe(print(figure))
})
