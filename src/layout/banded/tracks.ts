/** A horizontal run in the zone between two layers, with the ends that come down to it and those that go on down from it. */
export interface Run {
  readonly above: readonly number[]
  readonly below: readonly number[]
}

/** Gives each run a track, counted from the top, so that runs do not lie on each other and cross little. Straight runs need none (−1). */
export function assignTracks(runs: readonly Run[]): number[] {
  const spans = runs.map(({ above, below }) => {
    const xs = [...above, ...below]
    return { left: Math.min(...xs), right: Math.max(...xs) }
  })
  const bent = [...runs.keys()].filter((index) => spanOf(index).right - spanOf(index).left > 0.5)
  const tracks = runs.map(() => -1)
  const order = [...bent].sort((a, b) => spanOf(a).left - spanOf(b).left || a - b)
  const above = new Map(bent.map((index) => [index, [] as number[]])) // runs that must lie above this one
  for (const [at, a] of order.entries()) {
    for (const b of order.slice(at + 1)) {
      if (spanOf(b).left > spanOf(a).right + CLEAR) continue
      const aFirst = crossings(a, b)
      const bFirst = crossings(b, a)
      if (aFirst <= bFirst) above.get(b)?.push(a)
      else above.get(a)?.push(b)
    }
  }
  // The pairwise wishes can form a circle: place runs one after the other, fewest open wishes first, each below those it overlaps.
  const open = new Set(bent)
  while (open.size > 0) {
    const next = [...open].reduce((best, index) => (openWishes(index) < openWishes(best) ? index : best))
    open.delete(next)
    const overlapping = bent.filter((other) => (tracks[other] ?? -1) >= 0 && overlaps(other, next))
    const lowest = Math.max(-1, ...overlapping.map((other) => tracks[other] ?? -1))
    tracks[next] = lowest + 1
  }
  return tracks

  function spanOf(index: number): { left: number; right: number } {
    return spans[index] as { left: number; right: number }
  }
  function overlaps(a: number, b: number): boolean {
    return spanOf(a).left <= spanOf(b).right + CLEAR && spanOf(b).left <= spanOf(a).right + CLEAR
  }
  function openWishes(index: number): number {
    return (above.get(index) ?? []).filter((other) => open.has(other)).length
  }
  /** Crossings of `a` and `b` if `a` lies above: what goes down from `a` through `b`, and what comes down to `b` through `a`. */
  function crossings(a: number, b: number): number {
    const inside = (x: number, span: { left: number; right: number }) => x > span.left && x < span.right
    return (
      (runs[a]?.below ?? []).filter((x) => inside(x, spanOf(b))).length + (runs[b]?.above ?? []).filter((x) => inside(x, spanOf(a))).length
    )
  }
}

/** Runs of one track keep this distance, in px. */
const CLEAR = 8
