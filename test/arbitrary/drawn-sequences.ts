import fc from 'fast-check'
import type { Message, MessageHead, ParticipantType, Sequence, SequenceStep } from '../../src/figure/sequence.ts'
import { anyText } from './words.ts'

const TYPES: readonly ParticipantType[] = ['participant', 'actor', 'boundary', 'control', 'entity', 'database', 'collections', 'queue']
const HEADS: readonly MessageHead[] = [
  'none',
  'arrow',
  'cross',
  'open',
  'half-top',
  'half-bottom-reverse',
  'stick-top',
  'stick-bottom-reverse',
]
const FRAGMENTS = ['loop', 'alt', 'opt', 'par', 'critical', 'break', 'rect'] as const

const severalLines = fc.array(anyText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

/** Sequences with every feature, whether or not their steps make sense together. */
export const drawnSequences: fc.Arbitrary<Sequence> = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `p${index}`)
  const id = fc.constantFrom(...ids)
  const message: fc.Arbitrary<Message> = fc.record(
    {
      step: fc.constant('message' as const),
      from: id,
      to: id,
      text: fc.oneof(fc.constant(''), severalLines),
      line: fc.constantFrom('solid' as const, 'dotted' as const),
      head: fc.constantFrom(...HEADS),
      bidirectional: fc.boolean(),
      activation: fc.constantFrom('start' as const, 'end' as const),
      central: fc.constantFrom('start' as const, 'end' as const, 'both' as const),
    },
    { requiredKeys: ['step', 'from', 'to', 'text', 'line', 'head'] },
  )
  const single: fc.Arbitrary<SequenceStep> = fc.oneof(
    { weight: 6, arbitrary: message },
    { weight: 1, arbitrary: fc.record({ step: fc.constantFrom('activate' as const, 'deactivate' as const), participant: id }) },
    { weight: 1, arbitrary: fc.record({ step: fc.constantFrom('create' as const, 'destroy' as const), participant: id }) },
    {
      weight: 2,
      arbitrary: fc.record({
        step: fc.constant('note' as const),
        place: fc.constantFrom('left' as const, 'right' as const, 'over' as const),
        participants: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
        text: severalLines,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ step: fc.constant('autonumber' as const), on: fc.boolean(), start: fc.constantFrom(1, 99, 12345) }),
    },
  )
  const { steps } = fc.letrec<{ steps: SequenceStep[]; fragment: SequenceStep }>((tie) => ({
    steps: fc.array(
      fc.oneof({ maxDepth: 3, depthIdentifier: 'nesting' }, { weight: 5, arbitrary: single }, { weight: 1, arbitrary: tie('fragment') }),
      { maxLength: 8 },
    ),
    fragment: fc.record({
      step: fc.constant('fragment' as const),
      fragment: fc.constantFrom(...FRAGMENTS),
      branches: fc.array(fc.record({ text: fc.oneof(fc.constant(''), severalLines), steps: tie('steps') }), { minLength: 1, maxLength: 3 }),
    }),
  }))
  return fc.record({
    kind: fc.constant('sequence' as const),
    participants: fc.tuple(
      ...ids.map((one) =>
        fc.record(
          {
            id: fc.constant(one),
            label: fc.oneof(anyText, severalLines),
            type: fc.constantFrom(...TYPES),
            class: fc.constantFrom('edge', 'state', 'other'),
          },
          { requiredKeys: ['id', 'label', 'type'] },
        ),
      ),
    ),
    boxes: fc.subarray(ids).map((members) => (members.length === 0 ? [] : [{ title: 'A box of those who answer', members }])),
    steps,
  })
})
