/** What the check needs of the world. A test hands in a clock that does not wait. */
export interface Network {
  readonly fetch: typeof fetch
  wait(milliseconds: number): Promise<void>
  /** Milliseconds since 1970: a server may say until when it wants to be left alone. */
  now(): number
}

export interface NetworkLimits {
  /** Longest time for one request with its answer, in ms. */
  readonly timeoutMs: number
  /** Pause between two requests to one host, in ms. */
  readonly gapMs: number
}
export const DEFAULT_LIMITS: NetworkLimits = { timeoutMs: 20_000, gapMs: 1000 }

/** Most bytes of a page that are read; what stands behind them is not looked at. */
export const MOST_BYTES = 4 * 1024 * 1024
const USER_AGENT = 'fourplane-links (checks the citations of a repository)'

/** What a server answers to one request. */
export interface Reply {
  readonly status: number
  /** Media type in lower case, without parameters; empty if the server names none. */
  readonly type: string
  readonly location?: string
  readonly retryAfter?: string
  readonly body: string
  /** Whether the body goes on behind {@link MOST_BYTES}. */
  readonly cut: boolean
}
/** Why there is no answer. */
export interface Failure {
  readonly failed: 'timeout' | 'no such host' | 'connection failed' | 'certificate refused'
  readonly why: string
}

/** One request; redirects are not followed. */
export async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch }: Network,
  { timeoutMs }: NetworkLimits,
): Promise<Reply | Failure> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), timeoutMs)
  try {
    const headers = { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    const response = await fetch(url, { method, redirect: 'manual', signal: controller.signal, headers })
    const contentType = response.headers.get('content-type') ?? ''
    const { text, cut } = method === 'GET' && response.body !== null ? await opening(response.body, charsetOf(contentType)) : NOTHING
    const location = response.headers.get('location')
    const retryAfter = response.headers.get('retry-after')
    return {
      status: response.status,
      type: contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '',
      ...(location === null ? {} : { location }),
      ...(retryAfter === null ? {} : { retryAfter }),
      body: text,
      cut,
    }
  } catch (error) {
    return controller.signal.aborted ? { failed: 'timeout', why: `no answer within ${timeoutMs / 1000} s` } : failureOf(error)
  } finally {
    clearTimeout(timer)
  }
}

const NOTHING = { text: '', cut: false }

/** The first {@link MOST_BYTES} of a body; the rest is never downloaded. */
async function opening(body: ReadableStream<Uint8Array>, charset: string): Promise<{ text: string; cut: boolean }> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body) {
    parts.push(part)
    bytes += part.byteLength
    if (bytes >= MOST_BYTES) break // leaving the loop cancels the stream
  }
  return { text: decoder(charset).decode(Buffer.concat(parts)), cut: bytes >= MOST_BYTES }
}

function charsetOf(contentType: string): string {
  return /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder() // a charset that nobody knows
  }
}

/** Codes of Node for what is wrong before a server answers. */
function failureOf(error: unknown): Failure {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  const code = String((cause as { code?: unknown })?.code ?? '')
  const message = cause instanceof Error ? cause.message : String(cause)
  if (code === 'ENOTFOUND') return { failed: 'no such host', why: 'there is no such host' }
  if (/CERT|SELF_SIGNED|SSL|ALTNAME/.test(code)) return { failed: 'certificate refused', why: `its certificate is refused: ${code}` }
  return { failed: 'connection failed', why: code === '' ? message : `the connection failed: ${code}` }
}

/** A network that is really there. */
export const realNetwork: Network = {
  fetch: (...args) => fetch(...args),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => Date.now(),
}
