import type { Flowchart } from '../../figure/flowchart.ts'
import { End, IdPart, tokenize } from './tokens.ts'

/** How the ids of a figure are written. */
export interface Ids {
  readonly node: (id: string) => string
  readonly group: (id: string) => string
  /** An end of an edge: a node or a group. */
  readonly end: (id: string) => string
  readonly edge: (id: string) => string
}

/** Words that begin a statement where an id may stand, or end one. */
const WORDS = /^(?:call|click|href|direction|accTitle|accDescr)$/
const PLAIN = /^\w+$/
/** Mermaid takes what stands before it for a direction if the next word is one, on the next line too. */
const BEFORE_DIRECTION = /direction$/

/**
 * Whether an id can be written as it is: as a node, a group, the end of an edge, and in `class`, `style` and `click`.
 *
 * @example
 * isWritable('endpoint') && !isWritable('end') // true
 */
export function isWritable(id: string): boolean {
  if (id === '' || WORDS.test(id) || BEFORE_DIRECTION.test(id)) return false
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

/** Ids that cannot be written get others, which no id of the figure is. */
export function idsOf({ nodes, groups, edges }: Flowchart): Ids {
  const all = new Set([...nodes.map(({ id }) => id), ...groups.map(({ id }) => id), ...edges.flatMap(({ id }) => id ?? [])])
  const written = new Map<string, string>()
  for (const id of all) {
    if (isWritable(id)) continue
    const stem = `id_${id.replace(/\W+/g, '_')}`
    let name = stem
    for (let count = 2; all.has(name); count += 1) name = `${stem}_${count}`
    all.add(name)
    written.set(id, name)
  }
  const as = (id: string): string => written.get(id) ?? id
  return { node: as, group: as, end: as, edge: as }
}
