import type { Edit } from '../language.ts'

/** What people write for a word of the language, at the start of a line. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:sub[-_ ]?gra?p?h?|su[bp]?g?raph|subgragh|subgarph|subgrpah|subgraphs)(?=\s)/i, 'subgraph'],
  [/^(?:end(?:subgraph|[ _-]subgraph)?|end\.|ende|endsub)(?=\s*;?\s*$)/i, 'end'],
  [/^(?:class[-_ ]?def|classd?e?f|clasdef|classdefs|classedef)(?=\s)/i, 'classDef'],
  [/^link[-_ ]?style(?=\s)/i, 'linkStyle'],
  [/^style(?=\s)/i, 'style'],
  [/^click(?=\s)/i, 'click'],
  [/^class(?=\s)/i, 'class'],
]

/** Arrows of other languages, and arrows that a word processor made of hyphens. Longer ones first. */
const ARROWS: readonly (readonly [RegExp, string])[] = [
  [/\s(?:-->>|->>|—+>|–+>|-[–—]+>|[–—]-+>|→|⟶|->|- ->|--\s>|- - >)(?=\s*(?:\||[\w\u00aa-\uffff"]|$))/g, '-->'],
  [/\s(?:<->|↔|<—>|<–>)(?=\s*(?:\||[\w\u00aa-\uffff"]|$))/g, '<-->'],
  [/\s(?:=>|⇒)(?=\s*(?:\||[\w\u00aa-\uffff"]|$))/g, '==>'],
  [/\s(?:\.\.>|\.->|-\.>|- - ->)(?=\s*(?:\||[\w\u00aa-\uffff"]|$))/g, '-.->'],
]

/** A misspelt word of the language at the start of a line. */
export function mendWord(line: string, offset: number): Edit[] {
  const indent = line.length - line.trimStart().length
  for (const [pattern, word] of WORDS) {
    const [found] = pattern.exec(line.slice(indent)) ?? []
    if (found === undefined) continue
    if (found === word) return []
    const start = offset + indent
    return [{ start, end: start + found.length, text: word, message: `the word is “${word}”, not “${found}”` }]
  }
  return []
}

/** Arrows that are none, outside labels. */
export function mendArrows(line: string, offset: number): Edit[] {
  const bare = withoutLabels(line)
  return ARROWS.flatMap(([pattern, arrow]) => {
    return [...bare.matchAll(pattern)].map(({ index, 0: found }): Edit => {
      const start = offset + index + 1
      return { start, end: start + found.length - 1, text: arrow, message: `“${found.trim()}” is no arrow: it is “${arrow}”` }
    })
  })
}

/** A line with something that is no arrow in place of what stands in quotes, brackets and bars. */
function withoutLabels(line: string): string {
  return line.replace(/"[^"]*"|\|[^|]*\||\[.*\]|\{.*?\}|(?<=\w)\(.*\)/g, (label) => '_'.repeat(label.length))
}

/** A direction in small letters in the header. */
export function mendHeader(line: string, offset: number): Edit[] {
  const found = /^(\s*(?:flowchart|graph)\s+)(lr|rl|tb|td|bt)\b/i.exec(line)
  const [, before = '', direction = ''] = found ?? []
  if (found === null || direction === direction.toUpperCase()) return []
  const start = offset + before.length
  const text = direction.toUpperCase()
  return [{ start, end: start + direction.length, text, message: `the direction is written in capitals: ${text}` }]
}

const PHRASE = '[A-Za-z][\\w]*(?: [\\w]+)*'
const PHRASES = new RegExp(`^(\\s*)(${PHRASE})((?:\\s+(?:-->|---|==>|-\\.->)\\s*(?:\\|[^|"]*\\|\\s*)?${PHRASE})+)\\s*;?\\s*$`)

/** Ids with spaces on both sides of a link become ids without, and labels with them. */
export function mendPhrases(line: string, offset: number): Edit[] {
  if (!PHRASES.test(line)) return []
  const indent = line.length - line.trimStart().length
  const pieces = line.slice(indent).split(/(\s+(?:-->|---|==>|-\.->)\s*(?:\|[^|"]*\|\s*)?|\s*;?\s*$)/)
  let at = offset + indent
  return pieces.flatMap((piece, index): Edit[] => {
    const start = at
    at += piece.length
    if (index % 2 === 1 || !piece.includes(' ')) return []
    const text = `${piece.replaceAll(' ', '_')}["${piece}"]`
    return [{ start, end: at, text, message: `an id holds no spaces: “${piece}” is a label` }]
  })
}
