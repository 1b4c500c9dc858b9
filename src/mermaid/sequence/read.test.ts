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

test('the end of the text ends a statement, behind spaces too', () => {
  expect(figureOf('A->>B: x\nautonumber 5 2   ').steps.at(-1)).toEqual({ step: 'autonumber', on: true, start: 5, by: 2 })
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

test.each([
  ['end of a sentence is no “end loop”', 'A->>B: x\nend of story'],
  ['who is active may be deactivated', 'activate A\nA->>-B: x'],
  ['a participant whose name is near a keyword', 'participant Elsa\nalt x\nElsa says hi\nend'],
  ['an arrow of another language without a text', 'A => B'],
  ['a message without its colon behind a semicolon', 'A->>B: x; B->>A y'],
  ['a receiver who is named nowhere else, or a longer name', 'X->>Y hello there'],
  ['a participant who speaks in a line of its own', 'A->>B: x\nB: hi'],
  ['a line that is apart from the message', 'A->>B: x\n\nand so on'],
  ['an “end” would not do', 'par x\nA->>B: y\nelse z\nend'],
  ['a keyword behind an arrow opens nothing', 'A->>loop: x'],
])('%s: nothing is mended', (_, body) => {
  const text = `sequenceDiagram\n${body}`
  expect(repair(text)).toEqual({ text, fixes: [] })
})

test.each([
  ['"type": "database", "alias": "Orders"', 'Orders'],
  ['type: database\nalias: Orders of\n  today', 'Orders of today'],
  ['"type": "database"\n"alias": "Orders of\ntoday"', 'Orders of today'],
])('what %j says of a participant', (config, label) => {
  expect(figureOf(`participant D@{ ${config} }`).participants).toEqual([{ id: 'D', label, type: 'database' }])
})

test.each([
  ['in a later line', 'participant D\n@{', '2:13 “@{” stands in the line of the participant it belongs to, behind “D”'],
  ['no YAML', 'participant D@{ [ }', '2:16 what stands in “@{…}” is no YAML: write it as @{ "type": "database", "alias": "Orders" }'],
  [
    'an anchor',
    'participant D@{ alias: *o }',
    '2:16 what stands in “@{…}” is no YAML: write it as @{ "type": "database", "alias": "Orders" }',
  ],
  ['brackets in brackets', `participant D@{${'['.repeat(9000)}}`, '2:16 “@{…}” has 9000 brackets: at most 50 are read'],
])('a configuration is refused: %s', (_, body, problem) => {
  expect(problemsOf(body)[0]).toBe(problem)
})

test('the first hundred errors are told one by one, the others together, and a thousand end the reading', () => {
  const errors = (count: number) => parse(`sequenceDiagram\n${'A->>B\n'.repeat(count)}`).diagnostics.map(({ message }) => message)
  expect(errors(100)).toHaveLength(100)
  expect(errors(150)).toHaveLength(101)
  expect(errors(150).at(-1)).toMatch(/^50 more errors/)
  const endless = parse(`sequenceDiagram\n${'A->>B\n'.repeat(20_000)}`).diagnostics
  expect(endless).toHaveLength(102)
  expect(endless.at(-1)?.code).toBe('FP304') // a limit is always told, behind the others
})
