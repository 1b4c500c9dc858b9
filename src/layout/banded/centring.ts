import type { Distance } from './network-simplex.ts'

/** `to` would like to stand `distance` px behind `from`; a spring of strength `weight`. */
export interface Spring {
  readonly from: number
  readonly to: number
  readonly distance: number
  readonly weight: number
}

/** Rounds in which everything moves; positions change by less than a pixel after these. */
const ROUNDS = 8
/** Difference of positions that is no more than rounding, in px. */
const ROUNDING_PX = 1e-6

/**
 * Moves things on a line to where springs pull them, as far as the distances that must be kept allow. What `lines` hold exactly in their
 * place move together: a straight line stays straight. The first `fixed` things do not move. Of all places with the least sum of weights the
 * simplex finds one in a corner, and this the one in the middle.
 */
export function centre(
  positions: Float64Array,
  fixed: number,
  must: readonly Distance[],
  lines: readonly Spring[],
  springs: readonly Spring[],
): void {
  const blockOf = blocksOf(positions, lines)
  const count = positions.length
  const blocks: Block[] = Array.from({ length: count }, () => ({ members: [], before: [], behind: [], springs: [] }))
  const at = (node: number): Block => blocks[blockOf[node] as number] as Block
  for (let node = 0; node < count; node += 1) at(node).members.push(node)
  for (const one of must) {
    at(one.to).before.push(one)
    at(one.from).behind.push(one)
  }
  for (const one of [...lines, ...springs]) {
    if (blockOf[one.from] === blockOf[one.to]) continue
    at(one.from).springs.push(one)
    at(one.to).springs.push(one)
  }
  const movable = blocks.filter(({ members }) => members.length > 0 && members.every((node) => node >= fixed))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const block of round % 2 === 0 ? movable : [...movable].reverse()) move(block, positions, blockOf)
  }
}

/** Things that move together, and what touches them. */
interface Block {
  readonly members: number[]
  /** What keeps them from moving left, and right. */
  readonly before: Distance[]
  readonly behind: Distance[]
  readonly springs: Spring[]
}

/** The block of each thing: the first of those that straight lines join. */
function blocksOf(positions: Float64Array, lines: readonly Spring[]): Int32Array {
  const parent = new Int32Array(positions.length)
  for (let node = 0; node < parent.length; node += 1) parent[node] = node
  for (const { from, to, distance } of lines) {
    if (Math.abs((positions[to] as number) - (positions[from] as number) - distance) > ROUNDING_PX) continue
    const [a, b] = [rootOf(parent, from), rootOf(parent, to)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  for (let node = 0; node < parent.length; node += 1) parent[node] = rootOf(parent, node)
  return parent
}

function rootOf(parent: Int32Array, node: number): number {
  let root = node
  while (parent[root] !== root) root = parent[root] as number
  return root
}

function move({ members, before, behind, springs }: Block, positions: Float64Array, blockOf: Int32Array): void {
  const block = blockOf[members[0] as number] as number
  let [low, high, pull, weight] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const { from, to, distance } of before) {
    if (blockOf[from] !== block) low = Math.max(low, (positions[from] as number) + distance - (positions[to] as number))
  }
  for (const { from, to, distance } of behind) {
    if (blockOf[to] !== block) high = Math.min(high, (positions[to] as number) - distance - (positions[from] as number))
  }
  for (const one of springs) {
    const stretched = (positions[one.to] as number) - (positions[one.from] as number) - one.distance
    pull += (blockOf[one.from] === block ? stretched : -stretched) * one.weight
    weight += one.weight
  }
  if (weight === 0 || low > high) return
  const by = Math.min(high, Math.max(low, pull / weight))
  for (const node of members) positions[node] = (positions[node] as number) + by
}
