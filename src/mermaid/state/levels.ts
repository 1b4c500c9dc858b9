import type { Inside } from '../../figure/state.ts'

/** What stands directly inside one state, or at the top, by region. */
export interface Level<S, T> {
  readonly regions: readonly { readonly states: readonly S[]; readonly transitions: readonly T[] }[]
}

/** States and transitions by the state they are inside. */
export function levelsOf<S extends Inside, T extends Inside>(
  states: readonly S[],
  transitions: readonly T[],
): (parent: string | undefined) => Level<S, T> | undefined {
  const statesOf = Map.groupBy(states, ({ parent }) => parent)
  const transitionsOf = Map.groupBy(transitions, ({ parent }) => parent)
  return (parent) => {
    const [inner, moves] = [statesOf.get(parent) ?? [], transitionsOf.get(parent) ?? []]
    if (inner.length === 0 && moves.length === 0) return undefined
    const count = [...inner, ...moves].reduce((most, { region = 0 }) => Math.max(most, region + 1), 1)
    const byRegion = [Map.groupBy(inner, regionOf), Map.groupBy(moves, regionOf)] as const
    return {
      regions: Array.from({ length: count }, (_, region) => ({
        states: byRegion[0].get(region) ?? [],
        transitions: byRegion[1].get(region) ?? [],
      })),
    }
  }
}

function regionOf({ region = 0 }: Inside): number {
  return region
}
