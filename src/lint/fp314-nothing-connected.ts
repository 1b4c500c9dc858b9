import type { Flowchart } from '../figure/flowchart.ts'
import type { Sequence, SequenceStep } from '../figure/sequence.ts'
import type { StateMachine } from '../figure/state.ts'
import type { LintFinding, LintRule } from './rule.ts'

/** What nothing leads to says nothing about how it fails. A text without any edge is a list, and meant as one. */
export const nothingConnected: LintRule = {
  code: 'FP314',
  check: ({ figure }) => {
    switch (figure.kind) {
      case 'flowchart':
        return lonelyNodes(figure)
      case 'sequence':
        return lonelyParticipants(figure)
      case 'state':
        return lonelyStates(figure)
      default:
        return []
    }
  },
}

/** A node counts as connected where an edge ends at a group around it. */
function lonelyNodes({ nodes, edges, groups }: Flowchart): LintFinding[] {
  if (edges.length === 0) return []
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]))
  for (const group of groups) if (connected.has(group.id)) for (const member of group.members) connected.add(member)
  return nodes
    .filter(({ id }) => !connected.has(id))
    .map(({ id }) => ({ message: `no edge reaches ${id}: draw what calls it, or leave it out`, at: [`node ${id}`] }))
}

function lonelyParticipants({ participants, steps }: Sequence): LintFinding[] {
  const named = new Set<string>()
  const waiting: SequenceStep[] = [...steps]
  let messages = 0
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.step === 'message') {
      messages += 1
      named.add(step.from).add(step.to)
    } else if (step.step === 'note') for (const id of step.participants) named.add(id)
    else if (step.step === 'fragment') for (const branch of step.branches) waiting.push(...branch.steps)
  }
  if (messages === 0) return []
  return participants
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({ message: `${id} sends nothing and gets nothing: write its messages, or leave it out`, at: [`participant ${id}`] }))
}

function lonelyStates({ states, transitions, notes }: StateMachine): LintFinding[] {
  if (transitions.length === 0) return []
  const connected = new Set([...transitions.flatMap(({ from, to }) => [from, to]), ...notes.map(({ state }) => state)])
  for (const { parent } of [...states, ...transitions]) if (parent !== undefined) connected.add(parent)
  return states
    .filter(({ id }) => !connected.has(id))
    .map(({ id }) => ({ message: `no transition leads to or from ${id}: write how it is reached, or leave it out`, at: [`state ${id}`] }))
}
