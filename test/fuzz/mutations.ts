/** Texts that no person wrote, made from texts that people did: the same for the same seed. */

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32, public domain, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Pieces that mean something to one of the grammars, to Markdown's neighbours, or to code that reads text. */
const PIECES: readonly string[] = [
  ...[
    '-->',
    '-.->',
    '==>',
    '---',
    '<-->',
    '--x',
    '~~~',
    '->>',
    '-->>',
    '-)',
    '&',
    '|',
    '||',
    ':::',
    '@{',
    '@{ shape: ',
    '}',
    '{',
    '{{',
    '}}',
  ],
  ...[
    '[',
    ']',
    '[[',
    ']]',
    '[(',
    ')]',
    '(',
    ')',
    '((',
    '))',
    '(((',
    '>',
    '[/',
    '\\]',
    '"',
    "'",
    '`',
    '"`',
    '`"',
    ';',
    ':',
    ',',
    '#',
    '#35;',
  ],
  ...[
    '%%',
    '%%{',
    '}%%',
    '%%{init: {',
    '---\n',
    '---\ntitle: "a',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u00a0',
    '\u0000',
    '\ufeff',
    '\ufdd0',
    '\ud800',
  ],
  ...[
    'subgraph ',
    'end\n',
    'end',
    'style ',
    'classDef ',
    'class ',
    'click ',
    'linkStyle ',
    'direction TB',
    'accDescr {',
    'accTitle: ',
    'title ',
  ],
  ...[
    'loop x\n',
    'alt\n',
    'else\n',
    'par\n',
    'and\n',
    'box\n',
    'participant ',
    'Note over ',
    'activate ',
    'create ',
    'autonumber ',
    'section ',
  ],
  ...[
    'state ',
    '[*]',
    '<<fork>>',
    'note left of ',
    '--\n',
    'dateFormat ',
    'after ',
    'until ',
    'excludes ',
    'x-axis ',
    'y-axis ',
    'bar [',
    'line [',
  ],
  ...[
    'quadrant-1 ',
    '1e308',
    '-0',
    '.5',
    'NaN',
    '99999999999',
    '__proto__',
    'constructor',
    'toString',
    '漢字',
    '😀',
    'עברית',
    '<br/>',
    '<b x="',
  ],
]

/** A text with one to eight changes: pieces put in, taken out, doubled, moved, cut off, or mixed with another text. */
export function mutated(text: string, others: readonly string[], random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <T>(from: readonly T[]): T | undefined => from[below(from.length)]
  let result = text
  for (let change = 1 + below(8); change > 0; change -= 1) {
    const at = below(result.length + 1)
    const length = below(random() < 0.8 ? 6 : 200)
    const [before, piece, behind] = [result.slice(0, at), result.slice(at, at + length), result.slice(at + length)]
    switch (below(8)) {
      case 0:
      case 1:
        result = before + (pick(PIECES) ?? '') + piece + behind
        break
      case 2:
        result = before + behind
        break
      case 3:
        result = before + piece + piece + behind
        break
      case 4:
        result = random() < 0.2 ? before : before + (pick(PIECES) ?? '').repeat(1 + below(12)) + behind
        break
      case 5: {
        const other = pick(others) ?? ''
        const from = below(other.length)
        result = before + other.slice(from, from + below(300)) + behind
        break
      }
      case 6:
        result = before + String.fromCharCode(below(random() < 0.7 ? 128 : 65_536)) + piece + behind
        break
      default:
        result = lineMoved(result, below)
    }
  }
  return result
}

function lineMoved(text: string, below: (limit: number) => number): string {
  const lines = text.split('\n')
  const [line = ''] = lines.splice(below(lines.length), 1)
  lines.splice(below(lines.length + 1), 0, line)
  return lines.join('\n')
}

/** Text behind the header of a kind that has nothing to do with it. */
export function noise(header: string, length: number, random: () => number): string {
  const characters = Array.from({ length }, () =>
    random() < 0.1 ? (PIECES[Math.floor(random() * PIECES.length)] ?? '') : String.fromCharCode(Math.floor(random() * 256)),
  )
  return `${header}\n${characters.join('')}`
}

/** The header of every kind. */
export const headers: Readonly<Record<string, string>> = {
  flowchart: 'flowchart LR',
  sequence: 'sequenceDiagram',
  state: 'stateDiagram-v2',
  timeline: 'timeline',
  gantt: 'gantt',
  pie: 'pie',
  xychart: 'xychart-beta',
  quadrant: 'quadrantChart',
}

/** Units that, repeated, once made a reader slow, by kind: nothing, words, brackets, quotes, statements. */
export const repeated: Readonly<Record<string, readonly string[]>> = {
  any: [
    'a',
    'a ',
    ' ',
    '\n',
    '\t',
    '"',
    '""',
    "'",
    '`',
    '#',
    '#a',
    '#a;',
    '%',
    '%%',
    '%%{',
    '}%%',
    '<',
    '<a',
    '<a ="',
    '(',
    '[',
    '{',
    ')',
    ']',
    '}',
    ':',
    ';',
    ',',
    '|',
    '-',
    '--',
    '=',
    '.',
    '~',
    '>',
    '&',
    '@',
    '\\',
    '/',
    '0',
    '1.',
    '😀',
    '\u00a0',
    '\ufdd0',
  ],
  flowchart: [
    'a-->b\n',
    'a-->',
    'a & ',
    'a[b]\n',
    'a["b"]\n',
    'a[',
    'a["',
    'a@{',
    'subgraph a\n',
    'end\n',
    'style a fill:#f00;\n',
    'click a "b"\n',
    'a:::b ',
    '-- a ',
    '|a|',
    'class a,',
    'linkStyle 0,',
  ],
  sequence: [
    'a->>b: c\n',
    'loop a\n',
    'alt a\n',
    'rect a\n',
    'Note over a: b\n',
    'a->>',
    'participant a\n',
    'activate a\n',
    'box a\n',
    'end\n',
    'a->>b: #',
  ],
  state: [
    'a-->b\n',
    'a : b\n',
    'state a {\n',
    'a --> ',
    'state a as ',
    'note left of a : b\n',
    'note left of a\n',
    '}\n',
    '--\n',
    '[*] --> a\n',
    'state "a" as ',
  ],
  timeline: ['a : b\n', ': a ', ' : b\n', 'section a\n', 'a :'],
  gantt: ['section a\n', 'a :b, 1d\n', 'a :', 'excludes a,', 'a :after b', 'click a ', 'a: 2024-01-01, 1d\n'],
  pie: ['"a" : 1\n', '"a" ', 'a : 1\n', '"a":'],
  xychart: ['line [1]\n', 'line [', '1,', '"a",', 'bar [1, ', 'x-axis [a, '],
  quadrant: ['a: [0.1, 0.2]\n', 'a: [', 'x-axis a --> ', 'a-->', 'quadrant-1 a\n', 'a:::b: [0,0]\n', 'radius: 1, '],
}
