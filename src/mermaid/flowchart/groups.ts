import type { Direction } from '../../figure/flowchart.ts'
import type { Draft, OpenGroup } from './draft.ts'
import { type LabelText, labelOf } from './label.ts'
import type { SubgraphStatement } from './statement.ts'
import type { Objection } from './vertices.ts'

/** Deepest nesting of groups: beyond it nothing is a diagram that a person looks at. */
export const MAX_NESTING = 100

export const UNCLOSED_GROUP = 'this subgraph is not closed: write “end” on a line of its own'
export const UNOPENED_END = '“end” closes no subgraph: take it out'

export function openGroup(draft: Draft, { id, title, start, end }: SubgraphStatement, object: Objection): void {
  if (id === undefined) object('a subgraph has a name or a title: write “subgraph name” or “subgraph name [title]”', { start, end })
  const written = title ?? id
  // A title with a space in it is no id: Mermaid makes one up.
  const named = id !== undefined && (title !== undefined || !/\s/.test(id.text)) ? id.text.trim() : undefined
  draft.open.push({ id: named, title: written === undefined ? { text: '' } : titleOf(written), members: new Set(), start, end })
}

function titleOf(written: NonNullable<SubgraphStatement['title']>): LabelText {
  return labelOf(written)
}

export function setDirection(draft: Draft, value: string): void {
  const group = draft.open.at(-1)
  if (group !== undefined) group.direction = directionOf(value)
}

/** Closes the innermost group. Members that an earlier group has stay there; a group of a known name adds to the first. */
export function closeGroup(draft: Draft): boolean {
  const group = draft.open.pop()
  if (group === undefined) return false
  const id = group.id ?? `subGraph${draft.closed}`
  draft.closed += 1
  const members = [...group.members].filter((member) => member !== id && !draft.owners.has(member))
  for (const member of members) draft.owners.set(member, id)
  const known = draft.groups.get(id)
  if (known === undefined) draft.groups.set(id, newGroup(id, group, members))
  else for (const member of members) known.members.add(member)
  draft.open.at(-1)?.members.add(id)
  return true
}

function newGroup(id: string, { title, start, direction }: OpenGroup, members: readonly string[]) {
  return { id, title, start, ...(direction === undefined ? {} : { direction }), members: new Set(members), classes: [] }
}

const DIRECTIONS: Readonly<Record<string, Direction>> = { LR: 'LR', RL: 'RL', BT: 'BT', '<': 'RL', '^': 'BT', '>': 'LR' }

/** Mermaid draws everything else from top to bottom: `TD`, `v`, and `BR`, which it also takes. */
export function directionOf(written: string): Direction {
  return DIRECTIONS[written] ?? 'TB'
}
