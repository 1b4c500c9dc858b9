import type { Sources } from '../../dsl/facts/source.ts'
import type { Citations } from '../lower/footnotes.ts'
import type { Inline } from './block.ts'

/** The marks of sources within a line; nothing without a source. */
export type Cited = (sources: Sources | undefined) => Inline

/** Marks that count as the picture does. */
export function citing(cite: Citations): Cited {
  return (sources) => ({ cites: cite.numbers(sources) })
}
