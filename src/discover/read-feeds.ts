import { readFile } from 'node:fs/promises'
import { isAddress } from '../config/address.ts'
import type { Feed } from '../config/config.ts'
import type { Candidate } from './candidates.ts'
import { candidatesOf } from './feeds.ts'

const TIMEOUT_MS = 20_000
/** Feeds hold some dozen articles: more than this is something else. */
const MOST_BYTES = 16 * 1024 * 1024

export interface FeedsRead {
  readonly candidates: readonly Candidate[]
  /** Feeds that gave nothing, and why. */
  readonly unread: readonly { readonly from: string; readonly why: string }[]
}

/** Reads feeds, several at once. One that cannot be read is told, and keeps nobody from the others. */
export async function readFeeds(
  feeds: readonly Feed[],
  { offline, fetch }: { readonly offline: boolean; readonly fetch: typeof globalThis.fetch },
): Promise<FeedsRead> {
  const read = await Promise.all(
    feeds.map(async (feed) => {
      const { from } = feed
      if (offline && isAddress(from)) return { candidates: [], unread: [{ from, why: 'offline' }] }
      try {
        return { candidates: candidatesOf(await textOf(from, fetch), feed), unread: [] }
      } catch (error) {
        return { candidates: [], unread: [{ from, why: reason(error) }] }
      }
    }),
  )
  return { candidates: read.flatMap(({ candidates }) => candidates), unread: read.flatMap(({ unread }) => unread) }
}

async function textOf(from: string, fetch: typeof globalThis.fetch): Promise<string> {
  if (!isAddress(from)) return readFile(from, 'utf8')
  const response = await fetch(from, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`the server answers ${response.status}`)
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    if (bytes > MOST_BYTES) throw new Error(`it is longer than ${MOST_BYTES / 1024 / 1024} MiB`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && cause.message !== '' ? `${error.message}: ${cause.message}` : error.message
}
