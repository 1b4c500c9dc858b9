import type { Direction } from '../../figure/flowchart.ts'
import type { Inside, State, StateLink, StateMachine, StateNote, Transition } from '../../figure/state.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import { levelsOf } from './levels.ts'
import type { Mention, Statement } from './statement.ts'

/** `[*]`: a start or an end, no state. */
const EDGE = '[*]'

/** What is known of a state so far. */
interface Draft {
  readonly id: string
  readonly type: State['type']
  readonly descriptions: string[]
  readonly classes: string[]
  readonly place: Span
  /** Braces stand behind it. */
  composite: boolean
  parent?: string
  region?: number
  style?: string
  direction?: Direction
}

type Placed<T> = T & { readonly place: Span }

interface Building {
  readonly drafts: Map<string, Draft>
  readonly transitions: Placed<Transition>[]
  readonly notes: Placed<{ readonly note: StateNote }>[]
  readonly links: Placed<StateLink>[]
  readonly classes: Map<string, Placed<{ style: string[] }>>
  readonly said: { -readonly [K in 'accTitle' | 'description' | 'direction' | 'hidesEmptyDescription' | 'scaleWidth']?: StateMachine[K] }
  readonly places: Map<string, Span>
  readonly problem: (message: string, place: Span, severity?: 'warning') => void
}

/**
 * Statements as Mermaid's `stateDb` and `dataFetcher` understand them: a state is inside the last composite that names it, its kind is that of
 * its first mention, and classes and styles count at the top only.
 */
export function build(statements: readonly Statement[], header: Span | undefined, problem: Building['problem']): Reading<StateMachine> {
  const building: Building = {
    drafts: new Map(),
    transitions: [],
    notes: [],
    links: [],
    classes: new Map(),
    said: {},
    places: new Map(header === undefined ? [] : [['header', header]]),
    problem,
  }
  const direction = walk(building, statements, {})
  if (direction !== undefined) building.said.direction = direction
  for (const statement of statements) dress(building, statement)
  return finish(building)
}

/** Takes the statements of one document, and gives the direction that it asks for. */
function walk(building: Building, statements: readonly Statement[], inside: Inside): Direction | undefined {
  const dividers = statements.filter(({ says }) => says === 'divider').length
  const parted = dividers > 0 && statements.at(-1)?.says !== 'divider'
  let region = 0
  let direction: Direction | undefined
  for (const statement of statements) {
    const here: Inside = parted ? { ...inside, region } : inside
    if (statement.says === 'divider') region += 1
    else if (statement.says === 'direction') {
      if (parted) building.problem('the direction of a region is left out: write it before the first --', statement, 'warning')
      else direction = statement.direction
      if (inside.parent === undefined) building.places.set('direction', placeOf(statement))
    } else take(building, statement, here)
  }
  return direction
}

function take(building: Building, statement: Statement, inside: Inside): void {
  const { said, places, problem } = building
  const place = placeOf(statement)
  switch (statement.says) {
    case 'state': {
      const draft = mention(building, statement.state, inside, place, statement.type)
      if (statement.state.classes.length > 0)
        problem(`Mermaid gives a state its class only in a transition: write “class ${statement.state.id} …”`, place, 'warning')
      draft?.descriptions.push(...statement.descriptions)
      if (statement.inside !== undefined) enter(building, draft, statement.inside)
      break
    }
    case 'transition': {
      const { from, to, label } = statement
      mention(building, from, inside, place)
      mention(building, to, inside, place)
      building.transitions.push({ from: from.id, to: to.id, ...(label === '' ? {} : { label }), ...inside, place })
      break
    }
    case 'note':
      mention(building, { id: statement.id, classes: [] }, inside, place)
      building.notes.push({ note: { state: statement.id, place: statement.side, text: statement.text }, place })
      break
    case 'click':
      building.links.push({
        state: statement.id,
        url: statement.url,
        ...(statement.tooltip === '' ? {} : { tooltip: statement.tooltip }),
        place,
      })
      break
    case 'accTitle':
      if (statement.text === '') delete said.accTitle
      else said.accTitle = statement.text
      places.set('accTitle', place)
      break
    case 'accDescr':
      if (statement.text === '') {
        problem('accDescr says nothing: write its text between { and }', place, 'warning')
        delete said.description
      } else said.description = statement.text
      places.set('accDescr', place)
      break
    case 'hideEmpty':
      said.hidesEmptyDescription = true
      places.set('hide', place)
      break
    case 'scale':
      said.scaleWidth = statement.width
      places.set('scale', place)
      break
    case 'nothing':
      problem(statement.why, place, 'warning')
      break
    case 'class':
    case 'style':
    case 'classDef':
      if (inside.parent !== undefined) problem(`Mermaid takes no ${statement.says} inside a state: write it at the top`, place, 'warning')
      break
  }
}

/** The block of a composite; the first one says its direction. */
function enter(building: Building, draft: Draft | undefined, statements: readonly Statement[]): void {
  const direction = walk(building, statements, draft === undefined ? {} : { parent: draft.id })
  if (draft === undefined || draft.composite) return
  draft.composite = true
  if (direction !== undefined) draft.direction = direction
}

function mention(building: Building, { id }: Mention, inside: Inside, place: Span, type: State['type'] = 'state'): Draft | undefined {
  if (id === EDGE || id === '') return undefined
  const known = building.drafts.get(id)
  const draft = known ?? { id, type, descriptions: [], classes: [], place, composite: false }
  if (known === undefined) building.drafts.set(id, draft)
  if (inside.parent !== undefined && !contains(building, id, inside.parent)) {
    draft.parent = inside.parent
    if (inside.region === undefined) delete draft.region
    else draft.region = inside.region
  }
  return draft
}

/** Whether a state is another one, or around it. */
function contains({ drafts }: Building, outer: string, inner: string): boolean {
  for (let id: string | undefined = inner; id !== undefined; id = drafts.get(id)?.parent) if (id === outer) return true
  return false
}

/** Classes and styles, which Mermaid gives to states only at the top. */
function dress(building: Building, statement: Statement): void {
  switch (statement.says) {
    case 'transition':
      for (const { id, classes } of [statement.from, statement.to]) building.drafts.get(id)?.classes.push(...classes)
      break
    case 'class':
      for (const id of statement.ids) building.drafts.get(id)?.classes.push(...statement.classes.filter((name) => name !== ''))
      break
    case 'style':
      for (const id of statement.ids) {
        const draft = building.drafts.get(id)
        if (draft !== undefined) draft.style = statement.style
      }
      break
    case 'classDef': {
      const known = building.classes.get(statement.name) ?? { style: [], place: placeOf(statement) }
      known.style.push(...statement.style.split(',').map((one) => one.replace(';', '').trim()))
      building.classes.set(statement.name, known)
      break
    }
  }
}

function placeOf({ start, end }: Span): Span {
  return { start, end }
}

function finish(building: Building): Reading<StateMachine> {
  const { drafts, places, problem, said } = building
  const states = [...drafts.values()].map((draft): Placed<State> => {
    const [label = draft.id, ...details] = draft.descriptions
    if (draft.composite && details.length > 0)
      problem(`a state with braces has one description only: leave out all but one of “${draft.id}”`, draft.place)
    return {
      id: draft.id,
      label,
      type: draft.descriptions.length > 0 || draft.composite ? 'state' : draft.type,
      ...(details.length === 0 ? {} : { details }),
      classes: [...new Set(draft.classes)],
      ...(draft.style === undefined || draft.style === '' ? {} : { style: draft.style }),
      ...(draft.direction === undefined ? {} : { direction: draft.direction }),
      ...insideOf(draft),
      place: draft.place,
    }
  })
  const transitions = building.transitions.map((transition) => {
    if (transition.from === EDGE || transition.to === EDGE) return transition
    const { parent: _parent, region: _region, ...rest } = transition
    const [from, to] = [drafts.get(transition.from), drafts.get(transition.to)]
    const together = from?.parent === to?.parent && from?.region === to?.region
    return { ...rest, ...(together && from !== undefined ? insideOf(from) : {}) }
  })
  const ordered = inOrder(states, transitions)
  const keyed = <T extends { readonly place: Span }, R>(
    items: readonly T[],
    key: (item: T, index: number) => string,
    plain: (item: T) => R,
  ): R[] =>
    items.map((item, index) => {
      places.set(key(item, index), item.place)
      return plain(item)
    })
  const links = keyed(building.links, (_, index) => `click ${index}`, withoutPlace)
  const figure = {
    kind: 'state' as const,
    ...said,
    states: keyed(ordered.states, ({ id }) => `state ${id}`, withoutPlace),
    transitions: keyed(ordered.transitions, (_, index) => `transition ${index}`, withoutPlace),
    notes: keyed(
      building.notes,
      (_, index) => `note ${index}`,
      ({ note }) => note,
    ),
    classes: [...building.classes].map(([name, { style, place }]) => {
      places.set(`class ${name}`, place)
      return { name, style: style.join(',') }
    }),
    ...(links.length === 0 ? {} : { links }),
  }
  return { figure, places }
}

function withoutPlace<T extends { readonly place: Span }>({ place: _place, ...rest }: T): Omit<T, 'place'> {
  return rest
}

function insideOf({ parent, region }: Inside): Inside {
  return { ...(parent === undefined ? {} : { parent }), ...(parent === undefined || region === undefined ? {} : { region }) }
}

/** The order in which a figure holds them and the printer says them. */
function inOrder<S extends State, T extends Transition>(
  states: readonly S[],
  transitions: readonly T[],
): { states: S[]; transitions: T[] } {
  const levelOf = levelsOf(states, transitions)
  const ordered: { states: S[]; transitions: T[] } = { states: [], transitions: [] }
  const visit = (parent: string | undefined): void => {
    const regions = levelOf(parent)?.regions ?? []
    regions.forEach((region, index) => {
      for (const state of region.states) {
        ordered.states.push(inRegion(state, regions.length, index))
        visit(state.id)
      }
      ordered.transitions.push(...region.transitions.map((transition) => inRegion(transition, regions.length, index)))
    })
  }
  visit(undefined)
  return ordered
}

/** A state with one region has none. */
function inRegion<I extends Inside>(item: I, regions: number, region: number): I {
  const { region: _region, ...rest } = item
  return (regions > 1 ? { ...rest, region } : rest) as I
}
