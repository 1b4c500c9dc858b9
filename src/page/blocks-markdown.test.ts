import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { printStep } from './blocks-markdown.ts'

test('a command of several lines keeps them, also inside a list', () => {
  const command = 'for table in a b\ndo\n  ```check $table\ndone'
  const printed = printStep({ do: 'Look', risk: 'readOnly', command, expect: 'nothing' }, 0)
  const found: string[] = []
  visit(fromMarkdown(printed), 'code', ({ value }) => {
    found.push(value)
  })
  expect(found).toEqual([command])
  expect(printed).toMatch(/\n {3}- Expect: nothing$/)
})
