import type { Plane } from '../../dsl/plane.ts'
import type { ModelFact, ModelNode } from './model.ts'
import { type Evidence, type Inferred, planeOfWords } from './plane.ts'
import { quantitiesOf } from './quantities.ts'
import { type Recognised, technologyIn } from './technologies.ts'

/** Longest label of the language, in UTF-16 code units. */
const MAX_LABEL_LENGTH = 300
const SEPARATOR = ' · '

export interface NodeText {
  readonly id: string
  readonly lines: readonly string[]
  /** The plane that class, colour or group say. */
  readonly said?: Inferred
  /** The plane that the shape says. */
  readonly shaped?: Plane
}

/** Reads the lines of a node: its plane, technology, version, facts, and what remains as its label. */
export function describe({ id, lines, said, shaped }: NodeText, nameOf: (text: string, plane: string) => string): ModelNode {
  const text = lines.join(SEPARATOR)
  const found = lines.map((line) => technologyIn(line, said?.plane)).find((one) => one !== undefined)
  const { plane, by } = said ?? inferred(text, found, shaped)
  const technology = found?.technology.plane === plane ? found : undefined
  const facts: ModelFact[] = []
  const rest: string[] = []
  const taken = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const { remains, facts: own } = withoutFacts(line, taken)
    facts.push(...own)
    // The name stays whole: a number in it may be a part of it.
    const kept = index === 0 && remains === '' ? line : remains
    if (kept !== '') rest.push(kept)
  }
  const whole = rest.join(SEPARATOR)
  const label = whole.length <= MAX_LABEL_LENGTH ? whole : (rest[0] ?? id).slice(0, MAX_LABEL_LENGTH)
  const comments: string[] = []
  if (label !== text) comments.push(`In the drawing: ${text}`)
  if (by === 'none') comments.push(`Nothing in the drawing says its plane: ${plane} is a guess.`)
  if (found !== undefined && technology === undefined)
    comments.push(`${found.technology.name} is on the ${found.technology.plane} plane; the drawing puts this on the ${plane} plane.`)
  const shown = label === '' ? id : label
  return {
    id,
    name: nameOf(lines[0] ?? id, plane),
    plane,
    by,
    label: shown,
    facts,
    comments,
    ...(technology === undefined ? {} : { technology }),
  }
}

function inferred(text: string, technology: Recognised | undefined, shaped: Plane | undefined): Inferred {
  const ways: readonly (readonly [Evidence, Plane | undefined])[] = [
    ['technology', technology?.technology.plane],
    ['shape', shaped],
    ['words', planeOfWords(text)],
  ]
  for (const [by, plane] of ways) if (plane !== undefined) return { plane, by }
  return {
    plane: 'service',
    by: /\b(service|api|server|app|worker|engine|handler|controller|processor|backend)\b/i.test(text) ? 'words' : 'none',
  }
}

/** Takes the quantities out of a line; each becomes a fact named by the words before it. */
function withoutFacts(line: string, taken: Set<string>): { readonly remains: string; readonly facts: readonly ModelFact[] } {
  const facts: ModelFact[] = []
  let at = 0
  let remains = ''
  for (const found of quantitiesOf(line)) {
    const before = line.slice(at, found.start)
    const named = /(?:^|[,;|(·])\s*([^,;|(·]*?)\s*[:=]\s*$/.exec(before)
    remains += named === null ? before : before.slice(0, named.index)
    const wanted = named?.[1]?.trim() || found.dimension
    let label = wanted
    for (let next = 2; taken.has(label); next += 1) label = `${wanted} ${next}`
    taken.add(label)
    facts.push({ ...found, label })
    at = found.end
  }
  remains += line.slice(at)
  return { remains: facts.length === 0 ? line : tidy(remains), facts }
}

/** What is left of a line when numbers went: no empty parentheses, no separators at the ends. */
function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,|=·/~≈-]+|[\s:;,|=·/~≈(-]+$/g, '')
}
