import type { Item } from './model.ts'
import { separate } from './separate.ts'

/** Distance of the ports of one side of a card, and of a port from the corner, in px. */
const PORT_GAP = 14
export const CORNER = 14

/** A line end at the top or bottom of a card: the port lies as near above or below `towards` as the side allows. */
export interface PortWish {
  readonly towards: number
}

/** Spreads line ends over a side of a card, in the order of what they lead to, so that as many as possible run straight. */
export function spreadPorts({ x, width }: Item, wishes: readonly PortWish[]): number[] {
  const left = x - width / 2 + CORNER
  const right = x + width / 2 - CORNER
  const gap = Math.min(PORT_GAP, wishes.length < 2 ? PORT_GAP : (right - left) / (wishes.length - 1))
  const order = [...wishes.keys()].sort((a, b) => (wishes[a] as PortWish).towards - (wishes[b] as PortWish).towards || a - b)
  const clamped = order.map((index) => ({ wish: Math.min(right, Math.max(left, (wishes[index] as PortWish).towards)), weight: 1, gap }))
  const placed = separate(clamped)
  const first = placed[0] ?? left
  const last = placed.at(-1) ?? right
  const shift = first < left ? left - first : last > right ? right - last : 0
  const ports = new Array<number>(wishes.length)
  order.forEach((index, at) => {
    ports[index] = Math.min(right, Math.max(left, (placed[at] as number) + shift))
  })
  return ports
}
