/** `to` stands at least `distance` behind `from`; each px that is missing costs `weight`, which is infinite for a thing that must be. */
export interface Distance {
  readonly from: number
  readonly to: number
  /** In px; negative where `to` may stand before `from`. */
  readonly distance: number
  readonly weight: number
}

/** `to` must stand at least `distance` behind `from`. */
export function atLeast(from: number, to: number, distance: number): Distance {
  return { from, to, distance, weight: Number.POSITIVE_INFINITY }
}

/** A pivot looks at this many distances, or at the root of their number, and takes the one that gains most. */
const LEAST_BLOCK = 10

/**
 * Positions of `count` things on a line, of which some must, and some should, keep a distance, in px; the first stands at 0. The sum of what
 * is missing, each by its weight, is the least there is: its dual is a circulation of the greatest profit, which the primal network simplex
 * method finds (Gansner, Koutsofios, North and Vo, 1993, use it to place what is drawn; Ahuja, Magnanti and Orlin, 1993, chapter 11, give
 * strongly feasible trees, by which it ends). Contradictory distances of infinite weight have no answer and must not be given.
 */
export function positionsBy(count: number, distances: readonly Distance[]): Float64Array {
  const tree = startTree(count, distances)
  const block = Math.max(LEAST_BLOCK, Math.ceil(Math.sqrt(distances.length)))
  let next = 0
  for (;;) {
    const entering = enteringArc(tree, next, block)
    if (entering < 0) break
    next = entering + 1
    pivot(tree, entering)
  }
  const base = tree.position[0] ?? 0
  return tree.position.subarray(0, count).map((x) => x - base)
}

/** A spanning tree, hung up at an artificial root behind the last thing; arcs behind those given lead to that root and carry nothing. */
interface Tree {
  readonly arcs: number
  readonly root: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly distance: Float64Array
  readonly weight: Float64Array
  readonly flow: Float64Array
  /** 1: carries nothing; −1: is full; 0: is in the tree. */
  readonly state: Int8Array
  readonly parent: Int32Array
  /** The arc to the parent. */
  readonly link: Int32Array
  /** How many things hang on one, itself included. */
  readonly size: Int32Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  readonly previousSibling: Int32Array
  readonly position: Float64Array
  readonly stack: Int32Array
}

const NONE = -1

function startTree(count: number, distances: readonly Distance[]): Tree {
  const arcs = distances.length
  const root = count
  const tree: Tree = {
    arcs,
    root,
    from: new Int32Array(arcs + count),
    to: new Int32Array(arcs + count).fill(root),
    distance: new Float64Array(arcs + count),
    weight: new Float64Array(arcs + count).fill(Number.POSITIVE_INFINITY),
    flow: new Float64Array(arcs + count),
    state: new Int8Array(arcs + count).fill(1),
    parent: new Int32Array(count + 1).fill(root),
    link: new Int32Array(count + 1),
    size: new Int32Array(count + 1).fill(1),
    firstChild: new Int32Array(count + 1).fill(NONE),
    nextSibling: new Int32Array(count + 1).fill(NONE),
    previousSibling: new Int32Array(count + 1).fill(NONE),
    position: new Float64Array(count + 1),
    stack: new Int32Array(count + 1),
  }
  for (let arc = 0; arc < arcs; arc += 1) {
    const { from, to, distance, weight } = distances[arc] as Distance
    tree.from[arc] = from
    tree.to[arc] = to
    tree.distance[arc] = distance
    tree.weight[arc] = weight
  }
  tree.parent[root] = NONE
  for (let node = 0; node < count; node += 1) {
    tree.from[arcs + node] = node
    tree.link[node] = arcs + node
  }
  hangUp(tree)
  return tree
}

/** The first tree: what must stand behind another thing hangs on it where it can, and then stands as near as it may. */
function hangUp(tree: Tree): void {
  const { arcs, root, from, to, distance, weight, state, parent, link, size, firstChild, nextSibling, position, stack } = tree
  const top = Int32Array.from({ length: root }, (_, node) => node)
  const topOf = (node: number): number => {
    let at = node
    while (top[at] !== at) at = top[at] = top[top[at] as number] as number
    return at
  }
  for (let arc = 0; arc < arcs; arc += 1) {
    const [child, above] = [from[arc] as number, to[arc] as number]
    if (weight[arc] !== Number.POSITIVE_INFINITY || parent[child] !== root || topOf(above) === child) continue
    parent[child] = above
    link[child] = arc
    top[child] = above
  }
  for (let node = 0; node < root; node += 1) {
    state[link[node] as number] = 0
    adopt(tree, parent[node] as number, node)
  }
  // From the root down, and back up.
  let seen = 1
  stack[0] = root
  for (let next = 0; next < seen; next += 1) {
    const above = stack[next] as number
    for (let child = firstChild[above] as number; child !== NONE; child = nextSibling[child] as number) {
      position[child] = (position[above] as number) - (distance[link[child] as number] as number)
      stack[seen] = child
      seen += 1
    }
  }
  for (let last = seen - 1; last > 0; last -= 1) {
    const node = stack[last] as number
    const above = parent[node] as number
    size[above] = (size[above] as number) + (size[node] as number)
  }
}

function adopt({ parent, firstChild, nextSibling, previousSibling }: Tree, of: number, child: number): void {
  const first = firstChild[of] as number
  parent[child] = of
  nextSibling[child] = first
  previousSibling[child] = NONE
  if (first !== NONE) previousSibling[first] = child
  firstChild[of] = child
}

function disown({ parent, firstChild, nextSibling, previousSibling }: Tree, child: number): void {
  const [before, after] = [previousSibling[child] as number, nextSibling[child] as number]
  if (before === NONE) firstChild[parent[child] as number] = after
  else nextSibling[before] = after
  if (after !== NONE) previousSibling[after] = before
}

/** Gains below this are rounding, in px. */
const LEAST_GAIN = 1e-6

/** The arc of the next block with a gain by which most is won, or a negative number where nothing can be won. */
function enteringArc({ arcs, from, to, distance, state, position }: Tree, start: number, block: number): number {
  let best = NONE
  let most = LEAST_GAIN
  let left = block
  for (let seen = 0, arc = start; seen < arcs; seen += 1, arc += 1) {
    if (arc >= arcs) arc = 0
    const missing = (position[from[arc] as number] as number) + (distance[arc] as number) - (position[to[arc] as number] as number)
    const gain = (state[arc] as number) * missing
    if (gain > most) {
      most = gain
      best = arc
    }
    left -= 1
    if (left === 0) {
      if (best !== NONE) return best
      left = block
    }
  }
  return best
}

/** Sends as much as possible around the circle that an arc closes in the tree; what blocks it leaves the tree. */
function pivot(tree: Tree, entering: number): void {
  const { from, to, weight, flow, state, parent, link, size } = tree
  const rises = state[entering] === 1
  const [source, target] = [from[entering] as number, to[entering] as number]
  const [first, second] = rises ? [source, target] : [target, source]
  let [a, b] = [source, target]
  while (a !== b) {
    if ((size[a] as number) < (size[b] as number)) a = parent[a] as number
    else b = parent[b] as number
  }
  const join = a
  let room = weight[entering] as number
  let leaving = NONE
  let inFirst = false
  for (let node = first; node !== join; node = parent[node] as number) {
    const arc = link[node] as number
    const upwards = from[arc] === node
    const free = upwards ? (flow[arc] as number) : (weight[arc] as number) - (flow[arc] as number)
    if (free < room) {
      room = free
      leaving = node
      inFirst = true
    }
  }
  for (let node = second; node !== join; node = parent[node] as number) {
    const arc = link[node] as number
    const upwards = from[arc] === node
    const free = upwards ? (weight[arc] as number) - (flow[arc] as number) : (flow[arc] as number)
    if (free <= room) {
      room = free
      leaving = node
      inFirst = false
    }
  }
  if (room > 0) send(tree, entering, join, rises ? room : -room)
  if (leaving === NONE) {
    state[entering] = rises ? -1 : 1
    return
  }
  const left = link[leaving] as number
  state[left] = flow[left] === 0 ? 1 : -1
  state[entering] = 0
  const [inner, outer] = inFirst ? [first, second] : [second, first]
  resize(tree, leaving, outer, join)
  hang(tree, entering, leaving, inner, outer)
}

function send({ from, to, flow, parent, link }: Tree, entering: number, join: number, amount: number): void {
  flow[entering] = (flow[entering] as number) + amount
  for (let node = from[entering] as number; node !== join; node = parent[node] as number) {
    const arc = link[node] as number
    flow[arc] = (flow[arc] as number) + (from[arc] === node ? -amount : amount)
  }
  for (let node = to[entering] as number; node !== join; node = parent[node] as number) {
    const arc = link[node] as number
    flow[arc] = (flow[arc] as number) + (from[arc] === node ? amount : -amount)
  }
}

/** What hangs on `leaving` leaves the branch below `join` that it hung on, and joins that of `outer`. */
function resize({ parent, size }: Tree, leaving: number, outer: number, join: number): void {
  const moved = size[leaving] as number
  for (let node = parent[leaving] as number; node !== join; node = parent[node] as number) size[node] = (size[node] as number) - moved
  for (let node = outer; node !== join; node = parent[node] as number) size[node] = (size[node] as number) + moved
}

/** Cuts the tree above `leaving` and hangs what was below it up by its `inner` node, at `outer`. */
function hang(tree: Tree, entering: number, leaving: number, inner: number, outer: number): void {
  const { root, from, distance, parent, link, size, position } = tree
  const moved = size[leaving] as number
  let [node, above, arc, below] = [inner, outer, entering, 0]
  for (;;) {
    const [up, old, own] = [parent[node] as number, link[node] as number, size[node] as number]
    disown(tree, node)
    adopt(tree, above, node)
    link[node] = arc
    size[node] = moved - below
    if (node === leaving) break
    ;[above, node, arc, below] = [node, up, old, own]
  }
  const length = distance[entering] as number
  const there = (position[outer] as number) + (from[entering] === outer ? length : -length)
  const by = there - (position[inner] as number)
  // Only where things stand to each other matters: the smaller part moves.
  if (2 * moved <= (size[root] as number)) shift(tree, inner, NONE, by)
  else shift(tree, root, inner, -by)
}

/** Shifts all that hangs on one thing, but for what hangs on another. */
function shift({ firstChild, nextSibling, position, stack }: Tree, top: number, but: number, by: number): void {
  let size = 1
  stack[0] = top
  while (size > 0) {
    size -= 1
    const one = stack[size] as number
    position[one] = (position[one] as number) + by
    for (let child = firstChild[one] as number; child !== NONE; child = nextSibling[child] as number) {
      if (child === but) continue
      stack[size] = child
      size += 1
    }
  }
}
