/** A horizontal run in the zone between two layers, with the ends that come down to it and those that go on down from it. */
export interface Run {
  readonly above: readonly number[]
  readonly below: readonly number[]
}

/** A run that is not straight, with its ends. */
interface Bent extends Run {
  readonly index: number
  readonly left: number
  readonly right: number
}

/** Runs of one track keep this distance, in px. */
const CLEAR = 8
/** Least length of a run, in px: a line that moves less goes on where it is. */
const LEAST_RUN = 0.5

/** Gives each run a track, counted from the top, so that runs do not lie on each other and cross little. Straight runs need none (−1). */
export function assignTracks(runs: readonly Run[]): number[] {
  const bent = bentRuns(runs)
  const tracks = runs.map(() => -1)
  // What it costs, in crossings, to place a run above all that are not placed yet: the greedy way through wishes that may form a circle.
  const costs = new Float64Array(bent.length)
  const wishes = bent.map((): [number, number][] => [])
  const overlapping = bent.map((): number[] => [])
  for (const [a, one] of bent.entries()) {
    for (let b = a + 1; b < bent.length; b += 1) {
      const other = bent[b] as Bent
      if (other.left > one.right + CLEAR) break
      overlapping[a]?.push(b)
      overlapping[b]?.push(a)
      const wish = crossings(other, one) - crossings(one, other)
      if (wish === 0) continue
      const [upper, lower] = wish > 0 ? [a, b] : [b, a]
      wishes[upper]?.push([lower, Math.abs(wish)])
      costs[lower] = (costs[lower] as number) + Math.abs(wish)
    }
  }
  const open = new Set(bent.keys())
  while (open.size > 0) {
    let next = -1
    for (const one of open) if (next < 0 || (costs[one] as number) < (costs[next] as number)) next = one
    open.delete(next)
    let lowest = -1
    for (const other of overlapping[next] ?? []) lowest = Math.max(lowest, tracks[bent[other]?.index ?? 0] ?? -1)
    tracks[bent[next]?.index ?? 0] = lowest + 1
    for (const [lower, wish] of wishes[next] ?? []) costs[lower] = (costs[lower] as number) - wish
  }
  return tracks
}

/** The runs that are not straight, by their left ends. */
function bentRuns(runs: readonly Run[]): Bent[] {
  const bent: Bent[] = []
  for (const [index, { above, below }] of runs.entries()) {
    const left = Math.min(...above, ...below)
    const right = Math.max(...above, ...below)
    if (right - left > LEAST_RUN) bent.push({ index, above, below, left, right })
  }
  return bent.sort((a, b) => a.left - b.left || a.index - b.index)
}

/** Crossings of two runs if `upper` lies above `lower`: what goes down through `lower`, and what comes down through `upper`. */
function crossings(upper: Bent, lower: Bent): number {
  let count = 0
  for (const x of upper.below) if (x > lower.left && x < lower.right) count += 1
  for (const x of lower.above) if (x > upper.left && x < upper.right) count += 1
  return count
}
