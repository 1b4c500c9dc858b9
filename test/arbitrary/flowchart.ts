/** Any flowchart that is one: groups form a tree, edges end at what is there, and the order of everything is the order of its text. */
import fc from 'fast-check'
import type { Flowchart, FlowEdge, FlowGroup, FlowNode } from '../../src/figure/flowchart.ts'
import { nodeShapes } from '../../src/figure/shapes.ts'
import { isWritable, isWritableInHeader, isWritableOnEdge } from '../../src/mermaid/flowchart/ids.ts'

const PIECES = [
  ...['"', "'", '`', '#', ';', '#quot;', '#35;', '&amp;', '&', '<b>', '</script>', '<br/>', '\\n', '\n', '%%', '%%{init: {}}%%', '{', '}'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[(',
    ')]',
    '-->',
    '--',
    '==',
    '-.',
    '|',
    '@{ shape: x }',
    ':::edge',
    'end',
    'subgraph',
    'style a: b#c;',
    'classDef x:#f;',
  ],
  ...['direction TB', 'direction', ' ', '$$', '*', '_', '漢字', 'עברית', 'العربية', '🦊', '👩‍💻', 'é', 'A', 'word', '1', '.', '~~~', '\t'],
]
/** What authors write, and what breaks texts; HTML has no number for NUL. */
const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 6 })
  .map((pieces) => pieces.join('').replaceAll('\0', ''))

const id = fc
  .oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-zA-Z0-9_]{1,6}$/).filter((one) => !/^(?:TB|BT|RL|LR|TD)/.test(one)) },
    fc.stringMatching(/^[a-z]{1,4}[-.:/][a-z0-9]{1,3}$/),
    fc.constantFrom(
      'endpoint',
      'end_of_day',
      'o',
      'x1',
      'v',
      'default',
      'classy',
      'subgraphs',
      '漢字',
      'été',
      'redirection',
      'constructor',
      '__proto__',
    ),
  )
  .filter((one) => isWritable(one) && !one.startsWith('L_'))
const word = fc.constantFrom('edge', 'service', 'hot', 'a-b', 'k1')
const style = fc.constantFrom('fill:#f9f', 'fill:#f9f,stroke:#333,stroke-width:4px', 'stroke-dasharray:8 5', 'color:#fff')
const formattedLabel = fc.oneof(
  { weight: 6, arbitrary: hostileText.map((label) => ({ label })) },
  fc.constantFrom(
    ...['a <b>bold</b> word', '<i>x</i> &lt;y&gt; &amp; z', "<a href='k'>l</a>\nline"].map((label) => ({
      label,
      labelFormat: 'html',
    })),
    ...['**bold** and _it_', 'two\nlines', 'a &lt; b'].map((label) => ({ label, labelFormat: 'markdown' })),
  ),
) as fc.Arbitrary<Pick<FlowNode, 'label' | 'labelFormat'>>

const interaction = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.record(
    {
      link: fc.record(
        { href: fc.constantFrom('https://a.example/x?y=1#z', 'mailto:a@b.example', '#below'), target: fc.constantFrom('_blank', '_top') },
        { requiredKeys: ['href'] },
      ),
      tooltip: hostileText.filter((text) => text !== ''),
    },
    { requiredKeys: ['link'] },
  ),
  fc.record({ callback: fc.constantFrom({ name: 'show' }, { name: 'page.show', args: '"a, b", 2' }) }),
) as fc.Arbitrary<Pick<FlowNode, 'link' | 'tooltip' | 'callback'>>

const look = fc.record(
  {
    style,
    icon: fc.constant('fa:user'),
    image: fc.constant('https://a.example/p.png'),
    form: fc.constantFrom('square', 'circle', 'rounded'),
    labelPosition: fc.constantFrom('t', 'b'),
    width: fc.integer({ min: 1, max: 500 }),
    height: fc.integer({ min: 1, max: 500 }),
    constraint: fc.constant('on'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<FlowNode>>

function nodeNamed(name: string): fc.Arbitrary<FlowNode> {
  const parts = fc.tuple(
    formattedLabel,
    fc.constantFrom(...nodeShapes),
    fc.array(word, { maxLength: 3 }),
    interaction,
    fc.option(look, { nil: {}, freq: 3 }),
  )
  return parts.map(([label, shape, classes, said, more]) => {
    const clickable = Object.keys(said).length > 0 ? ['clickable'] : []
    return { id: name, ...label, shape, classes: [...classes, ...clickable], ...said, ...more }
  })
}

const HEADS = ['none', 'arrow', 'circle', 'cross'] as const
function edgeBetween(ends: readonly string[], edgeId: string | undefined): fc.Arbitrary<FlowEdge> {
  const optional = fc.record(
    {
      length: fc.integer({ min: 2, max: 10 }),
      style,
      classes: fc.array(word, { minLength: 1, maxLength: 2 }),
      curve: fc.constantFrom('linear', 'stepBefore'),
      animate: fc.boolean(),
      animation: fc.constantFrom('fast', 'slow'),
      step: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<FlowEdge>>
  const line = fc.oneof(
    fc.record({ stroke: fc.constantFrom('normal', 'thick', 'dotted'), end: fc.constantFrom(...HEADS), both: fc.boolean() }),
    fc.constant({ stroke: 'invisible', end: 'none', both: false } as const),
  )
  const label = fc.option(
    formattedLabel.filter((one) => one.label !== ''),
    { nil: {} },
  )
  const all = fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...ends), line, label, fc.option(optional, { nil: {}, freq: 3 }))
  return all.map(([from, to, { stroke, end, both }, text, more]) => {
    return {
      ...(edgeId === undefined ? {} : { id: edgeId }),
      from,
      to,
      stroke,
      heads: { start: both ? end : 'none', end },
      ...text,
      ...more,
    } as FlowEdge
  })
}

/** A tree of groups over nodes: `parents[i]` is the group around group `i`, by a lower number. */
function grouped(
  nodes: readonly FlowNode[],
  groups: readonly FlowGroup[],
  parents: readonly number[],
  places: readonly number[],
): Pick<Flowchart, 'nodes' | 'groups'> {
  const parentOf = (index: number): number => (parents[index] ?? 0) % (index + 1)
  const members = groups.map((_, index) => {
    const inside = nodes.filter((_, node) => (places[node] ?? 0) % (groups.length + 1) === index + 1).map((node) => node.id)
    const below = groups.filter((_, other) => other > index && parentOf(other) === index + 1).map((group) => group.id)
    return [...inside, ...below]
  })
  const ordered: FlowGroup[] = []
  const visit = (index: number): void => {
    const group = groups[index]
    if (group === undefined) return
    ordered.push({ ...group, members: members[index] ?? [] })
    groups.forEach((_, other) => {
      if (other > index && parentOf(other) === index + 1) visit(other)
    })
  }
  groups.forEach((_, index) => {
    if (parentOf(index) === 0) visit(index)
  })
  const around = new Map(ordered.flatMap((group) => group.members.map((member) => [member, group.id])))
  return {
    nodes: nodes.map((node) => {
      const group = around.get(node.id)
      return group === undefined ? node : { ...node, group }
    }),
    groups: ordered,
  }
}

function groupNamed(name: string): fc.Arbitrary<FlowGroup> {
  const optional = fc.record(
    {
      direction: fc.constantFrom('TB', 'BT', 'LR', 'RL'),
      classes: fc.array(word, { minLength: 1, maxLength: 2 }),
      style,
      metadata: fc.constantFrom({ view: 'collapsed' }, { rank: 2, on: true }),
    },
    { requiredKeys: [] },
  )
  return fc.tuple(hostileText, optional).map(([title, more]) => ({ id: name, title, members: [], ...more }) as FlowGroup)
}

export const flowcharts: fc.Arbitrary<Flowchart> = fc
  .tuple(fc.uniqueArray(id, { minLength: 1, maxLength: 9 }), fc.nat(3), fc.nat(2))
  .chain(([ids, groupCount, edgeIdCount]) => {
    const nodeIds = ids.slice(0, Math.max(1, ids.length - groupCount - edgeIdCount))
    const groupIds = ids.slice(nodeIds.length, nodeIds.length + groupCount).filter(isWritableInHeader)
    const edgeIds = ids.slice(nodeIds.length + groupCount).filter(isWritableOnEdge)
    const ends = [...nodeIds, ...groupIds]
    return fc.record({
      nodes: fc.tuple(...nodeIds.map(nodeNamed)),
      groups: fc.tuple(...groupIds.map(groupNamed)),
      parents: fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
      places: fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }),
      named: fc.tuple(...edgeIds.map((edgeId) => edgeBetween(ends, edgeId))),
      edges: fc.array(edgeBetween(ends, undefined), { maxLength: 5 }),
      direction: fc.constantFrom('TB' as const, 'BT' as const, 'LR' as const, 'RL' as const),
      classes: fc.uniqueArray(fc.record({ name: word, style }), { selector: ({ name }) => name, maxLength: 3 }),
      edgeDefaults: fc.option(fc.record({ style, curve: fc.constant('basis') }, { requiredKeys: ['style'] }), { nil: undefined }),
      accTitle: fc.option(
        hostileText.filter((text) => text !== ''),
        { nil: undefined },
      ),
      description: fc.option(
        hostileText.filter((text) => text !== ''),
        { nil: undefined },
      ),
    })
  })
  .map(({ nodes, groups, parents, places, named, edges, direction, classes, edgeDefaults, accTitle, description }) => ({
    kind: 'flowchart',
    direction,
    ...grouped(nodes, groups, parents, places),
    edges: [...named, ...edges],
    classes,
    ...(edgeDefaults === undefined ? {} : { edgeDefaults }),
    ...(accTitle === undefined ? {} : { accTitle }),
    ...(description === undefined ? {} : { description }),
  }))
