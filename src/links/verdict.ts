/** What was found out about a link. */
export type LinkState =
  /** The page is there, with the anchor if one is named. */
  | 'ok'
  /** It redirects for good: write the new address. */
  | 'moved'
  /** The server says that it is gone, there is no such host, or its redirects lead nowhere. */
  | 'dead'
  /** The server says 200, and the page says that it is not there. */
  | 'soft-404'
  /** The page is there, and nothing in it has the name behind the `#`. */
  | 'no-anchor'
  /** What is there is not what the address says: a page instead of a PDF. */
  | 'wrong-type'
  /** No answer, or one of a broken server, at several attempts. */
  | 'unreachable'
  /** The server answers people, not programs, or asks to come back much later: nobody knows. */
  | 'blocked'

export interface Verdict {
  readonly state: LinkState
  /** In a few words; absent where all is well. */
  readonly why?: string
  /** Where it has moved to. */
  readonly to?: string
  /** A copy in an archive, as a suggestion: nobody has compared it. */
  readonly archived?: string
}

/** Where a link stands. */
interface LinkPlace {
  readonly file: string
  readonly line?: number
}
/** An address and all places that link to it. */
export interface Link {
  readonly url: string
  readonly places: readonly LinkPlace[]
}
export interface CheckedLink extends Link, Verdict {}

/** States in which a person has something to mend. A server that does not let programs in is no fault of the link. */
const TO_MEND: ReadonlySet<LinkState> = new Set(['moved', 'dead', 'soft-404', 'no-anchor', 'wrong-type', 'unreachable'])
export function needsMending({ state }: Verdict): boolean {
  return TO_MEND.has(state)
}

/** Links of several lists, each address once, with all its places. */
export function merged(links: readonly Link[]): readonly Link[] {
  const places = new Map<string, LinkPlace[]>()
  for (const { url, places: more } of links) places.set(url, [...(places.get(url) ?? []), ...more])
  return [...places].map(([url, all]) => ({ url, places: all })).sort((a, b) => (a.url < b.url ? -1 : 1))
}
