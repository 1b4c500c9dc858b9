/** What looks like a directive is one where Mermaid takes it for one, whole or broken, in every kind and at every place. */
import { describe, expect, test } from 'vitest'
import { parse } from '../src/mermaid/index.ts'
import { samples } from './corpus/samples.ts'
import { acceptedByMermaid } from './oracle/mermaid.ts'

const DIRECTIVES = [
  ...['%%{init: {"theme":"dark"}}%%', '%%{init}%%', '%%{wrap}%%', '%%{ init : { \n"a": 1 }}%%', '%%{init foo: {"a":1}}%%'],
  ...['%%{init: foo }%%', '%%{init: foo bar}%%', '%%{init: foo {', '%%{init: foo', '%%{init: {"theme":', '%%{init: {"a":1}}%% rest'],
  ...['%%{ }%%', '%%{}%%', '%%{-x}%%', '%%{'],
]

const PLACES: readonly (readonly [string, (text: string, directive: string) => string])[] = [
  ['above', (text, directive) => `${directive}\n${text}`],
  ['behind the header', (text, directive) => text.replace('\n', ` ${directive}\n`)],
  ['inside', (text, directive) => text.replace(/(?:.*\n){3}/, `$&${directive}\n`)],
  ['below', (text, directive) => text + directive],
]

const isGood = (text: string): boolean => parse(text).diagnostics.every(({ severity }) => severity !== 'error')

describe.each(Object.entries(samples))('%s', (kind, sample) => {
  test.each(PLACES)('%s', async (where, at) => {
    for (const directive of DIRECTIVES) {
      // Mermaid's gantt begins with its header: it takes no line end that a line of its own lexer leaves above.
      if (kind === 'gantt' && where === 'above' && !/^%%\{\s*\w/.test(directive)) continue
      const text = at(sample, directive)
      expect(isGood(text), JSON.stringify(text)).toBe(await acceptedByMermaid(text))
    }
  })
})
