import type { Citations } from '../lower/footnotes.ts'

/** The mark of a source on a page, `[3]`; nothing without a source. */
export type Cited = (source: Parameters<Citations['number']>[0] | undefined) => string

/** Marks that count as the picture does. */
export function citing(cite: Citations): Cited {
  return (source) => (source === undefined ? '' : `\\[${cite.number(source)}\\]`)
}
