import { recordCallSite } from './call-site.ts'
import { make } from './made.ts'
import { isNode, type Node } from './node.ts'
import { refuse } from './refusal.ts'
import { checkText } from './text.ts'
import { type CountFact, type DurationFact, isFact, type LatencyFact } from './units/quantity.ts'

/** How often and how a caller tries again. */
export interface Retry {
  readonly attempts: CountFact
  /** `exponential, full jitter` */
  readonly backoff?: string
}

/** What an author says of an edge. */
export interface Via {
  /** A verb or protocol: `reads profile`. */
  readonly label?: string
  /** `gRPC`, `HTTPS`, `CQL`, … */
  readonly protocol?: string
  /** Whether the caller does not wait for an answer: drawn dotted. */
  readonly async?: boolean
  /** Whether this is the way taken when something fails: drawn dashed. */
  readonly failure?: boolean
  readonly latency?: LatencyFact
  readonly timeout?: DurationFact
  readonly retry?: Retry
}

/** One edge of a flow. */
export interface Step {
  readonly from: Node
  readonly to: Node
  readonly via: Via
}

/** A path drawn so far: `.to()` goes on from its last node. */
export interface Flow {
  readonly kind: 'flow'
  readonly steps: readonly Step[]
  /** Draws an edge from the last node to `target`. A text is the label of the edge. */
  to(target: Node, via?: Via | string): Flow
}

/** The empty path that begins at a node. */
export function flowFrom(node: Node): Pick<Flow, 'to'> {
  return flow([], node)
}

/** A flow of one edge. */
export function flowOfStep({ from, to, via }: Step): Flow {
  return flowFrom(from).to(to, via)
}

function flow(steps: readonly Step[], last: Node): Flow {
  const self: Flow = make({
    kind: 'flow',
    steps: Object.freeze(steps),
    to(target, via = {}) {
      if (!isNode(target))
        refuse('FP103', `an edge from ${last.name} leads to a node: declare it with edge(…), service(…), state(…) or control(…)`)
      return recordCallSite(flow([...steps, { from: last, to: target, via: checkVia(via, last, target) }], target), self.to)
    },
  } satisfies Flow)
  return self
}

function checkVia(via: Via | string, from: Node, to: Node): Via {
  const said = typeof via === 'string' ? { label: via } : via
  const edge = `the edge ${from.name} → ${to.name}`
  if (said.label !== undefined) checkText(said.label, `the label of ${edge}`)
  if (said.protocol !== undefined) checkText(said.protocol, `the protocol of ${edge}`)
  if (said.retry?.backoff !== undefined) checkText(said.retry.backoff, `the backoff of ${edge}`)
  for (const fact of [said.latency, said.timeout, said.retry?.attempts]) {
    if (fact !== undefined && !isFact(fact))
      refuse('FP103', `a number on ${edge} needs an origin: write .from(source), .estimated(basis), derive(…) or unpublished(why)`)
  }
  return Object.freeze({ ...said })
}
