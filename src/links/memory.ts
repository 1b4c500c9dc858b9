import { readFile } from 'node:fs/promises'
import { writeWhole } from '../files/write.ts'
import type { Verdict } from './verdict.ts'

/** Changes when the file changes its form; a file of another form is forgotten. */
const FORM = 1
const DAY_MS = 24 * 60 * 60 * 1000

/** What was found out about addresses, and on which ISO day. */
export type Memory = Readonly<Record<string, { readonly day: string; readonly verdict: Verdict }>>

/** What a file remembers; one that is missing, damaged or of another form remembers nothing. */
export async function readMemory(file: string): Promise<Memory> {
  try {
    const read: { form?: unknown; links?: Memory } = JSON.parse(await readFile(file, 'utf8'))
    return read.form === FORM && typeof read.links === 'object' ? read.links : {}
  } catch {
    return {}
  }
}

/** Only what was well is remembered: what was not is looked at again each time. */
export async function writeMemory(file: string, memory: Memory): Promise<void> {
  const links = Object.fromEntries(Object.entries(memory).filter(([, { verdict }]) => verdict.state === 'ok' || verdict.state === 'moved'))
  await writeWhole(file, `${JSON.stringify({ form: FORM, links }, null, 1)}\n`)
}

/** What is remembered of an address, if it is not older than this on that day. */
export function remembered(memory: Memory, url: string, today: string, maxAgeDays: number): Verdict | undefined {
  const known = memory[url]
  if (known === undefined) return undefined
  const age = (Date.parse(today) - Date.parse(known.day)) / DAY_MS
  return age >= 0 && age < maxAgeDays ? known.verdict : undefined
}
