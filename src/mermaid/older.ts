import type { Figure } from '../figure/figure.ts'
import type { Flowchart, FlowEdge, FlowNode } from '../figure/flowchart.ts'
import { isOlder, type Release, type Target, targetProfiles } from './target.ts'

/** `e1@-->`, and what is said of an edge by its name (`docs/syntax/flowchart.md` of Mermaid tells it from 11.10 on). */
export const EDGE_IDS: Release = [11, 10]
/** Turns of edges in a step animation, and groups with `@{ … }`. */
export const STEPS: Release = [12, 0]
/** `@{ shape: … }`, icons and pictures. */
export const NODE_DATA: Release = [11, 3]

/** A figure without what its target cannot show and another form can say; kinds print older keywords by themselves. */
export function older(figure: Figure, target: Target): Figure {
  return figure.kind === 'flowchart' ? olderFlowchart(figure, target) : figure
}

function olderFlowchart(figure: Flowchart, target: Target): Flowchart {
  if (target === 'mermaid-12') return figure
  const { runsScripts } = targetProfiles[target]
  return {
    ...figure,
    nodes: runsScripts ? figure.nodes : figure.nodes.map(withoutScripts),
    edges: figure.edges.map((edge) => (isOlder(target, EDGE_IDS) ? withoutId(edge) : isOlder(target, STEPS) ? withoutStep(edge) : edge)),
    groups: isOlder(target, STEPS) ? figure.groups.map(({ metadata: _, ...group }) => group) : figure.groups,
  }
}

/** A node that says nothing to scripts: its label stands where its icon would. */
function withoutScripts({ callback, icon, ...node }: FlowNode): FlowNode {
  if (icon === undefined) return callback === undefined ? node : { ...node, classes: withoutClickable(node) }
  const { form: _form, labelPosition: _position, width: _width, height: _height, constraint: _constraint, ...plain } = node
  return { ...plain, classes: callback === undefined ? node.classes : withoutClickable(node) }
}

function withoutClickable({ classes, link }: Pick<FlowNode, 'classes' | 'link'>): readonly string[] {
  return link === undefined ? classes.filter((name) => name !== 'clickable') : classes
}

function withoutId({ id: _id, animate: _animate, animation: _animation, step: _step, classes: _classes, ...edge }: FlowEdge): FlowEdge {
  return edge
}

function withoutStep({ step: _, ...edge }: FlowEdge): FlowEdge {
  return edge
}
