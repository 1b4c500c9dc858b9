import type { Message, MessageHead } from '../../figure/sequence.ts'

/** What the arrow of a message says. */
export type Arrow = Pick<Message, 'line' | 'head' | 'bidirectional'>

/** How each head is written behind a solid line (`-`) and a dotted one (`--`); reverse heads stand before the line. */
const AFTER: Readonly<Partial<Record<MessageHead, string>>> = {
  none: '>',
  arrow: '>>',
  cross: 'x',
  open: ')',
  'half-top': '|\\',
  'half-bottom': '|/',
  'stick-top': '\\\\',
  'stick-bottom': '//',
}
const BEFORE: Readonly<Partial<Record<MessageHead, string>>> = {
  'half-top-reverse': '/|',
  'half-bottom-reverse': '\\|',
  'stick-top-reverse': '//',
  'stick-bottom-reverse': '\\\\',
}

/** Mermaid's text of an arrow, such as `-->>`. */
export function arrowText({ line, head, bidirectional = false }: Arrow): string {
  const strokes = line === 'solid' ? '-' : '--'
  return `${bidirectional ? '<<' : ''}${BEFORE[head] ?? ''}${strokes}${AFTER[head] ?? ''}`
}

/** Every arrow, by its text. */
export const ARROWS: ReadonlyMap<string, Arrow> = new Map(
  (['solid', 'dotted'] as const).flatMap((line): [string, Arrow][] => {
    const heads = [...Object.keys(AFTER), ...Object.keys(BEFORE)] as MessageHead[]
    const both: Arrow = { line, head: 'arrow', bidirectional: true }
    return [...heads.map((head): Arrow => ({ line, head })), both].map((arrow) => [arrowText(arrow), arrow])
  }),
)
