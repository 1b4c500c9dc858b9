import { planeOrder, planes } from '../../../dsl/plane.ts'
import { outsideLink, relativePath, TECHNOLOGIES } from '../address.ts'
import type { Atlas, TechnologyEntry } from '../atlas.ts'
import type { Site } from '../document.ts'
import { html } from '../html.ts'
import { errorsPath } from './errors.ts'
import { countList, entryList, listingPages, type SiteFile } from './listing.ts'

export function technologyPath(id: string): string {
  return `technologies/${id}.html`
}

/** All technologies by plane, and a page for each: who runs it, and what it prints. */
export function technologyPages(site: Site, atlas: Atlas): readonly SiteFile[] {
  const technologies = planeOrder.flatMap((plane) => [...atlas.technologies.values()].filter((technology) => technology.plane === plane))
  const printing = new Set(atlas.entries.flatMap(({ errors }) => errors.map(({ technology }) => technology)))
  const all = listingPages(site, {
    path: TECHNOLOGIES,
    title: 'Technologies',
    description: 'What the systems are made of, and how many diagrams show it.',
    items: technologies,
    show: (items, path) =>
      planeOrder.map((plane) => {
        const onPlane = items.filter((technology) => technology.plane === plane)
        if (onPlane.length === 0) return false
        const counts = onPlane.map(({ id, name, is }) => ({
          to: technologyPath(id),
          name,
          note: is,
          count: atlas.byTechnology.get(id)?.length ?? 0,
        }))
        return html`<section aria-labelledby="${plane}"><h2 id="${plane}"><span class="plane ${plane}">${planes[plane].title}</span> ${planes[plane].holds}</h2>${countList(path, counts)}</section>`
      }),
  })
  const each = technologies.flatMap((technology) =>
    listingPages(site, {
      path: technologyPath(technology.id),
      title: technology.name,
      description: `${technology.is}, by ${technology.vendor}.`,
      above: [[TECHNOLOGIES, 'Technologies']],
      before: (path) => waysOn(technology, printing.has(technology.id), path),
      items: atlas.byTechnology.get(technology.id) ?? [],
      show: entryList,
    }),
  )
  return [...all, ...each]
}

function waysOn({ id, name, docs, plane }: TechnologyEntry, prints: boolean, path: string) {
  return html`<p><span class="plane ${plane}">${planes[plane].title}</span>${docs !== undefined && html` ${outsideLink(docs, 'Documentation')}`}${
    prints && html` · <a href="${relativePath(path, errorsPath(id))}">What ${name} prints</a>`
  }</p>`
}
