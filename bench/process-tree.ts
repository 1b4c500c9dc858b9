/** What a command and all the processes it started use (Linux). */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Usage {
  readonly wallS: number
  /** User and system time of all processes: unlike wall time, nearly the same on a machine that is busy with other things. */
  readonly cpuS: number
  /** Largest sum of the memory of all processes at one time; what they share counts once for each. */
  readonly peakMiB: number
}

const SAMPLE_EVERY_MS = 50
/** Clock ticks a second, on every Linux that Node runs on. */
const TICKS_PER_S = 100
const PAGE_BYTES = 4096
const BYTES_PER_MIB = 1024 * 1024

/** Runs a program to its end. Throws if it ends with another code than 0. */
export async function measured(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Usage> {
  const begin = performance.now()
  const child = spawn(program, [...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ticks = new Map<number, number>()
  let peak = 0
  const sample = setInterval(() => {
    const tree = treeOf(child.pid ?? 0)
    for (const { pid, ticks: used } of tree) ticks.set(pid, used)
    peak = Math.max(
      peak,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    )
  }, SAMPLE_EVERY_MS)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(sample)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${errors.slice(0, 2000)}`)
  const cpu = [...ticks.values()].reduce((sum, used) => sum + used, 0) / TICKS_PER_S
  return { wallS: (performance.now() - begin) / 1000, cpuS: cpu, peakMiB: peak / BYTES_PER_MIB }
}

interface ProcessUsage {
  readonly pid: number
  readonly ticks: number
  readonly bytes: number
}

/** A process and its descendants. */
export function treeOf(root: number): readonly ProcessUsage[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? usageOf(Number(name)) : []))
  const found = new Set([root])
  for (const parent of found) for (const { pid, parent: of } of all) if (of === parent) found.add(pid)
  return all.filter(({ pid }) => found.has(pid))
}

function usageOf(pid: number): readonly (ProcessUsage & { readonly parent: number })[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // proc(5), counted from the field behind the name: 1 parent, 11 and 12 user and system time, 21 resident pages.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [{ pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]), bytes: Number(fields[21]) * PAGE_BYTES }]
  } catch {
    return [] // it has ended
  }
}
