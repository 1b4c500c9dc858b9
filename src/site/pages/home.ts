import type { Category } from '../../../dsl/categories/diagram.ts'
import { ERRORS, HOME, INCIDENTS, relativePath, SYSTEMS, TECHNOLOGIES } from '../address.ts'
import type { Atlas } from '../atlas.ts'
import { printDocument, type Site } from '../document.ts'
import { html } from '../html.ts'
import { CATEGORY_NOTES, categoryPath, titleOf } from './categories.ts'
import { countList, type SiteFile } from './listing.ts'
import { systemPath } from './systems.ts'

/** Systems that the first page names; the others stand on their own page. */
const MOST_SYSTEMS = 40

/** The first page: a search box, and below it the ways in for those who only look. */
export function homePage(site: Site, atlas: Atlas): SiteFile {
  const count = atlas.entries.length
  const description = `${count} ${count === 1 ? 'diagram' : 'diagrams'} of production systems. Paste a log line: the answer is the diagram, and its first check.`
  const categories = (Object.keys(CATEGORY_NOTES) as Category[]).flatMap((category) => {
    const number = atlas.byCategory.get(category)?.length ?? 0
    return number === 0 ? [] : [{ to: categoryPath(category), name: titleOf(category), note: CATEGORY_NOTES[category], count: number }]
  })
  const systems = [...atlas.bySystem].map(([id, entries]) => ({
    to: systemPath(id),
    name: entries[0]?.system.name ?? id,
    count: entries.length,
  }))
  const to = (path: string) => relativePath(HOME, path)
  const main = html`<div class="front"><h1>What does it print?</h1>
<form class="search" role="search" action="./${HOME}" method="get">
<label for="q">Paste a log line, a stack trace, or a few words</label>
<textarea id="q" name="q" rows="2" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="20000" placeholder="FATAL: sorry, too many clients already" aria-describedby="search-note"></textarea>
<p id="search-note" class="note">Times, hosts, ids and numbers do not matter. What you paste stays in this browser.</p>
</form>
<noscript><p class="note">The search needs a script. <a href="${to(ERRORS)}">All error texts</a> are listed by what prints them.</p></noscript>
<div id="results" class="results" aria-live="polite"></div></div>
<div class="ways">
<section aria-labelledby="by-category"><h2 id="by-category">By question</h2>${countList(HOME, categories)}</section>
<section aria-labelledby="by-system"><h2 id="by-system">By system</h2>${countList(HOME, systems.slice(0, MOST_SYSTEMS))}
<p class="more-ways">${systems.length > MOST_SYSTEMS && html`<a href="${to(SYSTEMS)}">All ${systems.length} systems</a> · `}<a href="${to(TECHNOLOGIES)}">By technology</a> · <a href="${to(ERRORS)}">By error text</a> · <a href="${to(INCIDENTS)}">By date of incident</a></p></section>
</div>`
  return { path: HOME, content: printDocument(site, { path: HOME, title: site.title, description, kind: 'home', main }) }
}
