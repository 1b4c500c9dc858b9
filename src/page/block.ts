import type { Step } from './page.ts'

/** A piece of a line: as it is written, as code, emphasised, or the marks of sources. */
export type Inline = string | { readonly code: string } | { readonly strong: string } | { readonly cites: readonly number[] }
/** A line of text. */
export type Line = readonly Inline[]

/** A piece of a page below its drawing. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'questions'; readonly questions: readonly AskedQuestion[] }

/** A question of a debugging guide. */
export interface AskedQuestion {
  readonly id: string
  readonly ask: string
  readonly on: string
  readonly command: string
  readonly expected: string
  readonly threshold: string
  readonly yes: Answer
  readonly no: Answer
  readonly cites: readonly number[]
}
/** Where an answer leads. */
export type Answer = { readonly ask: string } | { readonly escalate: string } | { readonly fix: Step }

/** Several paragraphs. */
export function paragraphs(...lines: readonly Line[]): Block[] {
  return lines.map((line) => ({ kind: 'paragraph', line }))
}

export function heading(text: string): Block {
  return { kind: 'heading', text }
}

/** A table; a cell that is a text stands for a line of that text. */
export function table(heads: readonly string[], rows: readonly (readonly (Line | string)[])[]): Block {
  return { kind: 'table', heads, rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? [cell] : cell))) }
}

export function bullets(items: readonly Line[]): Block {
  return { kind: 'list', ordered: false, items }
}

export function numbered(items: readonly Line[]): Block {
  return { kind: 'list', ordered: true, items }
}
