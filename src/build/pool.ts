import type { Answer, Request, WorkerSettings } from './protocol.ts'
import { FILE_TIME_LIMIT_MS, openSeat } from './seat.ts'

/** A set of worker processes. A file that never ends, runs out of memory or exits costs its worker, not the build. */
export interface Pool {
  /** Runs the requests, each on the next worker that is free; answers come in any order. */
  run(requests: readonly Request[], onAnswer: (answer: Answer) => void | Promise<void>): Promise<void>
  /** Lets one worker run these while nothing else is asked. */
  rehearse(requests: readonly Request[]): Promise<void>
  /** Tells the workers which files have changed since they loaded them. */
  forget(changed: readonly string[]): void
  /** Ends the workers that have run files: what they cannot load anew has changed. */
  renew(): void
  close(): void
}

/** A worker takes as long to start as a few files take to run. */
const FILES_WORTH_A_WORKER = 4

/** Opens a pool of at most `size` workers, which start when there is work. */
export function startPool(
  size: number,
  settings: Omit<WorkerSettings, 'memoryLimitBytes'>,
  timeLimitMs: number = FILE_TIME_LIMIT_MS,
): Pool {
  const seats = Array.from({ length: size }, () => openSeat(settings, timeLimitMs))
  return {
    async run(requests, onAnswer) {
      const queue = requests.values()
      await Promise.all(
        seats.slice(0, Math.ceil(requests.length / FILES_WORTH_A_WORKER)).map(async (seat) => {
          for (const request of queue) await onAnswer(await seat.ask(request))
        }),
      )
    },
    async rehearse(requests) {
      for (const request of requests) await seats[0]?.ask(request)
    },
    forget(changed) {
      for (const seat of seats) seat.forget(changed)
    },
    renew() {
      for (const seat of seats) seat.renew()
    },
    close() {
      for (const seat of seats) seat.close()
    },
  }
}
