import type { Ink } from './scene.ts'

/** Accents in a theme. */
const COUNT = 8

/**
 * An accent for each of the colours that a hand-written figure gives, in the order of their first use: what has one colour in the text has
 * one in the picture, and each theme keeps its contrast. No colour, and none that is seen, has none.
 */
export function accentsOf(colours: readonly (string | undefined)[]): ReadonlyMap<string, Ink> {
  const distinct = [...new Set(colours.map(normal))].filter((colour) => colour !== '' && colour !== 'transparent')
  return new Map(distinct.map((colour, index) => [colour, `accent-${(index % COUNT) + 1}`]))
}

/** The accent of a colour as it is written. */
export function accentOf(colour: string | undefined, accents: ReadonlyMap<string, Ink>): Ink | undefined {
  return accents.get(normal(colour))
}

function normal(colour: string | undefined): string {
  return (colour ?? '').toLowerCase().replaceAll(/\s+/g, '')
}
