import { relativePath } from '../address.ts'
import type { Entry } from '../atlas.ts'
import { type DocumentParts, printDocument, type Site } from '../document.ts'
import { type Html, html, type Part } from '../html.ts'

/** A file of the site. */
export interface SiteFile {
  /** Below the root of the site. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** Items on one page: more go on further pages, so that none weighs too much for a phone. */
export const MOST_ITEMS = 300

export interface Listing<T> {
  /** Path of its first page; further ones have a number before the ending. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Ways up, each a path and a name. */
  readonly above?: readonly (readonly [path: string, name: string])[]
  /** Stands above the items, on the first page. */
  readonly before?: (path: string) => Part
  readonly items: readonly T[]
  /** How the items of one page are shown. */
  readonly show: (items: readonly T[], path: string) => Part
}

/** A list of things as one page, or as several that lead to each other. */
export function listingPages<T>(
  site: Site,
  { path: first, title, description, above = [], before, items, show }: Listing<T>,
): readonly SiteFile[] {
  const count = Math.max(1, Math.ceil(items.length / MOST_ITEMS))
  const pathOf = (index: number): string => (index === 0 ? first : first.replace(/\.html$/, `-${index + 1}.html`))
  return Array.from({ length: count }, (_, index) => {
    const path = pathOf(index)
    const links = Array.from({ length: count }, (_unused, other) =>
      other === index
        ? html`<li><span aria-current="page">${other + 1}</span></li>`
        : html`<li><a href="${relativePath(path, pathOf(other))}">${other + 1}</a></li>`,
    )
    const main = html`${breadcrumb(path, above)}<h1>${title}</h1><p class="summary">${description}</p>
${index === 0 && before !== undefined && before(path)}
${show(items.slice(index * MOST_ITEMS, (index + 1) * MOST_ITEMS), path)}
${count > 1 && html`<nav class="pages" aria-label="Pages"><ol>${links}</ol></nav>`}`
    const parts: DocumentParts = { path, title: index === 0 ? title : `${title}, ${index + 1}`, description, kind: 'list', main }
    return { path, content: printDocument(site, parts) }
  })
}

/** Ways up from a page. */
export function breadcrumb(path: string, above: readonly (readonly [path: string, name: string])[]): Html {
  if (above.length === 0) return html``
  return html`<nav class="breadcrumb" aria-label="Breadcrumb"><ol>${above.map(([target, name]) => html`<li><a href="${relativePath(path, target)}">${name}</a></li>`)}</ol></nav>`
}

/** Diagrams as a list of links, each with what it shows. */
export function entryList(entries: readonly Entry[], path: string): Html {
  return html`<ul class="entries">${entries.map(
    ({ id, title, summary, system, category, view }) =>
      html`<li><a href="${relativePath(path, `${id}.html`)}">${title}</a><p>${summary}</p><p class="where">${system.name} · ${view ?? category}</p></li>`,
  )}</ul>`
}

/** Links with a number each, for pages that lead to lists. */
export function countList(
  path: string,
  items: readonly { readonly to: string; readonly name: string; readonly note?: string; readonly count: number }[],
): Html {
  return html`<ul class="counts">${items.map(
    ({ to, name, note, count }) =>
      html`<li><a href="${relativePath(path, to)}">${name}</a>${note !== undefined && html`<span class="note">${note}</span>`}<span class="count">${count}</span></li>`,
  )}</ul>`
}
