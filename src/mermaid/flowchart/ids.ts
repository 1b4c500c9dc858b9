import type { Flowchart } from '../../figure/flowchart.ts'
import { End, IdPart, LinkId, TitlePart, tokenize } from './tokens.ts'

/** How the ids of a figure are written. */
export interface Ids {
  /** Of a node, a group or an edge, wherever it is named. */
  readonly of: (id: string) => string
  /** Of a group, behind its `subgraph`, where more may stand. */
  readonly header: (id: string) => string
}

/** Words that begin a statement where an id may stand, or end one. */
const WORDS = /^(?:call|click|href|accTitle|accDescr)$/
const PLAIN = /^\w+$/
/** Mermaid takes a line for a direction if the next word, on the next line too, begins with one. */
const BEFORE_DIRECTION = /direction$/
const LIKE_DIRECTION = /^(?:TB|BT|RL|LR|TD)/

/** Whether an id can be written as it is: as a node, a group, the end of an edge, and in `class`, `style` and `click`: `endpoint` can, `end` cannot. */
export function isWritable(id: string): boolean {
  if (id === '' || WORDS.test(id)) return false
  if (/[\s,;]/.test(id)) return false
  const { tokens, brokenAt } = tokenize(`${id} `, 'statement')
  const parts = tokens.slice(0, -1)
  if (brokenAt !== undefined || parts.length === 0) return false
  if (parts.map(({ image }) => image).join('') !== id) return false
  if (PLAIN.test(id) && parts.length === 1) return isIdPart(parts[0]?.tokenType.CATEGORIES ?? [])
  return parts.every(({ tokenType }) => tokenType !== End && isIdPart(tokenType.CATEGORIES ?? []))
}

function isIdPart(categories: readonly unknown[]): boolean {
  return categories.includes(IdPart)
}

/** Whether an edge can have the id as its name: `default` is a word of the language there. */
export function isWritableOnEdge(id: string): boolean {
  const [first, ...others] = tokenize(`${id}@-->`, 'statement').tokens
  return isWritable(id) && first?.tokenType === LinkId && others.length === 1
}

/** Whether a group can be called so, as far as its own header goes. */
export function isWritableInHeader(id: string): boolean {
  if (id === '' || id !== id.trim() || /[\n"]/.test(id)) return false
  const { tokens, brokenAt } = tokenize(`${id}[`, 'statement')
  const parts = tokens.slice(0, -1)
  const all = parts.every(({ tokenType }) => tokenType.CATEGORIES?.includes(TitlePart))
  return brokenAt === undefined && parts.length > 0 && all && parts.map(({ image }) => image).join('') === id
}

/** Ids that cannot be written get others, which no id of the figure is. */
export function idsOf({ nodes, groups, edges }: Flowchart): Ids {
  const groupIds = new Set(groups.map(({ id }) => id))
  const edgeIds = new Set(edges.flatMap(({ id }) => id ?? []))
  const all = new Set([...nodes.map(({ id }) => id), ...groupIds, ...edgeIds])
  const words = [...all, ...[...nodes, ...groups, ...edges].flatMap(({ classes = [] }) => classes)]
  const directed = words.some((word) => LIKE_DIRECTION.test(word))
  const others = new Map<string, string>()
  for (const id of [...all]) {
    const mistaken = directed && BEFORE_DIRECTION.test(id)
    if (!mistaken && (edgeIds.has(id) ? isWritableOnEdge(id) : isWritable(id) && (!groupIds.has(id) || isWritableInHeader(id)))) continue
    const stem = `id_${id.replace(/\W+/g, '_')}`
    let name = stem
    for (let count = 2; all.has(name); count += 1) name = `${stem}_${count}`
    all.add(name)
    others.set(id, name)
  }
  const of = (id: string): string => others.get(id) ?? id
  const said = groups.filter(({ classes, style, metadata }) => classes !== undefined || style !== undefined || metadata !== undefined)
  const named = new Set([...edges.flatMap(({ from, to }) => [from, to]), ...said.map(({ id }) => id)])
  return { of, header: (id) => (others.has(id) && !named.has(id) && isWritableInHeader(id) ? id : of(id)) }
}
