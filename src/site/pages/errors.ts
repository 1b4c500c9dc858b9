import { ERRORS, relativePath } from '../address.ts'
import type { Atlas, Entry, ErrorEntry } from '../atlas.ts'
import type { Site } from '../document.ts'
import { html } from '../html.ts'
import { countList, listingPages, type SiteFile } from './listing.ts'

/** The errors that components of one technology print. */
export function errorsPath(technology: string): string {
  return `errors/${technology}.html`
}

interface PlacedError {
  readonly error: ErrorEntry
  readonly entry: Entry
  /** Place among the errors of its diagram. */
  readonly place: number
}

/** Every error text, by the technology that prints it. */
export function errorPages(site: Site, atlas: Atlas): readonly SiteFile[] {
  const byTechnology = new Map<string, PlacedError[]>()
  for (const entry of atlas.entries) {
    for (const [place, error] of entry.errors.entries()) {
      const errors = byTechnology.get(error.technology) ?? []
      errors.push({ error, entry, place })
      byTechnology.set(error.technology, errors)
    }
  }
  const groups = [...byTechnology]
    .map(([id, errors]) => ({ id, name: atlas.technologies.get(id)?.name ?? id, errors: errors.sort(byText) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const all = listingPages(site, {
    path: ERRORS,
    title: 'Errors',
    description: 'Error texts, letter for letter, by what prints them.',
    items: groups,
    show: (items, path) =>
      countList(
        path,
        items.map(({ id, name, errors }) => ({ to: errorsPath(id), name, count: errors.length })),
      ),
  })
  const each = groups.flatMap(({ id, name, errors }) =>
    listingPages(site, {
      path: errorsPath(id),
      title: `Errors of ${name}`,
      description: `What ${name} prints, and the diagram that says what to do.`,
      above: [[ERRORS, 'Errors']],
      items: errors,
      show: (items, path) =>
        html`<ul class="errors">${items.map(
          ({ error, entry, place }) =>
            html`<li><a href="${relativePath(path, `${entry.id}.html`)}#error-${place + 1}"><code>${error.text}</code></a><p>${error.means}</p><p class="where">${entry.title}</p></li>`,
        )}</ul>`,
    }),
  )
  return [...all, ...each]
}

/** By code units: the same order on every machine. */
function byText(a: PlacedError, b: PlacedError): number {
  if (a.error.text !== b.error.text) return a.error.text < b.error.text ? -1 : 1
  return a.entry.id < b.entry.id ? -1 : 1
}
