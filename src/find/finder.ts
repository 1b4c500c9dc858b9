/**
 * The search engine of the 3 AM look-up: over plain data, without Node, so that the command and a page in a browser rank alike.
 * MiniSearch finds the candidates (also misspelt ones); what decides is how much of the text and of the pasted line the two share, weighted
 * by how rare the words are, and whether the text stands in the line word for word.
 */
import { distance } from 'fastest-levenshtein'
import MiniSearch from 'minisearch'
import type { Findable, FindableText } from './findable.ts'
import { occursIn } from './occurs.ts'
import { proseTerms, readLine, VARIABLE } from './words.ts'

/** What the engine needs to know of a diagram. */
export type Searchable = Pick<Findable, 'id' | 'title' | 'system' | 'texts'>

/** A diagram that the pasted text leads to. */
export interface Found<D extends Searchable> {
  readonly diagram: D
  /** The text of the diagram that matched best. */
  readonly text: FindableText
  /** Whether the text stands in the pasted one (or the pasted one in it) word for word. */
  readonly exact: boolean
  readonly score: number
}

/** Finds diagrams by a pasted log line, stack trace or a few words; best first. */
export type Finder<D extends Searchable> = (pasted: string) => readonly Found<D>[]

/** Lines of a pasted text that are looked at: in a stack trace the errors stand at the top of each cause. */
const MOST_LINES = 60
/** Words of a line that are looked at. */
const MOST_TERMS = 80
/** Candidates of one line that are looked at more closely. */
const MOST_CANDIDATES = 200
/** A text that stands in the line word for word is worth this many times as much as one that shares the same words. */
const EXACT = 2
/** Weight of a word that stands beside the text (title, component, meaning), not in it; and of a word that is only alike. */
const BESIDE = 0.5
const ALIKE = 0.7
/** Weight of a word of the line that no diagram knows, against the rarest that one knows. */
const UNKNOWN = 0.5
/** A word of fewer letters is matched as it is written; one of as many, also by its beginning; a longer one, also misspelt. */
const SHORT = 4
const MOST_EDITS = 2
/** The least share of the text or of the line that both must have in common. */
const LEAST_SHARE = 0.4
/** A text of a single word stands in a line by chance, unless it is rare: this many texts may hold it. */
const RARE = 3

interface Entry<D> {
  readonly diagram: D
  readonly text: FindableText
  readonly words: readonly string[]
  readonly terms: readonly string[]
  /** What stands beside the text: title, component, meaning. */
  readonly beside: readonly string[]
  /** How rare its words are, in sum. */
  weight: number
}

/** Prepares a search over these diagrams. It takes some ms for a thousand texts; the finder may be used many times. */
export function finder<D extends Searchable>(diagrams: readonly D[]): Finder<D> {
  const entries = diagrams.flatMap(entriesOf)
  const holders = new Map<string, number>()
  for (const { terms } of entries) for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1)
  const rarity = (term: string): number => Math.log(1 + entries.length / (1 + (holders.get(term) ?? 0)))
  for (const entry of entries) entry.weight = sum(entry.terms.map(rarity))
  const index = indexOf(entries)

  const searchLine = (line: string): { entry: Entry<D>; exact: boolean; score: number }[] => {
    const { words, terms: all } = readLine(line)
    const terms = all.slice(0, MOST_TERMS)
    // words that no diagram knows are mostly names of the reader's own hosts and tables: they say little against a text
    const lineWeight = sum(terms.map((term) => rarity(term) * (holders.has(term) ? 1 : UNKNOWN)))
    return candidates(index, terms).flatMap(({ id, match }) => {
      const entry = entries[id]
      if (entry === undefined) return []
      const text = keysIn(match, 'text')
      const beside = keysIn(match, 'beside')
      const inText = sum(terms.map((term) => held(term, text)))
      const shared = sum(terms.map((term) => Math.max(held(term, text), BESIDE * held(term, beside))))
      const ofText = Math.min(1, inText / entry.weight)
      const exact = isExact(entry, words)
      const share = exact ? (1 + ofText) / 2 : Math.max(ofText, Math.min(1, shared / lineWeight))
      return share < LEAST_SHARE ? [] : [{ entry, exact, score: shared * share * (exact ? EXACT : 1) }]
    })
  }

  /** What a word counts for a field where the index matched these words: by itself, or by the one that is most alike. */
  const held = (term: string, matched: readonly string[]): number => {
    if (matched.includes(term)) return rarity(term)
    const alike = matched.filter((other) => areAlike(term, other)).map((other) => Math.min(rarity(term), rarity(other)))
    return ALIKE * Math.max(0, ...alike)
  }

  const isExact = ({ words }: Entry<D>, line: readonly string[]): boolean => {
    const shorter = words.length <= line.length ? words : line
    const literals = shorter.filter((word) => word !== VARIABLE)
    const [only = ''] = literals
    if (literals.length === 0 || (literals.length === 1 && (holders.get(only) ?? 0) > RARE)) return false
    return occursIn(words, line) || occursIn(line, words)
  }

  return (pasted) => {
    const best = new Map<D, Found<D>>()
    for (const line of linesOf(pasted)) {
      for (const { entry, exact, score } of searchLine(line)) {
        const before = best.get(entry.diagram)
        if (before === undefined || before.score < score)
          best.set(entry.diagram, { diagram: entry.diagram, text: entry.text, exact, score })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.diagram.id < b.diagram.id ? -1 : 1))
  }
}

function entriesOf<D extends Searchable>(diagram: D): Entry<D>[] {
  const named = proseTerms(`${diagram.title} ${diagram.system}`)
  return diagram.texts.map((text) => {
    const beside = proseTerms(`${text.printedBy} ${text.means ?? ''}`)
    return { diagram, text, ...readLine(text.text), beside: [...named, ...beside], weight: 0 }
  })
}

interface Candidate {
  readonly id: number
  /** Words of the index that matched, each with the fields it stands in. */
  readonly match: Readonly<Record<string, readonly string[]>>
}

function candidates(index: MiniSearch, terms: readonly string[]): readonly Candidate[] {
  const fuzzy = (term: string): number | false => (term.length > SHORT ? 0.2 : false)
  const prefix = (term: string): boolean => term.length >= SHORT
  const found = index.search(terms.join(' '), { fuzzy, prefix, maxFuzzy: MOST_EDITS, boost: { text: 1 / BESIDE } })
  return found.slice(0, MOST_CANDIDATES).map(({ id, match }) => ({ id, match }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function keysIn(match: Candidate['match'], field: string): string[] {
  return Object.keys(match).filter((term) => match[term]?.includes(field) === true)
}

/** Whether the index may have matched a word by another: by its beginning, or misspelt. */
function areAlike(term: string, other: string): boolean {
  if (term.length < SHORT || term[0] !== other[0]) return false
  return other.startsWith(term) || (term.length > SHORT && distance(term, other) <= MOST_EDITS)
}

function indexOf<D extends Searchable>(entries: readonly Entry<D>[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text', 'beside'], tokenize: (text) => text.split(' '), processTerm: (term) => term })
  index.addAll(entries.map(({ terms, beside }, id) => ({ id, text: terms.join(' '), beside: beside.join(' ') })))
  return index
}

/** The lines that differ, and the whole as one: a message may be broken over several. */
function linesOf(pasted: string): readonly string[] {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '')
  const whole = lines.length > 1 ? [lines.slice(0, MOST_LINES).join(' ')] : []
  return [...new Set([...lines.slice(0, MOST_LINES), ...whole])]
}
