import { planes } from '../../dsl/plane.ts'
import { printBlock, printMarks, printStep, printTable } from './blocks-markdown.ts'
import { escapeMarkdown, fenced, inlineCode, markdownLink } from './escape.ts'
import type { CitedSource, Component, FactRow, OnCallTexts, Page } from './page.ts'

/** A page as Markdown: what to do first, then the drawing, then everything it rests on. */
export function printPage(page: Page): string {
  const nameOf = namesOf(page)
  const sections = [
    `# ${escapeMarkdown(page.title)}`,
    `${escapeMarkdown(page.system.name)} · ${page.category} · ${inlineCode(page.id)}`,
    escapeMarkdown(page.summary),
    '## At 3 AM',
    onCallSection(page.onCall, nameOf),
    '## Drawing',
    ...page.figures.flatMap(({ heading, text }) => [
      ...(heading === undefined ? [] : [`### ${escapeMarkdown(heading)}`]),
      fenced(text, 'mermaid'),
    ]),
    ...page.sections.map(printBlock),
    '## Figures',
    printTable(['Figure', 'Value', 'Origin', 'Scope and date', 'Source'], page.facts.map(factCells)),
    '## Components',
    printTable(['Component', 'Plane', 'Technology', 'Version', 'Source'], page.components.map(componentCells)),
    '## What fails',
    page.failures
      .map(
        ({ what, component, effect, recovery, cites }) =>
          `- **${escapeMarkdown(what)}** (${nameOf(component)}). Effect: ${escapeMarkdown(effect)} Recovery: ${escapeMarkdown(recovery)} ${printMarks(cites)}`,
      )
      .join('\n'),
    '## Sources',
    page.sources.map(sourceItem).join('\n'),
  ]
  return `${sections.map((section) => section.trimEnd()).join('\n\n')}\n`
}

/** The escaped names of components by their ids. */
function namesOf({ components }: Page): (id: string) => string {
  const names = new Map(components.map(({ id, name }) => [id, escapeMarkdown(name)]))
  return (id) => names.get(id) ?? ''
}

function onCallSection({ errors, logs, metrics, runbook, recovery }: OnCallTexts, nameOf: (id: string) => string): string {
  return [
    '**It prints**\n',
    ...errors.map(
      ({ text, printedBy, means, cites }) => `- ${inlineCode(text)} (${nameOf(printedBy)}): ${escapeMarkdown(means)} ${printMarks(cites)}`,
    ),
    '\n**In the log**\n',
    ...logs.map(
      ({ line, printedBy, where, cites }) => `- ${escapeMarkdown(where)} (${nameOf(printedBy)}): ${inlineCode(line)} ${printMarks(cites)}`,
    ),
    '\n**The metric**\n',
    ...metrics.map(
      ({ name, of, threshold, cites }) => `- ${inlineCode(name)} of ${nameOf(of)}: ${escapeMarkdown(threshold)} ${printMarks(cites)}`,
    ),
    '\n**Runbook**\n',
    ...(typeof runbook === 'string' ? [`- ${markdownLink(runbook, runbook)}`] : runbook.map(printStep)),
    '\n**Recovery**\n',
    ...recovery.map(printStep),
  ].join('\n')
}

function factCells(row: FactRow): string[] {
  const inputs = (row.inputs ?? []).map(({ name, value }) => `${name} = ${value}`).join('; ')
  const age = row.date === undefined || row.origin === 'reported' ? '' : `; oldest figure: ${row.date}`
  const about =
    row.origin === 'reported'
      ? [row.scope, row.date].filter((part) => part !== undefined).join(', ')
      : row.formula === undefined
        ? row.basis === undefined
          ? (row.why ?? '')
          : `${[row.basis, inputs].filter((part) => part !== '').join(', with ')}${age}`
        : `${row.formula}, with ${inputs}${age}`
  return [escapeMarkdown(row.name), escapeMarkdown(row.value), row.origin, escapeMarkdown(about), printMarks(row.cites)]
}

function componentCells({ name, plane, technology, version, cites }: Component): string[] {
  return [
    escapeMarkdown(name),
    planes[plane].title,
    technology.docs === undefined ? escapeMarkdown(technology.name) : markdownLink(technology.name, technology.docs),
    version === undefined ? 'managed' : 'runs' in version ? version.runs : `not published: ${escapeMarkdown(version.unpublished)}`,
    printMarks(cites),
  ]
}

const HOW_READ = { whole: 'read whole', opening: 'read in part', digest: 'read as a digest' } as const

function sourceItem({ url, title, publisher, published, kind, seen, query }: CitedSource, index: number): string {
  const asked = query === undefined ? '' : ` Query: ${inlineCode(query)}.`
  return `${index + 1}. ${markdownLink(title, url)}, ${escapeMarkdown(publisher)}, ${published} (${kind}, ${HOW_READ[seen]}).${asked}`
}
