import { archivedCopy } from './archive.ts'
import { judge } from './judge.ts'
import { type Look, look } from './look.ts'
import { DEFAULT_LIMITS, type Network, type NetworkLimits, realNetwork } from './network.ts'
import { turns } from './patience.ts'
import type { CheckedLink, Link, LinkState, Verdict } from './verdict.ts'

/** Hosts that are asked at once; each of them gets one request at a time. */
const LANES = 8
/** A copy of what is there no more is worth a look. */
const WORTH_A_COPY: ReadonlySet<LinkState> = new Set(['dead', 'soft-404', 'unreachable'])

export interface LinkOptions {
  readonly network?: Network
  readonly limits?: Partial<NetworkLimits>
  /** Address of the archive's API; nothing is asked for if it is `undefined`. */
  readonly archive?: string | undefined
  /** What is known already of an address. */
  readonly known?: (url: string) => Verdict | undefined
  /** Told after every page. */
  readonly onProgress?: (done: number, total: number, url: string) => void
}

/** All that was asked for, and nothing answered: the network is not there. */
export class NoNetworkError extends Error {
  override readonly name = 'NoNetworkError'
}

/**
 * Checks addresses of the web: several hosts at once, one request at a time for each. A page that several links name with other anchors is
 * asked for once. Throws a {@link NoNetworkError} if there is no host at all behind any address of at least two hosts.
 */
export async function checkLinks(links: readonly Link[], options: LinkOptions = {}): Promise<readonly CheckedLink[]> {
  const network = options.network ?? realNetwork
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const turn = turns(limits.gapMs, network)
  const known = new Map(links.flatMap(({ url }) => entry(url, options.known?.(url))))
  const pages = [...new Set(links.filter(({ url }) => !known.has(url)).map(({ url }) => withoutFragment(url)))]
  const looks = new Map<string, Look>()
  const copies = new Map<string, string>()
  await eachByHost(pages, async (page) => {
    const seen = await look(page, network, limits, turn)
    looks.set(page, seen)
    if (options.archive !== undefined && WORTH_A_COPY.has(judge(seen, '').state)) {
      const api = options.archive
      const copy = await turn(new URL(api).host, () => archivedCopy(page, network, limits, api))
      if (copy !== undefined) copies.set(page, copy)
    }
    options.onProgress?.(looks.size, pages.length, page)
  })
  mustHaveNetwork([...looks.values()])
  return links.map((link): CheckedLink => {
    const page = withoutFragment(link.url)
    const seen = looks.get(page)
    const verdict = known.get(link.url) ?? (seen === undefined ? { state: 'ok' as const } : judge(seen, fragmentOf(link.url)))
    const archived = copies.get(page)
    return { ...link, ...verdict, ...(archived === undefined ? {} : { archived }) }
  })
}

/** Pages of one host one after another, several hosts at once. */
async function eachByHost(pages: readonly string[], work: (page: string) => Promise<void>): Promise<void> {
  const byHost = new Map<string, string[]>()
  for (const page of pages) byHost.set(new URL(page).host, [...(byHost.get(new URL(page).host) ?? []), page])
  const waiting = [...byHost.values()].sort((a, b) => b.length - a.length).values() // the longest first: the others fit beside them
  const lane = async (): Promise<void> => {
    for (const ofHost of waiting) for (const page of ofHost) await work(page)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

function mustHaveNetwork(looks: readonly Look[]): void {
  const hosts = new Set(looks.map(({ url }) => new URL(url).host))
  const unresolved = looks.filter(
    ({ outcome }) => 'failed' in outcome && /such host|EAI_AGAIN|ENETUNREACH/.test(`${outcome.failed} ${outcome.why}`),
  )
  if (hosts.size >= 2 && unresolved.length === looks.length)
    throw new NoNetworkError(`none of ${hosts.size} hosts is found: there is no network; --offline checks what needs none`)
}

function withoutFragment(url: string): string {
  const page = new URL(url)
  page.hash = ''
  return page.href
}

function fragmentOf(url: string): string {
  return new URL(url).hash.slice(1)
}

function entry(url: string, verdict: Verdict | undefined): readonly (readonly [string, Verdict])[] {
  return verdict === undefined ? [] : [[url, verdict]]
}
