import * as v from 'valibot'
import { isIsoDate } from '../../dsl/dates.ts'
import { type DeepLink, publishedKinds } from '../../dsl/facts/source.ts'
import { readJsonLines } from '../files/json-lines.ts'
import { topics } from './topics.ts'

const text = v.pipe(v.string('is a text'), v.minLength(1, 'is empty'))

/** A source that somebody may read and cite: a row of `data/sources.jsonl`, or an item of a feed. */
const row = v.strictObject({
  url: v.custom<DeepLink>((url) => typeof url === 'string' && url.startsWith('https://') && URL.canParse(url), 'is an https address'),
  title: text,
  publisher: text,
  /** ISO date, month or year, or `undated`. */
  published: v.custom<string>((date) => date === 'undated' || isIsoDate(date), 'is an ISO date, month or year, or undated'),
  kind: v.picklist(publishedKinds, `is one of ${publishedKinds.join(', ')}`),
  /** Ids of systems that it is about: `netflix`, `kafka`. */
  systems: v.pipe(v.array(text, 'is a list of ids'), v.minLength(1, 'is empty')),
  /** What it can feed; none where nobody has looked. */
  topics: v.array(v.picklist(topics, `is one of ${topics.join(', ')}`), 'is a list of topics'),
})
export type Candidate = v.InferOutput<typeof row>

/** The rows of a file of sources; none if it is absent. Throws a `DataError`. */
export function readCandidates(file: string): Promise<Candidate[]> {
  return readJsonLines(file, row)
}

/** An address without what does not change the page: two lists write it in two ways. */
export function pageOf(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/[?&](utm_\w+|source)=[^&]*/g, '')
}

/** Candidates of several lists, each page once, with all systems and topics that any list gives it; the first list says the rest. */
export function together(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const byPage = new Map<string, Candidate>()
  for (const candidate of lists.flat()) {
    const known = byPage.get(pageOf(candidate.url))
    byPage.set(pageOf(candidate.url), known === undefined ? candidate : joined(known, candidate))
  }
  return [...byPage.values()]
}

function joined(known: Candidate, more: Candidate): Candidate {
  const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]
  return { ...known, systems: union(known.systems, more.systems), topics: union(known.topics, more.topics) }
}
