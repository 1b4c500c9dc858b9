import type { Diagram } from '../../dsl/categories/diagram.ts'
import { dateOf, gradeOf } from '../../dsl/facts/grade.ts'
import { factsWithin } from '../../dsl/facts/within.ts'
import type { OnCall } from '../../dsl/gates/on-call.ts'
import { planes } from '../../dsl/plane.ts'
import { formatExact } from '../../dsl/units/format.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Citations } from '../lower/footnotes.ts'
import { arithmeticSections } from './arithmetic.ts'
import { type Cited, citing } from './cited.ts'
import { escapeMarkdown, fenced, inlineCode, markdownLink } from './escape.ts'
import { categoryFigures } from './figures.ts'
import { categorySections } from './sections.ts'
import { stepItem } from './steps.ts'
import { table } from './table.ts'

/** A figure of the drawing as Mermaid text. */
interface DrawnFigure {
  /** Of all but the first one. */
  readonly heading?: string
  readonly text: string
}

/** A diagram as a Markdown page: what to do first, then the drawing, then everything it rests on. */
export function printPage(diagram: Diagram, figures: readonly DrawnFigure[], cite: Citations): string {
  const cited = citing(cite)
  const sections = [
    `# ${escapeMarkdown(diagram.title)}`,
    `${escapeMarkdown(diagram.system.name)} · ${diagram.category} · ${inlineCode(diagram.id)}`,
    escapeMarkdown(diagram.summary),
    '## At 3 AM',
    onCallSection(diagram.onCall, cited),
    '## Drawing',
    ...figures.flatMap(({ heading, text }) => [
      ...(heading === undefined ? [] : [`### ${escapeMarkdown(heading)}`]),
      fenced(text, 'mermaid'),
    ]),
    ...categorySections(diagram, cited),
    ...arithmeticSections(diagram),
    '## Figures',
    factsSection(diagram, cited),
    '## Components',
    componentsSection(diagram, cited),
    '## What fails',
    ...diagram.failures.map(
      ({ what, component, effect, recovery, source }) =>
        `- **${escapeMarkdown(what)}** (${escapeMarkdown(component.name)}). Effect: ${escapeMarkdown(effect)} Recovery: ${escapeMarkdown(recovery)} ${cited(source)}`,
    ),
  ]
  return `${joinSections([...sections, '## Sources', sourcesSection(cite)])}\n`
}

/** Items of one list stay together; everything else is parted by an empty line. */
function joinSections(sections: readonly string[]): string {
  return sections
    .reduce(
      (page, section) => `${page}${section.startsWith('- ') && /\n- [^\n]*$/.test(`\n${page}`) ? '\n' : '\n\n'}${section.trimEnd()}`,
      '',
    )
    .trim()
}

function onCallSection({ errors, logs, metrics, runbook, recovery }: OnCall, cited: Cited): string {
  return [
    '**It prints**\n',
    ...errors.map(
      (error) =>
        `- ${inlineCode(error.text)} (${escapeMarkdown(error.printedBy.name)}): ${escapeMarkdown(error.means)} ${cited(error.source)}`,
    ),
    '\n**In the log**\n',
    ...logs.map(
      (log) => `- ${escapeMarkdown(log.where)} (${escapeMarkdown(log.printedBy.name)}): ${inlineCode(log.line)} ${cited(log.source)}`,
    ),
    '\n**The metric**\n',
    ...metrics.map(
      (metric) =>
        `- ${inlineCode(metric.name)} of ${escapeMarkdown(metric.of.name)}: ${escapeMarkdown(metric.threshold)} ${cited(metric.source)}`,
    ),
    '\n**Runbook**\n',
    ...(typeof runbook === 'string' ? [`- ${markdownLink(runbook, runbook)}`] : runbook.map((step, index) => stepItem(step, index, cited))),
    '\n**Recovery**\n',
    ...recovery.map((step, index) => stepItem(step, index, cited)),
  ].join('\n')
}

/** Every number of the diagram, with its origin; inputs of derived figures too. */
function factsSection(diagram: Diagram, cited: Cited): string {
  const named = new Map<Fact, string>()
  const name = (fact: Fact | undefined, as: string): void => {
    if (fact !== undefined && !named.has(fact)) named.set(fact, as)
  }
  for (const [metric, fact] of Object.entries(diagram.metrics)) name(fact, metric)
  for (const [as, fact] of categoryFigures(diagram)) name(fact, as)
  for (const { node } of diagram.nodes) for (const [label, fact] of Object.entries(node.facts)) name(fact, `${node.name}: ${label}`)
  for (const { from, to, via } of diagram.flows.flatMap(({ steps }) => steps)) {
    name(via.latency, `${from.name} → ${to.name}: latency`)
    name(via.timeout, `${from.name} → ${to.name}: timeout`)
    name(via.retry?.attempts, `${from.name} → ${to.name}: attempts`)
  }
  for (const fact of factsWithin([...named.keys()])) name(fact, 'input')
  const rows = [...named].map(([fact, as]) => [escapeMarkdown(as), escapeMarkdown(formatExact(fact)), ...originCells(fact, named, cited)])
  return table(['Figure', 'Value', 'Origin', 'Scope and date', 'Source'], rows)
}

function originCells(fact: Fact, named: ReadonlyMap<Fact, string>, cited: Cited): [string, string, string] {
  const { origin } = fact
  const over = (inputs: readonly Fact[]) => inputs.map((input) => `${named.get(input) ?? 'input'} = ${formatExact(input)}`).join('; ')
  switch (origin.kind) {
    case 'reported':
      return [
        'reported',
        escapeMarkdown([origin.scope, origin.asOf ?? origin.source.published].filter((part) => part !== undefined).join(', ')),
        cited(origin.source),
      ]
    case 'derived':
      return [derivedFrom(fact), escapeMarkdown(`${origin.formula}, with ${over(origin.inputs)}${ageOf(fact)}`), '']
    case 'estimated':
      return [
        'estimated',
        escapeMarkdown(`${[origin.basis, over(origin.inputs)].filter((part) => part !== '').join(', with ')}${ageOf(fact)}`),
        '',
      ]
    case 'unpublished':
      return ['not published', escapeMarkdown(origin.why), '']
  }
}

/** A result is as weak as its weakest input. */
function derivedFrom(fact: Fact): string {
  return gradeOf(fact) === 'estimated' ? 'derived, from an estimate' : 'derived'
}

/** A result is as old as its oldest input. */
function ageOf(fact: Fact): string {
  const date = dateOf(fact)
  return date === undefined ? '' : `; oldest figure: ${date}`
}

function componentsSection(diagram: Diagram, cited: Cited): string {
  return table(
    ['Component', 'Plane', 'Technology', 'Version', 'Source'],
    diagram.nodes.map(({ node }) => [
      escapeMarkdown(node.name),
      planes[node.plane].title,
      node.technology.docs === undefined ? escapeMarkdown(node.technology.name) : markdownLink(node.technology.name, node.technology.docs),
      versionCell(node.version),
      cited(node.source),
    ]),
  )
}

function versionCell(version: Diagram['nodes'][number]['node']['version']): string {
  if (version === undefined) return 'managed'
  return typeof version === 'string' ? version : `not published: ${escapeMarkdown(version.origin.why)}`
}

const HOW_READ = { whole: 'read whole', opening: 'read in part', digest: 'read as a digest' } as const

function sourcesSection(cite: Citations): string {
  return cite
    .sources()
    .map((source, index) => {
      const query = source.query === undefined ? '' : ` Query: ${inlineCode(source.query)}.`
      return `${index + 1}. ${markdownLink(source.title, source.url)}, ${escapeMarkdown(source.publisher)}, ${source.published} (${source.kind}, ${HOW_READ[source.seen]}).${query}`
    })
    .join('\n')
}
