import type { Fragment, Message, Sequence, SequenceNote, SequenceStep } from '../../figure/sequence.ts'

/** The steps of a sequence by the columns they touch, with everything that follows from their order: numbers, bars, lives. */
export type PlannedStep = PlannedMessage | PlannedNote | PlannedFragment | PlannedBar | PlannedLife

export interface PlannedMessage {
  readonly kind: 'message'
  readonly message: Message
  /** Its place among the messages, from 1. */
  readonly index: number
  readonly from: number
  readonly to: number
  /** Open bars of both ends where the line meets them. */
  readonly fromBars: number
  readonly toBars: number
  /** Printed on its disc. */
  readonly number?: string
  /** The column whose head stands at its end. */
  readonly creates?: number
  /** The columns whose lifelines end with it. */
  readonly destroys: readonly number[]
  readonly depth: number
}
export interface PlannedNote {
  readonly kind: 'note'
  readonly note: SequenceNote
  /** Its place among the notes, from 1. */
  readonly index: number
  readonly first: number
  readonly last: number
  /** Open bars of the first and of the last column. */
  readonly bars: readonly [number, number]
  readonly depth: number
}
export interface PlannedFragment {
  readonly kind: 'fragment'
  readonly fragment: Fragment
  /** Its place among the fragments, from 1. */
  readonly index: number
  readonly branches: readonly { readonly text: string; readonly steps: readonly PlannedStep[] }[]
  /** Fragments around it. */
  readonly depth: number
}
export interface PlannedBar {
  readonly kind: 'bar-start' | 'bar-end'
  readonly column: number
}
/** A participant that is made or ended by no message. */
export interface PlannedLife {
  readonly kind: 'appears' | 'vanishes'
  readonly column: number
}

export interface Plan {
  readonly steps: readonly PlannedStep[]
  /** Columns that have no head at the top, because a step makes them. */
  readonly created: ReadonlySet<number>
}

export function planSequence(figure: Sequence): Plan {
  const planner = new Planner(figure)
  const steps = [...planner.plan(figure.steps, 0), ...planner.settle(undefined)]
  return { steps, created: planner.created }
}

/** Walks the steps in order, with what was open before. */
class Planner {
  readonly created = new Set<number>()
  readonly #columns: ReadonlyMap<string, number>
  readonly #bars: number[]
  readonly #counts = { message: 0, note: 0, fragment: 0 }
  #numbering: { next: number; readonly by: number } | undefined
  #toCreate: number | undefined
  #toDestroy: number[] = []

  constructor({ participants }: Sequence) {
    this.#columns = new Map(participants.map(({ id }, column) => [id, column]))
    this.#bars = participants.map(() => 0)
  }

  plan(steps: readonly SequenceStep[], depth: number): PlannedStep[] {
    return steps.flatMap((step, at) => this.#planStep(step, steps[at + 1], depth))
  }

  /** What a `create` or `destroy` announced and `next` does not do happens by itself. */
  settle(next: { readonly from: number; readonly to: number } | undefined): PlannedLife[] {
    const vanishing = this.#toDestroy.filter((column) => column !== next?.from && column !== next?.to)
    this.#toDestroy = this.#toDestroy.filter((column) => !vanishing.includes(column))
    const arrives = next !== undefined && next.to === this.#toCreate && next.from !== next.to
    const appearing = this.#toCreate === undefined || arrives ? [] : [this.#toCreate]
    if (!arrives) this.#toCreate = undefined
    return [
      ...appearing.map((column) => ({ kind: 'appears', column }) as const),
      ...vanishing.map((column) => ({ kind: 'vanishes', column }) as const),
    ]
  }

  #planStep(step: SequenceStep, next: SequenceStep | undefined, depth: number): PlannedStep[] {
    switch (step.step) {
      case 'message':
        return this.#message(step, next, depth)
      case 'note':
        return this.#note(step, depth)
      case 'activate':
      case 'deactivate':
        return this.#bar(step.step === 'activate', this.#columns.get(step.participant))
      case 'create':
      case 'destroy':
        return this.#announce(step.step, this.#columns.get(step.participant))
      case 'autonumber':
        this.#numbering = step.on ? { next: step.start ?? 1, by: step.by ?? 1 } : undefined
        return []
      case 'fragment': {
        this.#counts.fragment += 1
        const index = this.#counts.fragment
        const branches = step.branches.map(({ text, steps }) => ({ text, steps: this.plan(steps, depth + 1) }))
        return [{ kind: 'fragment', fragment: step, index, branches, depth }]
      }
    }
  }

  #message(message: Message, next: SequenceStep | undefined, depth: number): PlannedStep[] {
    const [from, to] = [this.#columns.get(message.from), this.#columns.get(message.to)]
    if (from === undefined || to === undefined) return []
    const lives = this.settle({ from, to })
    const creates = this.#toCreate
    const destroys = this.#toDestroy
    this.#toCreate = undefined
    this.#toDestroy = []
    this.#counts.message += 1
    const fromBars = this.#bars[from] ?? 0
    const started = message.activation === 'start' ? this.#bar(true, to) : []
    // `activate` right behind a message begins where its line ends, as `+` does.
    const starts = next?.step === 'activate' && next.participant === message.to ? 1 : 0
    const toBars = (this.#bars[to] ?? 0) + starts
    const ended = message.activation === 'end' ? this.#bar(false, from) : []
    const planned: PlannedMessage = {
      kind: 'message',
      message,
      index: this.#counts.message,
      from,
      to,
      fromBars,
      toBars,
      ...this.#number(),
      ...(creates === undefined ? {} : { creates }),
      destroys,
      depth,
    }
    return [...lives, planned, ...started, ...ended]
  }

  #number(): { number?: string } {
    if (this.#numbering === undefined) return {}
    const { next, by } = this.#numbering
    this.#numbering = { next: Math.round((next + by) * 100) / 100, by } // Mermaid counts in hundredths
    return { number: String(next) }
  }

  #note(note: SequenceNote, depth: number): PlannedStep[] {
    const columns = note.participants.map((id) => this.#columns.get(id)).filter((column) => column !== undefined)
    if (columns.length === 0) return []
    this.#counts.note += 1
    const [first, last] = [Math.min(...columns), Math.max(...columns)]
    return [
      { kind: 'note', note, index: this.#counts.note, first, last, bars: [this.#bars[first] ?? 0, this.#bars[last] ?? 0] as const, depth },
    ]
  }

  #bar(starts: boolean, column: number | undefined): PlannedBar[] {
    if (column === undefined) return []
    const open = this.#bars[column] ?? 0
    if (!starts && open === 0) return []
    this.#bars[column] = open + (starts ? 1 : -1)
    return [{ kind: starts ? 'bar-start' : 'bar-end', column }]
  }

  #announce(what: 'create' | 'destroy', column: number | undefined): PlannedStep[] {
    if (column === undefined) return []
    if (what === 'destroy') {
      this.#toDestroy.push(column)
      return []
    }
    const before = this.#toCreate === undefined ? [] : [{ kind: 'appears', column: this.#toCreate } as const]
    this.#toCreate = undefined
    if (!this.created.has(column)) {
      this.created.add(column)
      this.#toCreate = column
    }
    return before
  }
}
