import type { CitedSource, Page } from '../../page/page.ts'
import { outsideLink } from '../address.ts'
import { type Html, html } from '../html.ts'

const HOW_READ: Readonly<Record<CitedSource['seen'], string>> = { whole: 'read whole', opening: 'read in part', digest: 'read as a digest' }

/** The sources, with their dates and how they were read. */
export function sourcesSection({ sources }: Page): Html {
  const items = sources.map(
    ({ url, title, publisher, published, kind, seen, query }, index) =>
      html`<li id="source-${index + 1}" tabindex="-1">${outsideLink(url, title)}<p>${publisher}, ${published} · ${kind} · <span class="seen ${seen}">${HOW_READ[seen]}</span></p>${
        query !== undefined && html`<pre tabindex="0" aria-label="Query"><code>${query}</code></pre>`
      }</li>`,
  )
  return html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2><ol class="sources">${items}</ol></section>`
}
