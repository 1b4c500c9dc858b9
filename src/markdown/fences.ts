import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'

/** A fenced Mermaid block of a Markdown file. */
export interface Fence {
  /** The text between the fences, without the indentation and the quote marks of what it stands in. */
  readonly text: string
  /** Where each line of `text` begins in the file: line and column from 1. */
  readonly lines: readonly LineStart[]
}
interface LineStart {
  readonly line: number
  readonly column: number
}

/** ` ```mermaid `, with options behind it, and ` ```{mermaid} ` of MyST and Quarto. */
const LANGUAGE = /^\{?mermaid\}?$/i

/**
 * The Mermaid blocks of a Markdown text, also inside lists and quotes, in their order.
 *
 * @example
 * mermaidFences('- a list\n\n  ```mermaid\n  graph LR\n  ```\n')[0].lines // [{ line: 4, column: 3 }]
 */
export function mermaidFences(markdown: string): Fence[] {
  if (!/mermaid/i.test(markdown)) return []
  const source = markdown.split(/\r\n|\n|\r/)
  const fences: Fence[] = []
  visit(fromMarkdown(markdown), 'code', ({ lang, value, position }) => {
    const opening = position?.start.line ?? 0
    if (lang === undefined || lang === null || !LANGUAGE.test(lang) || opening === 0) return
    const text = value.split(/\r\n|\n|\r/).join('\n')
    const lines = text.split('\n').map((content, index): LineStart => {
      const line = opening + 1 + index
      const whole = source[line - 1] ?? ''
      return { line, column: (whole.endsWith(content) ? whole.length - content.length : 0) + 1 }
    })
    fences.push({ text, lines })
  })
  return fences
}

/** A Markdown text in which the text of one fence is another; every other byte stays. A new line is indented and quoted as the first one. */
export function withFence(markdown: string, { lines }: Fence, text: string): string {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return markdown
  const source = markdown.split(/(?<=\n)/)
  const lineEnd = source.some((line) => line.endsWith('\r\n')) ? '\r\n' : '\n'
  const prefix = (source[first.line - 1] ?? '').slice(0, first.column - 1)
  const printed = text.replace(/\n$/, '').split('\n')
  const quoted = printed.map((line) => `${line === '' ? prefix.trimEnd() : prefix + line}${lineEnd}`)
  return [...source.slice(0, first.line - 1), ...quoted, ...source.slice(last.line)].join('')
}
