/**
 * Keeps the site readable without a connection: what all pages need from the first visit on, and every page that was read. With a connection
 * pages come from the network, so that nobody acts on an old one; files whose names hold a hash never change and come from the cache.
 */

/** Of a service worker, as far as it is used here: its library cannot stand beside that of pages. */
interface Worker {
  readonly SITE: { readonly version: string; readonly files: readonly string[] }
  readonly registration: { readonly scope: string }
  readonly location: { readonly origin: string }
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: { readonly keep?: unknown }; waitUntil(work: Promise<unknown>): void }) => void,
  ): void
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void
}
interface Store {
  put(request: Request | string, response: Response): Promise<void>
  match(request: Request | string, options?: { readonly ignoreSearch?: boolean }): Promise<Response | undefined>
  addAll(requests: readonly string[]): Promise<void>
}
declare const caches: { open(name: string): Promise<Store>; keys(): Promise<string[]>; delete(name: string): Promise<boolean> }

const worker = globalThis as unknown as Worker
const PREFIX = `fourplane ${worker.registration.scope} `
/** What every page needs, of this version of the site. */
const SHARED = `${PREFIX}${worker.SITE.version}`
/** Pages that were read, of whatever version. */
const READ = `${PREFIX}pages`
/** Time after which a page comes from the cache although there seems to be a connection, in ms. */
const PATIENCE_MS = 4000
const HASHED = /\/assets\/[^/]+\.[0-9a-f]{10}\.\w+$/

const addressOf = (path: string): string => new URL(path, worker.registration.scope).href

worker.addEventListener('install', (event) => {
  const files = worker.SITE.files.flatMap((path) => (path.endsWith('index.html') ? [path, path.replace(/index\.html$/, '')] : [path]))
  event.waitUntil(
    caches
      .open(SHARED)
      .then((store) => store.addAll(files.map(addressOf)))
      .then(() => worker.skipWaiting()),
  )
})

worker.addEventListener('activate', (event) => {
  const leave = async (): Promise<void> => {
    const names = await caches.keys()
    await Promise.all(
      names.filter((name) => name.startsWith(PREFIX) && name !== SHARED && name !== READ).map((name) => caches.delete(name)),
    )
    await worker.clients.claim()
  }
  event.waitUntil(leave())
})

worker.addEventListener('message', (event) => {
  const { keep } = event.data
  if (typeof keep !== 'string' || !keep.startsWith(worker.registration.scope)) return
  event.waitUntil(caches.open(READ).then((store) => store.addAll([keep]).catch(() => undefined)))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return
  event.respondWith(HASHED.test(new URL(request.url).pathname) ? fromCache(request) : fromNetwork(request))
})

async function fromCache(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request)
}

async function fromNetwork(request: Request): Promise<Response> {
  const answer = fetch(request).then(async (response) => {
    if (response.ok && request.mode === 'navigate') {
      const store = await caches.open(READ)
      await store.put(request.url.replace(/[?#].*$/s, ''), response.clone())
    }
    return response
  })
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS))
  const first = await Promise.race([answer.catch(() => undefined), late])
  return first ?? (await kept(request)) ?? answer
}

async function kept(request: Request): Promise<Response | undefined> {
  for (const name of [READ, SHARED]) {
    const found = await (await caches.open(name)).match(request, { ignoreSearch: true })
    if (found !== undefined) return found
  }
  return undefined
}
