import { planes } from '../../../dsl/plane.ts'
import type { Component, Edge, Page } from '../../page/page.ts'
import { diagramPath, relativePath } from '../address.ts'
import type { Atlas, Entry } from '../atlas.ts'
import { type Html, html } from '../html.ts'
import { type Impact, impacts } from '../impact.ts'
import { componentAnchor } from '../picture.ts'
import { citeMarks } from './cite.ts'
import { factOrigin, factValue } from './facts.ts'
import { technologyPath } from './technologies.ts'

/** Other diagrams of a technology that a component names itself; its page has them all. */
const MOST_NAMED = 3

/** The components: what each is, its numbers, whom it calls, and what fails with it. A card of the picture leads here. */
export function componentsSection(page: Page, entry: Entry, atlas: Atlas, path: string): Html {
  const { components, edges } = page
  const impactOf = impacts(
    components.map(({ id }) => id),
    edges,
  )
  const articles = components.map((component) => componentArticle(component, page, impactOf.get(component.id), entry, atlas, path))
  return html`<section aria-labelledby="components"><h2 id="components">Components</h2><div class="components">${articles}</div></section>`
}

function componentArticle(component: Component, page: Page, impact: Impact | undefined, entry: Entry, atlas: Atlas, path: string): Html {
  const { id, name, plane, technology, version, external, facts, cites } = component
  const runs = version !== undefined && 'runs' in version ? ` ${version.runs}` : ''
  const { failsWith = [], hasAnotherWay = [], needs = [] } = impact ?? {}
  const calls = page.edges.filter(({ from }) => from === id)
  const calledBy = page.edges.filter(({ to }) => to === id)
  return html`<article class="component" id="${componentAnchor(id)}" tabindex="-1" data-id="${id}" data-fails="${failsWith.join(' ')}" data-another-way="${hasAnotherWay.join(' ')}" data-needs="${needs.join(' ')}">
<h3><span class="plane ${plane}">${planes[plane].title}</span> ${name}${citeMarks(cites)}</h3>
<p class="technology"><a href="${relativePath(path, technologyPath(technology.id))}">${technology.name}${runs}</a> · ${technology.is}${external && ' · run by somebody else'}${
    version !== undefined && 'unpublished' in version && ` · version not published: ${version.unpublished}`
  }</p>
${facts.length > 0 && html`<dl class="facts">${facts.map((place) => factItem(page, place, name))}</dl>`}
${[edgeList('Calls', calls, ({ to }) => to, page), edgeList('Called by', calledBy, ({ from }) => from, page)]}
${nameList('Fails with it', failsWith, page)}${nameList('Has another way', hasAnotherWay, page)}
${elsewhere(technology.id, technology.name, entry, atlas, path)}
</article>`
}

function factItem({ facts }: Page, place: number, component: string): Html {
  const fact = facts[place]
  if (fact === undefined) return html``
  const label = fact.name.startsWith(`${component}: `) ? fact.name.slice(component.length + 2) : fact.name
  return html`<div><dt>${label}</dt><dd>${factValue(fact)}<p>${factOrigin(fact)}</p></dd></div>`
}

function edgeList(heading: string, edges: readonly Edge[], other: (edge: Edge) => string, page: Page): Html {
  if (edges.length === 0) return html``
  const items = edges.map((edge) => {
    const { label, protocol, async: doesNotWait, failure, facts } = edge
    const said = [label, protocol, doesNotWait && 'asynchronous', failure && 'after a failure'].filter((part) => typeof part === 'string')
    const numbers = facts.map((place) => {
      const fact = page.facts[place]
      return fact === undefined ? '' : html` · ${fact.name.split(': ').at(-1) ?? ''} ${factValue(fact)}`
    })
    return html`<li>${componentLink(other(edge), page)}${said.length > 0 && `: ${said.join(', ')}`}${numbers}</li>`
  })
  return html`<h4>${heading}</h4><ul class="edges">${items}</ul>`
}

function nameList(heading: string, ids: readonly string[], page: Page): Html {
  if (ids.length === 0) return html``
  return html`<h4>${heading}</h4><p class="names">${ids.map((id, index) => [index > 0 && ', ', componentLink(id, page)])}</p>`
}

function componentLink(id: string, { components }: Page): Html {
  const found = components.find((component) => component.id === id)
  return html`<a href="#${componentAnchor(id)}">${found?.name ?? id}</a>`
}

/** Diagrams of other systems first: how others run the same thing is what a reader cannot know. */
function elsewhere(technology: string, name: string, entry: Entry, atlas: Atlas, path: string): Html {
  const all = atlas.byTechnology.get(technology) ?? []
  const named = firstOthers(technology, entry, atlas)
  if (named.length === 0) return html``
  const rest = all.length - 1 - named.length
  return html`<h4>${name} elsewhere</h4><ul class="edges">${named.map(
    ({ id, title, system }) => html`<li><a href="${relativePath(path, diagramPath(id))}">${title}</a> (${system.name})</li>`,
  )}${rest > 0 && html`<li><a href="${relativePath(path, technologyPath(technology))}">${rest} more with ${name}</a></li>`}</ul>`
}

/**
 * The first few others. It is asked for every component, of lists that may hold a thousand: entries stand in the order of their ids, so that
 * those of one system stand together, and others of other systems stand at one of the ends.
 */
function firstOthers(technology: string, own: Entry, { byTechnology, bySystem }: Atlas): readonly Entry[] {
  const all = byTechnology.get(technology) ?? []
  const ends = [...new Set([...all.slice(0, MOST_NAMED), ...all.slice(-MOST_NAMED)])]
  const named = ends.filter(({ system }) => system.id !== own.system.id).slice(0, MOST_NAMED)
  for (const near of bySystem.get(own.system.id) ?? []) {
    if (named.length === MOST_NAMED) break
    if (near.id !== own.id && near.technologies.includes(technology)) named.push(near)
  }
  return named
}
