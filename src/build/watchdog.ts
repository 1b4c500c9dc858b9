/** A thread beside the main one of a worker process: it ends a process that nobody waits for any more, or that takes too much memory. */
import { workerData } from 'node:worker_threads'

/** What the watchdog is told. */
export interface WatchdogOrders {
  /** The process that started this one. */
  readonly parent: number
  readonly memoryLimitBytes: number
}

/** Memory can be filled at a gigabyte a second; a process without a parent may wait longer. */
const LOOK_EVERY_MS = 100

const { parent, memoryLimitBytes }: WatchdogOrders = workerData
setInterval(() => {
  const orphaned = process.platform === 'win32' ? !lives(parent) : process.ppid !== parent
  // The heap has a limit of its own, but what native code and buffers take counts in none.
  if (orphaned || process.memoryUsage.rss() > memoryLimitBytes) process.kill(process.pid, 'SIGKILL')
}, LOOK_EVERY_MS)

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
