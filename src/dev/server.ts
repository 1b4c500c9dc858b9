import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { type Asset, pageAssets } from './page.ts'
import type { Preview } from './preview.ts'

export interface PreviewServerOptions {
  /** Folder of the pictures, `<id>.svg`. */
  readonly pictures: string
  /** Address to listen on: `127.0.0.1` is reachable from this machine alone. */
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
}
export interface PreviewServer {
  readonly url: string
  /** Shows this from now on, in every page that is open. */
  show(preview: Preview): void
  close(): Promise<void>
}

/** Nothing but what this server gives may load, run, or frame the page. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** A picture that is opened by itself runs nothing and loads nothing. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox"
/** A proxy between may close a connection that says nothing. */
const HEARTBEAT_MS = 25_000

/** Serves the preview page: the list and the pictures, and an event whenever they change. Rejects if the port is taken. */
export async function servePreview({ pictures, host, port }: PreviewServerOptions): Promise<PreviewServer> {
  const assets = await pageAssets()
  const pages = new Set<ServerResponse>()
  let preview: Preview = { diagrams: [], problems: [] }
  let shown = 0

  const server = createServer((request, response) => {
    answer(request, response).catch(() => end(response, 500))
  })
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isAllowedHost(request.headers.host, host)) return end(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    const path = pathOf(request.url)
    const asset = assets.get(path)
    if (asset !== undefined) return send(response, asset, PAGE_POLICY)
    if (path === '/preview.json') return send(response, { type: 'application/json', content: JSON.stringify(preview) }, PAGE_POLICY)
    if (path === '/events') return follow(request, response)
    const [, id = ''] = /^\/pictures\/(.+)\.svg$/.exec(path) ?? []
    if (!preview.diagrams.some((diagram) => diagram.id === id)) return end(response, 404)
    const content = await readFile(join(pictures, `${id}.svg`), 'utf8').catch(() => undefined)
    return content === undefined ? end(response, 404) : send(response, { type: 'image/svg+xml; charset=utf-8', content }, PICTURE_POLICY)
  }
  const follow = (request: IncomingMessage, response: ServerResponse): void => {
    head(response, 200, 'text/event-stream', PAGE_POLICY)
    response.write(`retry: 500\ndata: ${shown}\n\n`)
    pages.add(response)
    request.on('close', () => pages.delete(response))
  }
  const heart = setInterval(() => {
    for (const page of pages) page.write(':\n\n')
  }, HEARTBEAT_MS)

  await new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.listen(port, host, ready)
  })
  return {
    url: urlOf(server, host),
    show(now) {
      preview = now
      shown += 1
      for (const page of pages) page.write(`data: ${shown}\n\n`)
    },
    async close() {
      clearInterval(heart)
      for (const page of pages) page.end()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/**
 * Whether a request names this server. A name that anybody else's DNS makes lead here would let any web page read the diagrams (DNS
 * rebinding); an address cannot be made to.
 */
function isAllowedHost(named: string | undefined, host: string): boolean {
  const name = (named ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
  if (name === 'localhost' || name === '127.0.0.1' || name === '::1' || name === host) return true
  return (host === '0.0.0.0' || host === '::') && isIP(name) !== 0
}

/** The decoded path of a request; empty if it is none. */
function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return ''
  }
}

function head(response: ServerResponse, status: number, type: string, policy: string): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
}

function send(response: ServerResponse, { type, content }: Asset, policy: string): void {
  head(response, 200, type, policy)
  response.end(response.req.method === 'HEAD' ? undefined : content)
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) head(response, status, 'text/plain; charset=utf-8', PAGE_POLICY)
  response.end(`${status}\n`)
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  return `http://${name}:${port}/`
}
