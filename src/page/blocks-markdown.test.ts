import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { printStep } from './blocks-markdown.ts'

test('a command of several lines keeps them, also inside a list', () => {
  const command = 'for table in a b\ndo\n  ```check $table\ndone'
  const printed = printStep({ do: 'Look', risk: 'readOnly', command, expect: 'nothing', cites: [] }, 0)
  const found: string[] = []
  visit(fromMarkdown(printed), 'code', ({ value }) => {
    found.push(value)
  })
  expect(found).toEqual([command])
  expect(printed).toMatch(/\n {3}- Expect: nothing$/)
})

test('a step names each source that it rests on', () => {
  expect(printStep({ do: 'Look', risk: 'readOnly', cites: [3, 11] }, 0)).toBe('1. Look *(reads only)* \\[3\\] \\[11\\]')
})
