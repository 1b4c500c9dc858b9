import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { type Answer, type Changed, EMPTY_RECORD, type Request, type WorkerSettings } from './protocol.ts'

/** Time that one file may take to load and print. */
export const FILE_TIME_LIMIT_MS = 60_000
/** JavaScript memory that one file may take, in MiB; with buffers and pictures it may be twice as much. */
const HEAP_LIMIT_MIB = 1024
const BYTES_PER_MIB = 1024 * 1024
/** Objects of a diagram live as long as it is printed: in a nursery of the usual 16 MiB they are copied again and again. */
const NURSERY_MIB = 32
/** A worker that has grown beyond this is replaced: what it has imported is never given back. */
const RENEW_AT_BYTES = 320 * BYTES_PER_MIB

/**
 * A place for one worker process at a time; one that was lost is replaced at the next request. It is a process, not a thread: a heap that
 * overflows in one big step ends the whole process it is in, and nothing stops a thread that waits in native code.
 */
export interface Seat {
  /** One request after another. */
  ask(request: Request): Promise<Answer>
  /** Tells the process which files have changed since it loaded them. */
  forget(changed: readonly string[]): void
  /** Ends the process if it has run any file: modules are loaded once in a process, however often they change. */
  renew(): void
  close(): void
}
type Loss = Pick<Diagnostic, 'code' | 'message'>
type Message = { readonly ready: true } | { readonly answer: Answer; readonly rss: number } | { readonly loss: Loss }

export function openSeat(settings: Omit<WorkerSettings, 'memoryLimitBytes'>, timeLimitMs: number): Seat {
  let worker: WorkerProcess | undefined
  const leave = (): void => {
    worker?.kill()
    worker = undefined
  }
  const ready = (): WorkerProcess => {
    if (worker?.alive !== true) worker = startWorker({ ...settings, memoryLimitBytes: 2 * HEAP_LIMIT_MIB * BYTES_PER_MIB })
    return worker
  }
  const askNow = async (request: Request): Promise<Answer> => {
    const outcome = await ready().ask(request, timeLimitMs)
    if ('answer' in outcome) {
      if (outcome.rss > RENEW_AT_BYTES) leave()
      return outcome.answer
    }
    leave()
    const diagnostic: Diagnostic = { severity: 'error', file: shown(request.path, request.cwd), ...outcome.loss }
    return { ...EMPTY_RECORD, path: request.path, diagnostics: [diagnostic] }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask(request) {
      const answer = last.then(() => askNow(request))
      last = answer
      return answer
    },
    forget(changed) {
      if (worker?.used === true) worker.forget({ changed })
    },
    renew() {
      if (worker?.used === true) leave()
    },
    close: leave,
  }
}

type Outcome = { readonly answer: Answer; readonly rss: number } | { readonly loss: Loss }

interface WorkerProcess {
  readonly alive: boolean
  readonly used: boolean
  ask(request: Request, timeLimitMs: number): Promise<Outcome>
  forget(changed: Changed): void
  kill(): void
}

function startWorker(settings: WorkerSettings): WorkerProcess {
  const child = forkWorker(settings)
  let used = false
  let alive = true
  let settle: ((outcome: Outcome) => void) | undefined
  const start = Promise.withResolvers<void>()
  const end = (loss: Loss): void => {
    alive = false
    start.resolve()
    settle?.({ loss })
    running.delete(child)
  }
  const kill = (): void => {
    settle?.({ loss: { code: 'FP201', message: 'the process that ran this file was ended' } })
    child.kill('SIGKILL')
  }
  child.on('message', (message: Message) => {
    if ('ready' in message) start.resolve()
    else if ('answer' in message || 'loss' in message) settle?.(message)
  })
  child.on('error', (error) => end({ code: 'FP201', message: `a worker process cannot be started: ${error.message}` }))
  child.on('exit', (code, signal) => end(lossOf(code, signal)))
  return {
    get alive() {
      return alive
    },
    get used() {
      return used
    },
    async ask(request, timeLimitMs) {
      used = true
      await start.promise
      if (!alive) return { loss: lossOf(child.exitCode, child.signalCode) }
      const outcome = Promise.withResolvers<Outcome>()
      const loop: Loss = { code: 'FP206', message: `this file did not end within ${timeLimitMs / 1000} s: look for a loop` }
      const timer = setTimeout(() => settle?.({ loss: loop }), timeLimitMs)
      settle = (result) => {
        clearTimeout(timer)
        settle = undefined
        outcome.resolve(result)
      }
      child.send(request, (error) => {
        if (error !== null) settle?.({ loss: lossOf(child.exitCode, child.signalCode) })
      })
      return outcome.promise
    },
    forget(changed) {
      child.send(changed, () => {}) // one that has ended has nothing to forget
    },
    kill,
  }
}

/** What a process that ended says of the file it ran. */
function lossOf(code: number | null, signal: NodeJS.Signals | null): Loss {
  if (code === ABORTED || signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGKILL')
    // A heap that overflows aborts the process; the watchdog and the system kill it.
    return { code: 'FP206', message: `this file took more than ${HEAP_LIMIT_MIB} MiB of memory` }
  if (signal !== null) return { code: 'FP201', message: `this file crashed the process (${signal})` }
  return { code: 'FP201', message: `this file ended the process (process.exit(${code ?? 0})): remove the call` }
}
/** Exit code of V8 out of memory where there are no signals (Windows). */
const ABORTED = 134

/** Every worker of this process: none outlives it. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

function forkWorker(settings: WorkerSettings): ChildProcess {
  const unbuilt = import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(unbuilt ? './worker.ts' : './worker.js', import.meta.url))
  const inherited = process.execArgv.filter(
    (argument) => !/^--(?:inspect|cpu-prof|heap-prof|watch|test|input-type|eval|print)/.test(argument),
  )
  const loader = unbuilt && !inherited.some((argument) => argument.includes('tsx')) ? ['--import', tsxLoader()] : []
  const memory = [`--max-old-space-size=${HEAP_LIMIT_MIB}`, `--max-semi-space-size=${NURSERY_MIB}`, '--expose-gc']
  const child = fork(file, [JSON.stringify(settings)], {
    execArgv: [...inherited, ...loader, ...memory],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  running.add(child)
  for (const stream of [child.stdout, child.stderr]) if (stream !== null) forward(stream)
  return child
}

function tsxLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
}

/** What authors' code prints goes to standard error: standard output is the result. What V8 says of a full heap is left out. */
function forward(stream: Readable): void {
  let dump = false
  createInterface({ input: stream }).on('line', (line) => {
    dump ||= line.startsWith('<--- Last few GCs --->')
    if (!dump && line !== '') process.stderr.write(`${line}\n`)
  })
}
