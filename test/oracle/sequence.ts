/** A sequence diagram as the real Mermaid sees it, and the same view of a figure of ours. */
import { decodeHTMLStrict } from 'entities'
import type { Sequence, SequenceStep } from '../../src/figure/sequence.ts'
import { ARROWS } from '../../src/mermaid/sequence/arrows.ts'
import { databaseOf, type MermaidVersion } from './mermaid.ts'

export interface SeenSequence {
  readonly title: string
  readonly participants: readonly {
    readonly id: string
    readonly label: string
    readonly type: string
    readonly wrap: boolean
    readonly box: number
    readonly links: readonly (readonly [string, string])[]
    readonly properties: unknown
  }[]
  readonly boxes: readonly { readonly title: string; readonly colour: string; readonly wrap: boolean }[]
  /** What happens, as one line each. */
  readonly events: readonly string[]
}

interface Actor {
  readonly description: string
  readonly type: string
  readonly wrap: boolean
  readonly box?: Box
  readonly links: Record<string, string>
  readonly properties: Record<string, unknown>
}
interface Box {
  readonly name?: string
  readonly fill: string
  readonly wrap: boolean
}
interface DbMessage {
  readonly from?: string
  readonly to?: string
  readonly message: string | { readonly start?: number; readonly step?: number; readonly visible: boolean }
  readonly wrap: boolean
  readonly type: number
  readonly placement?: number
  readonly centralConnection?: number
}
interface SequenceDb {
  readonly LINETYPE: Readonly<Record<string, number>>
  getActors(): Map<string, Actor>
  getBoxes(): Box[]
  getMessages(): DbMessage[]
  getCreatedActors(): Map<string, number>
  getDestroyedActors(): Map<string, number>
  getDiagramTitle(): string
}

const ARROW_OF: Readonly<Record<string, string>> = {
  ...{ SOLID: '->>', DOTTED: '-->>', SOLID_CROSS: '-x', DOTTED_CROSS: '--x', SOLID_OPEN: '->', DOTTED_OPEN: '-->' },
  ...{ SOLID_POINT: '-)', DOTTED_POINT: '--)', BIDIRECTIONAL_SOLID: '<<->>', BIDIRECTIONAL_DOTTED: '<<-->>' },
  ...{ SOLID_TOP: '-|\\', SOLID_BOTTOM: '-|/', STICK_TOP: '-\\\\', STICK_BOTTOM: '-//' },
  ...{ SOLID_TOP_DOTTED: '--|\\', SOLID_BOTTOM_DOTTED: '--|/', STICK_TOP_DOTTED: '--\\\\', STICK_BOTTOM_DOTTED: '--//' },
  ...{
    SOLID_ARROW_TOP_REVERSE: '/|-',
    SOLID_ARROW_BOTTOM_REVERSE: '\\|-',
    STICK_ARROW_TOP_REVERSE: '//-',
    STICK_ARROW_BOTTOM_REVERSE: '\\\\-',
  },
  ...{ SOLID_ARROW_TOP_REVERSE_DOTTED: '/|--', SOLID_ARROW_BOTTOM_REVERSE_DOTTED: '\\|--' },
  ...{ STICK_ARROW_TOP_REVERSE_DOTTED: '//--', STICK_ARROW_BOTTOM_REVERSE_DOTTED: '\\\\--' },
}

/** A text as Mermaid draws it in SVG: `<br/>` as a line break, then its placeholders as the browser decodes them. */
function drawn(text: string): string {
  return decoded(text.replace(/<\/?br\s*\/?>/gi, '\n'))
}

/** The same for names, titles and links, which are of one line. */
function decoded(text: string): string {
  return text
    .replace(/ﬂ°°\+?(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name: string) => decodeHTMLStrict(`&${name};`))
}

/** Parses with the real Mermaid; throws what Mermaid throws. */
export async function sequenceSeenByMermaid(text: string, version: MermaidVersion = 'mermaid'): Promise<SeenSequence> {
  const db = await databaseOf<SequenceDb>(text, version)
  const boxes = db.getBoxes()
  const kinds = new Map(Object.entries(db.LINETYPE).map(([name, number]) => [number, name]))
  const lifetimes = new Map<number, string[]>()
  for (const [word, actors] of [
    ['create', db.getCreatedActors()],
    ['destroy', db.getDestroyedActors()],
  ] as const) {
    for (const [id, at] of actors) lifetimes.set(at, [...(lifetimes.get(at) ?? []), `${word} ${decoded(id)}`])
  }
  return {
    title: decoded(db.getDiagramTitle()).trim(),
    participants: [...db.getActors()].map(([id, { description, type, wrap, box, links, properties }]) => ({
      ...{ id: decoded(id), label: drawn(String(description)), type, wrap },
      properties: JSON.parse(JSON.stringify(properties), (_, value: unknown) =>
        typeof value === 'string' ? decoded(value) : value,
      ) as unknown,
      box: box === undefined ? -1 : boxes.indexOf(box),
      links: Object.entries(links).map(([label, url]) => [decoded(label), decoded(url)] as const),
    })),
    boxes: boxes.map(({ name = '', fill, wrap }) => ({ title: drawn(name), colour: fill, wrap })),
    events: [
      ...db.getMessages().flatMap((message, index) => [...(lifetimes.get(index) ?? []).sort(), eventOf(message, kinds)]),
      ...(lifetimes.get(db.getMessages().length) ?? []).sort(),
    ],
  }
}

function eventOf(
  { from = '', to = '', message, wrap, type, placement, centralConnection = 0 }: DbMessage,
  kinds: ReadonlyMap<number, string>,
): string {
  const kind = kinds.get(type) ?? ''
  const [a, b] = [decoded(String(from)), decoded(String(to))]
  if (typeof message !== 'string') return `autonumber ${message.visible} ${message.start ?? ''} ${message.step ?? ''}`
  const text = `${wrap ? 'wrap ' : ''}${JSON.stringify(drawn(message))}`
  const arrow = ARROW_OF[kind]
  if (arrow !== undefined) return `${a} ${arrow} ${b} ${CENTRAL[kinds.get(centralConnection) ?? ''] ?? ''} ${text}`
  if (kind === 'NOTE') return `note ${['left', 'right', 'over'][placement ?? 2]} ${a},${b} ${text}`
  if (kind === 'ACTIVE_START' || kind === 'ACTIVE_END') return `${kind} ${a}`
  if (kind.startsWith('CENTRAL')) return `${kind} ${a}`
  return /_END$/.test(kind) ? kind : `${kind} ${text}`
}
const CENTRAL: Readonly<Record<string, string>> = {
  CENTRAL_CONNECTION: 'end',
  CENTRAL_CONNECTION_REVERSE: 'start',
  CENTRAL_CONNECTION_DUAL: 'both',
}

/** What Mermaid should see of a figure. */
export function expectedOf(figure: Sequence, wraps = false): SeenSequence {
  const boxAt = new Map(figure.boxes.flatMap(({ members }, index) => members.map((id) => [id, index] as const)))
  return {
    title: (figure.title ?? '').trim(),
    participants: figure.participants.map(({ id, label, type, wrap = wraps, links = [], properties = '{}' }) => ({
      ...{ id, label, type, wrap, properties: JSON.parse(properties) as unknown, box: boxAt.get(id) ?? -1 },
      links: Object.entries(Object.fromEntries(links.map((link) => [link.label, link.url] as const))),
    })),
    boxes: figure.boxes.map(({ title = '', colour = 'transparent', wrap = wraps }) => ({ title, colour, wrap })),
    events: ordered(eventsOf(figure.steps, wraps)),
  }
}

const STARTS: Readonly<Record<string, string>> = { par_over: 'PAR_OVER' }
const SECTIONS: Readonly<Record<string, string>> = { alt: 'ALT_ELSE', par: 'PAR_AND', par_over: 'PAR_AND', critical: 'CRITICAL_OPTION' }

function eventsOf(steps: readonly SequenceStep[], wraps: boolean): string[] {
  return steps.flatMap((step) => eventsOfStep(step, wraps))
}

function eventsOfStep(step: SequenceStep, wraps: boolean): string[] {
  const said = (text: string, wrap = wraps): string => `${wrap ? 'wrap ' : ''}${JSON.stringify(text)}`
  switch (step.step) {
    case 'message': {
      const { from, to, central = '', activation, line, head, bidirectional } = step
      const arrow = [...ARROWS].find(([, one]) => one.line === line && one.head === head && one.bidirectional === bidirectional)?.[0] ?? ''
      const marks = [
        ...(activation === 'start' ? [`ACTIVE_START ${to}`] : activation === 'end' ? [`ACTIVE_END ${from}`] : []),
        ...(central === 'end' || central === 'both' ? [`CENTRAL_CONNECTION ${to}`] : []),
        ...(central === 'start' || central === 'both' ? [`CENTRAL_CONNECTION_REVERSE ${from}`] : []),
      ]
      return [`${from} ${arrow} ${to} ${central} ${said(step.text, step.wrap)}`, ...marks]
    }
    case 'note': {
      const [first = '', second = first] = step.participants
      return [`note ${step.place} ${first},${step.place === 'over' ? second : first} ${said(step.text, step.wrap)}`]
    }
    case 'activate':
      return [`ACTIVE_START ${step.participant}`]
    case 'deactivate':
      return [`ACTIVE_END ${step.participant}`]
    case 'create':
    case 'destroy':
      return [`${step.step} ${step.participant}`]
    case 'autonumber':
      return [`autonumber ${step.on} ${step.start ?? ''} ${step.by ?? (step.start === undefined ? '' : 1)}`]
    case 'fragment': {
      const name = step.fragment.toUpperCase()
      const branches = step.branches.map((branch, index) => {
        const kind = index === 0 ? `${STARTS[step.fragment] ?? name}_START` : SECTIONS[step.fragment]
        return [`${kind} ${said(branch.text, branch.wrap)}`, ...eventsOf(branch.steps, wraps)]
      })
      return [...branches.flat(), `${step.fragment === 'par_over' ? 'PAR' : name}_END`]
    }
  }
}

/** Mermaid keeps lives beside messages, the last one of each participant: creations before destructions at one place. */
function ordered(events: readonly string[]): string[] {
  const lasting = events.filter((event, index) => !event.startsWith('destroy ') || !events.slice(index + 1).includes(event))
  const result: string[] = []
  let lives: string[] = []
  for (const event of lasting) {
    if (/^(?:create|destroy) /.test(event)) lives.push(event)
    else {
      result.push(...lives.sort(), event)
      lives = []
    }
  }
  return [...result, ...lives.sort()]
}
