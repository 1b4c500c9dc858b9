import type { Item } from './model.ts'

/** Distance of the ports of one side of a card, and of a port from the corner, in px. */
const PORT_GAP = 14
export const CORNER = 14

/** Distance of neighbouring ports where so many lines end at one side of a card, in px. */
export function portGap({ width }: Item, ends: number): number {
  return ends < 2 ? PORT_GAP : Math.min(PORT_GAP, (width - 2 * CORNER) / (ends - 1))
}
