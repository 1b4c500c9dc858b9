import { decodeHTML } from 'entities'
import { parseFeed } from 'feedsmith'
import type { Feed } from '../config/config.ts'
import type { Candidate } from './candidates.ts'
import { topicsOf } from './topics.ts'

/** One entry of a feed of any format. */
interface Item {
  readonly title: string | undefined
  readonly url: string | undefined
  readonly date: string | undefined
}

/**
 * The articles of a feed (RSS, Atom, RDF or JSON Feed) as candidates. Entries without a title or an https address are left out; a date that
 * cannot be read is none. Throws where the text is no feed.
 */
export function candidatesOf(text: string, { system, from }: Feed): readonly Candidate[] {
  const { publisher, items } = itemsOf(text)
  return items.flatMap(({ title, url, date }): Candidate[] => {
    const name =
      title === undefined
        ? ''
        : decodeHTML(title.replaceAll(/<[^>]*>/g, ''))
            .replaceAll(/\s+/g, ' ')
            .trim()
    const address = absolute(url, from)
    if (name === '' || address === undefined) return []
    const about = [...topicsOf(name)]
    const kind = about.includes('incident') ? 'postmortem' : 'engineering-blog'
    return [{ url: address, title: name, publisher: publisher ?? system, published: dayOf(date), kind, systems: [system], topics: about }]
  })
}

function itemsOf(text: string): { readonly publisher: string | undefined; readonly items: readonly Item[] } {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss': {
      const items = (parsed.feed.items ?? []).map(({ title, link, guid, pubDate, dc }) => {
        const permalink = guid?.isPermaLink === false ? undefined : guid?.value
        return { title, url: link ?? permalink, date: pubDate ?? dc?.dates?.[0] }
      })
      return { publisher: parsed.feed.title, items }
    }
    case 'atom': {
      const items = (parsed.feed.entries ?? []).map(({ title, links, published, updated }) => {
        const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate')
        return { title: textOf(title), url: link?.href, date: published ?? updated }
      })
      return { publisher: textOf(parsed.feed.title), items }
    }
    case 'rdf':
      return {
        publisher: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(({ title, link, dc }) => ({ title, url: link, date: dc?.dates?.[0] })),
      }
    case 'json': {
      const items = (parsed.feed.items ?? []).map(({ title, url, date_published }) => ({ title, url, date: date_published }))
      return { publisher: parsed.feed.title, items }
    }
  }
}

function textOf(text: string | { readonly value?: string } | undefined): string | undefined {
  return typeof text === 'string' ? text : text?.value
}

function absolute(url: string | undefined, from: string): Candidate['url'] | undefined {
  const base = URL.canParse(from) ? from : undefined
  if (url === undefined || !URL.canParse(url, base)) return undefined
  const { href, protocol } = new URL(url, base)
  return protocol === 'https:' ? (href as Candidate['url']) : undefined
}

/** The day of a date in any of the forms that feeds use, in UTC. */
function dayOf(date: string | undefined): string {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? 'undated' : new Date(time).toISOString().slice(0, 10)
}
