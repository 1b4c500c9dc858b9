import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codes } from '../diagnostics/diagnostic.ts'
import { lintFile } from './lint.ts'
import { lintRules } from './rules.ts'

const FOLDER = join(import.meta.dirname, 'messages')
const messages = lintRules.map(({ code }) => [code, readFileSync(join(FOLDER, `${code}.md`), 'utf8')] as const)
const codesOf = (text: string): string[] => lintFile('text.mmd', text).diagnostics.map(({ code }) => code)

test('every rule has a message, and every message a rule', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(lintRules.map(({ code }) => `${code}.md`))
  for (const [code, message] of messages) expect(message).toContain(`# ${code}\n\n> ${codes[code]}\n\n## Why\n\n`)
})

test.each(messages)('%s refuses its bad example and nothing of its good one', (code, message) => {
  const [bad = '', good = ''] = [...message.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  expect(new Set(codesOf(bad))).toEqual(new Set([code]))
  expect(codesOf(good)).toEqual([])
})

describe('what is said', () => {
  const said = (text: string, code: string): string[] =>
    lintFile('text.mmd', text)
      .diagnostics.filter((one) => one.code === code)
      .map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)

  test('a group that is called after a plane tells the plane of its nodes', () => {
    const text = 'flowchart LR\n  subgraph g["State plane"]\n    db[Orders] --> log[Ledger]:::state\n  end\n'
    expect(said(text, 'FP311')).toEqual(['3:5 db stands on no plane: write db:::state'])
  })

  test('a text without planes is told so once', () => {
    expect(said('flowchart LR\n  a --> b --> c\n', 'FP311')).toEqual([
      '1:1 none of the 3 nodes stands on a plane: give each a class, as in a:::service, and define it: classDef service fill:#00AA00,color:#06140A',
    ])
  })

  test('a style that contradicts the class, and two planes on one node', () => {
    const text = 'flowchart LR\n  a:::edge --> b\n  class b state,control\n  style a fill:red\n'
    expect(said(text, 'FP312')).toEqual(['4:3 the style of a fills the edge plane with red: write fill:#0066CC, or leave it to the class'])
    expect(said('flowchart LR\n  a:::edge --> b:::state\n  class b control\n', 'FP312')).toEqual([
      '2:16 b is on the state plane and on the control plane: keep one class',
    ])
  })

  test.each([
    ['#FF8800', '#fff', '2.3'],
    ['#f80', 'white', '2.3'],
    ['darkorange', '#FFFFFF', '2.3'],
  ])('text on %s in %s has too little contrast', (fill, color, ratio) => {
    const [message] = said(`flowchart LR\n  a:::x --> b:::x\n  classDef x fill:${fill},color:${color}\n`, 'FP313')
    expect(message).toBe(`3:3 the class x has text ${color} on ${fill}, a contrast of ${ratio}:1 (at least 4.5:1): write color:#000000`)
  })

  test('a colour that depends on the page or the theme is not judged', () => {
    for (const style of ['fill:currentColor,color:#fff', 'fill:var(--x),color:#fff', 'fill:#FF880080,color:#fff', 'stroke:#fff'])
      expect(said(`flowchart LR\n  a:::x --> b:::x\n  classDef x ${style}\n`, 'FP313')).toEqual([])
    expect(said('flowchart LR\n  a:::x --> b:::x\n  classDef x fill:#222\n', 'FP313')).toHaveLength(1)
    expect(said('---\nconfig:\n  theme: dark\n---\nflowchart LR\n  a:::x --> b:::x\n  classDef x fill:#222\n', 'FP313')).toEqual([])
  })

  test('an undeclared node, with the one that was meant', () => {
    const text = 'flowchart LR\n  gateway[G]\n  orders[O]\n  ledger[L]\n  gateway --> orders\n  orders --> leger\n'
    expect(said(text, 'FP315')).toEqual([
      '6:14 leger is named by an edge only: did you mean ledger? Else give it a label, as in leger["…"]',
    ])
    expect(said('flowchart LR\n  a --> b --> c\n', 'FP315')).toEqual([]) // nobody declares anything here
  })

  test('a task over midnight, and one that waits for nothing', () => {
    const text = 'gantt\n  dateFormat HH:mm\n  section a\n  Copy :c, 22:30, 01:15\n  Check :after d, 1h\n'
    const [midnight, unknown] = said(text, 'FP317')
    expect(midnight).toBe('4:3 Copy ends before it starts: over midnight, write the day too, with dateFormat YYYY-MM-DD HH:mm')
    expect(unknown).toBe('5:3 Check: no task has the id “d”')
  })
})

describe('places and exemptions', () => {
  const WEAK = 'flowchart LR\n  a --> b\n'

  test('places are those in the Markdown file, also in lists, in quotes, and with CRLF', () => {
    const markdown = '# A\r\n\r\n- item\r\n\r\n  > ```mermaid\r\n  > flowchart LR\r\n  >   a[Load (new)] --> b\r\n  > ```\r\n'
    const { texts, diagnostics } = lintFile('a.md', markdown)
    expect(texts).toBe(1)
    expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([['FP301', 7, 14]])
  })

  test('a comment above the line, or at the top of the text, exempts; without a reason it is an error', () => {
    expect(codesOf(WEAK)).toEqual(['FP311'])
    expect(codesOf(`%% fourplane-allow FP311: a sketch\n${WEAK}`)).toEqual([])
    expect(codesOf(`---\ntitle: x\n---\n%% fourplane-allow FP311: a sketch\n${WEAK}`)).toEqual([])
    expect(codesOf(`%% fourplane-allow FP312: another rule\n${WEAK}`)).toEqual(['FP311'])
    const [bare] = lintFile('a.mmd', `%% fourplane-allow FP311\n${WEAK}`).diagnostics
    expect(bare).toMatchObject({
      severity: 'error',
      message: 'fourplane-allow FP311 needs a reason: write “%% fourplane-allow FP311: why”',
    })
    const twice = (comment: string) =>
      `flowchart LR\n  a:::edge -->|x| b:::edge\n${comment}  a -->|x| b\n  classDef edge fill:#06c,color:#fff\n`
    expect(codesOf(twice(''))).toEqual(['FP318'])
    expect(codesOf(twice('  %% fourplane-allow FP318: two cables\n'))).toEqual([])
  })

  test('severities are the author’s', () => {
    const levels = (FP311: 'off' | 'error') =>
      lintFile('a.mmd', WEAK, { severities: { FP311 } }).diagnostics.map(({ severity }) => severity)
    expect(levels('off')).toEqual([])
    expect(levels('error')).toEqual(['error'])
  })

  test('a text with a thousand errors tells the first hundred', () => {
    const { diagnostics } = lintFile('a.mmd', `sequenceDiagram\n${'  a->>\n'.repeat(1000)}`)
    expect(diagnostics.length).toBeGreaterThanOrEqual(100)
    expect(diagnostics.length).toBeLessThanOrEqual(101)
  })
})

describe('targets', () => {
  const beyond = (text: string, target: 'mermaid-12' | 'mermaid-11' | 'github'): string[] =>
    lintFile('a.mmd', text, { target, severities: { FP311: 'off' } }).diagnostics.map(({ code, message }) => `${code} ${message}`)

  test('a shape of Mermaid 12 is fine there, and told for Mermaid 11', () => {
    const text = 'flowchart LR\n  a@{ shape: cloud } --> b\n'
    expect(beyond(text, 'mermaid-12')).toEqual([])
    expect(beyond(text, 'mermaid-11')).toEqual([
      'FP305 Mermaid 11 may not show the shape “cloud”: “fourplane lint --fix=format --target mermaid-11” writes it in an older form',
    ])
  })

  test('GitHub runs no scripts, and older releases know no names of edges', () => {
    const text = 'flowchart LR\n  a e1@--> b\n  click a call open()\n'
    expect(beyond(text, 'mermaid-11')).toEqual([])
    expect(beyond(text, 'github').map((one) => one.slice(0, 60))).toEqual([
      'FP305 GitHub may not show the call of “open”: “fourplane lin',
      'FP305 GitHub may not show the name “e1” of an edge: “fourpla',
    ])
  })

  test('what no page draws: too many edges, too long a text', () => {
    expect(beyond(`flowchart LR\n  %% ${'x'.repeat(50_000)}\n  a --> b\n`, 'mermaid-12').join()).toMatch(/at most 50000 characters/)
  })
})
