import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Source } from '../../dsl/facts/source.ts'
import type { Step as FlowStep } from '../../dsl/flow.ts'
import type { OnCall } from '../../dsl/gates/on-call.ts'
import type { Node } from '../../dsl/node.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import { findableOf } from '../find/findable.ts'
import { mermaidId } from '../lower/cards.ts'
import { nodeIds } from '../lower/edges.ts'
import type { Citations } from '../lower/footnotes.ts'
import { arithmeticSections } from './arithmetic.ts'
import { factRow, namedFacts } from './facts.ts'
import type { CitedSource, Component, DrawnFigure, Edge, OnCallTexts, Page } from './page.ts'
import { categorySections } from './sections.ts'
import { stepOf } from './step.ts'

/**
 * Everything that a diagram says, as plain data. `cite` has numbered the sources of the picture already; the others get their numbers in
 * the order in which the page is read.
 */
export function pageOf(diagram: Diagram, figures: readonly DrawnFigure[], cite: Citations): Page {
  const { id, title, category, summary, system } = diagram
  const named = namedFacts(diagram)
  const places = new Map([...named.keys()].map((fact, place) => [fact, place]))
  const placesOf = (facts: readonly (Fact | undefined)[]): number[] =>
    facts.flatMap((fact) => (fact === undefined ? [] : [places.get(fact) ?? -1])).filter((place) => place >= 0)
  const idOf = nodeIds(diagram.nodes)
  // in the order of the page, as sources are numbered by it
  const onCall = onCallOf(diagram.onCall, idOf, cite)
  const sections = [...categorySections(diagram, cite), ...arithmeticSections(diagram)]
  const facts = [...named].map(([fact, name]) => factRow(fact, name, named, cite))
  const components = diagram.nodes.map(({ node, id: placed }) =>
    componentOf(node, mermaidId(placed), placesOf(Object.values(node.facts)), cite),
  )
  const failures = diagram.failures.map(({ what, component, effect, recovery, source }) => {
    return { what, component: idOf(component), effect, recovery, cites: cite.numbers(source) }
  })
  return {
    id,
    title,
    category,
    ...('view' in diagram ? { view: diagram.view } : {}),
    system: { id: system.id, name: system.name },
    summary,
    ...happenedOf(diagram),
    onCall,
    figures,
    sections,
    facts,
    components,
    edges: edgesOf(
      diagram.flows.flatMap(({ steps }) => steps),
      idOf,
      placesOf,
    ),
    failures,
    sources: cite.sources().map(sourceOf),
    findable: findableOf(diagram),
  }
}

function happenedOf(diagram: Diagram): { readonly happened?: string } {
  if (diagram.category === 'incident') return { happened: diagram.anatomy.timeline[0].at }
  return diagram.category === 'architecture' && diagram.view === 'failure-domains' ? { happened: diagram.domains.happened.on } : {}
}

function onCallOf(onCall: OnCall, idOf: (node: Node) => string, cite: Citations): OnCallTexts {
  const { errors, logs, metrics, runbook, recovery } = onCall
  return {
    errors: errors.map(({ text, printedBy, means, source }) => ({ text, printedBy: idOf(printedBy), means, cites: cite.numbers(source) })),
    logs: logs.map(({ line, printedBy, where, source }) => ({ line, printedBy: idOf(printedBy), where, cites: cite.numbers(source) })),
    metrics: metrics.map(({ name, of, threshold, source }) => ({ name, of: idOf(of), threshold, cites: cite.numbers(source) })),
    runbook: typeof runbook === 'string' ? runbook : runbook.map((step) => stepOf(step, cite)),
    recovery: recovery.map((step) => stepOf(step, cite)),
  }
}

function componentOf(node: Node, id: string, facts: readonly number[], cite: Citations): Component {
  const { id: technologyId, name, is, vendor, docs } = node.technology
  return {
    id,
    name: node.name,
    plane: node.plane,
    technology: { id: technologyId, name, is, vendor, ...(docs === undefined ? {} : { docs }) },
    ...(node.version === undefined
      ? {}
      : { version: typeof node.version === 'string' ? { runs: node.version } : { unpublished: node.version.origin.why } }),
    external: node.external,
    tags: node.tags,
    facts,
    cites: cite.numbers(node.source),
  }
}

/** A step that two flows share word for word is one edge. */
function edgesOf(
  steps: readonly FlowStep[],
  idOf: (node: Node) => string,
  placesOf: (facts: readonly (Fact | undefined)[]) => number[],
): readonly Edge[] {
  const edges = steps.map(({ from, to, via }): Edge => {
    return {
      from: idOf(from),
      to: idOf(to),
      ...(via.label === undefined ? {} : { label: via.label }),
      ...(via.protocol === undefined ? {} : { protocol: via.protocol }),
      async: via.async === true,
      failure: via.failure === true,
      facts: placesOf([via.latency, via.timeout, via.retry?.attempts]),
    }
  })
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()]
}

function sourceOf({ url, title, publisher, published, kind, seen, query }: Source): CitedSource {
  return { url, title, publisher, published, kind, seen, ...(query === undefined ? {} : { query }) }
}
