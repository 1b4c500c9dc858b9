import type { Autonumber, Message, MessageHead, Sequence, SequenceStep } from '../../figure/sequence.ts'
import type { Line } from '../language.ts'
import { isOlder, type Target } from '../target.ts'
import { arrowText } from './arrows.ts'
import { type Declarations, declarationsOf, RECENT } from './declare.ts'
import { withText } from './lines.ts'
import { writtenName } from './text.ts'

/** What Mermaid cleans as HTML besides what every text needs. */
const HTML = /[&<>{}"]/g

/**
 * A sequence diagram as canonical Mermaid text: one statement a line; every participant is declared, before the first message or where it
 * is created.
 */
export function printSequence(figure: Sequence, target: Target): Line[] {
  const name = namesOf(figure)
  const declarations = declarationsOf(figure, name, target)
  return [
    { indent: 0, text: 'sequenceDiagram', key: 'header' },
    ...captions(figure),
    ...declarations.first,
    ...printSteps(figure.steps, { name, declarations, target }),
    ...declarations.last,
  ]
}

/** How each participant is written, everywhere alike. */
function namesOf({ participants, steps }: Sequence): (id: string) => string {
  const messages = messagesOf(steps)
  const unhyphened = new Set(
    messages.filter(({ central, head }) => (central ?? 'end') !== 'end' || head.endsWith('-reverse')).map(({ from }) => from),
  )
  const behindMinus = new Set(messages.filter(({ activation }) => activation === 'end').map(({ to }) => to))
  const byId = new Map(participants.map((participant) => [participant.id, participant]))
  const names = new Map<string, string>()
  return (id) => {
    const known = names.get(id)
    if (known !== undefined) return known
    const { label, wrap, type } = byId.get(id) ?? { label: id, wrap: undefined, type: 'participant' }
    // Mermaid 11 takes no hyphen before `@{` either.
    const configured = type !== 'participant' && type !== 'actor'
    const oneWord = configured || label !== id || wrap !== undefined
    const name = writtenName(id, { oneWord, unhyphened: configured || unhyphened.has(id), behindMinus: behindMinus.has(id) })
    names.set(id, name)
    return name
  }
}

function messagesOf(steps: readonly SequenceStep[]): Message[] {
  return steps.flatMap((step) => {
    if (step.step === 'fragment') return step.branches.flatMap((branch) => messagesOf(branch.steps))
    return step.step === 'message' ? [step] : []
  })
}

function captions({ title, accTitle, description }: Sequence): Line[] {
  const lines: Line[] = []
  // A title of several lines stays in the frontmatter: Mermaid breaks none here.
  if (title !== undefined && title !== '' && !title.includes('\n'))
    lines.push({ indent: 1, text: withText('title', title, undefined, HTML), key: 'title' })
  if (accTitle) lines.push({ indent: 1, text: oneLine('accTitle:', accTitle), key: 'accTitle' })
  if (description) lines.push(...describe(description))
  return lines
}

/** Several lines stand in a block, unless it would not keep them: it drops empty lines and white space before a line. */
function describe(text: string): Line[] {
  const lines = text.split('\n')
  if (lines.length === 1 || lines.some((line) => line !== line.trim() || line === ''))
    return [{ indent: 1, text: oneLine('accDescr:', text), key: 'accDescr' }]
  return [
    { indent: 1, text: 'accDescr {', key: 'accDescr' },
    ...lines.map((line) => ({ indent: 2, text: withText('', line, undefined, HTML).trim() })),
    { indent: 1, text: '}' },
  ]
}

function oneLine(head: string, text: string): string {
  return text
    .split('\n')
    .map((line) => withText('', line, undefined, HTML).trim())
    .reduce((line, next, index) => `${line}${index === 0 ? ' ' : '#10;'}${next}`, head)
}

interface Context {
  readonly name: (id: string) => string
  readonly declarations: Declarations
  readonly target: Target
}

function printSteps(all: readonly SequenceStep[], { name, declarations, target }: Context): Line[] {
  const lines: Line[] = []
  let next = 0

  function print(steps: readonly SequenceStep[], indent: number): void {
    for (const step of steps) {
      const number = next
      next += 1
      const line = (text: string): number => lines.push({ indent, text, key: `step ${number}` })
      switch (step.step) {
        case 'message':
          line(messageLine(isOlder(target, RECENT) ? older(step) : step, name))
          break
        case 'note': {
          const place = step.place === 'over' ? 'over' : `${step.place} of`
          line(withText(`Note ${place} ${step.participants.map(name).join(',')}:`, step.text, step.wrap))
          break
        }
        case 'activate':
        case 'deactivate':
        case 'destroy':
          line(`${step.step} ${name(step.participant)}`)
          break
        case 'create':
          line(`create ${declarations.participant(step.participant)}`)
          lines.push(...declarations.behind(step.participant).map((declared) => ({ ...declared, indent: declared.indent + indent - 1 })))
          break
        case 'autonumber':
          line(['autonumber', ...(step.on ? numbers(step, isOlder(target, RECENT) ? 0 : 2) : ['off'])].join(' '))
          break
        case 'fragment':
          step.branches.forEach((branch, index) => {
            const head = withText(index === 0 ? step.fragment : (SECTIONS[step.fragment] ?? step.fragment), branch.text, branch.wrap)
            lines.push({ indent, text: head, key: index === 0 ? `step ${number}` : `branch ${number}.${index}` })
            print(branch.steps, indent + 1)
          })
          lines.push({ indent, text: 'end', key: `end ${number}` })
      }
    }
  }

  print(all, 1)
  return lines
}

const SECTIONS: Readonly<Record<string, string>> = { alt: 'else', par: 'and', par_over: 'and', critical: 'option' }

function messageLine(message: Message, name: (id: string) => string): string {
  const { from, to, activation, central } = message
  const start = central === 'start' || central === 'both' ? '()' : ''
  // Behind a head that stands at the start, the minus would be one more stroke of the line.
  const minus = message.head.endsWith('-reverse') ? ' -' : '-'
  const mark = activation === 'start' ? '+' : activation === 'end' ? minus : ''
  const end = central === 'end' || central === 'both' ? '()' : mark
  return withText(`${name(from)}${start}${arrowText(message)}${end}${name(to)}:`, message.text, message.wrap)
}

/** With at most so many decimals: Mermaid reads two of them, of old none. */
function numbers({ start, by }: Autonumber, decimals: number): string[] {
  const written = (value: number): string => String(Number(value.toFixed(decimals)))
  return start === undefined ? [] : [written(start), ...(by === undefined ? [] : [written(by)])]
}

/** Heads and ends that an old Mermaid does not read: a whole head for half of one, and for a head at the start the message turned round. */
function older({ central: _, ...message }: Message): Message {
  const reverse = message.head.endsWith('-reverse')
  const half = /^(?:half|stick)-/.test(message.head)
  const head: MessageHead = half ? (reverse && message.activation !== undefined ? 'none' : 'arrow') : message.head
  const ends = reverse && message.activation === undefined ? { from: message.to, to: message.from } : {}
  return { ...message, head, ...ends }
}
