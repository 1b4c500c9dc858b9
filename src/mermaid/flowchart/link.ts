import type { EdgeHead, FlowEdge } from '../../figure/flowchart.ts'

/** What the signs of a link say. */
export type LinkLook = Pick<FlowEdge, 'stroke' | 'heads' | 'length'>

const HEADS: Readonly<Record<string, EdgeHead>> = { '>': 'arrow', o: 'circle', x: 'cross', '<': 'arrow' }
/** Longest that Mermaid draws. */
const MAX_LENGTH = 10

/** Reads a link of one piece (`<-->`). */
export function lookOfLink(signs: string): LinkLook {
  const { stroke, heads, length } = readEnd(signs)
  return { stroke, heads, ...lengthOf(length) }
}

/** Reads a link with a text between its halves (`<-- text -->`); `undefined`: the halves do not fit, and Mermaid draws no such line. */
export function lookOfHalves(startSigns: string, endSigns: string): LinkLook | undefined {
  const start = startSigns.trim()
  const end = readEnd(endSigns)
  const head = HEADS[start[0] ?? ''] ?? 'none'
  const stroke = start.includes('.') ? 'dotted' : start.includes('=') ? 'thick' : 'normal'
  if (stroke !== end.stroke) return undefined
  if (head === 'none') return { stroke, heads: end.heads, ...lengthOf(end.length) }
  if (head !== end.heads.end || end.heads.start !== 'none') return undefined
  return { stroke, heads: { start: head, end: head }, ...lengthOf(end.length) }
}

/** As Mermaid's `destructEndLink` counts: a sign at the start counts only where the same stands at the end. */
function readEnd(signs: string): { readonly stroke: FlowEdge['stroke']; readonly heads: FlowEdge['heads']; readonly length: number } {
  const trimmed = signs.trim()
  const end = HEADS[trimmed.at(-1) ?? ''] ?? 'none'
  const both = end !== 'none' && HEADS[trimmed[0] ?? ''] === end && trimmed[0] !== '>'
  const line = trimmed.slice(both ? 1 : 0, -1)
  const dots = line.split('.').length - 1
  const stroke = dots > 0 ? 'dotted' : line.startsWith('=') ? 'thick' : line.startsWith('~') ? 'invisible' : 'normal'
  return { stroke, heads: { start: both ? end : 'none', end }, length: dots > 0 ? dots : line.length - 1 }
}

function lengthOf(length: number): Pick<LinkLook, 'length'> {
  return length > 1 ? { length: Math.min(length, MAX_LENGTH) } : {}
}

const END_SIGNS: Readonly<Record<EdgeHead, string>> = { none: '', arrow: '>', circle: 'o', cross: 'x' }
const START_SIGNS: Readonly<Record<EdgeHead, string>> = { none: '', arrow: '<', circle: 'o', cross: 'x' }

/** The signs of a link. Mermaid has no link with a head at its start alone, nor with two different ones: the end decides. */
export function signsOf({ stroke, heads, length = 1 }: LinkLook): string {
  if (stroke === 'invisible') return '~'.repeat(length + 2)
  const start = heads.start === heads.end ? START_SIGNS[heads.start] : ''
  const end = END_SIGNS[heads.end]
  if (stroke === 'dotted') return `${start}-${'.'.repeat(length)}-${end}`
  const sign = stroke === 'thick' ? '=' : '-'
  return `${start}${sign.repeat(length + (end === '' ? 2 : 1))}${end}`
}
