import { type Flow, flowOfStep, type Step, type Via } from './flow.ts'
import type { AtLeastOne } from './gates/on-call.ts'
import { isNode, type Node } from './node.ts'
import { type Plane, planeOrder } from './plane.ts'
import { refuse } from './refusal.ts'

/** Which part of a model a view shows; what is left out selects everything. */
export interface Selection {
  /** Only what lies within `depth` edges of this node, in either direction. */
  readonly around?: Node
  /** Edges away from `around`; 1 by default. */
  readonly depth?: number
  /** Only edges with both ends on these planes. */
  readonly planes?: AtLeastOne<Plane>
  /** Only edges with both ends among nodes that carry one of these tags. */
  readonly tags?: AtLeastOne<string>
}

/**
 * Derives a view from the flows of a model: the edges that fit the selection, in the order of the model. Refuses a selection that nothing
 * fits (FP110).
 *
 * @example
 * select([cdn.to(api, 'asks').to(cassandra, 'reads')], { planes: ['edge', 'service'] }).length // 1
 */
export function select(
  flows: readonly Flow[],
  { around, depth = 1, planes = planeOrder as AtLeastOne<Plane>, tags }: Selection,
): AtLeastOne<Flow> {
  const steps = flows.flatMap((flow) => flow.steps)
  const near = around === undefined ? undefined : within(steps, around, depth)
  const fits = (node: Node): boolean =>
    planes.includes(node.plane) &&
    (near === undefined || near.has(node)) &&
    (tags === undefined || tags.some((tag) => node.tags.includes(tag)))
  const [first, ...others] = steps.filter(({ from, to }) => fits(from) && fits(to)).map(flowOfStep)
  if (first === undefined) refuse('FP110', 'the selection fits no edge: widen its depth, planes or tags')
  return [first, ...others]
}

/** The nodes at most `depth` edges away. */
function within(steps: readonly Step[], around: Node, depth: number): ReadonlySet<Node> {
  if (!isNode(around)) refuse('FP103', 'around is a node: declare it with edge(…), service(…), state(…) or control(…)')
  if (!Number.isInteger(depth) || depth < 1) refuse('FP101', `depth is a whole number from 1 on, not ${depth}`)
  const reached = new Set([around])
  for (let hop = 0; hop < depth; hop += 1) {
    for (const { from, to } of steps.filter((step) => reached.has(step.from) !== reached.has(step.to))) reached.add(from).add(to)
  }
  return reached
}

/**
 * States once what most edges of these flows share; what an edge says itself stands.
 *
 * @example
 * withDefaults({ protocol: 'gRPC' }, [cdn.to(api, { label: 'asks' })])[0].steps[0].via.protocol // 'gRPC'
 */
export function withDefaults(defaults: Pick<Via, 'protocol' | 'timeout' | 'retry'>, flows: AtLeastOne<Flow>): AtLeastOne<Flow> {
  const [first, ...others] = flows.flatMap((flow) => flow.steps).map((step) => flowOfStep({ ...step, via: { ...defaults, ...step.via } }))
  if (first === undefined) refuse('FP110', 'these flows are empty: there is nothing to give defaults to')
  return [first, ...others]
}
