/** Legal sequence diagrams whose texts hold whatever a text can. */
import fc from 'fast-check'
import type {
  Branch,
  Fragment,
  Message,
  MessageHead,
  Participant,
  ParticipantType,
  Sequence,
  SequenceStep,
} from '../../src/figure/sequence.ts'

const HOSTILE = [
  ...[
    'end',
    'end of file',
    'alt',
    'loop x',
    'participant',
    'as',
    ' as ',
    'wrap:',
    'nowrap: a',
    ':wrap:b',
    'style a:#f',
    'classDef a:b#c;',
    'note over',
    'title',
    'links',
  ],
  ...[
    '#',
    ';',
    '#35;',
    '#quot;',
    '&amp;',
    '&lt',
    '%%',
    '%%{init: {}}%%',
    '}%%',
    '->>',
    '-->>',
    '-x',
    '--x',
    '-)',
    '<<->>',
    '-|\\',
    '//-',
    '()',
    '+',
    '-',
    ':',
    ',',
  ],
  ...[
    '<b>',
    '</b>',
    '<br/>',
    '<br>',
    '</br>',
    '<a href="x">',
    '"',
    "'",
    '`',
    '\\',
    '\\n',
    '/',
    '{',
    '}',
    '@{ "type": "queue" }',
    '@',
    '$$x$$',
    'ﬂ°°35¶ß',
    'ﬂ',
    '¶',
  ],
  ...[
    'עברית',
    'العربية',
    '漢字',
    '😀',
    'é',
    '\u00a0',
    '\t',
    '---',
    'x',
    'X',
    '1',
    '5 ',
    '.5',
    'left of',
    'sequenceDiagram',
    'off',
    '\u2028',
    '\ufdd0',
  ],
]

/** Mermaid and SVG hold no control characters and no halves of characters. */
const holdable = (text: string): boolean => !/[\p{Cs}\p{Cn}]|[^\P{Cc}\t\n]/u.test(text.replaceAll('\ufdd0', ''))
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('order', 'p99 < 50 ms', 'GET /a?b=c'),
)
const line = fc
  .array(piece, { maxLength: 4 })
  .chain((pieces) => fc.constantFrom(' ', '').map((between) => pieces.join(between)))
  .filter((text) => holdable(text) && !text.includes('\n'))
const hostileText: fc.Arbitrary<string> = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

const id = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('A', 'B', 'api', 'my-service', 'Order Service', 'end', 'x', '5 apples') },
  line.filter((text) => text !== ''),
)
const wrap = fc.option(fc.boolean(), { nil: undefined, freq: 6 })
const withWrap = (value: boolean | undefined): { wrap?: boolean } => (value === undefined ? {} : { wrap: value })
const TYPES: readonly ParticipantType[] = [
  'participant',
  'participant',
  'actor',
  'boundary',
  'control',
  'entity',
  'database',
  'collections',
  'queue',
]

function participant(name: string): fc.Arbitrary<Participant> {
  const links = fc.uniqueArray(fc.record({ label: line.filter((label) => label !== '__proto__'), url: line }), {
    selector: ({ label }) => label,
    maxLength: 2,
  })
  const properties = fc
    .dictionary(fc.constantFrom('class', 'icon', 'b'), line, { minKeys: 1 })
    .map((object) => JSON.stringify({ ...object }))
  return fc
    .record({
      label: fc.oneof(fc.constant(name), hostileText),
      type: fc.constantFrom(...TYPES),
      wrap,
      links: fc.option(links, { freq: 4, nil: [] }),
      properties: fc.option(properties, { freq: 4, nil: undefined }),
    })
    .map(({ label, type, wrap: wrapped, links: linked, properties: held }) => ({
      ...{ id: name, label, type, ...withWrap(wrapped) },
      ...(linked.length === 0 ? {} : { links: linked }),
      ...(held === undefined ? {} : { properties: held }),
    }))
}

const HEADS: readonly MessageHead[] = [
  ...(['none', 'arrow', 'arrow', 'cross', 'open', 'half-top', 'half-bottom', 'half-top-reverse', 'half-bottom-reverse'] as const),
  ...(['stick-top', 'stick-bottom', 'stick-top-reverse', 'stick-bottom-reverse'] as const),
]

function message(ids: readonly string[]): fc.Arbitrary<Message> {
  const who = fc.constantFrom(...ids)
  const marks = fc.constantFrom(
    {},
    {},
    { activation: 'start' },
    { central: 'start' },
    { central: 'end' },
    { central: 'both' },
  ) as fc.Arbitrary<Pick<Message, 'activation' | 'central'>>
  return fc
    .record({
      from: who,
      to: who,
      text: hostileText,
      wrap,
      line: fc.constantFrom('solid' as const, 'dotted' as const),
      head: fc.constantFrom(...HEADS),
      both: fc.boolean(),
      marks,
    })
    .map(({ both, marks: marked, wrap: wrapped, ...rest }) => ({
      ...{ step: 'message', ...rest, ...withWrap(wrapped), ...marked },
      ...(both && rest.head === 'arrow' ? { bidirectional: true } : {}),
    }))
}

/** A message that ends the activation of its sender. */
function answer({ central: _, ...rest }: Message): Message {
  return { ...rest, activation: 'end' }
}

function step(ids: readonly string[], depth: number): fc.Arbitrary<readonly SequenceStep[]> {
  const who = fc.constantFrom(...ids)
  const note = fc
    .record({
      place: fc.constantFrom('left' as const, 'right' as const, 'over' as const),
      pair: fc.uniqueArray(who, { minLength: 1, maxLength: 2 }),
      text: hostileText,
      wrap,
    })
    .map(
      ({ place, pair, text, wrap: wrapped }): SequenceStep => ({
        step: 'note',
        place,
        participants: place === 'over' ? pair : pair.slice(0, 1),
        text,
        ...withWrap(wrapped),
      }),
    )
  const decimal = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100)
  const autonumber = fc.constantFrom(0, 1, 2, 3).chain((form) =>
    fc.record({ start: decimal, by: decimal }).map(
      ({ start, by }): SequenceStep => ({
        step: 'autonumber',
        on: form !== 3,
        ...(form === 1 || form === 2 ? { start } : {}),
        ...(form === 2 ? { by } : {}),
      }),
    ),
  )
  const pulse = fc.tuple(who, fc.option(message(ids), { nil: undefined })).map(([participant, reply]): SequenceStep[] => {
    const end: SequenceStep[] = reply === undefined ? [{ step: 'deactivate', participant }] : [answer({ ...reply, from: participant })]
    return [{ step: 'activate', participant }, ...end]
  })
  const single = fc.oneof({ weight: 4, arbitrary: message(ids) }, note, autonumber).map((one) => [one])
  return depth === 0
    ? fc.oneof({ weight: 5, arbitrary: single }, pulse)
    : fc.oneof(
        { weight: 5, arbitrary: single },
        pulse,
        fragment(ids, depth).map((one) => [one]),
      )
}

function steps(ids: readonly string[], depth: number): fc.Arbitrary<readonly SequenceStep[]> {
  return ids.length === 0 ? fc.constant([]) : fc.array(step(ids, depth), { maxLength: 4 }).map((all) => all.flat())
}

const FRAGMENTS: readonly Fragment['fragment'][] = ['loop', 'opt', 'break', 'rect', 'alt', 'par', 'par_over', 'critical']

function fragment(ids: readonly string[], depth: number): fc.Arbitrary<Fragment> {
  const branch: fc.Arbitrary<Branch> = fc
    .record({ text: hostileText, wrap, steps: steps(ids, depth - 1) })
    .map(({ text, wrap: wrapped, steps: inner }) => ({ text, ...withWrap(wrapped), steps: inner }))
  return fc.tuple(fc.constantFrom(...FRAGMENTS), fc.array(branch, { minLength: 1, maxLength: 3 })).map(([kind, branches]) => {
    const several = FRAGMENTS.indexOf(kind) > 3
    return { step: 'fragment', fragment: kind, branches: several ? branches : branches.slice(0, 1) }
  })
}

const COLOURS = ['Aqua', 'rgb(33, 66, 99)', 'rgba(0,0,0,0.5)', 'hsl(120, 50%, 50%)', 'red']

/** Participants side by side in some boxes, a participant that is created and destroyed, and steps of all kinds. */
export const sequenceFigures: fc.Arbitrary<Sequence> = fc.uniqueArray(id, { minLength: 1, maxLength: 5 }).chain((ids) => {
  const [last = ''] = ids.slice(-1)
  const before = ids.slice(0, -1)
  const box = fc.record({
    title: fc.option(
      hostileText.filter((title) => title !== ''),
      { nil: undefined },
    ),
    colour: fc.option(fc.constantFrom(...COLOURS), { nil: undefined }),
    wrap,
  })
  return fc
    .record({
      participants: fc.tuple(...ids.map(participant)),
      boxes: fc.array(box, { maxLength: 2 }),
      created: before.length === 0 ? fc.constant(false) : fc.boolean(),
      birth: before.length === 0 ? fc.constant(undefined) : message([...before]),
      early: steps(before, 2),
      late: steps(ids, 2),
      death: fc.boolean(),
      captions: fc.record({ title: line, accTitle: line, description: hostileText }),
    })
    .map(({ participants, boxes, created, birth, early, late, death, captions }) => {
      const life: SequenceStep[] =
        created && birth !== undefined
          ? [
              { step: 'create', participant: last },
              { ...birth, to: last },
            ]
          : []
      const end: SequenceStep[] = death ? [{ step: 'destroy', participant: last }] : []
      const spoken = Object.fromEntries(Object.entries(captions).filter(([, text]) => text.trim() !== '' && text === text.trim()))
      return {
        ...{ kind: 'sequence', ...spoken, participants },
        boxes: boxes.map(({ title, colour, wrap: wrapped }, index) => ({
          ...(title === undefined ? {} : { title }),
          ...(colour === undefined ? {} : { colour }),
          ...withWrap(wrapped),
          members: ids.filter((_, at) => at % 3 === index),
        })),
        steps: [...early, ...life, ...late, ...end],
      }
    })
})
