import { isPage, type Look } from './look.ts'
import type { Failure, Reply } from './network.ts'
import { readPage, saysNotThere } from './page.ts'
import type { Verdict } from './verdict.ts'

/** The server wants a person, a password or a fee, or does not serve this country: 999 is what LinkedIn says to programs. */
const BLOCKED: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 429, 451, 999])
/** Endings of addresses that promise something else than a page. */
const NO_PAGE = /\.(pdf|ps|epub|zip|gz|tgz|png|jpe?g|gif|webp|mp4|csv|xlsx?|pptx?|docx?)$/i
/** Endings of addresses that promise a page. */
const A_PAGE = /\.(html?|xhtml)$/i
/** Hosts that show any file as a page around it. */
const SHOWS_FILES: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org'])

/** What to make of an address with this part behind its `#`; an empty one asks for the page alone. */
export function judge(seen: Look, fragment: string): Verdict {
  const { outcome } = seen
  if ('lost' in outcome) return { state: 'dead', why: outcome.lost }
  if ('failed' in outcome) return ofFailure(outcome)
  return ofStatus(outcome) ?? ofContent(seen, outcome, fragment) ?? ofAddress(seen, fragment)
}

function ofFailure({ failed, why }: Failure): Verdict {
  return { state: failed === 'no such host' ? 'dead' : 'unreachable', why }
}

function ofStatus({ status, retryAfter }: Reply): Verdict | undefined {
  if (status >= 200 && status < 300) return undefined
  const later = retryAfter === undefined ? '' : `, and asks to come back later (${retryAfter})`
  if (BLOCKED.has(status)) return { state: 'blocked', why: `the server answers ${status}${later}` }
  return { state: status >= 500 ? 'unreachable' : 'dead', why: `the server answers ${status}${later}` }
}

function ofContent({ url, end }: Look, { type, body, cut }: Reply, fragment: string): Verdict | undefined {
  const { pathname, host } = new URL(url)
  if (leadsHome(url, end)) return { state: 'soft-404', why: `it leads to the home page of ${new URL(end).host}` }
  if (NO_PAGE.test(pathname) && type !== '' && isPage(type) && !SHOWS_FILES.has(host))
    return { state: 'wrong-type', why: `a page, where the address promises ${pathname.slice(pathname.lastIndexOf('.'))}` }
  if (A_PAGE.test(pathname) && !isPage(type)) return { state: 'wrong-type', why: `${type}, where the address promises a page` }
  if (!isPage(type)) return undefined
  const { headings, anchors } = readPage(body)
  const said = headings.find(saysNotThere)
  if (said !== undefined) return { state: 'soft-404', why: `the page says “${said}”` }
  if (cut || fragment === '' || isNoAnchor(fragment, host) || hasAnchor(anchors, fragment)) return undefined
  return { state: 'no-anchor', why: `nothing on the page is called “${fragment}”` }
}

function ofAddress({ url, movedTo }: Look, fragment: string): Verdict {
  if (movedTo === url) return { state: 'ok' }
  return { state: 'moved', why: 'it redirects for good', to: fragment === '' ? movedTo : `${movedTo}#${fragment}` }
}

/** A page that was taken away often redirects to the front door. */
function leadsHome(url: string, end: string): boolean {
  const [asked, reached] = [new URL(url), new URL(end)]
  return asked.pathname !== '/' && reached.pathname === '/' && reached.search === '' && url !== end
}

/** What stands behind a `#` and is no name: text to be marked, routes of an application, lines of a file. */
function isNoAnchor(fragment: string, host: string): boolean {
  return /^(:~:|!|\/)/.test(fragment) || fragment === 'top' || (SHOWS_FILES.has(host) && /^L\d+/.test(fragment))
}

/** GitHub gives headings of a file ids of its own, and finds them by script. */
function hasAnchor(anchors: ReadonlySet<string>, fragment: string): boolean {
  return [fragment, decoded(fragment)].some((name) => anchors.has(name) || anchors.has(`user-content-${name}`))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
