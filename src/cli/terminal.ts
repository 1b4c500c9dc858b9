import pc from 'picocolors'
import type { Colors } from 'picocolors/types.js'

/** Where a command writes, and how. Results go to `out`, progress and diagnostics to `err`. */
export interface Terminal {
  readonly out: NodeJS.WritableStream
  readonly err: NodeJS.WritableStream
  readonly colours: Colors
  /** Whether a person watches: progress lines may be overwritten. */
  readonly interactive: boolean
}

/** The terminal of this process. Colours only on a terminal without `NO_COLOR` (no-color.org). */
export function processTerminal(): Terminal {
  const interactive = process.stderr.isTTY === true && process.env['CI'] === undefined
  const colourful = (process.stderr.isTTY === true || process.env['FORCE_COLOR'] !== undefined) && !process.env['NO_COLOR']
  return { out: process.stdout, err: process.stderr, colours: pc.createColors(colourful), interactive }
}
