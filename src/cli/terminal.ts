import pc from 'picocolors'
import type { Colors } from 'picocolors/types.js'

/** Where a command writes, and how. Results go to `out`, progress and diagnostics to `err`. */
export interface Terminal {
  readonly out: NodeJS.WritableStream
  readonly err: NodeJS.WritableStream
  readonly colours: Colors
  /** The same for what goes to `out`: none where that is a file or a pipe, though a person may watch `err`. */
  readonly outColours: Colors
  /** Whether a person watches: progress lines may be overwritten. */
  readonly interactive: boolean
}

/** The terminal of this process. Colours only on a terminal without `NO_COLOR` (no-color.org). */
export function processTerminal(): Terminal {
  const interactive = process.stderr.isTTY === true && process.env['CI'] === undefined
  const colours = ({ isTTY }: { readonly isTTY?: boolean }): Colors =>
    pc.createColors((isTTY === true || process.env['FORCE_COLOR'] !== undefined) && !process.env['NO_COLOR'])
  return { out: process.stdout, err: process.stderr, colours: colours(process.stderr), outColours: colours(process.stdout), interactive }
}
