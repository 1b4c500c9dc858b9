import type { DebuggingDiagram, Outcome, Question } from '../../dsl/categories/debugging.ts'
import type { Plane } from '../../dsl/plane.ts'
import type { ClassDefinition } from '../figure/base.ts'
import type { Drawing } from '../figure/drawing.ts'
import type { Flowchart, FlowEdge, FlowNode } from '../figure/flowchart.ts'
import { captionOf } from './caption.ts'
import { classesOf } from './flow.ts'
import { type Citations, footnotesOf } from './footnotes.ts'
import { panelOf } from './panel.ts'

/** Marks the card where the reader starts: a tree that is folded into rows may have it anywhere. */
const SYMPTOM = { name: 'symptom', style: 'stroke:#1F2933,stroke-width:4px' } as const satisfies ClassDefinition

/** The decision tree: the error text, the questions in the colour of the component they look at, and where each branch ends. */
export function lowerDebugging(diagram: DebuggingDiagram, cite: Citations): Drawing {
  const { entry, questions } = diagram.guide
  const caption = captionOf(diagram, diagram.metrics, cite)
  const ids = new Map(questions.map(({ id }, index) => [id, `question_${index + 1}`]))
  const start: FlowNode = {
    id: 'error',
    label: `${entry.text}\n${entry.printedBy.name}${cite.mark(entry.source)}`,
    shape: 'stadium',
    classes: [entry.printedBy.plane, SYMPTOM.name],
  }
  const branches = questions.flatMap((question, index) =>
    (['yes', 'no'] as const).map((answer) => branchOf(question[answer], answer, `question_${index + 1}`, question.on.plane, ids)),
  )
  const nodes = [
    start,
    ...questions.map((question, index) => questionNode(question, index, cite)),
    ...branches.flatMap(({ node }) => (node === undefined ? [] : [node])),
  ]
  const figure: Flowchart = {
    kind: 'flowchart',
    title: diagram.title,
    description: diagram.summary,
    direction: 'TB',
    nodes,
    edges: [edge('error', 'question_1'), ...branches.map((branch) => branch.edge)],
    groups: [],
    classes: [...classesOf(new Set([entry.printedBy, ...questions.map(({ on }) => on)].map(({ plane }) => plane)), false), SYMPTOM],
  }
  return {
    id: diagram.id,
    figure,
    arrangement: 'flow',
    caption,
    panel: panelOf(diagram.onCall, cite),
    footnotes: footnotesOf(cite.sources()),
  }
}

function questionNode({ ask, on, command, threshold, source }: Question, index: number, cite: Citations): FlowNode {
  const label = [ask, `${on.name}${cite.mark(source)}`, code(command), `threshold: ${threshold}`].join('\n')
  return { id: `question_${index + 1}`, label, shape: 'hexagon', classes: [on.plane] }
}

/** Lines that are drawn as code; one with backticks of its own is not. */
function code(command: string): string {
  return command.replace(/^[^`\n]+$/gm, '`$&`')
}

interface Branch {
  readonly edge: FlowEdge
  /** The end of the branch, unless it leads to another question. */
  readonly node?: FlowNode
}

function branchOf(outcome: Outcome, answer: 'yes' | 'no', from: string, plane: Plane, ids: ReadonlyMap<string, string>): Branch {
  if ('ask' in outcome) return { edge: edge(from, ids.get(outcome.ask) ?? from, answer) }
  const id = `${from}_${answer}`
  const [label, classes] =
    'fix' in outcome
      ? [`Fix\n${outcome.fix.do}${outcome.fix.command === undefined ? '' : `\n${code(outcome.fix.command)}`}`, [plane]]
      : [`Escalate\n${outcome.escalate}`, []]
  return { edge: edge(from, id, answer), node: { id, label, shape: 'rounded', classes } }
}

function edge(from: string, to: string, label?: string): FlowEdge {
  return { from, to, ...(label === undefined ? {} : { label }), stroke: 'normal', heads: { start: 'none', end: 'arrow' } }
}
