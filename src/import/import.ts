import type { Figure } from '../figure/figure.ts'
import { type FileOptions, fileText } from './file.ts'
import { modelOfFlowchart } from './from-flowchart.ts'
import { modelOfSequence } from './from-sequence.ts'
import type { Model } from './model.ts'

/** What an import knew, and what it guessed. */
export interface ImportSummary {
  readonly view: Model['kind']
  readonly nodes: number
  /** Nodes whose plane nothing in the drawing says. */
  readonly guessedPlanes: number
  readonly technologies: number
  readonly facts: number
}

export interface ImportOptions extends FileOptions {
  /** The view to write; otherwise a sequence is the way of a request, and a flowchart a whole system. */
  readonly view?: Model['kind']
}

/** A TypeScript file of a flowchart or a sequence diagram; nothing for figures of other kinds and for empty ones. */
export function importFigure(
  figure: Figure,
  options: ImportOptions,
): { readonly text: string; readonly summary: ImportSummary } | undefined {
  if (figure.kind !== 'flowchart' && figure.kind !== 'sequence') return undefined
  const read = figure.kind === 'flowchart' ? modelOfFlowchart(figure) : modelOfSequence(figure)
  // The way of a request has hops: a drawing without arrows has none.
  const model: Model = { ...read, kind: read.edges.length === 0 ? 'architecture' : (options.view ?? read.kind) }
  if (model.nodes.length === 0) return undefined
  const summary = {
    view: model.kind,
    nodes: model.nodes.length,
    guessedPlanes: model.nodes.filter(({ by }) => by === 'none').length,
    technologies: model.nodes.filter(({ technology }) => technology !== undefined).length,
    facts:
      model.nodes.flatMap(({ facts }) => facts).length +
      model.edges.filter(({ latency, timeout }) => (latency ?? timeout) !== undefined).length,
  }
  return { text: fileText(model, { ...options, title: model.title ?? options.title }), summary }
}
