/** A state diagram as the real Mermaid sees it. */
import type { StateMachine } from '../../src/figure/state.ts'
import { decoded } from '../../src/mermaid/text.ts'
import { databaseOf, type MermaidVersion } from './mermaid.ts'

/** What Mermaid draws of a state diagram, its texts as a reader sees them; in the order of ids. */
export interface SeenStates {
  readonly accTitle: string
  readonly description: string
  readonly direction: string
  readonly states: readonly string[]
  readonly transitions: readonly string[]
  readonly notes: readonly string[]
  readonly classes: readonly string[]
}

interface Node {
  id: string
  shape: string
  label?: string | string[]
  description?: string | string[]
  parentId?: string
  cssClasses: string
  cssStyles?: string[]
  position?: string
}
interface StateDb {
  getData(): { nodes: Node[]; edges: { start: string; end: string; label?: string; classes: string }[]; direction: string }
  getClasses(): Map<string, { styles: string[] }>
  getAccTitle(): string
  getAccDescription(): string
}

const OWN_CLASSES = new Set(['', 'statediagram-state', 'statediagram-cluster', 'statediagram-cluster-alt', 'undefined'])
const TYPES: Readonly<Record<string, string>> = { fork: 'fork', join: 'join', choice: 'choice' }

/** Parses with the real Mermaid; throws what Mermaid throws. */
export async function seenByMermaid(text: string, version: MermaidVersion = 'mermaid'): Promise<SeenStates> {
  const db = await databaseOf<StateDb>(text, version)
  const { nodes, edges, direction } = db.getData()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const dividers = nodes.filter(({ shape }) => shape === 'divider')
  const inside = (parentId: string | undefined): string => {
    const parent = parentId === undefined ? undefined : byId.get(parentId)
    if (parent === undefined || parent.shape !== 'divider') return shown(parentId ?? '')
    const siblings = dividers.filter((one) => one.parentId === parent.parentId)
    return `${shown(parent.parentId ?? '')}#${siblings.indexOf(parent)}`
  }
  const end = (id: string): string => {
    const node = byId.get(id)
    return node?.shape === 'stateStart' || node?.shape === 'stateEnd' ? `[*] in ${inside(node.parentId)}` : shown(id)
  }
  const plain = nodes.filter(({ shape }) => !['divider', 'note', 'noteGroup', 'stateStart', 'stateEnd'].includes(shape))
  return {
    accTitle: shown(db.getAccTitle()),
    description: shown(db.getAccDescription()),
    direction,
    states: plain
      .map((node) => {
        const label = [node.label ?? '', node.description ?? []].flat().map(shown)
        const classes = node.cssClasses
          .split(/\s+/)
          .filter((name) => !OWN_CLASSES.has(name))
          .map(shown)
        const type = TYPES[node.shape] ?? 'state'
        return JSON.stringify([shown(node.id), label, type, inside(node.parentId), [...new Set(classes)], (node.cssStyles ?? []).join(',')])
      })
      .sort(),
    transitions: edges
      .filter(({ classes }) => !classes.includes('note-edge'))
      .map(({ start, end: to, label = '' }) => JSON.stringify([end(start), end(to), shown(label)]))
      .sort(),
    notes: nodes
      .filter(({ shape }) => shape === 'note')
      .map(({ id, label, position }) => JSON.stringify([shown(id.replace(/----note-\d+$/, '')), position, shown(String(label))]))
      .sort(),
    classes: [...db.getClasses()].map(([name, { styles }]) => `${name} ${styles.join(',')}`).sort(),
  }
}

/** What Mermaid should see of a figure. */
export function expectedOf({ accTitle = '', description = '', direction = 'TB', ...figure }: StateMachine): SeenStates {
  const inside = ({ parent = '', region }: { readonly parent?: string; readonly region?: number }): string =>
    region === undefined ? parent : `${parent}#${region}`
  return {
    accTitle,
    description,
    direction,
    states: figure.states
      .map((state) => {
        const { id, label, details = [], type, classes, style = '' } = state
        return JSON.stringify([id, [label, ...details], type, inside(state), classes, style])
      })
      .sort(),
    transitions: figure.transitions
      .map((transition) => {
        const { from, to, label = '' } = transition
        const end = (id: string): string => (id === '[*]' ? `[*] in ${inside(transition)}` : id)
        return JSON.stringify([end(from), end(to), label])
      })
      .sort(),
    notes: figure.notes.map(({ state, place, text }) => JSON.stringify([state, `${place} of`, text])).sort(),
    classes: figure.classes.map(({ name, style }) => `${name} ${style}`).sort(),
  }
}

/** Mermaid's placeholders are entities again, and blanks at the ends are no part of a text. */
function shown(text: string): string {
  const written = text.trim().replaceAll('ﬂ°°', '#').replaceAll('ﬂ°', '#').replaceAll('¶ß', ';')
  return decoded(written.replace(/[^\S\n]*\n[^\S\n]*/g, '\n'))
}
