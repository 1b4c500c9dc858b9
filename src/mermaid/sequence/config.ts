import type { ParticipantType } from '../../figure/sequence.ts'
import type { Span } from '../position.ts'
import type { Problem } from '../problem.ts'
import { readYaml } from '../yaml.ts'

const TYPES: readonly string[] = [
  'participant',
  'actor',
  'boundary',
  'control',
  'entity',
  'database',
  'collections',
  'queue',
] satisfies ParticipantType[]

/** Most brackets that are read in one `@{…}`, which needs none: in one another, they take YAML a time that grows with their square. */
const MAX_BRACKETS = 50

/** What stands in `@{…}`: YAML, which without a line break is put in braces. */
export function configOf(
  { start, end, text }: { readonly text: string } & Span,
  report: (problem: Problem) => void,
): { readonly type?: ParticipantType; readonly alias?: string } {
  const brackets = text.match(/[[{]/g)?.length ?? 0
  if (brackets > MAX_BRACKETS) {
    const message = `“@{…}” has ${brackets} brackets: at most ${MAX_BRACKETS} are read`
    report({ code: 'FP304', message, start, end })
    return {}
  }
  const value = jsonOf(text) ?? mappingOf(text.includes('\n') ? `${text}\n` : `{\n${text}\n}`)
  if (value === undefined) {
    const message = 'what stands in “@{…}” is no YAML: write it as @{ "type": "database", "alias": "Orders" }'
    report({ code: 'FP301', message, start, end })
    return {}
  }
  const [type, alias] = ['type', 'alias'].map((key) => (value[key] ? String(value[key]) : undefined))
  const known = TYPES.find((one): one is ParticipantType => one === type)
  if (type !== undefined && known === undefined) {
    const message = `“${type}” is no type of participant: it is one of ${TYPES.join(', ')}`
    report({ code: 'FP301', severity: 'warning', message, start, end })
  }
  return { ...(known === undefined ? {} : { type: known }), ...(alias === undefined ? {} : { alias }) }
}

/** The usual case, which needs no YAML: JSON with each key once, nothing nested. */
function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.startsWith('"') || text.includes('\n')) return undefined
  try {
    const value = JSON.parse(`{${text}}`) as Record<string, unknown>
    return Object.keys(value).length === text.match(/"\s*:/g)?.length ? value : undefined
  } catch {
    return undefined
  }
}

/** The mapping that a text of YAML holds, an empty one for another value; nothing if it is no YAML. */
function mappingOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const read = readYaml(text)
  if ('error' in read) return undefined
  return typeof read.value === 'object' && read.value !== null ? (read.value as Record<string, unknown>) : {}
}
