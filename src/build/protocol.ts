import type { Format } from '../config/formats.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { Snapshot } from '../diff/snapshot.ts'
import type { Findable } from '../find/findable.ts'
import type { PlacedStatement } from '../rules/statement.ts'
import type { Survey } from '../survey/survey.ts'
import type { Output } from './emit.ts'

/** What a worker is asked to do with one file. */
export type Request =
  | { readonly task: 'snapshot'; readonly path: string; readonly cwd: string }
  | { readonly task: 'survey'; readonly path: string; readonly cwd: string }
  | { readonly task: 'load'; readonly path: string; readonly cwd: string; readonly config?: string }
  | {
      readonly task: 'emit'
      readonly path: string
      readonly cwd: string
      readonly ids: readonly string[]
      readonly formats: readonly Format[]
    }

/** A diagram as the main thread needs to know it. */
export interface DiagramEntry {
  readonly id: string
  readonly title: string
  readonly system: string
  readonly category: string
  readonly nodes: number
  readonly place?: Place
}

/** What a worker answers. */
export interface Answer {
  readonly path: string
  readonly entries: readonly DiagramEntry[]
  /** What its diagrams say of their systems. */
  readonly statements: readonly PlacedStatement[]
  readonly diagnostics: readonly Diagnostic[]
  /** What its diagrams say to somebody who searches them. */
  readonly findables: readonly Findable[]
  /** What its diagrams say, where that was asked for. */
  readonly snapshots?: readonly Snapshot[]
  /** What its diagrams add to the collection, where that was asked for. */
  readonly surveys?: readonly Survey[]
  readonly outputs: readonly Output[]
}
