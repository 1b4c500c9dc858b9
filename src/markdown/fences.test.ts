import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mermaidFences, withFence } from './fences.ts'

/** What the file holds from the place of each line on. */
function seenAt(markdown: string, index = 0): (string | undefined)[] {
  const source = markdown.split(/\r?\n/)
  return (mermaidFences(markdown)[index]?.lines ?? []).map(({ line, column }) => source[line - 1]?.slice(column - 1))
}

const CASES: readonly (readonly [string, string])[] = [
  ['a plain fence', '# a\n\n```mermaid\ngraph LR\n  a --> b\n```\n'],
  ['tildes, longer fences and options', '~~~~ mermaid {theme=dark}\ngraph LR\n  a --> b\n~~~~\n'],
  ['MyST', '```{mermaid}\ngraph LR\n  a --> b\n```\n'],
  ['a fence in a list', '1. first\n\n   ```mermaid\n   graph LR\n     a --> b\n   ```\n'],
  ['a fence in a quote', '> ```mermaid\n> graph LR\n>   a --> b\n> ```\n'],
  ['a fence in a list in a quote', '> - x\n>\n>   ```mermaid\n>   graph LR\n>     a --> b\n>   ```\n'],
  ['an indented fence', '  ```mermaid\n  graph LR\n    a --> b\n  ```\n'],
  ['Windows line ends', '```mermaid\r\ngraph LR\r\n  a --> b\r\n```\r\n'],
  ['a fence that is never closed', '```mermaid\ngraph LR\n  a --> b'],
]

describe.each(CASES)('%s', (_, markdown) => {
  test('is found, and every line leads to its place', () => {
    expect(mermaidFences(markdown).map(({ text }) => text.trimEnd())).toEqual(['graph LR\n  a --> b'])
    expect(seenAt(markdown).slice(0, 2)).toEqual(['graph LR', '  a --> b'])
  })

  test('can be replaced, and nothing else changes', () => {
    const [fence] = mermaidFences(markdown)
    if (fence === undefined) throw new Error('there is a fence')
    expect(withFence(markdown, fence, fence.text)).toBe(markdown.endsWith('b') ? `${markdown}\n` : markdown)
    const longer = withFence(markdown, fence, 'pie\n\n  "a" : 1\n  "b" : 2\n')
    expect(mermaidFences(longer)[0]?.text.trimEnd()).toBe('pie\n\n  "a" : 1\n  "b" : 2')
  })
})

test('other code, indented code and comments are left alone', () => {
  const markdown =
    '```js\nmermaid\n```\n\n    ```mermaid\n    graph LR\n    ```\n\n<!--\n```mermaid\ngraph LR\n```\n-->\n\n````md\n```mermaid\ngraph LR\n```\n````\n'
  expect(mermaidFences(markdown)).toEqual([])
})

test('several fences are found in their order, also empty ones', () => {
  const markdown = '```mermaid\n```\n\n```mermaid\npie\n```\n'
  expect(mermaidFences(markdown).map(({ text }) => text)).toEqual(['', 'pie'])
})

test('any text between fences keeps its places', () => {
  const line = fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).filter((text) => !/^\s*`{3}/.test(text))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '> ', '   ', '> > '), (lines, prefix) => {
      const markdown = ['```mermaid', ...lines, '```'].map((text) => `${prefix}${text}`).join('\n')
      const seen = seenAt(markdown)
      mermaidFences(markdown)[0]
        ?.text.split('\n')
        .forEach((text, index) => {
          expect(seen[index]).toBe(text)
        })
    }),
  )
})
