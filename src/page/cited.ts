import type { Citations } from '../lower/footnotes.ts'
import type { Inline } from './block.ts'

type Source = Parameters<Citations['number']>[0]

/** The mark of a source within a line; nothing without a source. */
export type Cited = (source: Source | undefined) => Inline

/** Marks that count as the picture does. */
export function citing(cite: Citations): Cited {
  return (source) => (source === undefined ? '' : { cite: cite.number(source) })
}
