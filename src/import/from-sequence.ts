import type { Plane } from '../../dsl/plane.ts'
import type { ParticipantType, Sequence, SequenceStep } from '../figure/sequence.ts'
import { describe } from './describe.ts'
import { edgeOf } from './edge.ts'
import { clean, linesOf } from './label.ts'
import type { Model, ModelEdge } from './model.ts'
import { namer } from './names.ts'
import { planeOfTitle } from './plane.ts'

const SHAPES: Partial<Record<ParticipantType, Plane>> = {
  actor: 'edge',
  boundary: 'edge',
  control: 'control',
  database: 'state',
  queue: 'state',
  collections: 'state',
}

/** Reads a sequence diagram as the way of one request. An answer is no hop of its own: it stands as a comment at the call that it ends. */
export function modelOfSequence(sequence: Sequence): Model {
  const nameOf = namer()
  const nodes = sequence.participants.map(({ id, label, type }) => {
    const lines = linesOf(label)
    const box = sequence.boxes.find(({ members }) => members.includes(id))?.title
    const plane = box === undefined ? undefined : planeOfTitle(box)
    const shaped = SHAPES[type]
    return describe(
      {
        id,
        lines: lines.length === 0 ? [clean(id)] : lines,
        ...(plane === undefined ? {} : { said: { plane, by: 'group' } }),
        ...(shaped === undefined ? {} : { shaped }),
      },
      nameOf,
    )
  })
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const walk: Walk = { names, edges: [], pending: [], open: [] }
  readSteps(sequence.steps, walk)
  const last = walk.edges.at(-1)
  const remarks = [
    sequence.accTitle,
    sequence.description,
    ...(sequence.comments ?? []).map(({ text }) => text),
    ...sequence.boxes.map(({ title }) => title),
  ]
    .concat(last === undefined ? walk.pending : [])
    .flatMap((text) => (text === undefined ? [] : text.split('\n').map(clean)))
  if (last !== undefined && walk.pending.length > 0)
    walk.edges[walk.edges.length - 1] = { ...last, comments: [...last.comments, ...walk.pending] }
  const kind = walk.edges.length === 0 ? 'architecture' : 'request-flow'
  const touched = new Set(walk.edges.flatMap(({ from, to }) => [from, to]))
  const alone = nodes.filter(({ name }) => !touched.has(name))
  const groups = (['edge', 'service', 'state', 'control'] as const).flatMap((plane) => {
    const members = alone.filter((node) => node.plane === plane).map(({ name }) => name)
    return members.length === 0
      ? []
      : [{ kind: 'cluster' as const, plane, title: 'Not connected', members, comments: ['No message of the drawing reaches these.'] }]
  })
  return { kind, nodes, edges: walk.edges, groups, remarks, ...(sequence.title === undefined ? {} : { title: sequence.title }) }
}

interface Walk {
  readonly names: ReadonlyMap<string, string>
  readonly edges: ModelEdge[]
  /** Comments for the next message. */
  pending: string[]
  /** Calls that nobody has answered yet, by their place among the edges. */
  readonly open: { readonly from: string; readonly to: string; readonly edge: number }[]
}

function readSteps(steps: readonly SequenceStep[], walk: Walk, failing = false): void {
  for (const step of steps) {
    if (step.step === 'note') walk.pending.push(`Note: ${linesOf(step.text).join(' · ')}`)
    else if (step.step === 'fragment') {
      for (const [index, { text, steps: inside }] of step.branches.entries()) {
        const word = index === 0 ? step.fragment : step.fragment === 'alt' ? 'else' : step.fragment === 'critical' ? 'option' : 'and'
        if (step.fragment !== 'rect') walk.pending.push(`${word} ${clean(text)}`.trim())
        readSteps(inside, walk, failing || step.fragment === 'break' || /\b(fail|error|timeout|down|unavailable|crash|open)/i.test(text))
      }
    } else if (step.step === 'message') readMessage(step, walk, failing)
  }
}

function readMessage({ from, to, text, line, head }: Extract<SequenceStep, { step: 'message' }>, walk: Walk, failing: boolean): void {
  const [source, target] = [walk.names.get(from), walk.names.get(to)]
  if (source === undefined || target === undefined) return
  const said = linesOf(text).join(' · ')
  const asked = line === 'dotted' ? walk.open.findLastIndex((one) => one.from === to && one.to === from) : -1
  const call = walk.open[asked]
  const edge = call === undefined ? undefined : walk.edges[call.edge]
  if (call !== undefined && edge !== undefined) {
    walk.open.splice(asked, 1)
    walk.edges[call.edge] = { ...edge, comments: [...edge.comments, ...walk.pending, `Answer: ${said}`] }
    walk.pending = []
    return
  }
  const read = edgeOf(source, target, said, head === 'open' || line === 'dotted')
  walk.open.push({ from, to, edge: walk.edges.length })
  walk.edges.push({ ...read, ...(failing ? { failure: true, async: false } : {}), comments: [...walk.pending, ...read.comments] })
  walk.pending = []
}
