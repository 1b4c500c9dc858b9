import type { Participant, ParticipantBox, ParticipantType } from '../../figure/sequence.ts'
import type { Span } from '../position.ts'
import type { Problem } from '../problem.ts'
import { isColour } from './colour.ts'
import { configOf } from './config.ts'
import { unmasked } from './source.ts'
import type { ParticipantStatement, Statement } from './statement.ts'
import { shown, shownInLine, withoutWrap } from './text.ts'

/** A participant while the text is read. */
interface Member {
  label: string
  type: ParticipantType
  wrap: boolean | undefined
  links: Map<string, string>
  properties: Record<string, unknown>
  details: string | undefined
  box: number | undefined
}

interface Box extends Omit<ParticipantBox, 'members'> {
  readonly name: string
}

/**
 * Who takes part, gathered statement by statement with the rules of Mermaid's `addActor`: a first mention makes a participant; a later
 * declaration changes one only where it has a label.
 */
export interface Cast {
  readonly has: (name: string) => boolean
  /** A participant is named in a statement that is not about it. */
  readonly mention: (name: string, at: Span) => void
  readonly declare: (statement: ParticipantStatement) => void
  readonly link: (statement: Extract<Statement, { is: 'links' | 'link' | 'properties' | 'details' }>) => void
  readonly openBox: (text: string) => number
  readonly closeBox: () => void
  readonly participants: () => Participant[]
  readonly boxes: () => ParticipantBox[]
}

export function castOf(report: (problem: Problem) => void): Cast {
  const members = new Map<string, Member>()
  const boxes: Box[] = []
  let current: number | undefined

  function settle(name: string, given: Given, at: Span): void {
    const old = members.get(name)
    let box = current
    if (old !== undefined) {
      if (current !== undefined && old.box !== undefined && old.box !== current)
        report(inTwoBoxes(name, boxes[old.box]?.name, boxes[current]?.name, at))
      box = old.box ?? current
      old.box = box
      if (given.label === undefined) return
    }
    const { label = shownInLine(name), type = 'participant', wrap } = given
    members.set(name, { label, type, wrap, box, links: new Map(), properties: {}, details: undefined })
  }

  return {
    has: (name) => members.has(name),
    mention: (name, at) => settle(name, {}, at),
    declare: (statement) => settle(statement.name, givenBy(statement, report), statement),
    link(statement) {
      const member = members.get(statement.name)
      if (member !== undefined) addLinks(member, statement, report)
    },
    openBox(text) {
      current = boxes.length
      boxes.push(boxOf(text))
      return current
    },
    closeBox() {
      current = undefined
    },
    participants: () => [...members].map(([name, member]) => participantOf(name, member)),
    boxes() {
      const inside: string[][] = boxes.map(() => [])
      for (const [name, { box }] of members) if (box !== undefined) inside[box]?.push(shownInLine(name))
      return boxes.map(({ name: _, ...box }, index) => ({ ...box, members: inside[index] ?? [] }))
    },
  }
}

interface Given {
  readonly label?: string
  readonly wrap?: boolean | undefined
  readonly type?: ParticipantType
}

function givenBy({ name, type, config, alias }: ParticipantStatement, report: (problem: Problem) => void): Given {
  const configured = config === undefined ? {} : configOf(config, report)
  const { text, wrap } = alias === undefined ? { text: undefined, wrap: undefined } : withoutWrap(alias)
  const label = configured.alias !== undefined && (text === undefined || text === name) ? configured.alias : text
  const kind = configured.type ?? type
  return { ...(label === undefined ? {} : { label: shown(label) }), wrap, ...(kind === undefined ? {} : { type: kind }) }
}

/** Mermaid takes the first word of a box, or its first function, for the colour if it is one; else all of it is the title. */
function boxOf(raw: string): Box {
  const [, first = '', rest = ''] = /^((?:rgba?|hsla?)\s*\(.*\)|\w*)(.*)$/.exec(raw) ?? []
  const colour = first.trim() || 'transparent'
  const { text, wrap } = withoutWrap(isColour(colour) ? rest : raw)
  return {
    name: unmasked(text),
    ...(text === '' ? {} : { title: shown(text) }),
    ...(isColour(colour) && colour !== 'transparent' ? { colour } : {}),
    ...(wrap === undefined ? {} : { wrap }),
  }
}

function inTwoBoxes(name: string, first = '', second = '', { start, end }: Span): Problem {
  const message = `“${shownInLine(name)}” stands in the box “${first}” already: remove it from the box “${second}”`
  return { code: 'FP301', message, start, end }
}

function addLinks(
  member: Member,
  statement: Extract<Statement, { is: 'links' | 'link' | 'properties' | 'details' }>,
  report: (problem: Problem) => void,
): void {
  const { is, start, end } = statement
  const { text } = withoutWrap(statement.text)
  if (is === 'details') {
    member.details = shownInLine(text)
    return
  }
  if (is === 'link') {
    const at = text.indexOf('@')
    // The character before the `@` is left out, as Mermaid leaves it out: it should be a space.
    member.links.set(shownInLine(text.slice(0, at - 1).trim()), shownInLine(text.slice(at + 1).trim()))
    return
  }
  const value = objectOf(text)
  if (value === undefined) {
    const message = `behind “${is}” stands a JSON object, such as {"Dashboard": "https://…"}: Mermaid passes over what is none`
    report({ code: 'FP301', severity: 'warning', message, start, end })
  } else if (is === 'links') {
    for (const [label, url] of Object.entries(value)) member.links.set(shownInLine(label), String(url))
  } else member.properties = { ...member.properties, ...value }
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text, (_, inner: unknown) => (typeof inner === 'string' ? shownInLine(inner) : inner))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function participantOf(name: string, { label, type, wrap, links, properties, details }: Member): Participant {
  return {
    ...{ id: shownInLine(name), label, type },
    ...(wrap === undefined ? {} : { wrap }),
    ...(links.size === 0 ? {} : { links: [...links].map(([text, url]) => ({ label: text, url })) }),
    ...(Object.keys(properties).length === 0 ? {} : { properties: JSON.stringify(properties) }),
    ...(details === undefined ? {} : { details }),
  }
}
