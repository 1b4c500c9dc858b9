import type { EdgeSnapshot, NodeSnapshot, Properties, Snapshot } from './snapshot.ts'

export type ChangeKind = 'added' | 'removed' | 'changed'

/** A property that is no longer what it was; `before` is absent where it is new, `after` where it is gone. */
export interface PropertyChange {
  readonly name: string
  readonly before?: string
  readonly after?: string
}
interface NodeChange {
  readonly change: ChangeKind
  readonly name: string
  /** Its id in the figure of each side. */
  readonly before?: string
  readonly after?: string
  readonly properties: readonly PropertyChange[]
}
export interface EdgeChange {
  readonly change: ChangeKind
  /** `Playback API → Viewing history` */
  readonly name: string
  readonly before?: EdgeSnapshot
  readonly after?: EdgeSnapshot
  readonly properties: readonly PropertyChange[]
}
interface SentenceChange {
  readonly change: 'added' | 'removed'
  /** `error`, `runbook step` */
  readonly what: string
  readonly text: string
}
/** What became of a diagram from one revision to another. */
export interface DiagramChange {
  readonly id: string
  readonly title: string
  readonly change: ChangeKind
  readonly nodes: readonly NodeChange[]
  readonly edges: readonly EdgeChange[]
  readonly facts: readonly PropertyChange[]
  readonly gates: readonly SentenceChange[]
}

/** The diagrams that differ, in the order of their ids. A diagram that is new or gone is one change, without its parts. */
export function compare(before: readonly Snapshot[], after: readonly Snapshot[]): DiagramChange[] {
  const olds = new Map(before.map((snapshot) => [snapshot.id, snapshot]))
  const news = new Map(after.map((snapshot) => [snapshot.id, snapshot]))
  const ids = [...new Set([...olds.keys(), ...news.keys()])].sort()
  return ids.flatMap((id): DiagramChange[] => {
    const [old, now] = [olds.get(id), news.get(id)]
    if (old !== undefined && now !== undefined) return compareDiagram(old, now)
    const only = now ?? old
    if (only === undefined) return []
    return [{ id, title: only.title, change: now === undefined ? 'removed' : 'added', nodes: [], edges: [], facts: [], gates: [] }]
  })
}

function compareDiagram(before: Snapshot, after: Snapshot): DiagramChange[] {
  const renamed = renamedNodes(before, after)
  const title = before.title === after.title ? [] : [{ name: 'title', before: before.title, after: after.title }]
  const change: DiagramChange = {
    id: after.id,
    title: after.title,
    change: 'changed',
    nodes: compareNodes(before.nodes, after.nodes, renamed),
    edges: compareEdges(before, after, renamed),
    facts: [...title, ...compareProperties(before.facts, after.facts)],
    gates: compareGates(before.gates, after.gates),
  }
  return [change.nodes, change.edges, change.facts, change.gates].some((changes) => changes.length > 0) ? [change] : []
}

/**
 * Ids made from a name change with it. A node that is gone and one that is new are the same, renamed, if they are of one technology and plane,
 * have a neighbour in common, and no other pair could be meant. Old id → new id.
 */
function renamedNodes(before: Snapshot, after: Snapshot): ReadonlyMap<string, string> {
  const [olds, news] = [new Set(before.nodes.map(({ id }) => id)), new Set(after.nodes.map(({ id }) => id))]
  const gone = before.nodes.filter(({ id }) => !news.has(id))
  const added = after.nodes.filter(({ id }) => !olds.has(id))
  const mayBe = (old: NodeSnapshot, now: NodeSnapshot): boolean => {
    const alike = old.properties['technology'] === now.properties['technology'] && old.properties['plane'] === now.properties['plane']
    const around = neighbours(after.edges, now.id)
    return alike && [...neighbours(before.edges, old.id)].some((id) => around.has(id))
  }
  return new Map(
    gone.flatMap((old) => {
      const candidates = added.filter((now) => mayBe(old, now))
      const [only] = candidates
      return only !== undefined && candidates.length === 1 && gone.filter((other) => mayBe(other, only)).length === 1
        ? [[old.id, only.id]]
        : []
    }),
  )
}

function neighbours(edges: readonly EdgeSnapshot[], id: string): ReadonlySet<string> {
  return new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))
}

function compareNodes(before: readonly NodeSnapshot[], after: readonly NodeSnapshot[], renamed: ReadonlyMap<string, string>): NodeChange[] {
  const news = new Map(after.map((node) => [node.id, node]))
  const kept = new Set<string>()
  const olds = before.flatMap((old): NodeChange[] => {
    const now = news.get(renamed.get(old.id) ?? old.id)
    if (now === undefined) return [{ change: 'removed', name: old.name, before: old.id, properties: [] }]
    kept.add(now.id)
    const name = old.name === now.name ? [] : [{ name: 'name', before: old.name, after: now.name }]
    const properties = [...name, ...compareProperties(old.properties, now.properties)]
    return properties.length === 0 ? [] : [{ change: 'changed', name: now.name, before: old.id, after: now.id, properties }]
  })
  const added = after.filter(({ id }) => !kept.has(id))
  return [...olds, ...added.map(({ id, name }): NodeChange => ({ change: 'added', name, after: id, properties: [] }))]
}

/** Edges are the same by their ends and label; of those left over, one of the same ends is the other, changed. */
function compareEdges(before: Snapshot, after: Snapshot, renamed: ReadonlyMap<string, string>): EdgeChange[] {
  const moved = (id: string): string => renamed.get(id) ?? id
  const namesBefore = new Map(before.nodes.map(({ id, name }) => [id, name]))
  const namesAfter = new Map(after.nodes.map(({ id, name }) => [id, name]))
  const nameOf = ({ from, to }: EdgeSnapshot, names: ReadonlyMap<string, string>): string => `${names.get(from)} → ${names.get(to)}`
  const free = new Set(after.edges)
  const take = (old: EdgeSnapshot, labelled: boolean): EdgeSnapshot | undefined => {
    const found = [...free].find(
      ({ from, to, label }) => from === moved(old.from) && to === moved(old.to) && (!labelled || label === old.label),
    )
    if (found !== undefined) free.delete(found)
    return found
  }
  const exact = before.edges.map((old) => [old, take(old, true)] as const)
  const changes = exact.flatMap(([old, same]): EdgeChange[] => {
    const now = same ?? take(old, false)
    if (now === undefined) return [{ change: 'removed', name: nameOf(old, namesBefore), before: old, properties: [] }]
    const label = old.label === now.label ? [] : compareProperties({ label: old.label }, { label: now.label })
    const properties = [...label, ...compareProperties(old.properties, now.properties)]
    return properties.length === 0 ? [] : [{ change: 'changed', name: nameOf(now, namesAfter), before: old, after: now, properties }]
  })
  return [
    ...changes,
    ...[...free].map((now): EdgeChange => ({ change: 'added', name: nameOf(now, namesAfter), after: now, properties: [] })),
  ]
}

function compareProperties(before: Properties, after: Properties): PropertyChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [old, now] = [before[name], after[name]]
    if (old === now) return []
    return [{ name, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }]
  })
}

function compareGates(before: Snapshot['gates'], after: Snapshot['gates']): SentenceChange[] {
  return Object.keys({ ...before, ...after }).flatMap((what) => {
    const [olds, news] = [before[what] ?? [], after[what] ?? []]
    return [
      ...olds.filter((text) => !news.includes(text)).map((text): SentenceChange => ({ change: 'removed', what, text })),
      ...news.filter((text) => !olds.includes(text)).map((text): SentenceChange => ({ change: 'added', what, text })),
    ]
  })
}
