import type { Drawing, Figure } from '../figure/drawing.ts'
import { printFlowchart } from './flowchart/print.ts'
import { oneLine } from './text.ts'

export type { ClassDefinition, Direction, EdgeHead, Flowchart, FlowEdge, FlowGroup, FlowNode, NodeShape } from '../figure/flowchart.ts'
export type { Figure }

/**
 * A figure as canonical Mermaid text that Mermaid 11, Mermaid 12 and GitHub read.
 *
 * @example
 * print({ kind: 'flowchart', direction: 'LR', nodes: [{ id: 'a', label: 'A', shape: 'rect', classes: [] }], edges: [], groups: [], classes: [] })
 * // 'flowchart LR\n  a["A"]\n'
 */
export function print(figure: Figure): string {
  switch (figure.kind) {
    case 'flowchart':
      return printFlowchart(figure)
  }
}

/** A drawing as a Mermaid file: the figure, with pinned layout and look, and the sources as comments. */
export function printDrawing({ figure, footnotes }: Drawing): string {
  const title = figure.title === undefined ? [] : [`title: ${JSON.stringify(oneLine(figure.title))}`]
  const frontmatter = ['---', ...title, 'config:', '  layout: dagre', '  look: classic', '  theme: default', '---', '']
  const sources = footnotes.map(({ number, text, url }) => `%% ${number}: ${oneLine(text)} ${oneLine(url)}\n`)
  return `${frontmatter.join('\n')}${print(figure)}${sources.join('')}`
}
