import { expect, test } from 'vitest'
import { parse, print, repair } from '../index.ts'

test('states, descriptions, composites with regions, transitions and notes', () => {
  const { figure, diagnostics } = parse(`stateDiagram-v2
    state "Taking orders" as open {
      [*] --> idle
      --
      busy : at work
      busy : until noon
    }
    open --> closed : out of stock
    note right of closed
      page the owner
      of the store
    end note
    state pick <<choice>>`)
  expect(diagnostics).toEqual([])
  expect(figure).toMatchObject({
    states: [
      { id: 'open', label: 'Taking orders' },
      { id: 'idle', label: 'idle', parent: 'open', region: 0 },
      { id: 'busy', label: 'at work', details: ['until noon'], parent: 'open', region: 1 },
      { id: 'closed', label: 'closed' },
      { id: 'pick', type: 'choice' },
    ],
    transitions: [
      { from: '[*]', to: 'idle', parent: 'open', region: 0 },
      { from: 'open', to: 'closed', label: 'out of stock' },
    ],
    notes: [{ state: 'closed', place: 'right', text: 'page the owner\nof the store' }],
  })
})

test.each([
  ['a -> b', 2, 3],
  ['state A {\n a --> b', 3, 8],
  ['state two words {\n}', 2, 7],
  ['classDef default fill:#f00', 2, 1],
  ['state A {\n}\nA : one\nA : two', 2, 7],
])('%j is refused at its place', (body, line, column) => {
  const [first] = parse(`stateDiagram-v2\n${body}\n`).diagnostics
  expect(first).toMatchObject({ code: 'FP301', severity: 'error', place: { line, column } })
})

test('a direction is found on its line alone, however far the next one is', () => {
  const { figure, diagnostics } = parse(`stateDiagram-v2\n${'a --> b\n'.repeat(20)}direction LR\n${'b --> c\n'.repeat(20)}`)
  expect(diagnostics).toEqual([])
  expect(figure).toMatchObject({ direction: 'LR', transitions: { length: 40 } })
})

test('nesting has a limit', () => {
  const text = `stateDiagram-v2\n${'state a {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`
  expect(parse(text).diagnostics).toMatchObject([{ code: 'FP304' }])
})

test.each([
  ['[*] -> a', '[*] --> a'],
  ['a --> b : std::move', 'a --> b : std#58;:move'],
  ['state Big Store {\na --> b\n}', 'state "Big Store" as Big_Store {\na --> b\n}'],
  ['state A {\na --> b', 'state A {\na --> b\n}\n'],
])('%j is mended', (wrong, right) => {
  expect(repair(`stateDiagram-v2\n${wrong}`).text).toBe(`stateDiagram-v2\n${right}`)
})

test('a comment stays before its statement', () => {
  const { figure } = parse('stateDiagram-v2\n  a --> b\n  %% why\n  b --> c\n')
  expect(figure && print(figure)).toContain('  %% why\n  b --> c\n')
})
