import type { Place } from '../diagnostics/diagnostic.ts'
import { type Fence, mermaidFences } from './fences.ts'

/** A Mermaid text and where it stands. */
export interface MermaidText {
  readonly text: string
  /** The file it stands in, as diagnostics name it. */
  readonly file: string
  /** Which one of its file, from 1; a file that is nothing but one text has no number. */
  readonly number?: number
  /** The fence it stands in, for a text inside Markdown. */
  readonly fence?: Fence
}

const MARKDOWN = /\.(md|mdx|markdown)$/i
const MERMAID = /\.(mmd|mermaid)$/i

/** Whether a file holds Mermaid texts by its name. */
export function mayHoldMermaid(name: string): boolean {
  return MARKDOWN.test(name) || MERMAID.test(name)
}

/** The Mermaid texts of a file: each fence of a Markdown file, or the whole file. */
export function mermaidTexts(file: string, content: string): MermaidText[] {
  if (!MARKDOWN.test(file)) return [{ text: content, file }]
  return mermaidFences(content).map((fence, index) => ({ text: fence.text, file, number: index + 1, fence }))
}

/** A line and column of a text, both from 1, as a place in its file. */
export function placeInFile({ file, fence }: MermaidText, { line, column }: { readonly line: number; readonly column: number }): Place {
  if (fence === undefined) return { file, line, column }
  const start = fence.lines[line - 1] ?? fence.lines.at(-1) ?? { line, column: 1 }
  return { file, line: start.line, column: start.column + column - 1 }
}
