import type { Branch, Message, Sequence, SequenceStep } from '../../figure/sequence.ts'
import type { Document } from '../document.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Problem, Report } from '../problem.ts'
import { type Cast, castOf } from './cast.ts'
import { statementsOf } from './parser.ts'
import { sourceOf } from './source.ts'
import type {
  BoxStatement,
  CaptionStatement,
  FragmentStatement,
  MessageStatement,
  NoteStatement,
  ParticipantStatement,
  Statement,
} from './statement.ts'
import { shown, shownInLine, withoutWrap } from './text.ts'

/** Reads the body of a document: statements first, then what they mean together, with the checks of Mermaid's own database. */
export function readSequence(document: Document, report: Report): Reading<Sequence> {
  const { code, at } = sourceOf(document)
  const placed = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) })
  const tell = (problem: Problem): void => report({ ...problem, ...placed(problem) })
  const { statements, problems } = statementsOf(code)
  for (const problem of problems) tell(problem)
  const reading = new Map<string, Span>()
  const header = code.search(/\S/)
  reading.set('header', placed({ start: header, end: header + 'sequenceDiagram'.length }))
  const plot = plotOf(castOf(tell), tell, (key, span) => {
    if (!reading.has(key)) reading.set(key, placed(span))
  })
  const steps = plot.tell(statements)
  return {
    figure: { kind: 'sequence', ...plot.captions(), participants: plot.cast.participants(), boxes: plot.cast.boxes(), steps },
    places: reading,
  }
}

interface Plot {
  readonly cast: Cast
  readonly tell: (statements: readonly Statement[]) => SequenceStep[]
  readonly captions: () => Pick<Sequence, 'title' | 'accTitle' | 'description'>
}

/** What happens, step by step. Steps are numbered in the order of the text, those inside a fragment behind the fragment itself. */
function plotOf(cast: Cast, report: (problem: Problem) => void, place: (key: string, span: Span) => void): Plot {
  let next = 0
  let created: string | undefined
  let destroyed: string | undefined
  const active = new Map<string, number>()
  const captions: { title?: string; accTitle?: string; description?: string } = {}

  function activate(name: string): void {
    active.set(name, (active.get(name) ?? 0) + 1)
  }

  function deactivate(name: string, at: Span): void {
    const count = active.get(name) ?? 0
    if (count > 0) active.set(name, count - 1)
    else
      report({
        code: 'FP301',
        message: `“${shownInLine(name)}” is not active here: activate it before, or remove this deactivation`,
        ...span(at),
      })
  }

  /** The message that follows `create` or `destroy` has to name the participant. */
  function checkLifetime({ from, to, ...at }: MessageStatement): void {
    if (created !== undefined) {
      const message = `the message behind “create participant ${shownInLine(created)}” has to lead to it`
      if (to !== created) report({ code: 'FP301', message, ...span(at) })
      created = undefined
    } else if (destroyed !== undefined) {
      const message = `the message behind “destroy ${shownInLine(destroyed)}” has to lead to it or come from it`
      if (to !== destroyed && from !== destroyed) report({ code: 'FP301', message, ...span(at) })
      destroyed = undefined
    }
  }

  function step(at: Span): void {
    place(`step ${next}`, span(at))
    next += 1
  }

  /** The step that a statement is, if it is one. */
  function told(statement: Exclude<Statement, BoxStatement>): SequenceStep | undefined {
    switch (statement.is) {
      case 'participant':
        return declared(statement)
      case 'message':
        return said(statement)
      case 'note':
        return noted(statement)
      case 'fragment':
        return framed(statement)
      case 'destroy':
        destroyed = statement.name
        step(statement)
        return { step: 'destroy', participant: shownInLine(statement.name) }
      case 'activate':
      case 'deactivate':
        if (statement.is === 'activate') activate(statement.name)
        else deactivate(statement.name, statement)
        step(statement)
        return { step: statement.is, participant: shownInLine(statement.name) }
      case 'autonumber':
        step(statement)
        return { step: 'autonumber', ...statement.numbering }
      case 'links':
      case 'link':
      case 'properties':
      case 'details':
        cast.mention(statement.name, statement)
        cast.link(statement)
        place(`links ${shownInLine(statement.name)}`, span(statement))
        return undefined
      case 'title':
      case 'accTitle':
      case 'accDescr':
        caption(statement)
        return undefined
    }
  }

  function declared(statement: ParticipantStatement): SequenceStep | undefined {
    const { name } = statement
    if (statement.created) {
      if (cast.has(name)) report(createdTwice(name, statement))
      created = name
      step(statement)
    } else place(`participant ${shownInLine(name)}`, span(statement))
    cast.declare(statement)
    return statement.created ? { step: 'create', participant: shownInLine(name) } : undefined
  }

  function said(statement: MessageStatement): SequenceStep {
    cast.mention(statement.from, statement)
    cast.mention(statement.to, statement)
    checkLifetime(statement)
    if (statement.mark === 'start') activate(statement.to)
    if (statement.mark === 'end') deactivate(statement.from, statement)
    step(statement)
    return messageOf(statement)
  }

  function noted(statement: NoteStatement): SequenceStep {
    for (const name of statement.names) cast.mention(name, statement)
    step(statement)
    return { step: 'note', place: statement.place, participants: [...new Set(statement.names.map(shownInLine))], ...textOf(statement.text) }
  }

  function framed({ fragment, branches, closed, ...at }: FragmentStatement): SequenceStep {
    const number = next
    step(at)
    const read = branches.map((branch, index): Branch => {
      if (index > 0) place(`branch ${number}.${index}`, span(branch))
      return { ...textOf(branch.text), steps: tell(branch.statements) }
    })
    place(`end ${number}`, closed)
    return { step: 'fragment', fragment, branches: read }
  }

  function caption({ is, text, ...at }: CaptionStatement): void {
    place(is, span(at))
    if (is === 'accDescr') captions.description = shownInLine(text.trim().replace(/\n\s+/g, '\n'))
    else captions[is] = shownInLine(text.trim())
  }

  function tell(statements: readonly Statement[]): SequenceStep[] {
    const steps: SequenceStep[] = []
    for (const statement of statements) {
      if (statement.is === 'box') {
        place(`box ${cast.openBox(statement.text)}`, span(statement))
        // Only a `destroy` among its participants is a step.
        for (const member of tell(statement.statements)) steps.push(member)
        cast.closeBox()
      } else {
        const step = told(statement)
        if (step !== undefined) steps.push(step)
      }
    }
    return steps
  }

  return { cast, tell, captions: () => Object.fromEntries(Object.entries(captions).filter(([, text]) => text !== '')) }
}

function messageOf({ from, to, text, arrow, mark, central }: MessageStatement): Message {
  return {
    ...{ step: 'message', from: shownInLine(from), to: shownInLine(to), ...textOf(text), ...arrow },
    ...(mark === undefined ? {} : { activation: mark }),
    ...(central === undefined ? {} : { central }),
  }
}

function textOf(raw: string): { readonly text: string; readonly wrap?: boolean } {
  const { text, ...wrapping } = withoutWrap(raw)
  return { text: shown(text), ...wrapping }
}

function createdTwice(name: string, at: Span): Problem {
  const message = `“${shownInLine(name)}” takes part already: create a participant of another name, and show it as this one with “as”`
  return { code: 'FP301', message, ...span(at) }
}

function span({ start, end }: Span): Span {
  return { start, end }
}
