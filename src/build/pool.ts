import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import type { Answer, Request } from './protocol.ts'

/** Time that one file may take to load or print. */
export const FILE_TIME_LIMIT_MS = 60_000
/** Memory that one worker may take, in MiB. */
const WORKER_MEMORY_LIMIT_MIB = 2048

/** A set of workers. A file that never ends, runs out of memory or exits costs its worker, not the build. */
export interface Pool {
  /** Runs the requests, each on the worker that `affinity` names, and answers in the order of the requests. */
  run(requests: readonly Request[], onAnswer: (answer: Answer) => void | Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Starts `size` workers. The same file always goes to the same worker, which keeps what it has loaded. */
export function startPool(size: number, timeLimitMs: number = FILE_TIME_LIMIT_MS): Pool {
  const seats = Array.from({ length: size }, () => openSeat(timeLimitMs))
  const homes = new Map<string, number>()
  const homeOf = (path: string): number => {
    const home = homes.get(path) ?? homes.size % size
    homes.set(path, home)
    return home
  }
  return {
    async run(requests, onAnswer) {
      const queues: Request[][] = seats.map(() => [])
      for (const request of requests) queues[homeOf(request.path)]?.push(request)
      await Promise.all(
        seats.map(async (seat, home) => {
          for (const request of queues[home] ?? []) await onAnswer(await seat.ask(request))
        }),
      )
    },
    async close() {
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}

/** A place for one worker at a time; a worker that was lost is replaced at the next request. */
interface Seat {
  ask(request: Request): Promise<Answer>
  close(): Promise<void>
}
type Loss = Pick<Diagnostic, 'code' | 'message'>

function openSeat(timeLimitMs: number): Seat {
  let worker: Worker | undefined
  let settle: ((outcome: Answer | Loss) => void) | undefined

  const start = (): Worker => {
    const started = startWorker()
    started.on('message', (answer: Answer) => settle?.(answer))
    started.on('error', (error: Error & { code?: string }) => settle?.(lossOf(error)))
    started.on('exit', (code) =>
      settle?.({ code: 'FP201', message: `this file ended the process (process.exit(${code})): remove the call` }),
    )
    return started
  }
  const leave = async (): Promise<void> => {
    settle = undefined
    await worker?.terminate()
    worker = undefined
  }
  return {
    async ask(request) {
      worker ??= start()
      const outcome = await new Promise<Answer | Loss>((resolve) => {
        const loop = { code: 'FP206', message: `this file did not end within ${timeLimitMs / 1000} s: look for a loop` } as const
        const timer = setTimeout(() => settle?.(loop), timeLimitMs)
        settle = (result) => {
          clearTimeout(timer)
          resolve(result)
        }
        worker?.postMessage(request)
      })
      if ('path' in outcome) return outcome
      await leave()
      const file = shown(request.path, request.cwd)
      return {
        path: request.path,
        entries: [],
        statements: [],
        findables: [],
        outputs: [],
        diagnostics: [{ severity: 'error', file, ...outcome }],
      }
    },
    close: leave,
  }
}

function lossOf(error: Error & { code?: string }): Loss {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { code: 'FP206', message: `this file took more than ${WORKER_MEMORY_LIMIT_MIB} MiB of memory` }
  return { code: 'FP201', message: `${error.name}: ${error.message}` }
}

function startWorker(): Worker {
  const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'
  return new Worker(new URL(file, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_LIMIT_MIB } })
}
