import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { markdownReport, summaryOf } from './report.ts'
import type { EdgeSnapshot, NodeSnapshot, Snapshot } from './snapshot.ts'

const node = (id: string, more: Readonly<Record<string, string>> = {}): NodeSnapshot => ({
  id,
  name: id.toUpperCase(),
  properties: { plane: 'service', technology: 'Go 1.24', ...more },
})
const edge = (from: string, to: string, label = '', properties = {}): EdgeSnapshot => ({ from, to, label, properties })
const shop = (nodes: readonly NodeSnapshot[], edges: readonly EdgeSnapshot[] = [], more: Partial<Snapshot> = {}): Snapshot => ({
  id: 'shop/architecture/shop',
  title: 'Shop',
  nodes,
  edges,
  facts: {},
  gates: {},
  drawing: { id: 'shop', figure: { kind: 'pie', showData: false, slices: [], classes: [] } as never, arrangement: 'flow', footnotes: [] },
  ...more,
})
const api = node('api')
const db = node('db', { plane: 'state', technology: 'PostgreSQL 17' })

test('what is the same is no change', () =>
  expect(compare([shop([api, db], [edge('api', 'db', 'reads')])], [shop([db, api], [edge('api', 'db', 'reads')])])).toEqual([]))

test('diagrams that are new and gone are one change each', () => {
  const other = { ...shop([api]), id: 'shop/architecture/other' }
  expect(compare([shop([api])], [other]).map(({ id, change }) => [id, change])).toEqual([
    ['shop/architecture/other', 'added'],
    ['shop/architecture/shop', 'removed'],
  ])
})

describe('nodes', () => {
  test('added, removed, changed', () => {
    const [change] = compare([shop([api, db])], [shop([node('api', { technology: 'Go 1.25' }), node('cache')])])
    expect(change?.nodes).toEqual([
      {
        change: 'changed',
        name: 'API',
        before: 'api',
        after: 'api',
        properties: [{ name: 'technology', before: 'Go 1.24', after: 'Go 1.25' }],
      },
      { change: 'removed', name: 'DB', before: 'db', properties: [] },
      { change: 'added', name: 'CACHE', after: 'cache', properties: [] },
    ])
  })

  test('a renamed one is the same, and so are its edges', () => {
    const orders = { ...db, id: 'orders', name: 'ORDERS' }
    const [change] = compare([shop([api, db], [edge('api', 'db', 'reads')])], [shop([api, orders], [edge('api', 'orders', 'reads')])])
    expect(change?.nodes).toMatchObject([
      { change: 'changed', before: 'db', after: 'orders', properties: [{ name: 'name', before: 'DB', after: 'ORDERS' }] },
    ])
    expect(change?.edges).toEqual([])
  })

  test('where two could be meant, none is: they are gone and new', () => {
    const [a, b] = ['a', 'b'].map((id) => ({ ...db, id, name: id }))
    if (a === undefined || b === undefined) throw new Error('two nodes')
    const [change] = compare([shop([api, db], [edge('api', 'db')])], [shop([api, a, b], [edge('api', 'a'), edge('api', 'b')])])
    expect(change?.nodes.map(({ change: kind, name }) => [kind, name])).toEqual([
      ['removed', 'DB'],
      ['added', 'a'],
      ['added', 'b'],
    ])
  })
})

describe('edges', () => {
  test('of two between the same nodes, the one whose label stayed is the same', () => {
    const before = [edge('api', 'db', 'reads'), edge('api', 'db', 'writes')]
    const after = [edge('api', 'db', 'writes'), edge('api', 'db', 'reads orders')]
    const [change] = compare([shop([api, db], before)], [shop([api, db], after)])
    expect(change?.edges).toMatchObject([
      { change: 'changed', name: 'API → DB', properties: [{ name: 'label', before: 'reads', after: 'reads orders' }] },
    ])
  })

  test('one that is turned round is gone and new', () => {
    const [change] = compare([shop([api, db], [edge('api', 'db')])], [shop([api, db], [edge('db', 'api')])])
    expect(change?.edges.map(({ change: kind, name }) => [kind, name])).toEqual([
      ['removed', 'API → DB'],
      ['added', 'DB → API'],
    ])
  })
})

test('facts and sentences of the gates', () => {
  const before = shop([api], [], { facts: { throughput: '10 requests/s', cost: '$1' }, gates: { error: ['boom'] } })
  const after = shop([api], [], { facts: { throughput: '20 requests/s' }, gates: { error: ['bang'] } })
  expect(compare([before], [after])).toMatchObject([
    {
      facts: [
        { name: 'throughput', before: '10 requests/s', after: '20 requests/s' },
        { name: 'cost', before: '$1' },
      ],
      gates: [
        { change: 'removed', what: 'error', text: 'boom' },
        { change: 'added', what: 'error', text: 'bang' },
      ],
    },
  ])
})

describe('the comment on a pull request', () => {
  test('text of the author ends neither the fold nor the block of code', () => {
    const [before, after] = ['a', '```\n</details>'].map((text) => shop([api], [], { title: text, gates: { error: [text] } }))
    if (before === undefined || after === undefined) throw new Error('two snapshots')
    const comment = markdownReport(compare([before], [after]))
    const blocks = fromMarkdown(comment).children
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'html', 'code', 'html'])
    expect(blocks[1]).toMatchObject({ value: expect.stringContaining('&lt;/details>') })
    expect(blocks[2]).toMatchObject({ value: expect.stringContaining('</details>') })
    expect(blocks[3]).toMatchObject({ value: '</details>' })
  })

  test('it stays below the limit of GitHub, and says what is left out', () => {
    const many = (text: string): Snapshot[] =>
      Array.from({ length: 300 }, (_, index) => ({ ...shop([api], [], { gates: { error: [text.repeat(400)] } }), id: `d${index}` }))
    const comment = markdownReport(compare(many('a'), many('b')))
    expect(comment.length).toBeLessThan(65_536)
    expect(comment).toMatch(/…and \d+ more/)
  })

  test('counts', () => {
    expect(summaryOf([])).toBe('no diagram changed')
    expect(summaryOf(compare([shop([api])], []))).toBe('diagrams: 1 removed')
  })
})
