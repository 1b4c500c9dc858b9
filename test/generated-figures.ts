/** Figures made from a seed: flows of the size that real diagrams have, on the four planes, with groups, labels and lines of all kinds. */
import { type Plane, planeOrder } from '../dsl/plane.ts'
import type { Flowchart, FlowEdge, FlowNode } from '../src/figure/flowchart.ts'
import { nodeShapes } from '../src/figure/shapes.ts'

const WORDS = [
  'gateway',
  'profile',
  'orders',
  'ledger',
  'search',
  'cache',
  'events',
  'audit',
  'session',
  'catalog',
  'billing',
  'metrics',
  'router',
  'worker',
  'index',
]
const VERBS = [
  'reads',
  'writes',
  'publishes events',
  'asks for the session',
  'replicates',
  'scrapes',
  'HTTPS',
  'gRPC · timeout 800 ms',
  'falls back to',
]

/** A small random generator (mulberry32): the same seed gives the same figure on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function generatedFigure(seed: number, nodeCount: number, edgeCount: number): Flowchart {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const planes = Array.from(
    { length: nodeCount },
    (_, index): Plane => planeOrder[index % 4 === 3 ? Math.floor(random() * 4) : Math.min(3, Math.floor((index / nodeCount) * 4))] as Plane,
  )
  const groupOf = (plane: Plane, index: number) => (seed % 2 === 0 && index % 5 === 1 ? `group_${plane}` : undefined)
  const nodes = planes.map((plane, index): FlowNode => {
    const group = groupOf(plane, index)
    const facts = index % 3 === 0 ? `\np99: ${Math.floor(random() * 900) + 1} ms ¹` : ''
    return {
      id: `n${index}`,
      label: `${pick(WORDS)} ${pick(WORDS)} ${index}\n${pick(['PostgreSQL 17', 'Apache Kafka 4.1', 'Envoy 1.36', 'Amazon S3'])}${facts}`,
      shape: 'rect',
      classes: index % 11 === 0 ? [plane, 'external'] : [plane],
      ...(group === undefined ? {} : { group }),
    }
  })
  const edges = Array.from({ length: edgeCount }, (_, index): FlowEdge => {
    const from = index < nodeCount - 1 ? Math.floor(random() * (index + 1)) : Math.floor(random() * nodeCount)
    const to = index < nodeCount - 1 ? index + 1 : Math.floor(random() * nodeCount)
    return {
      from: `n${from}`,
      to: `n${to}`,
      ...(random() < 0.75 ? { label: pick(VERBS) } : {}),
      stroke: random() < 0.2 ? 'dotted' : 'normal',
      heads: { start: 'none', end: 'arrow' },
      ...(random() < 0.1 ? { style: 'stroke-dasharray:8 5' } : {}),
    }
  })
  const groups = [...new Set(nodes.map(({ group }) => group))].filter((id) => id !== undefined)
  return {
    kind: 'flowchart',
    title: `Generated ${seed}`,
    description: 'A generated flow.',
    direction: 'TB',
    nodes,
    edges,
    groups: groups.map((id) => ({ id, title: `region ${id}`, members: nodes.filter(({ group }) => group === id).map((node) => node.id) })),
    classes: [],
  }
}

const DIRECTIONS = ['TB', 'LR', 'BT', 'RL'] as const

/**
 * A hand-written flow without planes: groups inside groups, edges to groups and between everything, self loops, parallel edges, all shapes.
 */
export function plainFigure(seed: number, nodeCount: number, edgeCount: number): Flowchart {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const groupIds = Array.from({ length: seed % 6 }, (_, index) => `g${index}`)
  const outerOf = groupIds.map((_, index) => (index > 0 && random() < 0.5 ? `g${Math.floor(random() * index)}` : undefined))
  const nodes = Array.from({ length: nodeCount }, (_, index): FlowNode => {
    const group = groupIds.length > 0 && random() < 0.7 ? pick(groupIds) : undefined
    return {
      id: `n${index}`,
      label: `${pick(WORDS)} ${index}${random() < 0.4 ? `\n${pick(VERBS)}` : ''}`,
      shape: random() < 0.5 ? 'rect' : pick(nodeShapes),
      classes: [],
      ...(group === undefined ? {} : { group }),
    }
  })
  const end = (): string => (groupIds.length > 0 && random() < 0.1 ? pick(groupIds) : `n${Math.floor(random() * nodeCount)}`)
  const edges = Array.from({ length: edgeCount }, (_, index): FlowEdge => {
    const from = index < nodeCount - 1 && random() < 0.7 ? `n${index}` : end()
    return {
      from,
      to: index < nodeCount - 1 && random() < 0.7 ? `n${index + 1}` : random() < 0.05 ? from : end(),
      ...(random() < 0.4 ? { label: pick(VERBS) } : {}),
      stroke: 'normal',
      heads: { start: 'none', end: 'arrow' },
    }
  })
  return {
    kind: 'flowchart',
    direction: pick(DIRECTIONS),
    nodes,
    edges,
    groups: groupIds.map((id) => ({
      id,
      title: `${pick(WORDS)} group ${id}`,
      members: [
        ...nodes.filter(({ group }) => group === id).map((node) => node.id),
        ...groupIds.filter((_, inner) => outerOf[inner] === id),
      ],
    })),
    classes: [],
  }
}
