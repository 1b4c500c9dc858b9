import fc from 'fast-check'

/** What breaks a printer: marks of Mermaid, of comments, of HTML, of entities; other scripts; keywords. */
const HOSTILE = [
  ...[
    '"',
    "'",
    '`',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    ':',
    ';',
    '#',
    '%',
    '%%',
    '%%{',
    '}%%',
    '-->',
    ':::',
    ',',
    '\\',
    '<b>',
    '<a href="x">',
    '&',
  ],
  ...['#35;', '#quot;', '&amp;', '&lt;', '---', '$$', 'style', 'classDef', 'style a:#b;', 'end', 'title', 'section', 'pie', 'gantt', 'bar'],
  ...[
    'x-axis',
    'quadrant-1',
    'accTitle:',
    'accDescr {',
    'href "x"',
    'call f()',
    'click a',
    '2026-01-30',
    'done',
    'after a',
    'showData',
    '5%',
  ],
  ...['é', 'שלום', 'مرحبا', '日本', '🔥', '👩‍🚒', '≥', '0.5', '-1', '~', '|', '\\n'],
]

/** A text of one line, not empty, without spaces at its ends. */
export const lineTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((words) => fc.constantFrom(' ', '', '  ').map((space) => words.join(space)))
  .map((text) => text.replace(/\s+/g, (space) => ' '.repeat(Math.min(space.length, 2))).trim())
  .filter((text) => text !== '')

/** Lines of such texts. */
export const texts: fc.Arbitrary<string> = fc.array(lineTexts, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

/** A text that may be absent, as a property. */
export function optional<K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [P in K]?: T }> {
  return fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : ({ [key]: given } as { [P in K]: T })))
}

/** Properties of several arbitraries in one object. */
export function together<A, B, C>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>, c: fc.Arbitrary<C>): fc.Arbitrary<A & B & C> {
  return fc.tuple(a, b, c).map(([first, second, third]) => ({ ...first, ...second, ...third }))
}

/** Title and descriptions, which the figures of all kinds have. */
export const headings: fc.Arbitrary<{ readonly title?: string; readonly accTitle?: string; readonly description?: string }> = together(
  optional('title', texts),
  optional('accTitle', lineTexts),
  optional('description', texts),
)
