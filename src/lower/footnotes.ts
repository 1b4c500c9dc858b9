import type { Source, Sources } from '../../dsl/facts/source.ts'
import { format } from '../../dsl/units/format.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Footnote } from '../figure/drawing.ts'
import { superscript } from '../figure/superscript.ts'

/** Numbers the sources of a diagram in the order in which they are first cited. */
export interface Citations {
  /** The footnote marks of sources, to be put right behind a text: before each a no-break space, `¹`. */
  mark(sources: Sources): string
  /** The footnote number of each source; none of none. */
  numbers(sources: Sources | undefined): readonly number[]
  /** A fact with its value and the mark of its source: `45 ms ¹`. */
  fact(fact: Fact): string
  /** Every source cited so far. */
  sources(): readonly Source[]
}

export function citations(): Citations {
  const numbers = new Map<Source, number>()
  const number = (source: Source): number => {
    const known = numbers.get(source) ?? numbers.size + 1
    numbers.set(source, known)
    return known
  }
  const ofEach = (sources: Sources | undefined): readonly number[] =>
    sources === undefined ? [] : ('url' in sources ? [sources] : sources).map(number)
  /** A no-break space keeps the mark on the line of what it belongs to. */
  const mark = (sources: Sources): string =>
    ofEach(sources)
      .map((known) => `\u00a0${superscript(known)}`)
      .join('')
  return {
    mark,
    numbers: ofEach,
    fact: (fact) => (fact.origin.kind === 'reported' ? `${format(fact)}${mark(fact.origin.source)}` : format(fact)),
    sources: () => [...numbers.keys()],
  }
}

/** Footnotes as they stand below the picture. A digest is named as one: nobody here has read the original. */
export function footnotesOf(sources: readonly Source[]): readonly Footnote[] {
  return sources.map((source, index) => ({
    number: index + 1,
    text: `${source.publisher}, “${source.title}”, ${yearOf(source.published)}${HOW_READ[source.seen]}`,
    url: source.url,
  }))
}

/** The year of an ISO date; `undated` stays. */
export function yearOf(date: string): string {
  return date === 'undated' ? date : date.slice(0, 4)
}

const HOW_READ: Readonly<Record<Source['seen'], string>> = { whole: '', opening: ' (read in part)', digest: ' (read as a digest)' }
