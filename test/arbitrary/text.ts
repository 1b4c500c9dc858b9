/** Texts that break careless printing: marks of every grammar, keywords, entities, tags, right-to-left text, emoji. */
import * as fc from 'fast-check'

const PIECES = [
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
    '<',
    '>',
    ';',
    ':',
    '::',
    ': ',
    ':::',
    '#',
    '#35;',
    '#quot;',
    '&amp;',
    '&',
    '%',
    '%%',
    '%%{',
  ],
  ...[
    '}%%',
    '-->',
    '--',
    '->',
    '- ',
    '1. ',
    '|',
    '\\',
    '\\n',
    '=',
    '*',
    '~',
    '^',
    '@',
    '$',
    '/',
    ',',
    '.',
    '!',
    '?',
    '<b>',
    '<br/>',
    '</script>',
  ],
  ...[
    'end',
    'end note',
    'note',
    'state',
    'class',
    'style a:#f00;',
    'classDef a:#f;',
    'section ',
    'title ',
    'timeline',
    'direction LR',
    'click',
    'as',
  ],
  ...[
    'accTitle: ',
    'accDescr {',
    'default',
    'שלום',
    'مرحبا',
    '🙂',
    '👩‍🚒',
    'é',
    '中',
    ' ',
    '  ',
    '\t',
    'www.a.b',
    'http://a.b/c?d=e#f',
    'a',
    'B2',
    '0',
  ],
]

/** One line or several of hostile text; never empty, no blank line, no blanks at the ends of a line. */
export const hostileText: fc.Arbitrary<string> = fc.array(hostileLine(), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

/** A single line of it. */
export function hostileLine(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}
