import { describe, expect, test } from 'vitest'
import type { Flowchart } from '../../figure/flowchart.ts'
import { parse, print, repair } from '../index.ts'

function read(body: string): Flowchart {
  const { figure, diagnostics } = parse(`flowchart LR\n${body}\n`)
  expect(diagnostics).toEqual([])
  return figure as Flowchart
}
function errors(body: string): string[] {
  return parse(`flowchart LR\n${body}\n`).diagnostics.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)
}

describe('nodes', () => {
  test.each([
    ['a[x]', 'rect'],
    ['a(x)', 'rounded'],
    ['a([x])', 'stadium'],
    ['a[[x]]', 'subroutine'],
    ['a[(x)]', 'cylinder'],
    ['a((x))', 'circle'],
    ['a(((x)))', 'double-circle'],
    ['a(-x-)', 'ellipse'],
    ['a>x]', 'odd'],
    ['a{x}', 'diamond'],
    ['a{{x}}', 'hexagon'],
    ['a[/x/]', 'lean-right'],
    ['a[\\x\\]', 'lean-left'],
    ['a[/x\\]', 'trapezoid'],
    ['a[\\x/]', 'inv-trapezoid'],
    ['a@{ shape: cyl, label: "x" }', 'cylinder'],
    ['a@{\n  shape: docs\n  label: x\n}', 'stacked-document'],
  ])('%s is a %s', (text, shape) => {
    expect(read(text).nodes).toEqual([{ id: 'a', label: 'x', shape, classes: [] }])
  })

  test('a label is what a reader sees', () => {
    const label = (text: string): unknown => read(`a[${text}]`).nodes[0]?.label
    expect(label('"one<br/>two"')).toBe('one\ntwo')
    expect(label('"#quot;hot#quot; #35;1 &amp; more"')).toBe('"hot" #1 & more')
    expect(label('<b>x</b> #lt;y#gt;')).toBe('<b>x</b> &lt;y&gt;')
    expect(label('"`**x**`"')).toBe('**x**')
  })

  test('a node that can be clicked keeps where it leads', () => {
    const [node] = read('a\nclick a href "https://a.example" "tip" _blank').nodes
    expect(node).toMatchObject({ link: { href: 'https://a.example', target: '_blank' }, tooltip: 'tip', classes: ['clickable'] })
  })

  test('a link that runs code is dropped, with a warning', () => {
    const { figure, diagnostics } = parse('flowchart LR\na\nclick a "javascript:alert(1)"\n')
    expect((figure as Flowchart).nodes[0]?.link).toBeUndefined()
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('edges', () => {
  test.each([
    ['a --> b', { stroke: 'normal', heads: { start: 'none', end: 'arrow' } }],
    ['a --- b', { stroke: 'normal', heads: { start: 'none', end: 'none' } }],
    ['a <--> b', { stroke: 'normal', heads: { start: 'arrow', end: 'arrow' } }],
    ['a o--o b', { stroke: 'normal', heads: { start: 'circle', end: 'circle' } }],
    ['a ==x b', { stroke: 'thick', heads: { start: 'none', end: 'cross' } }],
    ['a -..-> b', { stroke: 'dotted', heads: { start: 'none', end: 'arrow' }, length: 2 }],
    ['a ~~~ b', { stroke: 'invisible', heads: { start: 'none', end: 'none' } }],
    ['a -- x --> b', { stroke: 'normal', heads: { start: 'none', end: 'arrow' }, label: 'x' }],
    ['a == x ==> b', { stroke: 'thick', heads: { start: 'none', end: 'arrow' }, label: 'x' }],
    ['a -. x .-> b', { stroke: 'dotted', heads: { start: 'none', end: 'arrow' }, label: 'x' }],
    ['a -->|"x"| b', { stroke: 'normal', heads: { start: 'none', end: 'arrow' }, label: 'x' }],
    ['a e1@--> b\ne1@{ animate: true }', { stroke: 'normal', heads: { start: 'none', end: 'arrow' }, id: 'e1', animate: true }],
  ])('%s', (text, edge) => {
    expect(read(text).edges).toEqual([{ from: 'a', to: 'b', ...edge }])
  })

  test('chains and groups of nodes are all their edges', () => {
    const ends = read('a & b --> c --> d').edges.map(({ from, to }) => `${from} ${to}`)
    expect(ends).toEqual(['a c', 'b c', 'c d'])
  })

  test('linkStyle names edges by their number, or all of them', () => {
    const { edges, edgeDefaults } = read('a --> b --> c\nlinkStyle 1 stroke:red\nlinkStyle default interpolate basis stroke:blue')
    expect(edges.map(({ style }) => style)).toEqual([undefined, 'stroke:red'])
    expect(edgeDefaults).toEqual({ curve: 'basis', style: 'stroke:blue' })
  })
})

describe('groups', () => {
  test('stand in one another, and a member stays where it was first', () => {
    const { groups, nodes } = read('subgraph one [The one]\n direction TB\n subgraph two\n a --> b\n end\n c\nend\nsubgraph three\n a\nend')
    expect(groups).toEqual([
      { id: 'one', title: 'The one', direction: 'TB', members: ['two', 'c'] },
      { id: 'two', title: 'two', members: ['a', 'b'] },
      { id: 'three', title: 'three', members: [] },
    ])
    expect(nodes.map(({ id, group }) => [id, group])).toEqual([
      ['a', 'two'],
      ['b', 'two'],
      ['c', 'one'],
    ])
  })

  test('are no nodes, though an edge may end at one', () => {
    const { nodes, edges } = read('subgraph one\n a\nend\nb --> one')
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(edges[0]?.to).toBe('one')
  })

  test('two that hold each other do not stand in a circle', () => {
    const { groups } = read('subgraph one\n two\nend\nsubgraph two\n one\nend')
    expect(groups.map(({ members }) => members.length).sort()).toEqual([0, 1])
  })
})

test('comments stay with their statements', () => {
  const text = 'flowchart LR\n%% the first\na["A"]\n%% the step\na --> b\n'
  expect(print(read(text.slice(13)))).toBe('flowchart LR\n  %% the first\n  a["A"]\n  b["b"]\n  %% the step\n  a --> b\n')
})

test('an id keeps its name, unless Mermaid would take it for something else', () => {
  expect(print(read('redirection --> b'))).toBe('flowchart LR\n  redirection["redirection"]\n  b["b"]\n  redirection --> b\n')
  const risky = {
    ...read('a --> b'),
    nodes: ['redirection', 'TBase'].map((id) => ({ id, label: id, shape: 'rect' as const, classes: [] })),
    edges: [],
  }
  expect(print(risky)).toBe('flowchart LR\n  id_redirection["redirection"]\n  TBase["TBase"]\n')
})

test('line ends of Windows are line ends', () => {
  expect(parse('graph TD\r\na --> b\r\nclass a hot\r\nclick a "https://a.example" "tip"\r\n').diagnostics).toEqual([])
})

describe('errors', () => {
  test('several of one text, each at its place, with what to do', () => {
    expect(errors('a[Load (new)] --> b\nc --> d\ne -> f\nsubgraph x\n g')).toEqual([
      '2:8 “(” cannot stand in a label without quotes: put the text in double quotes: ["…"]',
      '4:3 “->” is no arrow: write “-->”',
      '5:1 this subgraph is not closed: write “end” on a line of its own',
    ])
  })

  test.each([
    ['a --> end', /word of the language/],
    ['end', /closes no subgraph/],
    ['a["x\nb --> c', /not closed/],
    ['a@{ shape: nonsense }', /no shape “nonsense”/],
    ['a --> b\nlinkStyle 3 stroke:red', /edge 3/],
    ['a -->', /too early/],
  ])('%s', (body, message) => {
    expect(errors(body).join()).toMatch(message)
  })

  test('groups too deep in one another are a limit, not an overflow', () => {
    const deep = `flowchart LR\n${'subgraph a\n'.repeat(10_000)}${'end\n'.repeat(10_000)}`
    expect(parse(deep).diagnostics.map(({ code }) => code)).toEqual(['FP304'])
  })
})

describe('mending', () => {
  test.each([
    ['a[Load (new)] --> b', 'a["Load (new)"] --> b'],
    ['a[the "hot" one]', 'a["the #quot;hot#quot; one"]'],
    ['db[Orders<br/>main)]', 'db[(Orders<br/>main)]'],
    ['a -->|p99 (ms)| b', 'a -->|"p99 (ms)"| b'],
    ['subgraph one [Edge (CDN)]\na\nend', 'subgraph one ["Edge (CDN)"]\na\nend'],
    ['a -> b', 'a --> b'],
    ['a —> b', 'a --> b'],
    ['subgrph one\na\nend', 'subgraph one\na\nend'],
    ['subgraph one\n  a\nsubgraph two\n  b\nend', 'subgraph one\n  a\nend\nsubgraph two\n  b\nend'],
    ['Load Balancer --> API', 'Load_Balancer["Load Balancer"] --> API'],
    ['classDf hot fill:#f00', 'classDef hot fill:#f00'],
  ])('%s', (wrong, right) => {
    expect(repair(`flowchart LR\n${wrong}`).text).toBe(`flowchart LR\n${right}`)
  })

  test('what parses stays as it is, and so does what cannot be mended', () => {
    for (const text of ['flowchart LR\na["x"] --> b', 'flowchart LR\n???? [[']) expect(repair(text)).toEqual({ text, fixes: [] })
  })
})
