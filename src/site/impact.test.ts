import { expect, test } from 'vitest'
import type { Edge } from '../page/page.ts'
import { impacts } from './impact.ts'

const edge = (from: string, to: string, how: Partial<Edge> = {}): Edge => ({ from, to, async: false, failure: false, facts: [], ...how })
const IDS = ['web', 'api', 'db', 'cache', 'queue', 'worker']
const EDGES = [
  edge('web', 'api'),
  edge('api', 'db'),
  edge('api', 'queue', { async: true }),
  edge('worker', 'queue'),
  edge('cache', 'db'),
  edge('web', 'cache', { failure: true }),
]

test('callers that wait fail with what they call, through others too; asynchronous ones do not', () => {
  const of = impacts(IDS, EDGES)
  expect(of.get('queue')?.failsWith).toEqual(['worker'])
  expect(of.get('db')?.failsWith).toEqual(['api', 'cache'])
  expect(of.get('db')?.needs).toEqual([])
  expect(of.get('web')?.needs).toEqual(['api', 'db'])
})

test('a caller that has another way stops the failure, and is told apart', () => {
  const of = impacts(IDS, [...EDGES, edge('browser', 'web')])
  expect(of.get('db')?.hasAnotherWay).toEqual(['web'])
  expect(of.get('db')?.failsWith).not.toContain('browser')
})

test('a circle ends', () => {
  const of = impacts(['a', 'b'], [edge('a', 'b'), edge('b', 'a')])
  expect(of.get('a')).toEqual({ failsWith: ['b'], hasAnotherWay: [], needs: ['b'] })
})
