import type { Plane } from '../../../dsl/plane.ts'
import { planeOf } from '../cards.ts'
import type { Ink } from '../scene.ts'

/** How many accents a theme has. */
const ACCENTS = 8

/** Greatest opacity of a colour behind text: with it, text of either theme keeps a contrast of 4.5:1 on every colour. */
export const STRONGEST_TINT = 0.42

/** The colour of a thing in a chart: that of the plane its class names, else the accent of its place among its peers, from 0. */
export function inkOf(className: string | undefined, index: number): Ink {
  return planeOf([className ?? '']) ?? `accent-${(index % ACCENTS) + 1}`
}

/** The planes that classes name, each once. */
export function planesNamed(classNames: readonly (string | undefined)[]): Plane[] {
  return [...new Set(classNames.flatMap((name) => planeOf([name ?? '']) ?? []))]
}
