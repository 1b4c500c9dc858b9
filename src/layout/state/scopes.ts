import type { Inside, State, StateMachine, Transition } from '../../figure/state.ts'

/** What is drawn as one graph: the whole machine, or one region of a composite state. */
export interface Scope {
  readonly key: string
  readonly nodes: readonly ScopeNode[]
  readonly transitions: readonly ScopeTransition[]
}

export type ScopeNode =
  | { readonly kind: 'start'; readonly key: string }
  | { readonly kind: 'end'; readonly key: string }
  | {
      readonly kind: 'state'
      readonly key: string
      readonly state: State
      readonly regions: readonly Scope[]
      readonly notes: readonly string[]
    }

/** A transition between nodes of one scope. One that crosses the border of a composite state ends at the border and names the state inside. */
export interface ScopeTransition {
  /** Its place among the transitions of the machine, from 1. */
  readonly index: number
  readonly transition: Transition
  readonly from: string
  readonly to: string
  /** The states inside that it leaves or reaches. */
  readonly leaves?: State
  readonly reaches?: State
}

const ROOT = 'root'
const scopeKey = ({ parent, region = 0 }: Inside): string => (parent === undefined ? ROOT : `${parent} ${region}`)

interface Lifted {
  readonly index: number
  readonly transition: Transition
  readonly scope: string
  readonly from: string
  readonly to: string
  readonly leaves?: State
  readonly reaches?: State
}

/** Sorts states and transitions into scopes: a transition belongs to the innermost scope that both its ends are inside. */
export function scopesOf(figure: StateMachine): Scope {
  const states = new Map(figure.states.map((state) => [state.id, state]))
  const lifted = figure.transitions.flatMap((transition, at) => lift(transition, at + 1, states))

  return scope(
    ROOT,
    figure.states.filter(({ parent }) => parent === undefined || !states.has(parent)),
  )

  function scope(key: string, members: readonly State[]): Scope {
    const transitions = lifted.filter((one) => one.scope === key)
    const ends = new Set(transitions.flatMap(({ from, to }) => [from, to]))
    return {
      key,
      nodes: [
        ...(ends.has(startKey(key)) ? [{ kind: 'start', key: startKey(key) } as const] : []),
        ...members.map((state) => stateNode(state)),
        ...(ends.has(endKey(key)) ? [{ kind: 'end', key: endKey(key) } as const] : []),
      ],
      transitions,
    }
  }

  function stateNode(state: State): ScopeNode {
    const inside = figure.states.filter(({ parent }) => parent === state.id)
    const written = figure.transitions.filter(({ parent }) => parent === state.id)
    const regions = [...new Set([...inside, ...written].map(({ region = 0 }) => region))].sort((a, b) => a - b)
    return {
      kind: 'state',
      key: stateKey(state.id),
      state,
      regions: regions
        .map((region) =>
          scope(
            scopeKey({ parent: state.id, region }),
            inside.filter((one) => (one.region ?? 0) === region),
          ),
        )
        .filter(({ nodes }) => nodes.length > 0),
      notes: figure.notes.filter((note) => note.state === state.id).map(({ text }) => text),
    }
  }
}

const stateKey = (id: string): string => `state ${id}`
const startKey = (scope: string): string => `start ${scope}`
const endKey = (scope: string): string => `end ${scope}`

/** The scopes around something, outermost first, each with the state that leads into the next. */
function pathOf(inside: Inside, states: ReadonlyMap<string, State>): { readonly scope: string; readonly via?: State }[] {
  const path: { scope: string; via?: State }[] = [{ scope: scopeKey(inside) }]
  const seen = new Set<string>()
  for (let parent = inside.parent; parent !== undefined && !seen.has(parent); ) {
    seen.add(parent)
    const via = states.get(parent)
    if (via === undefined) break
    path.unshift({ scope: scopeKey(via), via })
    parent = via.parent
  }
  return path
}

function lift(transition: Transition, index: number, states: ReadonlyMap<string, State>): Lifted[] {
  const [from, to] = [states.get(transition.from), states.get(transition.to)]
  if ((from === undefined && transition.from !== '[*]') || (to === undefined && transition.to !== '[*]')) return []
  const [fromPath, toPath] = [pathOf(from ?? transition, states), pathOf(to ?? transition, states)]
  let depth = 0
  while (fromPath[depth + 1] !== undefined && fromPath[depth + 1]?.scope === toPath[depth + 1]?.scope) depth += 1
  const scope = fromPath[depth]?.scope ?? ROOT
  const [fromVia, toVia] = [fromPath[depth]?.via, toPath[depth]?.via]
  const [leaves, reaches] = [fromPath.length > depth + 1 ? from : undefined, toPath.length > depth + 1 ? to : undefined]
  return [
    {
      index,
      transition,
      scope,
      from: fromPath.length > depth + 1 && fromVia ? stateKey(fromVia.id) : from === undefined ? startKey(scope) : stateKey(from.id),
      to: toPath.length > depth + 1 && toVia ? stateKey(toVia.id) : to === undefined ? endKey(scope) : stateKey(to.id),
      ...(leaves === undefined ? {} : { leaves }),
      ...(reaches === undefined ? {} : { reaches }),
    },
  ]
}
