/** What the search in a page shows. Pure, so that it is tried without a browser. */
import type { Found } from '../find/finder.ts'
import { diagramPath, outsideLink } from './address.ts'
import type { SearchEntry } from './data.ts'
import { type Html, html } from './html.ts'
import { stepBody } from './pages/steps.ts'

/** Diagrams that are shown; below the best ones nobody reads on. */
const MOST_RESULTS = 8
const WHAT = { error: 'prints', log: 'logs', incident: 'had' } as const

/** The answer to a pasted text: the diagram with its first check, and further ones. `root` leads to the root of the site. */
export function searchResults(found: readonly Found<SearchEntry>[], root: string): Html {
  const [best, ...others] = found.slice(0, MOST_RESULTS)
  if (best === undefined) return html`<p class="note" data-count="0">No diagram knows this text. Fewer words may find something near.</p>`
  return html`${result(best, root, true)}${others.map((other) => result(other, root, false))}`
}

function result({ diagram: { id, title, check }, text, exact }: Found<SearchEntry>, root: string, best: boolean): Html {
  return html`<article class="result${best && ' best'}"><h2><a href="${root}${diagramPath(id)}">${title}</a>${!exact && html` <span class="near">near, not word for word</span>`}</h2>
<p>${text.printedBy} ${WHAT[text.kind]} <code class="found">${text.text}</code></p>${text.means !== undefined && html`<p>${text.means}</p>`}${best && firstCheck(check)}</article>`
}

function firstCheck(check: SearchEntry['check']): Html {
  const body = typeof check === 'string' ? html`<p>${outsideLink(check, 'Open the runbook')}</p>` : stepBody(check)
  return html`<h3>First check</h3>${body}`
}
