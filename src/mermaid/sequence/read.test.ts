import { expect, test } from 'vitest'
import type { Sequence } from '../../figure/sequence.ts'
import { parse, repair } from '../index.ts'
import { MAX_NESTING } from './parser.ts'

function figureOf(body: string): Sequence {
  const { figure, diagnostics } = parse(`sequenceDiagram\n${body}`)
  expect(diagnostics).toEqual([])
  return figure as Sequence
}
const problemsOf = (body: string) =>
  parse(`sequenceDiagram\n${body}`).diagnostics.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)

test('participants: types, aliases, configurations, boxes, and who is only mentioned', () => {
  const { participants, boxes } = figureOf(
    'box Aqua Shop #1\nactor U as User<br/>of #quot;us#quot;\nend\nparticipant DB@{ "type": "database", "alias": "Orders" }\nU->>my service: x\nlinks DB: {"Runbook": "https://a.example/?b=1"}',
  )
  expect(participants).toEqual([
    { id: 'U', label: 'User\nof "us"', type: 'actor' },
    { id: 'DB', label: 'Orders', type: 'database', links: [{ label: 'Runbook', url: 'https://a.example/?b=1' }] },
    { id: 'my service', label: 'my service', type: 'participant' },
  ])
  expect(boxes).toEqual([{ title: 'Shop', colour: 'Aqua', members: ['U'] }])
})

test('a box whose first word is no colour has it in its title', () => {
  expect(figureOf('box Group A\nparticipant A\nend').boxes).toEqual([{ title: 'Group A', members: ['A'] }])
})

test('messages: arrows, activations, central connections, wrapping', () => {
  const { steps } = figureOf('A->>+B: wrap: go\nB--x-A: no#59; <br/>never\nA()<<-->>()B:\nA\\|-B: half; A-//B: stick')
  expect(steps).toMatchObject([
    { from: 'A', to: 'B', text: 'go', wrap: true, line: 'solid', head: 'arrow', activation: 'start' },
    { text: 'no; \nnever', line: 'dotted', head: 'cross', activation: 'end' },
    { text: '', line: 'dotted', head: 'arrow', bidirectional: true, central: 'both' },
    { text: 'half', head: 'half-bottom-reverse', line: 'solid' },
    { text: 'stick', head: 'stick-bottom' },
  ])
})

test('fragments nest, each with its branches', () => {
  const { steps } = figureOf('alt hit\nA->>B: x\nelse miss\npar_over one\nand two\nNote over A,B: y\nend\nend\nautonumber 10 .5')
  expect(steps).toMatchObject([
    {
      fragment: 'alt',
      branches: [
        { text: 'hit', steps: [{ text: 'x' }] },
        {
          text: 'miss',
          steps: [
            { fragment: 'par_over', branches: [{ text: 'one' }, { text: 'two', steps: [{ step: 'note', participants: ['A', 'B'] }] }] },
          ],
        },
      ],
    },
    { step: 'autonumber', on: true, start: 10, by: 0.5 },
  ])
})

test('a comment stays with the step that follows it', () => {
  expect(figureOf('A->>B: x\n%% why\nB->>A: y').comments).toEqual([{ text: 'why', before: 'step 1' }])
})

test.each([
  ['A->>B', '2:5 a message has a text behind “:”, which may be empty: here the line ends behind “B”'],
  ['A->>end: x', '2:5 the arrow leads to “end”, which is no participant here because it is a keyword: use another name'],
  ['loop x\nA->>B: y', '2:1 this “loop” has no “end”: write “end” in a line behind its last statement'],
  ['opt x\nelse y\nend', '3:1 “else” parts the branches of an “alt”: none is open here'],
  ['A->>B: x\n  deactivate B', '3:3 “B” is not active here: activate it before, or remove this deactivation'],
  ['create participant C\nA->>B: x', '3:1 the message behind “create participant C” has to lead to it'],
  ['A->>B: x\ndestroy A\nB->>B: x', '4:1 the message behind “destroy A” has to lead to it or come from it'],
  ['box a\nparticipant A\nend\nbox b\nparticipant A\nend', '6:1 “A” stands in the box “a” already: remove it from the box “b”'],
  ['participant <A>', '2:13 “<A>” is no name of a participant: leave out < > : , ; @, and write “as” before what is to be shown'],
])('%j is refused where it is wrong', (body, problem) => {
  expect(problemsOf(body)).toEqual([problem])
})

test('one text can have several errors, and what stands between them is read', () => {
  const { diagnostics, figure } = parse('sequenceDiagram\nA->>B\nB->>A: kept\nNote A: x\n')
  expect(diagnostics.map(({ place }) => place?.line)).toEqual([2, 4])
  expect((figure as Sequence).steps).toMatchObject([{ text: 'kept' }])
})

test('nesting has a limit, and no text overflows the stack', () => {
  const nested = (depth: number) =>
    parse(`sequenceDiagram\n${'loop x\n'.repeat(depth)}${'end\n'.repeat(depth)}`).diagnostics.map(({ code }) => code)
  expect(nested(MAX_NESTING)).toEqual([])
  expect(nested(10_000)).toEqual(['FP304'])
})

test.each([
  ['A->>B: BEGIN; UPDATE x; COMMIT', 'A->>B: BEGIN#59; UPDATE x#59; COMMIT'],
  ['A->>B hi\nB->>A: x', 'A->>B: hi\nB->>A: x'],
  ['A->>B: one\n  two', 'A->>B: one<br/>two'],
  ['loop x\nA->>B: y', 'loop x\nA->>B: y\nend'],
  ['alt x\nA->>B: y\nend alt', 'alt x\nA->>B: y\nend'],
  ['A-->>-B: x', 'A-->>B: x'],
  ['particpant A\nA→B: x', 'participant A\nA->>B: x'],
])('%j is mended', (body, mended) => {
  expect(repair(`sequenceDiagram\n${body}`).text).toBe(`sequenceDiagram\n${mended}`)
})
