import type { HistoryRow } from './history.ts'
import type { Progress } from './progress.ts'
import { views } from './targets.ts'

const CELLS = { passing: '✓', failing: '✗', missing: '·' } as const

/** `generated/PROGRESS.md`: the tables, what does not count, and the weeks before. */
export function progressPage(progress: Progress, history: readonly HistoryRow[]): string {
  const { total, categories, companies, facts, sources, reviewed, notCounted, week } = progress
  const sections = [
    '# Progress of the Atlas',
    '<!-- Written by `fourplane progress --write`. -->',
    `${total.passing} of ${total.target} diagrams pass both gates. Counted from what compiles: a diagram counts if the compiler has nothing to say against it, no warning and nothing that a comment allows, and if it stands where its id says.`,
    '## By category',
    table(
      ['category', 'passing', 'target', 'does not pass yet'],
      categories.map(({ category, passing, target, failing }) => [category, passing, target, failing]),
    ),
    'Of architecture one diagram counts for each view of each company. In the total no category counts beyond its target.',
    '## By company',
    `${CELLS.passing} passes, ${CELLS.failing} is there and does not pass, ${CELLS.missing} is missing.`,
    table(
      ['company', ...views, 'of 8'],
      companies.map((company) => [company.name, ...views.map((view) => CELLS[company.views[view]]), company.passing]),
    ),
    '## Facts and sources',
    `${facts.total} facts, by where they come from: ${tallyText(facts.grades)}. ${shareText(reviewed)} of them are confirmed by a review.`,
    `${sources.total} sources, by kind: ${tallyText(sources.kinds)}; how they were read: ${tallyText(sources.seen)}; age at the end of ${week}: ${tallyText(sources.ages)}.`,
    ...(notCounted.length === 0 ? [] : ['## What does not count', ...notCounted.map(notCountedText)]),
    ...(history.length === 0 ? [] : ['## Week by week', historyTable(history)]),
  ]
  return `${sections.join('\n\n')}\n`
}

function historyTable(history: readonly HistoryRow[]): string {
  return table(
    ['week', 'passing', 'facts', 'sources', 'reviewed'],
    [...history].reverse().map(({ week, passing, facts, sources, reviewed }) => [week, passing, facts, sources, shareText(reviewed)]),
  )
}

function notCountedText({ file, id, problems }: Progress['notCounted'][number]): string {
  return `- \`${file}\`${id === undefined || file.endsWith(`${id}.ts`) ? '' : ` (\`${id}\`)`}\n${problems.map((problem) => `  - ${plain(problem)}`).join('\n')}`
}

/** Words of the compiler as text of Markdown: what looks like markup in them is none. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`)
}

/** `reported: 40, derived: 2`, without what there is none of. */
export function tallyText(tally: Readonly<Partial<Record<string, number>>>): string {
  const parts = Object.entries(tally).filter(([, count]) => count !== 0)
  return parts.length === 0 ? 'none' : parts.map(([name, count]) => `${name}: ${count}`).join(', ')
}

/**
 * A share in whole percent; only all of it is 100 %, and only nothing is 0 %.
 *
 * @example
 * shareText(0.999) // '99 %'
 */
export function shareText(share: number): string {
  const rounded = Math.round(share * 100)
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded} %`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
