/** Links, against a server that misbehaves in each of the ways that the web knows. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkLinks, type LinkOptions, NoNetworkError } from './check.ts'
import { MOST_BYTES, type Network } from './network.ts'
import type { CheckedLink } from './verdict.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, attempt: number) => void

const page = (title: string, body = ''): string => `<!doctype html><title>${title} | Acme</title><h1>${title}</h1>${body}`
const html =
  (text: string, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text)
const redirect =
  (status: number, location: string): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end()
const drop: Answer = (request) => request.socket.destroy()
const hang: Answer = () => {}
/** As the second answer says from this attempt on, counted over HEAD and GET. */
const from =
  (attempt: number, before: Answer, then: Answer): Answer =>
  (request, response, count) =>
    (count < attempt ? before : then)(request, response, count)
const onHead =
  (head: Answer, get: Answer): Answer =>
  (request, response, count) =>
    (request.method === 'HEAD' ? head : get)(request, response, count)

const good = html(page('Scale'))
const answers: Readonly<Record<string, Answer>> = {
  '/': html(page('Acme')),
  '/good': good,
  '/anchors': html(page('Scale', '<h2 id="p99">p99</h2><a name="old-way"></a><h2 id="user-content-größe">x</h2>')),
  '/gone': html(page('Gone'), 410),
  '/missing': html(page('Not there'), 404),
  '/soft/title': html(page('Page not found')),
  '/soft/heading': html('<title>Acme</title><h1>404</h1>'),
  '/soft/home': redirect(302, '/'),
  '/about-404s': html(page('How we halved our 404 Not Found errors')),
  '/moved': redirect(301, '/good'),
  '/moved/twice': redirect(308, '/moved'),
  '/elsewhere/today': redirect(302, '/good'),
  '/moved/then/elsewhere': redirect(301, '/elsewhere/today'),
  '/moved/to/nothing': redirect(301, '/missing'),
  '/loop/a': redirect(302, '/loop/b'),
  '/loop/b': redirect(302, '/loop/a'),
  '/nowhere': redirect(301, 'mailto:a@acme.example'),
  '/without/location': (_, response) => response.writeHead(302).end(),
  '/head/405': onHead((_, response) => response.writeHead(405).end(), good),
  '/head/404': onHead((_, response) => response.writeHead(404).end(), good),
  '/head/hangs': onHead(hang, good),
  '/head/drops': onHead(drop, good),
  '/hang': hang,
  '/drips': onHead(good, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<title>')
  }),
  '/drops': drop,
  '/drops/once': onHead(drop, from(3, drop, good)),
  '/busy': from(3, (_, response) => response.writeHead(429, { 'retry-after': '7' }).end(), good),
  '/busy/until': from(2, (_, response) => response.writeHead(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:30 GMT' }).end(), good),
  '/busy/for/days': (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
  '/busy/always': (_, response) => response.writeHead(429).end(),
  '/broken/once': from(3, html('', 503), good),
  '/broken': html('', 500),
  '/forbidden': html(page('Are you a robot?'), 403),
  '/paper.pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/gone.pdf': html(page('Downloads')),
  '/download.html': (_, response) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('x'),
  '/untyped': (_, response) => response.end(page('Scale', '<p id="here">')),
  '/huge': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    if (request.method === 'HEAD') return response.end()
    const more = (): void => {
      while (!response.destroyed && response.write('<p>'.repeat(20_000)));
    }
    response.write(page('Scale'))
    response.on('drain', more)
    return more()
  },
  '/latin': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=nobody-knows' }).end(page('Scale')),
  '/archive?url=GONE': (_, response) =>
    response.end(JSON.stringify({ archived_snapshots: { closest: { available: true, url: 'http://web.archive.org/web/2020/x' } } })),
}

let server: Server
let base = ''
const requests: { readonly method: string; readonly url: string }[] = []
const waits: number[] = []
const network: Network = {
  fetch: (...args) => fetch(...args),
  wait: async (milliseconds) => void waits.push(milliseconds),
  now: () => 0,
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request
    requests.push({ method, url })
    const answer = url.startsWith('/archive') ? (url.includes('gone') ? answers['/archive?url=GONE'] : undefined) : answers[url]
    if (answer === undefined) response.writeHead(404).end('{}')
    else answer(request, response, requests.filter((one) => one.url === url).length)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  requests.length = 0
  waits.length = 0
})

/** Where an answer is not to be waited for, and where it must come even on a busy machine. */
const [SHORT_MS, LONG_MS] = [800, 20_000]
const SILENT = /^\/(hang|drips|head\/hangs)$/
const check = (paths: readonly string[], options: LinkOptions = {}): Promise<readonly CheckedLink[]> =>
  checkLinks(
    paths.map((path) => ({ url: path.startsWith('http') ? path : `${base}${path}`, places: [] })),
    { network, limits: { timeoutMs: paths.some((path) => SILENT.test(path)) ? SHORT_MS : LONG_MS, gapMs: 0 }, ...options },
  )
const checkOne = async (path: string, options: LinkOptions = {}): Promise<CheckedLink> => {
  const [link] = await check([path], options)
  if (link === undefined) throw new Error('every link has a verdict')
  return link
}
const asked = (path: string): string[] => requests.filter(({ url }) => url === path).map(({ method }) => method)

test.each([
  ['/good', 'ok'],
  ['/anchors', 'ok'],
  ['/anchors#p99', 'ok'],
  ['/anchors#old-way', 'ok'],
  ['/anchors#gr%C3%B6%C3%9Fe', 'ok'],
  ['/anchors#:~:text=p99', 'ok'],
  ['/anchors#p95', 'no-anchor'],
  ['/gone', 'dead'],
  ['/missing', 'dead'],
  ['/soft/title', 'soft-404'],
  ['/soft/heading', 'soft-404'],
  ['/soft/home', 'soft-404'],
  ['/about-404s', 'ok'],
  ['/elsewhere/today', 'ok'],
  ['/moved/to/nothing', 'dead'],
  ['/loop/a', 'dead'],
  ['/nowhere', 'dead'],
  ['/without/location', 'dead'],
  ['/head/405', 'ok'],
  ['/head/404', 'ok'],
  ['/head/hangs', 'ok'],
  ['/head/drops', 'ok'],
  ['/hang', 'unreachable'],
  ['/drips', 'unreachable'],
  ['/drops', 'unreachable'],
  ['/drops/once', 'ok'],
  ['/broken/once', 'ok'],
  ['/broken', 'unreachable'],
  ['/forbidden', 'blocked'],
  ['/busy/always', 'blocked'],
  ['/paper.pdf', 'ok'],
  ['/gone.pdf', 'wrong-type'],
  ['/download.html', 'wrong-type'],
  ['/untyped#here', 'ok'],
  ['/untyped#there', 'no-anchor'],
  ['/latin', 'ok'],
] as const)('%s is %s', async (path, state) => {
  expect(await checkOne(path)).toMatchObject({ state })
})

test.each([
  ['/moved', '/good'],
  ['/moved/twice', '/good'],
  ['/moved/then/elsewhere', '/elsewhere/today'], // only what is for good is written down
])('%s has moved to %s', async (path, to) => {
  expect(await checkOne(path)).toMatchObject({ state: 'moved', to: `${base}${to}` })
})

test('an anchor goes along when a page moves', async () => {
  expect(await checkOne('/moved#:~:text=a')).toMatchObject({ state: 'moved', to: `${base}/good#:~:text=a` })
})

test('no host of that name is dead, a port where nobody listens is unreachable', async () => {
  const noHost: Network = { ...network, fetch: () => Promise.reject(Object.assign(new TypeError(), { cause: { code: 'ENOTFOUND' } })) }
  expect(await checkOne('https://gone.invalid/x', { network: noHost })).toMatchObject({ state: 'dead', why: 'there is no such host' })
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  await once(closed, 'close')
  expect(await checkOne(`http://127.0.0.1:${port}/x`)).toMatchObject({ state: 'unreachable', why: expect.stringContaining('ECONNREFUSED') })
})

test('where no host at all is found, nothing is called dead', async () => {
  const offline: Network = { ...network, fetch: () => Promise.reject(Object.assign(new TypeError(), { cause: { code: 'EAI_AGAIN' } })) }
  await expect(check(['https://a.invalid/x', 'https://b.invalid/x'], { network: offline })).rejects.toThrow(NoNetworkError)
})

test('what is no page is not downloaded, and of a huge page only the beginning is read', async () => {
  await checkOne('/paper.pdf')
  expect(asked('/paper.pdf')).toEqual(['HEAD'])
  let bytes = 0
  const counting: Network = {
    ...network,
    fetch: async (...args) => {
      const response = await fetch(...args)
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(part, controller) {
          bytes += part.byteLength
          controller.enqueue(part)
        },
      })
      return new Response(response.body?.pipeThrough(count) ?? null, response)
    },
  }
  expect(await checkOne('/huge#far-below', { network: counting, limits: { timeoutMs: LONG_MS, gapMs: 0 } })).toMatchObject({ state: 'ok' })
  expect(bytes).toBeLessThan(2 * MOST_BYTES)
})

describe('patience', () => {
  test('waits for as long as the server asks, in seconds or until a time', async () => {
    expect((await checkOne('/busy')).state).toBe('ok')
    expect(waits).toContain(7000)
    waits.length = 0
    expect((await checkOne('/busy/until')).state).toBe('ok')
    expect(waits).toContain(30_000)
  })

  test('does not wait for a day', async () => {
    expect(await checkOne('/busy/for/days')).toMatchObject({ state: 'blocked', why: expect.stringContaining('86400') })
    expect(waits.filter((wait) => wait > 0)).toEqual([])
    expect(asked('/busy/for/days')).toEqual(['HEAD'])
  })

  test('tries a broken server again with growing pauses, and then no more', async () => {
    await checkOne('/broken')
    expect(asked('/broken')).toEqual(['HEAD', 'GET', 'GET', 'GET'])
    expect(waits.filter((wait) => wait > 0)).toEqual([1000, 1000, 2000])
  })

  test('what is gone is not asked for again', async () => {
    await checkOne('/gone')
    expect(asked('/gone')).toEqual(['HEAD', 'GET'])
  })
})

test('one host is asked one request at a time, with a pause after each', async () => {
  let [open, most] = [0, 0]
  const watched: Network = {
    ...network,
    fetch: async (...args) => {
      most = Math.max(most, ++open)
      return fetch(...args).finally(() => open--)
    },
  }
  await check(['/good', '/anchors', '/moved', '/latin'], { network: watched, limits: { gapMs: 50, timeoutMs: LONG_MS } })
  expect(most).toBe(1)
  expect(waits.filter((wait) => wait === 50)).toHaveLength(requests.length)
})

test('a page that links name with several anchors is asked for once', async () => {
  expect((await check(['/anchors#p99', '/anchors#p95', '/anchors'])).map(({ state }) => state)).toEqual(['ok', 'no-anchor', 'ok'])
  expect(asked('/anchors')).toEqual(['HEAD', 'GET'])
})

test('of what is gone an archived copy is suggested, if there is one', async () => {
  const archive = `${base}/archive`
  expect(await checkOne('/gone', { archive })).toMatchObject({ state: 'dead', archived: 'https://web.archive.org/web/2020/x' })
  expect(await checkOne('/missing', { archive })).not.toHaveProperty('archived')
  requests.length = 0
  await checkOne('/good', { archive })
  expect(requests.filter(({ url }) => url.startsWith('/archive'))).toEqual([])
})

test('what is known is not asked for', async () => {
  expect(await checkOne('/good', { known: () => ({ state: 'moved', to: 'https://acme.example/new' }) })).toMatchObject({ state: 'moved' })
  expect(requests).toEqual([])
})
