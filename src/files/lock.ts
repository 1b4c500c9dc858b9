import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A lock that this process holds. */
export interface Lock {
  release(): void
}

/** How often somebody who waits looks again. */
const POLL_MS = 50
/** How often a holder shows processes on other machines that it lives, and how old that sign may be. */
const HEARTBEAT_MS = 2000
const HEARTBEAT_LOST_MS = 15_000

/** Somebody who holds or wants the lock: machine, number and beginning of the process, since numbers come again. */
interface Contender {
  readonly file: string
  readonly host: string
  readonly pid: number
  readonly began: string
}

/**
 * Waits until this process alone holds the lock of a folder. Each process has a file of its own in it: the file of a dead one is ignored by
 * everybody, so that a lock that was left behind need not be taken over, and no two processes can both believe that they took it.
 *
 * @param onWait told once, with the number of the process that is waited for
 * @throws if the folder cannot be written
 */
export async function lockFolder(folder: string, onWait: (pid: number) => void = () => {}): Promise<Lock> {
  mkdirSync(folder, { recursive: true })
  count += 1
  const own = contender(hostId(), process.pid, beginningOf(process.pid), count)
  let told = false
  for (;;) {
    writeFileSync(join(folder, own.file), '')
    const [other] = othersIn(folder, own)
    if (other === undefined) return held(join(folder, own.file))
    // Both step back when two come at once; who comes first afterwards is left to chance.
    rmSync(join(folder, own.file), { force: true })
    if (!told) onWait(other.pid)
    told = true
    do await sleep(POLL_MS * (1 + Math.random()))
    while (othersIn(folder, own).length > 0)
  }
}

/** Of the locks that this process has wanted. */
let count = 0

function held(file: string): Lock {
  const heart = setInterval(() => {
    const now = Date.now() / 1000
    try {
      utimesSync(file, now, now)
    } catch {
      // Somebody cleared the folder: the lock is lost to others, and every write is whole all the same.
    }
  }, HEARTBEAT_MS).unref()
  const release = (): void => {
    clearInterval(heart)
    process.off('exit', release)
    rmSync(file, { force: true })
  }
  process.on('exit', release)
  return { release }
}

/** The living contenders besides this process; the files of dead ones are removed. */
function othersIn(folder: string, own: Contender): readonly Contender[] {
  return readdirSync(folder).flatMap((file) => {
    const [, host = '', pid = '', began = '', number = ''] = FILE.exec(file) ?? []
    if (file === own.file || pid === '') return []
    const other = contender(host, Number(pid), began, Number(number))
    if (lives(other, join(folder, file))) return [other]
    rmSync(join(folder, file), { force: true })
    return []
  })
}

const FILE = /^([^.]*)\.(\d+)\.([^.]*)\.(\d+)$/

function contender(host: string, pid: number, began: string, number: number): Contender {
  return { file: `${host}.${pid}.${began}.${number}`, host, pid, began }
}

function lives({ host, pid, began }: Contender, file: string): boolean {
  if (host !== hostId()) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < HEARTBEAT_LOST_MS
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // it is somebody else's
  }
  return beginningOf(pid) === began
}

/** The machine, or the container: only there does the number of a process mean anything. */
function hostId(): string {
  return hostname().replace(/[^A-Za-z0-9-]/g, '-')
}

/** When a process began, in the units of the system; empty where that is not told. */
function beginningOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[STARTTIME_AFTER_NAME] ?? ''
    }
    if (process.platform === 'win32') return ''
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).replace(/\W+/g, '-')
  } catch {
    return ''
  }
}
/** Field 22 of `/proc/<pid>/stat` (proc(5)), counted from 0 behind the name, which is field 2. */
const STARTTIME_AFTER_NAME = 19
