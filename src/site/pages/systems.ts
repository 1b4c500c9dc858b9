import { SYSTEMS } from '../address.ts'
import type { Atlas } from '../atlas.ts'
import type { Site } from '../document.ts'
import { countList, entryList, listingPages, type SiteFile } from './listing.ts'

export function systemPath(id: string): string {
  return `systems/${id}.html`
}

/** All systems, and a page for each. */
export function systemPages(site: Site, atlas: Atlas): readonly SiteFile[] {
  const systems = [...atlas.bySystem].map(([id, entries]) => ({ id, name: entries[0]?.system.name ?? id, entries }))
  const all = listingPages(site, {
    path: SYSTEMS,
    title: 'Systems',
    description: 'Companies and technologies whose production is drawn.',
    items: systems,
    show: (items, path) =>
      countList(
        path,
        items.map(({ id, name, entries }) => ({ to: systemPath(id), name, count: entries.length })),
      ),
  })
  const each = systems.flatMap(({ id, name, entries }) =>
    listingPages(site, {
      path: systemPath(id),
      title: name,
      description: `Diagrams of ${name}.`,
      above: [[SYSTEMS, 'Systems']],
      items: entries,
      show: entryList,
    }),
  )
  return [...all, ...each]
}
