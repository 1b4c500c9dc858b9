import { type Failure, type Network, type NetworkLimits, type Reply, request } from './network.ts'
import { mayPass, patiently, pauseBefore } from './patience.ts'

/** More redirects than this are a circle that changes its address at every turn. RFC 9110 leaves the number open; browsers stop at 20. */
const MOST_REDIRECTS = 20
const PERMANENT: ReadonlySet<number> = new Set([301, 308])
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Where an address led. */
export interface Look {
  readonly url: string
  /** The address at which the answer was given. */
  readonly end: string
  /** Where the redirects lead that are for good; `url` itself if the first is not. */
  readonly movedTo: string
  readonly outcome: Reply | Failure | { readonly lost: string }
}
/** One request after another to one host, never two at once. */
export type Turn = <T>(host: string, work: () => Promise<T>) => Promise<T>

/** Follows an address to its end. HEAD first: what is no page is never downloaded. */
export async function look(url: string, network: Network, limits: NetworkLimits, turn: Turn): Promise<Look> {
  const seen = new Set<string>()
  let [at, movedTo, permanent] = [url, url, true]
  for (;;) {
    if (seen.has(at)) return { url, end: at, movedTo, outcome: { lost: 'it redirects in a circle' } }
    if (seen.size > MOST_REDIRECTS) return { url, end: at, movedTo, outcome: { lost: `it redirects more than ${MOST_REDIRECTS} times` } }
    seen.add(at)
    const outcome = await hop(at, network, limits, turn)
    if ('failed' in outcome || !REDIRECTS.has(outcome.status)) return { url, end: at, movedTo, outcome }
    const next = target(outcome.location, at)
    if (next === undefined)
      return { url, end: at, movedTo, outcome: { lost: `it redirects to nowhere: ${outcome.location ?? 'no address'}` } }
    permanent &&= PERMANENT.has(outcome.status)
    if (permanent) movedTo = next
    at = next
  }
}

/** Many servers refuse HEAD, hang on it, or answer it otherwise: only a good answer to it is believed. */
async function hop(url: string, network: Network, limits: NetworkLimits, turn: Turn): Promise<Reply | Failure> {
  const { host } = new URL(url)
  const send = (method: 'HEAD' | 'GET') => () => turn(host, () => request(url, method, network, limits))
  const head = await send('HEAD')()
  if (!('failed' in head) && (REDIRECTS.has(head.status) || (head.status < 300 && !isPage(head.type)))) return head
  if (!('failed' in head) && mayPass(head)) {
    const pause = pauseBefore(head, 1, network.now())
    if (pause === undefined) return head
    await turn(host, () => network.wait(pause)) // too many requests: nothing else of this host is asked for meanwhile
  }
  return patiently(send('GET'), network)
}

/** Whether an answer is to be read; one that names no type may be a page. */
export function isPage(type: string): boolean {
  return type === '' || type === 'text/html' || type === 'application/xhtml+xml'
}

/** Where a redirect leads, without the part behind `#`; nothing if that is no address of the web. */
function target(location: string | undefined, from: string): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined
  const next = new URL(location, from)
  next.hash = ''
  return next.protocol === 'https:' || next.protocol === 'http:' ? next.href : undefined
}
