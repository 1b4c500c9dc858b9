import { INCIDENTS, relativePath } from '../address.ts'
import type { Atlas } from '../atlas.ts'
import type { Site } from '../document.ts'
import { html } from '../html.ts'
import { listingPages, type SiteFile } from './listing.ts'

/** Every incident, the latest first. */
export function incidentPages(site: Site, atlas: Atlas): readonly SiteFile[] {
  const incidents = atlas.entries
    .flatMap((entry) => (entry.happened === undefined ? [] : [{ entry, at: entry.happened }]))
    .sort((a, b) => (a.at === b.at ? (a.entry.id < b.entry.id ? -1 : 1) : a.at > b.at ? -1 : 1))
  return listingPages(site, {
    path: INCIDENTS,
    title: 'Incidents',
    description: 'By the day on which they began, the latest first.',
    items: incidents,
    show: (items, path) => {
      const years = [...new Set(items.map(({ at }) => at.slice(0, 4)))]
      return years.map((year) => {
        const rows = items
          .filter(({ at }) => at.startsWith(year))
          .map(
            ({ entry, at }) =>
              html`<li><time datetime="${at}">${at.slice(0, 10)}</time><div><a href="${relativePath(path, `${entry.id}.html`)}">${entry.title}</a><p>${entry.summary}</p><p class="where">${entry.system.name}</p></div></li>`,
          )
        return html`<section aria-labelledby="year-${year}"><h2 id="year-${year}">${year}</h2><ol class="incidents">${rows}</ol></section>`
      })
    },
  })
}
