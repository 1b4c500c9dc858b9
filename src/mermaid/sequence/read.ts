import type { Branch, Message, Sequence, SequenceStep } from '../../figure/sequence.ts'
import type { Document } from '../document.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Problem, Report } from '../problem.ts'
import { type Cast, castOf } from './cast.ts'
import { statementsOf } from './parser.ts'
import { sourceOf } from './source.ts'
import type { MessageStatement, Statement } from './statement.ts'
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

  function tell(statements: readonly Statement[]): SequenceStep[] {
    const steps: SequenceStep[] = []
    for (const statement of statements) {
      switch (statement.is) {
        case 'participant':
          if (statement.created) {
            if (cast.has(statement.name)) report(createdTwice(statement.name, statement))
            created = statement.name
            step(statement)
            steps.push({ step: 'create', participant: shownInLine(statement.name) })
          } else place(`participant ${shownInLine(statement.name)}`, span(statement))
          cast.declare(statement)
          break
        case 'box':
          place(`box ${cast.openBox(statement.text)}`, span(statement))
          steps.push(...tell(statement.statements))
          cast.closeBox()
          break
        case 'destroy':
          destroyed = statement.name
          step(statement)
          steps.push({ step: 'destroy', participant: shownInLine(statement.name) })
          break
        case 'message':
          cast.mention(statement.from, statement)
          cast.mention(statement.to, statement)
          checkLifetime(statement)
          if (statement.mark === 'start') activate(statement.to)
          if (statement.mark === 'end') deactivate(statement.from, statement)
          step(statement)
          steps.push(messageOf(statement))
          break
        case 'note': {
          for (const name of statement.names) cast.mention(name, statement)
          const { text, wrap } = withoutWrap(statement.text)
          const participants = [...new Set(statement.names.map(shownInLine))]
          step(statement)
          steps.push({ step: 'note', place: statement.place, participants, text: shown(text), ...(wrap === undefined ? {} : { wrap }) })
          break
        }
        case 'activate':
        case 'deactivate':
          if (statement.is === 'activate') activate(statement.name)
          else deactivate(statement.name, statement)
          step(statement)
          steps.push({ step: statement.is, participant: shownInLine(statement.name) })
          break
        case 'autonumber':
          step(statement)
          steps.push({ step: 'autonumber', ...statement.numbering })
          break
        case 'fragment': {
          const number = next
          step(statement)
          const branches = statement.branches.map((branch, index): Branch => {
            if (index > 0) place(`branch ${number}.${index}`, span(branch))
            const { text, wrap } = withoutWrap(branch.text)
            return { text: shown(text), ...(wrap === undefined ? {} : { wrap }), steps: tell(branch.statements) }
          })
          place(`end ${number}`, statement.closed)
          steps.push({ step: 'fragment', fragment: statement.fragment, branches })
          break
        }
        case 'links':
        case 'link':
        case 'properties':
        case 'details':
          cast.mention(statement.name, statement)
          cast.link(statement)
          place(`links ${shownInLine(statement.name)}`, span(statement))
          break
        case 'title':
          place('title', span(statement))
          captions.title = shownInLine(statement.text.trim())
          break
        case 'accTitle':
          place('accTitle', span(statement))
          captions.accTitle = shownInLine(statement.text.trim())
          break
        case 'accDescr':
          place('accDescr', span(statement))
          captions.description = shownInLine(statement.text.trim().replace(/\n\s+/g, '\n'))
      }
    }
    return steps
  }

  return { cast, tell, captions: () => Object.fromEntries(Object.entries(captions).filter(([, text]) => text !== '')) }
}

function messageOf({ from, to, text: raw, arrow, mark, central }: MessageStatement): Message {
  const { text, wrap } = withoutWrap(raw)
  return {
    ...{ step: 'message', from: shownInLine(from), to: shownInLine(to), text: shown(text), ...arrow },
    ...(wrap === undefined ? {} : { wrap }),
    ...(mark === undefined ? {} : { activation: mark }),
    ...(central === undefined ? {} : { central }),
  }
}

function createdTwice(name: string, at: Span): Problem {
  const message = `“${shownInLine(name)}” takes part already: create a participant of another name, and show it as this one with “as”`
  return { code: 'FP301', message, ...span(at) }
}

function span({ start, end }: Span): Span {
  return { start, end }
}
