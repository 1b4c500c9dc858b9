import { expect, test } from 'vitest'
import { cell, cluster, edge, type Group, group, region, technology } from '../../dsl/index.ts'
import { examples } from '../../test/samples/categories.ts'
import { flowchartOf } from './flow.ts'
import { citations } from './footnotes.ts'

const proxy = edge(technology('edge', 'Acme proxy'))

test.each<[Group, string]>([
  [region('edge', 'us-east-1', [proxy]), 'region us-east-1'],
  [cell('edge', 'seven', [proxy]), 'cell seven'],
  [cluster('edge', 'Clusters of the shop', [proxy]), 'Clusters of the shop'],
  [cluster('edge', 'build cluster', [proxy]), 'build cluster'],
  [group('edge', 'on every server', [proxy]), 'on every server'],
])('a group is titled by what it is, once: %#', (drawn, title) => {
  const { architecture } = examples
  if (architecture === undefined) throw new Error('the examples have lost their architecture')
  const placed = { ...architecture, groups: [{ group: drawn, id: 'g', nodes: [] }] }
  expect(flowchartOf(placed, citations()).groups.map((shown) => shown.title)).toEqual([title])
})
