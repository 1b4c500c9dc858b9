import { unshielded } from '../shield.ts'
import { decoded } from '../text.ts'

/** What stands for a text that is empty, which no statement can hold: a space without width, as an entity. */
export const NOTHING = '#8203;'

/** A piece of a shielded body as a reader sees it. */
export function readText(piece: string): string {
  const written = unshielded(piece).trim()
  return written === NOTHING ? '' : decoded(written)
}
