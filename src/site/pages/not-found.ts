import { printDocument, type Site } from '../document.ts'
import { html } from '../html.ts'
import type { SiteFile } from './listing.ts'

const PATH = '404.html'

/**
 * What static hosts show for an address that is not there, at whatever depth: its links are whole addresses, so it needs to know where the
 * site is.
 */
export function notFoundPage(site: Site): readonly SiteFile[] {
  if (site.base === undefined) return []
  const main = html`<h1>This page is not here</h1><p class="summary">The diagram may have another name now.</p><p><a href="index.html">Search for it</a></p>`
  const content = printDocument(site, { path: PATH, title: 'Not found', description: 'This page is not here.', kind: 'list', main })
  const whole = content.replaceAll(/ (href|src|action)="(?!https?:|#)(?:\.\/)?([^"]*)"/g, (_, name: string, path: string) => {
    return ` ${name}="${new URL(path, site.base).href}"`
  })
  return [{ path: PATH, content: whole }]
}
