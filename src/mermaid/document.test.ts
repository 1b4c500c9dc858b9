import { expect, test } from 'vitest'
import { takeApart } from './document.ts'
import { kindOf } from './kind.ts'
import { locator } from './position.ts'
import type { Problem } from './problem.ts'

function apart(text: string) {
  const problems: Problem[] = []
  return { ...takeApart(text, (problem) => problems.push(problem)), problems }
}

test('frontmatter, directives and comment lines stand aside, and offsets stay', () => {
  const text = '---\ntitle: A "b"\nconfig:\n  look: classic # kept\n---\r\n%%{init: {"theme":"dark"}}%%\n  %% why\ngraph TD\n  a %% b\n'
  const document = apart(text)
  expect(document).toMatchObject({
    title: 'A "b"',
    frontmatter: 'config:\n  look: classic # kept',
    directives: [{ text: 'init: {"theme":"dark"}' }],
    comments: [{ text: 'why' }],
    problems: [],
  })
  expect(document.body).toHaveLength(text.length)
  expect(document.body.trim()).toBe('graph TD\n  a %% b')
  expect(document.body.indexOf('graph')).toBe(text.indexOf('graph'))
})

test('a frontmatter that is no YAML is reported', () => {
  expect(apart('---\ntitle: "a\n---\ngraph TD\n').problems).toMatchObject([{ code: 'FP301', start: 0 }])
})

test.each([
  ['graph TD', { read: 'flowchart' }],
  ['\n  xychart-beta', { read: 'xychart' }],
  ['erDiagram', { known: 'erDiagram' }],
  ['%%{}%%\nsequenceDiagram', { read: 'sequence' }],
  ['A --> B', undefined],
] as const)('the kind of %j', (body, kind) => {
  expect(kindOf(body)).toEqual(kind)
})

test('places count lines and columns from 1', () => {
  const locate = locator('ab\ncd\n')
  expect([0, 1, 3, 4, 6].map(locate)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
  ])
})

test.each([
  ['a quoted text that goes on at the margin', 'title: "a\nb"', 'a b'],
  ['brackets that close at the margin', 'title: x\nconfig: {\nlook: classic\n}', 'x'],
])('%s is read, as Mermaid reads it', (_, yaml, title) => {
  expect(apart(`---\n${yaml}\n---\ngraph TD\n`)).toMatchObject({ title, problems: [] })
})

test.each(['a: *nowhere', 'a: !unknown b', 'title: x: y', 'title: a\ntitle: b'])('%j is refused, as Mermaid refuses it', (yaml) => {
  expect(apart(`---\n${yaml}\n---\ngraph TD\n`).problems).toMatchObject([{ code: 'FP301' }])
})
