/** What programs read of a site: search engines, language models, mirrors. */

import { diagramPath } from './address.ts'
import type { Atlas } from './atlas.ts'
import type { Site } from './document.ts'
import type { SiteFile } from './pages/listing.ts'

/** `sitemap.xml` (sitemaps.org, 0.9), where the address of the site is known. */
export function sitemap({ base }: Site, atlas: Atlas, paths: readonly string[]): readonly SiteFile[] {
  if (base === undefined) return []
  const changed = new Map(atlas.entries.map((entry) => [diagramPath(entry.id), entry.changed]))
  const urls = paths.map((path) => {
    const day = changed.get(path)
    const address = new URL(path, base).href.replace(/\bindex\.html$/, '').replaceAll('&', '&amp;')
    return `<url><loc>${address}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`
  })
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return [{ path: 'sitemap.xml', content }]
}

/** `llms.txt` (llmstxt.org): what is here, and where its data are. */
export function llmsTxt({ title, base = '' }: Site, atlas: Atlas): SiteFile {
  const sections = [...atlas.bySystem].map(([, entries]) => {
    const items = entries.map(
      ({ id, title: name, summary }) => `- [${plain(name).replaceAll(/[[\]]/g, '')}](${base}${id}.json): ${plain(summary)}`,
    )
    return `## ${plain(entries[0]?.system.name ?? '')}\n\n${items.join('\n')}`
  })
  const content = [
    `# ${plain(title)}`,
    '> Diagrams of production systems, each with what to do when it fails: error texts letter for letter, first checks, recovery, and every number with its source.',
    `A link leads to everything that a diagram says, as JSON. Beside it are \`.html\`, \`.svg\` and \`.mmd\` (Mermaid). All of them in one file: [atlas.json](${base}atlas.json). Numbers that are \`estimated\` or \`not published\` must be quoted as such.`,
    ...sections,
  ]
  return { path: 'llms.txt', content: `${content.join('\n\n')}\n` }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
