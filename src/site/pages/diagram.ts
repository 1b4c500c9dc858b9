import type { Page } from '../../page/page.ts'
import { diagramPath, relativePath, SYSTEMS } from '../address.ts'
import { type Atlas, type Entry, linksOf } from '../atlas.ts'
import { printDocument, type Site } from '../document.ts'
import { type Html, html } from '../html.ts'
import { pictureInPage } from '../picture.ts'
import { blockSections } from './blocks.ts'
import { categoryPath, titleOf } from './categories.ts'
import { citeMarks } from './cite.ts'
import { componentsSection } from './components.ts'
import { factsSection } from './facts.ts'
import { breadcrumb, type SiteFile } from './listing.ts'
import { onCallSection } from './on-call.ts'
import { sourcesSection } from './sources.ts'
import { systemPath } from './systems.ts'

/** Diagrams of one list on a page; the rest are on the page of their system or technology. */
const MOST_LINKS = 12

export interface DiagramOnPage {
  readonly page: Page
  readonly entry: Entry
  readonly svg: string
  /** Files beside the page. */
  readonly downloads: readonly Download[]
}
export interface Download {
  readonly name: string
  /** Below the root of the site. */
  readonly path: string
}

/** The page of a diagram: what to do, the picture, and everything it rests on. */
export function diagramPage(site: Site, atlas: Atlas, { page, entry, svg, downloads }: DiagramOnPage): SiteFile {
  const { id, title, summary, system, category, view } = page
  const path = diagramPath(id)
  const picture = downloads.find(({ name }) => name === 'PNG')?.path
  const main = html`${breadcrumb(path, [
    [SYSTEMS, 'Systems'],
    [systemPath(system.id), system.name],
    [categoryPath(category), view === undefined ? titleOf(category) : titleOf(view.replaceAll('-', ' '))],
  ])}
<h1>${title}</h1>
<p class="summary">${summary}</p>
<p class="meta">${metaOf(page, entry)}</p>
<div class="first">
${onCallSection(page)}
${pictureSection(page, svg)}
</div>
${blockSections(page.sections)}
${failuresSection(page)}
${componentsSection(page, entry, atlas, path)}
${factsSection(page)}
${sourcesSection(page)}
${linksSections(entry, atlas, path)}
${takeAway(site, page, path, downloads)}`
  const parts = { path, title, description: summary, kind: 'diagram', main, ...(picture === undefined ? {} : { picture }) } as const
  return { path, content: printDocument(site, parts) }
}

function metaOf({ components, facts, sources, happened }: Page, { changed }: Entry): Html {
  const parts = [
    happened !== undefined && html`began <time datetime="${happened}">${happened.slice(0, 10)}</time>`,
    html`${components.length} components`,
    html`<a href="#figures">${facts.length} figures</a>`,
    html`<a href="#sources">${sources.length} sources</a>`,
    changed !== undefined && html`changed <time datetime="${changed}">${changed}</time>`,
  ].filter((part) => part !== false)
  return html`${parts.map((part, index) => [index > 0 && ' · ', part])}`
}

function pictureSection({ id, title, components }: Page, svg: string): Html {
  const picture = pictureInPage(
    svg,
    id,
    components.map((component) => component.id),
  )
  return html`<section class="picture" aria-labelledby="picture"><h2 id="picture">Picture</h2>
<div class="viewer" data-viewer>
<div class="tools" role="toolbar" aria-label="Picture" hidden><button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button><button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button><button type="button" data-do="fit" title="Whole picture (0)">Fit</button><button type="button" data-do="full-screen" title="Full screen (F)">Full screen</button></div>
<div class="drawing" tabindex="0" role="group" aria-label="${title}: arrow keys move, + and − zoom, 0 fits" data-drawing>${picture}</div>
<aside class="inspector" aria-label="Component" tabindex="-1" hidden></aside>
</div>
<p class="note">A card leads to its facts, and to what fails with it.</p></section>`
}

function failuresSection({ failures, components }: Page): Html {
  const nameOf = (id: string) => components.find((component) => component.id === id)?.name ?? ''
  return html`<section aria-labelledby="failures"><h2 id="failures">What fails</h2><ul class="failures">${failures.map(
    ({ what, component, effect, recovery, cites }) =>
      html`<li><p><strong>${what}</strong> <span class="on">${nameOf(component)}</span>${citeMarks(cites)}</p><dl class="more"><div><dt>Effect</dt><dd>${effect}</dd></div><div><dt>Recovery</dt><dd>${recovery}</dd></div></dl></li>`,
  )}</ul></section>`
}

function linksSections(entry: Entry, atlas: Atlas, path: string): Html {
  const { to, from } = linksOf(entry, atlas)
  const siblings = (atlas.bySystem.get(entry.system.id) ?? []).filter(({ id }) => id !== entry.id)
  return html`${linkSection('links-here', 'What links here', from, path)}${linkSection('leads-to', 'Diagrams of its technologies', to, path)}${linkSection('siblings', `More of ${entry.system.name}`, siblings, path, systemPath(entry.system.id))}`
}

function linkSection(id: string, heading: string, entries: readonly Entry[], path: string, all?: string): Html {
  if (entries.length === 0) return html``
  const rest = entries.length - MOST_LINKS
  const items = entries
    .slice(0, MOST_LINKS)
    .map(
      (entry) =>
        html`<li><a href="${relativePath(path, diagramPath(entry.id))}">${entry.title}</a> <span class="where">${all === undefined ? entry.system.name : (entry.view ?? entry.category)}</span></li>`,
    )
  const more =
    rest > 0 && html`<li>${all === undefined ? `and ${rest} more` : html`<a href="${relativePath(path, all)}">${rest} more</a>`}</li>`
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul class="links">${items}${more}</ul></section>`
}

/** What a reader takes away: files, Mermaid text, and a picture for pages of their own. */
function takeAway(site: Site, { id, title, figures }: Page, path: string, downloads: readonly Download[]): Html {
  const address = (file: string): string => (site.base === undefined ? relativePath(path, file) : new URL(file, site.base).href)
  const embed = html`<a href="${address(path)}"><img src="${address(`${id}.svg`)}" alt="${title}"></a>`.text
  const mermaid = figures.map(
    ({ heading, text }) =>
      html`<details><summary>Mermaid text${heading !== undefined && `: ${heading}`}</summary><div class="command"><pre tabindex="0" aria-label="Mermaid text"><code>${text}</code></pre><button type="button" class="copy" data-copy hidden>Copy</button></div></details>`,
  )
  return html`<section aria-labelledby="take-away"><h2 id="take-away">Take it away</h2>
<ul class="downloads">${downloads.map(({ name, path: file }) => html`<li><a href="${relativePath(path, file)}" download>${name}</a></li>`)}</ul>
${mermaid}
<details><summary>Put the picture into a page</summary><div class="command"><pre tabindex="0" aria-label="HTML"><code data-embed>${embed}</code></pre><button type="button" class="copy" data-copy hidden>Copy</button></div></details></section>`
}
