import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
}

/**
 * Serves the files of a folder below `at` (`/` or `/atlas/`), to this machine only, as a static host would. Port 0 takes a free one.
 */
export async function serveFolder(folder: string, port: number, at = '/'): Promise<{ readonly server: Server; readonly url: string }> {
  const root = resolve(folder)
  const server = createServer((request, response) => void answer(root, at, request, response).catch(() => end(response, 500)))
  await new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', ready)
  })
  const address = server.address()
  return { server, url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : port}${at}` }
}

async function answer(root: string, at: string, { url = '/', method }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405)
  const path = pathOf(url)
  if (path === undefined || !path.startsWith(at)) return end(response, 404)
  const asked = join(root, path.slice(at.length))
  if (asked !== root && !asked.startsWith(root + sep)) return end(response, 404)
  const info = await stat(asked).catch(() => undefined)
  const file = info?.isDirectory() === true ? join(asked, 'index.html') : asked
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true) return end(response, 404)
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  if (method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}

/** The decoded path of a request; nothing if it cannot be one. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${status}\n`)
}
