import { expect, test } from 'vitest'
import { source } from '../../dsl/index.ts'
import { timesOf } from './incident.ts'

const report = source({
  url: 'https://acme.example/a',
  title: 'A',
  publisher: 'Acme',
  published: '2025',
  kind: 'postmortem',
  seen: 'whole',
})
const trigger = { at: '2025-01-01T10:00Z', what: 'a change', turn: 'trigger', source: report } as const
const detected = { at: '2025-01-01T10:07Z', what: 'an alert', turn: 'detected', source: report } as const
const resolved = { at: '2025-01-01T13:30Z', what: 'all well', turn: 'resolved', source: report } as const

test('lengths are computed from the turns of a timeline', () => {
  expect(timesOf([trigger, detected, resolved])).toEqual([
    { name: 'Time to detect', value: '≈ 7 min' },
    { name: 'Time to recover', value: '≈ 3 h 30 min' },
  ])
})

test('nothing is said of lengths that the timeline does not give', () => {
  expect(timesOf([detected, resolved])).toEqual([])
  expect(timesOf([trigger, { ...detected, at: '2025-01-01T09:00Z' }])).toEqual([])
})
