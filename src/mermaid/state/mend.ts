import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { shield } from '../shield.ts'
import { Close, Open, TwoWords, tokenize } from './tokens.ts'

/** Arrows of other languages where a transition stands: between two names, at the beginning of a statement. */
const WRONG_ARROW = /^([^\S\n]*(?:\[\*\]|[^\s:"{}-]+)[^\S\n]*)(->>|->|=>|==>|--->|-->>|[–—]>|→)(?=[^\S\n]*(?:\[\*\]|[^\s:"{}>-]+))/gm
/** What stands behind the name of a state or the end of a transition, with a semicolon in it. */
const DESCRIPTION = /^[^\S\n]*[^\s:"{}]+(?:[^\S\n]*-->[^\S\n]*[^\s:"{}]+)?[^\S\n]*:(?!:)([^\n]*)$/gm
/** A name of several words with braces behind it. */
const SEVERAL_WORDS = /^([^\S\n]*state[^\S\n]+)(\w+(?:[^\S\n]+\w+)+)(?=[^\S\n]*\{)/gim

/** Mends arrows, semicolons and double colons in texts, names of several words, and braces that are not closed. */
export function mendState(document: Document): Edit[] {
  const { body } = document
  return [...arrows(body), ...descriptions(body), ...names(body), ...braces(document)]
}

function* arrows(body: string): Iterable<Edit> {
  for (const { index, 1: before = '', 2: arrow = '' } of body.matchAll(WRONG_ARROW)) {
    const start = index + before.length
    yield { start, end: start + arrow.length, text: '-->', message: `a transition is written -->, not ${arrow}` }
  }
}

function* descriptions(body: string): Iterable<Edit> {
  for (const { index, 0: whole, 1: text = '' } of body.matchAll(DESCRIPTION)) {
    const from = index + whole.length - text.length
    const entities = [...text.matchAll(/#\w+;/g)].map((entity) => entity.index + entity[0].length - 1)
    for (const { index: at, 0: mark } of text.matchAll(/;|::/g)) {
      const last = at === text.trimEnd().length - 1
      if (mark === ';' && entities.includes(at)) continue
      const start = from + at
      if (mark === ';' && last) yield { start, end: start + 1, text: '', message: 'a line ends without a semicolon' }
      else yield { start, end: start + 1, text: mark === ';' ? '#59;' : '#58;', message: `${mark} in a text is written as an entity` }
    }
  }
}

function* names(body: string): Iterable<Edit> {
  for (const { index, 1: before = '', 2: words = '' } of body.matchAll(SEVERAL_WORDS)) {
    const start = index + before.length
    const text = `"${words}" as ${words.replace(/\s+/g, '_')}`
    yield { start, end: start + words.length, text, message: 'the name of a state is one word: several words are its text' }
  }
}

/** Braces that never close do so at the end of the text. */
function* braces(document: Document): Iterable<Edit> {
  const { tokens } = tokenize(shield(document).text)
  let open = 0
  for (const { tokenType } of tokens) {
    if (tokenType === Close) open -= 1
    else if (tokenType === TwoWords || tokenType === Open || tokenType.CATEGORIES?.includes(Open)) open += 1
  }
  if (open <= 0) return
  const end = document.body.length
  yield { start: end, end, text: `\n${'}'.repeat(open)}\n`, message: 'a state that opens with { closes with }' }
}
