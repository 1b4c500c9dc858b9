import { PROGRESS } from '../address.ts'
import { printDocument, type Site } from '../document.ts'
import { type Html, html } from '../html.ts'
import type { SiteFile } from './listing.ts'

/** How many diagrams there are to be, and how many pass. */
interface Tally {
  readonly target: number
  readonly passing: number
}
/** How far a collection has come, counted elsewhere. */
export interface Progress {
  readonly total: Tally
  readonly categories: readonly (Tally & { readonly name: string })[]
  readonly companies: readonly (Tally & { readonly name: string })[]
  /** Numbers with an origin, by what it is: `reported`, `derived`, … */
  readonly facts: Readonly<Record<string, number>>
  /** Sources, by how they were read: `whole`, `opening`, `digest`. */
  readonly sources: Readonly<Record<string, number>>
  /** Diagrams that a second person has read. */
  readonly reviewed: number
}

/** The page of a collection's progress. */
export function progressPage(site: Site, { total, categories, companies, facts, sources, reviewed }: Progress): SiteFile {
  const main = html`<h1>Progress</h1>
<p class="summary">${total.passing} of ${total.target} diagrams pass both gates; ${reviewed} were read by a second person.</p>
${bar('All diagrams', total)}
${tallies('Categories', categories)}
${tallies('Companies', companies)}
<div class="pair">${counts('Where numbers come from', facts)}${counts('How sources were read', sources)}</div>`
  const description = `${total.passing} of ${total.target} diagrams pass both gates.`
  return { path: PROGRESS, content: printDocument(site, { path: PROGRESS, title: 'Progress', description, kind: 'list', main }) }
}

function tallies(heading: string, rows: readonly (Tally & { readonly name: string })[]): Html {
  if (rows.length === 0) return html``
  const id = heading.toLowerCase()
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><div class="bars">${rows.map((row) => bar(row.name, row))}</div></section>`
}

/** A meter draws itself without a style of its own: the policy of the pages allows none. */
function bar(name: string, { target, passing }: Tally): Html {
  return html`<div class="bar"><span class="bar-name">${name}</span><meter min="0" max="${Math.max(1, target)}" value="${passing}" aria-label="${name}">${passing} of ${target}</meter><span class="count">${passing} / ${target}</span></div>`
}

function counts(heading: string, numbers: Readonly<Record<string, number>>): Html {
  const id = heading.toLowerCase().replaceAll(' ', '-')
  const rows = Object.entries(numbers).map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="number">${count}</td></tr>`)
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><table><tbody>${rows}</tbody></table></section>`
}
