import type { Participant, ParticipantBox, Sequence, SequenceStep } from '../../figure/sequence.ts'
import type { Line } from '../language.ts'
import { isOlder, type Release, type Target } from '../target.ts'
import { isColour } from './colour.ts'
import { withText } from './lines.ts'
import { written } from './text.ts'

/**
 * Half heads and central connections came with Mermaid 11.12.3 (its `docs/syntax/sequenceDiagram.md`); types of participants and decimals of
 * numbers, which have no release there, are not counted on before.
 */
export const RECENT: Release = [11, 12]

/** How the participants of a figure are declared: those who are created stand at their step, and who comes behind them follows it. */
export interface Declarations {
  /** Those who are there from the beginning. */
  readonly first: readonly Line[]
  /** What stands behind the step that creates a participant. */
  behind(created: string): readonly Line[]
  /** Boxes whose participants do not stand side by side in one of these places. */
  readonly last: readonly Line[]
  participant(id: string): string
}

export function declarationsOf(figure: Sequence, name: (id: string) => string, target: Target): Declarations {
  const created = new Set(creations(figure.steps))
  const byId = new Map(figure.participants.map((participant) => [participant.id, participant]))
  const declare = (id: string): string => declaration(byId.get(id) ?? { id, label: id, type: 'participant' }, name(id), target)
  const inline = standTogether(figure, created)
  const chunks = new Map<string | undefined, Participant[]>()
  let chunk: string | undefined
  for (const participant of figure.participants) {
    if (created.has(participant.id)) chunk = participant.id
    else chunks.set(chunk, [...(chunks.get(chunk) ?? []), participant])
  }
  const boxOf = new Map(inline ? figure.boxes.flatMap((box, index) => box.members.map((id) => [id, index] as const)) : [])
  const lines = (of: string | undefined): Line[] => {
    const members = chunks.get(of) ?? []
    const before = of === undefined ? undefined : byId.get(of)
    const declared: Line[] = []
    members.forEach(({ id }, at) => {
      const box = boxOf.get(id)
      if (box === undefined) declared.push({ indent: 1, text: declare(id), key: `participant ${id}` })
      else if (members[at - 1] === undefined || boxOf.get(members[at - 1]?.id ?? '') !== box)
        declared.push(...boxLines(figure.boxes[box] as ParticipantBox, box, declare))
    })
    return [...declared, ...[...(before === undefined ? [] : [before]), ...members].flatMap((member) => linkLines(member, name(member.id)))]
  }
  const apart = inline ? [] : figure.boxes.flatMap((box, index) => boxLines(box, index, (id) => `participant ${name(id)}`))
  const early = created.size === 0
  return {
    first: early ? [...lines(undefined), ...apart] : lines(undefined),
    behind: lines,
    last: early ? [] : apart,
    participant: declare,
  }
}

function creations(steps: readonly SequenceStep[]): string[] {
  return steps.flatMap((step) => {
    if (step.step === 'fragment') return step.branches.flatMap((branch) => creations(branch.steps))
    return step.step === 'create' ? [step.participant] : []
  })
}

/** Whether each box can be written around its participants: they follow each other, none is created, and boxes stand in their order. */
function standTogether({ participants, boxes }: Sequence, created: ReadonlySet<string>): boolean {
  const places = new Map(participants.map(({ id }, index) => [id, index]))
  let behind = 0
  return boxes.every(({ members }) => {
    const [first = Number.NaN] = members.map((id) => places.get(id) ?? Number.NaN)
    if (!(first >= behind)) return false
    behind = first + members.length
    return members.every((id, index) => places.get(id) === first + index && !created.has(id))
  })
}

function declaration({ id, label, type, wrap }: Participant, name: string, target: Target): string {
  const word = type === 'actor' ? 'actor' : 'participant'
  const config = type === word || isOlder(target, RECENT) ? '' : `@{ "type": "${type}" }`
  const head = `${word} ${name}${config}`
  return label === id && wrap === undefined ? head : withText(`${head} as`, label, wrap)
}

function boxLines({ title = '', colour, wrap, members }: ParticipantBox, index: number, declare: (id: string) => string): Line[] {
  return [
    { indent: 1, text: boxHead(title, colour, wrap), key: `box ${index}` },
    ...members.map((id) => ({ indent: 2, text: declare(id), key: `participant ${id}` })),
    { indent: 1, text: 'end' },
  ]
}

function boxHead(title: string, colour: string | undefined, wrap: boolean | undefined): string {
  if (title === '' && wrap === undefined) return colour === undefined ? 'box' : `box ${colour}`
  const [word = ''] = /^\w*/.exec(written(title)) ?? []
  const plain = colour === undefined && !isColour(word) && !/^(?:rgb|hsl)a?\b/i.test(title)
  // The last `)` of the line would end the function of a colour.
  return withText(plain ? 'box' : `box ${colour ?? 'transparent'}`, title, wrap, /[&<>"()]/g)
}

/** JSON in which nothing ends the statement or is read as HTML. What Mermaid's own placeholders begin and end with is an entity. */
function json(text: string): string {
  return (
    text
      .replace(
        /[#;%<>&\u007f-\u009f\u2028\u2029\ufdd0\ufdd1]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
      .replace(/[ﬂ¶]/g, (character) => `#${character.charCodeAt(0)};`)
      // With an entity in it, no colon may stand before `#` in one word: see `withText`.
      .replace(/"(?:[^"\\]|\\.)*"(:?)/g, (string, colon: string) => {
        if (!text.match(/[ﬂ¶]/)) return string
        return `${string.slice(0, string.length - colon.length).replaceAll(':', '\\u003a')}${colon === '' ? '' : ': '}`
      })
  )
}

function linkLines({ id, links = [], properties, details }: Participant, name: string): Line[] {
  const texts = [
    ...links.map(({ label, url }) => `links ${name}: {${json(JSON.stringify(label))}: ${json(JSON.stringify(url))}}`),
    ...(properties === undefined ? [] : [`properties ${name}: ${json(properties)}`]),
    ...(details === undefined ? [] : [withText(`details ${name}:`, details)]),
  ]
  return texts.map((text) => ({ indent: 1, text, key: `links ${id}` }))
}
