import type { State, StateMachine, StateNote, Transition } from '../../figure/state.ts'
import type { Line } from '../language.ts'
import { type Level, levelsOf } from './levels.ts'
import { isName, written, writtenId, writtenLine } from './text.ts'

/** A transition with its number in the figure, by which comments know it. */
type Numbered = Transition & { readonly number: number }

interface Printing {
  readonly lines: Line[]
  readonly levelOf: (parent: string | undefined) => Level<State, Numbered> | undefined
}

/** A state diagram as canonical Mermaid text: states with what is inside them, then transitions, notes, links, classes and styles. */
export function printState(figure: StateMachine): Line[] {
  const lines: Line[] = [{ indent: 0, text: 'stateDiagram-v2', key: 'header' }]
  const top = (text: string, key?: string): void => {
    lines.push({ indent: 1, text, ...(key === undefined ? {} : { key }) })
  }
  if (figure.accTitle) top(`accTitle: ${written(figure.accTitle)}`, 'accTitle')
  if (figure.description) top(`accDescr: ${written(figure.description)}`, 'accDescr')
  if (figure.direction !== undefined) top(`direction ${figure.direction}`, 'direction')
  if (figure.hidesEmptyDescription === true) top('hide empty description', 'hide')
  if (figure.scaleWidth !== undefined) top(`scale ${figure.scaleWidth} width`, 'scale')
  const numbered = figure.transitions.map((transition, number) => ({ ...transition, number }))
  printLevel({ lines, levelOf: levelsOf(figure.states, numbered) }, undefined, 1)
  figure.notes.forEach((note, index) => {
    lines.push(...printNote(note, `note ${index}`))
  })
  for (const [index, { state, url, tooltip }] of (figure.links ?? []).entries()) {
    const where = tooltip === undefined ? `href "${inQuotes(url)}"` : `"${inQuotes(url)}" "${inQuotes(tooltip)}"`
    top(`click ${writtenId(state)} ${where}`, `click ${index}`)
  }
  for (const { name, style } of figure.classes) if (isName(name)) top(`classDef ${name} ${oneLine(style)}`, `class ${name}`)
  for (const { id, classes, style } of figure.states) {
    if (!isName(id)) continue
    if (classes.length > 0) top(`class ${id} ${classes.map(writtenId).join(' ')}`)
    if (style !== undefined) top(`style ${id} ${oneLine(style)}`)
  }
  return lines
}

function printLevel(printing: Printing, parent: string | undefined, indent: number): void {
  const { lines, levelOf } = printing
  levelOf(parent)?.regions.forEach(({ states, transitions }, region) => {
    if (region > 0) lines.push({ indent, text: '--' })
    for (const state of states) printOne(printing, state, indent)
    for (const { from, to, label, number } of transitions) {
      const text = `${nameOf(from)} --> ${nameOf(to)}${label === undefined ? '' : ` : ${written(label)}`}`
      lines.push({ indent, text, key: `transition ${number}` })
    }
  })
}

function printOne(printing: Printing, state: State, indent: number): void {
  const { lines, levelOf } = printing
  const { id, label, details = [], type, direction } = state
  const key = `state ${id}`
  const name = writtenId(id)
  if (levelOf(id) !== undefined || direction !== undefined) {
    const opening = label === id ? `state ${name} {` : `state "${written(label)}" as ${name} {`
    lines.push({ indent, text: opening, key })
    if (direction !== undefined) lines.push({ indent: indent + 1, text: `direction ${direction}` })
    printLevel(printing, id, indent + 1)
    lines.push({ indent, text: '}' })
  } else if (type !== 'state') lines.push({ indent, text: `state ${name} <<${type}>>`, key })
  else if (label === id && details.length === 0) lines.push({ indent, text: name, key })
  else
    lines.push(
      ...[label, ...details].map((text, index) => ({ indent, text: `${name} : ${written(text)}`, ...(index === 0 ? { key } : {}) })),
    )
}

function nameOf(id: string): string {
  return id === '[*]' ? id : writtenId(id)
}

function printNote({ state, place, text }: StateNote, key: string): Line[] {
  const head = `note ${place} of ${writtenId(state)}`
  const textLines = text.split('\n')
  if (textLines.length === 1 || textLines.some((line) => line.trim() === ''))
    return [{ indent: 1, text: `${head} : ${written(text)}`, key }]
  return [
    { indent: 1, text: head, key },
    ...textLines.map((line) => ({ indent: 2, text: writtenLine(line) })),
    { indent: 1, text: 'end note' },
  ]
}

/** Mermaid takes addresses as they are, without entities. */
function inQuotes(text: string): string {
  return text.replace(/["\s]/g, (character) => encodeURIComponent(character))
}

function oneLine(style: string): string {
  return style.replace(/\n/g, ' ').trim()
}
