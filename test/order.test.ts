/** Order hints: what the author says of the places of nodes holds in the picture, and what cannot hold is refused. */
import {
  type ArchitectureSpec,
  architecture,
  cluster,
  type Diagram,
  before as isBefore,
  type OrderHint,
  region,
  sameRow,
  service,
  source,
  state,
  system,
  unpublished,
} from 'fourplane'
import * as tech from 'fourplane/tech'
import { ms, rps } from 'fourplane/units'
import { describe, expect, test } from 'vitest'
import { layout } from '../src/layout/index.ts'
import type { Box } from '../src/layout/scene.ts'
import { lower } from '../src/lower/index.ts'

const api = service(tech.ec2, { label: 'API' })
const stores = Array.from({ length: 9 }, (_, index) => state(tech.s3, { label: `Store ${index}`, id: `store-${index}` }))
const [a, b, c, d] = stores as [(typeof stores)[number], (typeof stores)[number], (typeof stores)[number], (typeof stores)[number]]
const flow = [api.to(a), a.to(b), b.to(c), ...stores.slice(3).map((store) => c.to(store))] as const
const blog = source({ url: 'https://acme.example/blog/a', title: 'A', publisher: 'Acme', published: '2025', kind: 'paper', seen: 'whole' })

function drawn(more: Pick<ArchitectureSpec, 'order' | 'groups'>): Diagram {
  return architecture('order', {
    system: system('acme', 'Acme'),
    view: 'architecture',
    title: 'Stores',
    summary: 'One service and its stores.',
    flow,
    metrics: { throughput: rps(10).from(blog), latency: ms(5).from(blog), availability: unpublished('none'), cost: unpublished('none') },
    onCall: {
      errors: [{ text: 'boom', printedBy: api, means: 'it broke', source: blog }],
      logs: [{ where: 'stderr', line: 'boom', printedBy: api, source: blog }],
      metrics: [{ name: 'errors', of: api, threshold: '> 0', source: blog }],
      runbook: [{ do: 'look', risk: 'readOnly' }],
      recovery: [{ do: 'wait', risk: 'readOnly' }],
    },
    failures: [{ what: 'it breaks', component: api, effect: 'no answers', recovery: 'restart', source: blog }],
    ...more,
  })
}

function boxesWith(order: readonly OrderHint[], groups: NonNullable<ArchitectureSpec['groups']> = []): (index: number) => Box {
  const scene = layout(lower(drawn({ order, groups }))).parts[0]?.content
  if (scene?.kind !== 'flow') throw new Error('a flow is drawn')
  const boxes = new Map(scene.cards.map(({ id, box }) => [id, box]))
  return (index) => boxes.get(`store_${index}`) ?? expect.fail(`store ${index} is not drawn`)
}
const middle = ({ y, height }: Box): number => y + height / 2

describe('hints hold in the picture', () => {
  test.each(stores.slice(1).map((store, index) => [index + 1, store] as const))('sameRow of the first and store %i', (index, store) => {
    const boxOf = boxesWith([sameRow(a, store)])
    expect(middle(boxOf(0))).toBeCloseTo(middle(boxOf(index)))
  })

  test.each(stores.slice(1).map((store, index) => [index + 1, store] as const))('before: store %i left of the first', (index, store) => {
    const boxOf = boxesWith([isBefore(store, a)])
    expect(middle(boxOf(0))).toBeCloseTo(middle(boxOf(index)))
    expect(boxOf(index).x + boxOf(index).width).toBeLessThan(boxOf(0).x)
  })

  test('a chain of before', () => {
    const boxOf = boxesWith([isBefore(d, c), isBefore(c, b), isBefore(b, a)])
    expect([3, 2, 1, 0].map((index) => boxOf(index).x)).toEqual([3, 2, 1, 0].map((index) => boxOf(index).x).sort((x, y) => x - y))
  })

  test('before orders the groups around nodes', () => {
    const boxOf = boxesWith([isBefore(d, a)], [cluster('state', 'first', [a, b]), cluster('state', 'second', [c, d])])
    expect(Math.max(boxOf(2).x, boxOf(3).x)).toBeLessThan(Math.min(boxOf(0).x, boxOf(1).x))
  })
})

describe('what cannot hold is refused', () => {
  test.each([
    ['a circle', () => drawn({ order: [isBefore(a, b), isBefore(b, c), isBefore(c, a)] }), 'cannot stand before'],
    [
      'a circle of groups',
      () =>
        drawn({
          order: [isBefore(a, c), isBefore(d, b)],
          groups: [region('state', 'one', [a, b]), region('state', 'two', [c, d])],
        }),
      'cannot stand before',
    ],
    ['one node twice', () => isBefore(a, a), 'name two nodes'],
    ['a node of no flow', () => drawn({ order: [isBefore(a, state(tech.s3, { label: 'elsewhere' }))] }), 'is in no flow'],
    // @ts-expect-error the planes differ
    ['two planes', () => sameRow(a, api), 'no row in common'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message)
    expect(make).toThrow(/^FP118/)
  })
})
