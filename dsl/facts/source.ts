import { recordCallSite } from '../call-site.ts'
import { isIsoDate, isIsoDay } from '../dates.ts'
import { isMade, type made, make } from '../made.ts'
import { refuse } from '../refusal.ts'
import { checkText } from '../text.ts'
import type { Qualifier } from './origin.ts'

/** A page of the public web, with a path: a bare home page proves nothing. */
export type DeepLink = `https://${string}/${string}`

/** How a source was read: all of it, its opening, or only somebody's summary of it. */
export type Seen = 'whole' | 'opening' | 'digest'

/** What a published source is. An `issue` is one of a project’s tracker, or a request to merge, with its discussion. */
export const publishedKinds = [
  'postmortem',
  'engineering-blog',
  'paper',
  'talk',
  'docs',
  'source-code',
  'issue',
  'filing',
  'pricing',
  'press',
] as const

/** Something published that others can open. */
export interface PublishedSourceSpec {
  readonly url: DeepLink
  readonly title: string
  readonly publisher: string
  /** ISO date, month or year of publication; `undated` where the page names none. */
  readonly published: string
  readonly kind: (typeof publishedKinds)[number]
  readonly seen: Seen
}
/** A team's own measurement: a dashboard query or a load test. */
export interface MeasuredSourceSpec {
  readonly url: DeepLink
  readonly title: string
  readonly publisher: string
  readonly kind: 'dashboard' | 'load-test'
  /** The query, or the command that ran the test. */
  readonly query: string
  /** ISO day on which it was read. */
  readonly read: string
}
export type SourceSpec = PublishedSourceSpec | MeasuredSourceSpec

/** What says a fact. */
export interface Source {
  readonly url: DeepLink
  readonly title: string
  readonly publisher: string
  readonly kind: SourceSpec['kind']
  /** ISO date, month or year of publication, or `undated`; for a measurement the day it was read. */
  readonly published: string
  readonly seen: Seen
  readonly query?: string
  readonly [made]: true
}

/** Where a statement stands: one source, or each of those that it rests on, such as that of a command and that of its threshold. */
export type Sources = Source | readonly [Source, ...Source[]]

/** What narrows a reported number. */
export interface ReportedAt {
  /** ISO day, month or year that the number is about. */
  readonly asOf?: string
  /** What the number covers: `one cluster`, `all regions, peak`. */
  readonly scope?: string
  /** How the source hedges the number: “more than a thousand” is `over`, “thousands” is `at least`. Printed before the number, wherever it stands. */
  readonly qualifier?: Qualifier
}

/**
 * Declares a source. Refuses a link that is not https or leads to a home page (FP111) and a date that is not ISO 8601 (FP112).
 *
 * @example
 * const blog = source({
 *   url: 'https://acme.example/blog/checkout-at-scale',
 *   title: 'Checkout at scale',
 *   publisher: 'Acme',
 *   published: '2025-03-01',
 *   kind: 'engineering-blog',
 *   seen: 'whole',
 * })
 * blog.publisher // 'Acme'
 */
export function source(spec: SourceSpec): Source {
  const url = checkDeepLink(spec.url)
  const title = checkText(spec.title, 'the title of a source')
  const publisher = checkText(spec.publisher, 'the publisher of a source')
  if ('read' in spec) {
    if (!isIsoDay(spec.read)) refuse('FP112', `“${title}” was read on a day such as 2025-03-01, not “${spec.read}”`)
    const query = checkText(spec.query, 'the query')
    return recordCallSite(make({ url, title, publisher, kind: spec.kind, published: spec.read, seen: 'whole', query } as Source), source)
  }
  if (spec.published !== 'undated' && !isIsoDate(spec.published))
    refuse('FP112', `“${title}” was published in 2025, 2025-03 or on 2025-03-01, not “${spec.published}”`)
  const { kind, published, seen } = spec
  return recordCallSite(make({ url, title, publisher, kind, published, seen } as Source), source)
}

/** Whether a value was made by {@link source}. */
export function isSource(value: unknown): value is Source {
  return isMade(value) && 'publisher' in value && 'seen' in value
}

/** Whether a value says where a statement stands: a source, or a list of at least one. */
export function isSources(value: unknown): value is Sources {
  return isSource(value) || (Array.isArray(value) && value.length > 0 && value.every(isSource))
}

/** Refuses what says nowhere, or was not made by {@link source} (FP103). */
export function mustBeSources(value: unknown): void {
  if (!isSources(value)) refuse('FP103', 'a source is made by source({ … }), never written or copied by hand; a list has at least one')
}

function checkDeepLink(url: unknown): DeepLink {
  if (typeof url !== 'string' || !URL.canParse(url)) refuse('FP111', `${JSON.stringify(url)} is no link: write the whole https address`)
  const { protocol, pathname, search, hash, username } = new URL(url)
  if (protocol !== 'https:') refuse('FP111', `${url} is not https: write the https address`)
  if (username !== '') refuse('FP111', `${url} holds a user name`)
  if (pathname === '/' && search === '' && hash === '') refuse('FP111', `${url} is a home page: link the very page that says it`)
  return url as DeepLink
}
