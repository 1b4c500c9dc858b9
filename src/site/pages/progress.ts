import type { HistoryRow } from '../../progress/history.ts'
import { shareText } from '../../progress/page.ts'
import { plotsOf } from '../../progress/plots.ts'
import type { Progress } from '../../progress/progress.ts'
import { views } from '../../progress/targets.ts'
import { diagramPath, PROGRESS, relativePath } from '../address.ts'
import type { Atlas } from '../atlas.ts'
import { printDocument, type Site } from '../document.ts'
import { type Html, html } from '../html.ts'
import { pictureInPage } from '../picture.ts'
import type { SiteFile } from './listing.ts'

/** How far the collection has come, and the weeks before. */
export interface ProgressReport {
  readonly progress: Progress
  /** Oldest first. */
  readonly history: readonly HistoryRow[]
}

const CELLS = { passing: ['✓', 'passes'], failing: ['✗', 'does not pass'], missing: ['·', 'missing'] } as const

/** The page of a collection's progress. */
export function progressPage(site: Site, atlas: Atlas, { progress, history }: ProgressReport): SiteFile {
  const { total, categories, facts, sources, reviewed, notCounted } = progress
  const main = html`<h1>Progress</h1>
<p class="summary">${total.passing} of ${total.target} diagrams pass both gates. A diagram counts if the compiler has nothing to say against it, no warning and nothing that a comment allows.</p>
<div class="bars">${bar('All diagrams', total)}</div>
${section('Categories', html`<div class="bars">${categories.map(({ category, target, passing }) => bar(category, { target, passing }))}</div>`)}
${section('Companies', companyTable(atlas, progress))}
${weeks(history)}
<div class="pair">${[
    counts('Where numbers come from', [...Object.entries(facts.grades), ['confirmed by a review', shareText(reviewed)]]),
    counts('How sources were read', Object.entries(sources.seen)),
    counts('Kinds of sources', Object.entries(sources.kinds)),
    counts('Ages of sources', Object.entries(sources.ages)),
  ]}</div>
${notCounted.length > 0 && section('What does not count', notCountedList(notCounted))}`
  const description = `${total.passing} of ${total.target} diagrams pass both gates.`
  return { path: PROGRESS, content: printDocument(site, { path: PROGRESS, title: 'Progress', description, kind: 'list', main }) }
}

function section(heading: string, content: Html): Html {
  const id = heading.toLowerCase().replaceAll(' ', '-')
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>`
}

/** A meter draws itself without a style of its own: the policy of the pages allows none. */
function bar(name: string, { target, passing }: Progress['total']): Html {
  return html`<div class="bar"><span class="bar-name">${name}</span><meter min="0" max="${Math.max(1, target)}" value="${passing}" aria-label="${name}">${passing} of ${target}</meter><span class="count">${passing} / ${target}</span></div>`
}

/** A row a company, a column a view; a diagram that passes is a link. */
function companyTable({ entries }: Atlas, { companies }: Progress): Html {
  const idOf = (company: string, view: string): string | undefined =>
    entries.find((entry) => entry.system.id === company && entry.view === view)?.id
  const cell = (company: Progress['companies'][number], view: (typeof views)[number]): Html => {
    const [sign, meaning] = CELLS[company.views[view]]
    const id = idOf(company.id, view)
    const label = `${company.name}, ${view}: ${meaning}`
    return id === undefined
      ? html`<td><span role="img" aria-label="${label}">${sign}</span></td>`
      : html`<td><a href="${relativePath(PROGRESS, diagramPath(id))}" aria-label="${label}">${sign}</a></td>`
  }
  const rows = companies.map(
    (company) =>
      html`<tr><th scope="row">${company.name}</th>${views.map((view) => cell(company, view))}<td class="number">${company.passing}</td></tr>`,
  )
  return html`<p>${Object.values(CELLS)
    .map(([sign, meaning]) => `${sign} ${meaning}`)
    .join(', ')}.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Views of every company"><table class="matrix"><thead><tr><th scope="col">company</th>${views.map((view) => html`<th scope="col">${view}</th>`)}<th scope="col">of ${views.length}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function weeks(history: readonly HistoryRow[]): Html {
  if (history.length === 0) return html``
  const plots = plotsOf(history).map(({ id, svg }) => html`<figure class="plot drawing">${pictureInPage(svg, id, [])}</figure>`)
  const rows = [...history]
    .reverse()
    .map(
      ({ week, passing, target, facts, sources, reviewed }) =>
        html`<tr><th scope="row">${week}</th>${[`${passing} of ${target}`, facts, sources, shareText(reviewed)].map((value) => html`<td class="number">${value}</td>`)}</tr>`,
    )
  return section(
    'Week by week',
    html`${plots.length > 0 && html`<div class="pair">${plots}</div>`}<div class="scroll" tabindex="0" role="group" aria-label="Counts of every week"><table><thead><tr>${['week', 'passing', 'facts', 'sources', 'reviewed'].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`,
  )
}

function counts(heading: string, numbers: readonly (readonly [name: string, count: number | string])[]): Html {
  if (numbers.length === 0) return html``
  const rows = numbers.map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="number">${count}</td></tr>`)
  return section(heading, html`<table><tbody>${rows}</tbody></table>`)
}

function notCountedList(notCounted: Progress['notCounted']): Html {
  return html`<ul class="not-counted">${notCounted.map(
    ({ file, problems }) => html`<li><code>${file}</code><ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul></li>`,
  )}</ul>`
}
