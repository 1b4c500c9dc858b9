import type { Figure } from '../figure/figure.ts'
import type { Flowchart } from '../figure/flowchart.ts'
import type { Message, Sequence, SequenceStep } from '../figure/sequence.ts'
import { EDGE_IDS, NODE_DATA, STEPS } from './older.ts'
import { isOlder, type Release, type Target, targetProfiles } from './target.ts'

/** Something that a target cannot show. */
export interface Shortfall {
  /** What it is, as the subject of a sentence: `the shape “cloud”`. */
  readonly what: string
  /** `true` if a text printed for the target says it in an older form, or leaves it out. */
  readonly printed: boolean
  /** Key of the statement. */
  readonly at: string
}

/** Shapes that came with Mermaid 12. */
const NEW_SHAPES: readonly string[] = ['datastore', 'folder', 'bucket', 'console', 'browser', 'person', 'bang', 'cloud']
const MERMAID_12: Release = [12, 0]
/** Half arrows and central connections (`docs/syntax/sequenceDiagram.md` of Mermaid). */
const HALF_ARROWS: Release = [11, 13]
/** `participant a@{ "type": … }` */
const PARTICIPANT_TYPES: Release = [11, 11]

/** What of a figure a target cannot show, in the order of the figure. */
export function shortfalls(figure: Figure, target: Target): readonly Shortfall[] {
  switch (figure.kind) {
    case 'flowchart':
      return ofFlowchart(figure, target)
    case 'sequence':
      return ofSequence(figure, target)
    case 'xychart':
      return isOlder(target, MERMAID_12)
        ? figure.series.flatMap(({ labels }, index) =>
            labels === undefined ? [] : [{ what: 'a text at a point of a line', printed: true, at: `series ${index}` }],
          )
        : []
    case 'state':
      return []
    default:
      return []
  }
}

function ofFlowchart({ nodes, edges, groups }: Flowchart, target: Target): Shortfall[] {
  const found: Shortfall[] = []
  const { runsScripts } = targetProfiles[target]
  for (const { id, shape, icon, image, callback, label, labelFormat } of nodes) {
    const add = (what: string, printed: boolean): number => found.push({ what, printed, at: `node ${id}` })
    if (isOlder(target, MERMAID_12) && NEW_SHAPES.includes(shape)) add(`the shape “${shape}”`, true)
    if (isOlder(target, NODE_DATA) && image !== undefined) add('a picture', false)
    if (!runsScripts && icon !== undefined) add(`the icon “${icon}”`, true)
    if (!runsScripts && callback !== undefined) add(`the call of “${callback.name}”`, true)
    if (!runsScripts && /\bfa[bklrs]?:fa-/.test(label)) add('an icon of Font Awesome', false)
    if (!runsScripts && labelFormat === 'html') add('a tag other than <br/> in a label', false)
  }
  for (const [index, { id, animate, animation, step }] of edges.entries()) {
    const add = (what: string): number => found.push({ what, printed: true, at: `edge ${index}` })
    if (isOlder(target, EDGE_IDS) && id !== undefined) add(`the name “${id}” of an edge`)
    if (isOlder(target, EDGE_IDS) && (animate !== undefined || animation !== undefined)) add('a moving edge')
    if (isOlder(target, STEPS) && step !== undefined) add('the turn of an edge')
  }
  for (const { id, metadata } of groups)
    if (isOlder(target, STEPS) && metadata !== undefined) found.push({ what: '“@{ … }” of a group', printed: true, at: `group ${id}` })
  return found
}

function ofSequence({ participants, steps }: Sequence, target: Target): Shortfall[] {
  const found: Shortfall[] = []
  for (const { id, type } of participants)
    if (isOlder(target, PARTICIPANT_TYPES) && type !== 'participant' && type !== 'actor')
      found.push({ what: `a participant of the type “${type}”`, printed: true, at: `participant ${id}` })
  if (!isOlder(target, HALF_ARROWS)) return found
  messagesOf(steps).forEach((message, index) => {
    if (/^(?:half|stick)-/.test(message.head)) found.push({ what: 'half an arrow head', printed: true, at: `message ${index}` })
    if (message.central !== undefined) found.push({ what: 'a line to the middle of a lifeline', printed: true, at: `message ${index}` })
  })
  return found
}

function messagesOf(steps: readonly SequenceStep[]): Message[] {
  const messages: Message[] = []
  const waiting = [...steps].reverse()
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.step === 'message') messages.push(step)
    else if (step.step === 'fragment') waiting.push(...step.branches.flatMap((branch) => branch.steps).reverse())
  }
  return messages
}
