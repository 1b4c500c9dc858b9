import type { ChangeKind, DiagramChange, PropertyChange } from './compare.ts'

/** The sign of each kind of change, in text and in pictures. */
export const SIGNS: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '−', changed: '±' }

/** One line of a report: how deep it stands below its diagram, its kind of change, and what it says. */
export interface ReportLine {
  readonly depth: number
  readonly change: ChangeKind
  readonly text: string
}

/** What changed in a diagram, line by line. */
export function reportLines({ id, title, change, nodes, edges, facts, gates }: DiagramChange): ReportLine[] {
  return [
    { depth: 0, change, text: `${id} (${title})` },
    ...[...nodes.map((node) => ({ ...node, what: 'node' })), ...edges.map((edge) => ({ ...edge, what: edgeWhat(edge) }))].flatMap(
      ({ what, name, change: kind, properties }) => [
        { depth: 1, change: kind, text: `${what} ${name}` },
        ...properties.map((property) => propertyLine(property, 2)),
      ],
    ),
    ...facts.map((fact) => propertyLine(fact, 1)),
    ...gates.map(({ change: kind, what, text }) => ({ depth: 1, change: kind, text: `${what}: ${text}` })),
  ]
}

function edgeWhat({ before, after }: DiagramChange['edges'][number]): string {
  const label = (after ?? before)?.label ?? ''
  return label === '' ? 'edge' : `edge “${label}”`
}

function propertyLine({ name, before, after }: PropertyChange, depth: number): ReportLine {
  if (before === undefined) return { depth, change: 'added', text: `${name}: ${after}` }
  if (after === undefined) return { depth, change: 'removed', text: `${name}: ${before}` }
  return { depth, change: 'changed', text: `${name}: ${before} → ${after}` }
}

/** `1 diagram added, 2 changed`, or `no diagram changed`. */
export function summaryOf(changes: readonly DiagramChange[]): string {
  const counts = (['added', 'removed', 'changed'] as const).flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return counts.length === 0 ? 'no diagram changed' : `diagrams: ${counts.join(', ')}`
}

/** Longest comment that GitHub takes, in characters, with room for what stands around it. */
const LONGEST_COMMENT = 60_000

/** A report as a comment on a pull request: a fold for each diagram, with the signs of a diff. */
export function markdownReport(changes: readonly DiagramChange[]): string {
  const head = `### Diagrams: ${summaryOf(changes).replace(/^diagrams: /, '')}\n`
  let [text, left] = [head, changes.length]
  for (const change of changes) {
    const [first, ...lines] = reportLines(change)
    const body = lines.map(({ depth, change: kind, text: said }) => `${MARKS[kind]} ${'  '.repeat(depth - 1)}${said.replaceAll('\n', ' ')}`)
    const fence = fenceAround(body)
    const fold =
      body.length === 0
        ? `\n- ${SIGNS[change.change]} ${inline(first?.text ?? '')}\n`
        : `\n<details><summary>${SIGNS[change.change]} ${html(first?.text ?? '')}</summary>\n\n${fence}diff\n${body.join('\n')}\n${fence}\n\n</details>\n`
    if (text.length + fold.length > LONGEST_COMMENT) break
    text += fold
    left -= 1
  }
  return left === 0 ? text : `${text}\n…and ${left} more: run \`fourplane diff\`.\n`
}

/** First characters by which GitHub colours the lines of a `diff` block. */
const MARKS: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '-', changed: '!' }

function fenceAround(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)))
  return '`'.repeat(longest + 1)
}

/** Markdown means nothing inside a `<summary>`. */
function html(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function inline(text: string): string {
  return html(text).replaceAll(/([*_`[\]\\@#])/g, '\\$1')
}
