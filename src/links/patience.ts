import type { Failure, Network, Reply } from './network.ts'

/** How often a request is made until the answer is believed. */
const ATTEMPTS = 3
/** First pause; each further one is twice as long. */
const FIRST_PAUSE_MS = 1000
/** A server that wants to be left alone for longer is left alone. */
const LONGEST_PAUSE_MS = 120_000
/** What may be different in a moment: timeouts, too many requests, a server that is broken or restarts. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Repeats a request whose outcome may pass, with growing pauses, or the pause that the server asks for. */
export async function patiently(send: () => Promise<Reply | Failure>, network: Network): Promise<Reply | Failure> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await send()
    const pause = mayPass(outcome) ? pauseBefore(outcome, attempt, network.now()) : undefined
    if (attempt === ATTEMPTS || pause === undefined) return outcome
    await network.wait(pause)
  }
}

/** Whether the same request may have another outcome in a moment. */
export function mayPass(outcome: Reply | Failure): boolean {
  return 'failed' in outcome ? outcome.failed === 'timeout' || outcome.failed === 'connection failed' : PASSING.has(outcome.status)
}

/** The pause before the next attempt, in ms; nothing if it would be too long. */
export function pauseBefore(outcome: Reply | Failure, attempt: number, now: number): number | undefined {
  const asked = 'failed' in outcome ? undefined : askedPause(outcome.retryAfter, now)
  const pause = asked ?? FIRST_PAUSE_MS * 2 ** (attempt - 1)
  return pause > LONGEST_PAUSE_MS ? undefined : pause
}

/**
 * The pause that a `Retry-After` asks for, in ms (RFC 9110, 10.2.3): seconds, or a date. What is neither asks for nothing.
 *
 * @example
 * askedPause('120', 0) // 120000
 */
export function askedPause(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter)
  return Number.isNaN(until) ? undefined : Math.max(0, until - now)
}

/** Takes turns: one piece of work at a time for each host, with a pause between them. */
export function turns(gapMs: number, { wait }: Network): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (host, work) => {
    const mine = (last.get(host) ?? Promise.resolve()).then(work)
    const rest = (): Promise<void> => wait(gapMs)
    last.set(host, mine.then(rest, rest))
    return mine
  }
}
