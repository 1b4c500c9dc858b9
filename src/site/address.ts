/** The addresses of the pages. All links are relative: the site works below any path, and from a folder. */
import { type Html, html, type Part } from './html.ts'

/** Pages that are there once. */
export const HOME = 'index.html'
export const SYSTEMS = 'systems/index.html'
export const CATEGORIES = 'categories/index.html'
export const TECHNOLOGIES = 'technologies/index.html'
export const ERRORS = 'errors/index.html'
export const INCIDENTS = 'incidents/index.html'
export const PROGRESS = 'progress.html'

/** The page of a diagram, by its id. */
export function diagramPath(id: string): string {
  return `${id}.html`
}

/** The address of a file as a page at `from` links it; both are paths below the root of the site. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const target = to.split('/')
  let shared = 0
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared += 1
  return `${'../'.repeat(folders.length - shared)}${target.slice(shared).join('/')}`
}

/** A link to an address outside; any other than https is shown as a text. */
export function outsideLink(url: string, content: Part): Html {
  const safe = URL.canParse(url) && new URL(url).protocol === 'https:'
  return safe ? html`<a class="outside" href="${url}" rel="noopener noreferrer">${content}</a>` : html`<span>${content}</span>`
}
