import type { Extent } from './spans.ts'

interface Occupied extends Extent {
  readonly bottom: number
}

/** What is taken, seen from below: things that share no column may stand beside each other, as long as they begin in order. */
export class Skyline {
  #floor: number
  #occupied: Occupied[] = []

  constructor(floor: number) {
    this.#floor = floor
  }

  /** The highest place for something of this extent, `gap` px below what is above it. */
  topFor({ left, right }: Extent, gap: number): number {
    return this.#occupied
      .filter((one) => one.left < right && left < one.right)
      .reduce((top, { bottom }) => Math.max(top, bottom + gap), this.#floor)
  }

  /** Takes room; nothing that follows begins above `top`. */
  take({ left, right }: Extent, top: number, bottom: number): void {
    this.#floor = Math.max(this.#floor, top)
    this.#occupied = [...this.#occupied.filter((one) => one.bottom > this.#floor), { left, right, bottom }]
  }

  /** The end of all that was placed. */
  get bottom(): number {
    return this.#occupied.reduce((lowest, { bottom }) => Math.max(lowest, bottom), this.#floor)
  }

  /** Everything that follows begins at `y` or below. */
  flush(y: number): void {
    this.#floor = y
    this.#occupied = []
  }
}
