import type { Edge } from '../page/page.ts'

/** What a component's failure means to the others of its diagram, by their ids in the order of the walk. */
export interface Impact {
  /** Callers that wait for it, and those that wait for them. */
  readonly failsWith: readonly string[]
  /** Callers that wait for it but have another way (a dashed edge): the failure may end with them. */
  readonly hasAnotherWay: readonly string[]
  /** What it waits for, near and far. */
  readonly needs: readonly string[]
}

/**
 * Who fails with each component and what each needs. A caller that does not wait (an asynchronous edge) does not fail, and a way that is only
 * taken after a failure is no need.
 *
 * @example
 * impacts(['api', 'db'], [{ from: 'api', to: 'db', async: false, failure: false, facts: [] }]).get('db')?.failsWith // ['api']
 */
export function impacts(ids: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, Impact> {
  const waits = edges.filter(({ async, failure }) => !async && !failure)
  const callers = grouped(waits.map(({ from, to }) => [to, from]))
  const callees = grouped(waits.map(({ from, to }) => [from, to]))
  const withAnotherWay = new Set(edges.filter(({ failure }) => failure).map(({ from }) => from))
  return new Map(
    ids.map((id) => {
      const reached = reach(id, callers, (caller) => withAnotherWay.has(caller))
      const failsWith = reached.filter((caller) => !withAnotherWay.has(caller))
      return [id, { failsWith, hasAnotherWay: reached.filter((caller) => withAnotherWay.has(caller)), needs: reach(id, callees) }]
    }),
  )
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}

/** What can be reached from a component, without itself; beyond what ends the walk it does not go. */
function reach(start: string, next: ReadonlyMap<string, readonly string[]>, ends: (id: string) => boolean = () => false): string[] {
  const seen = new Set([start])
  for (const id of seen) {
    if (id === start || !ends(id)) for (const other of next.get(id) ?? []) seen.add(other)
  }
  seen.delete(start)
  return [...seen]
}
