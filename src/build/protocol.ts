import type { Format } from '../config/formats.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Snapshot } from '../diff/snapshot.ts'
import type { Findable } from '../find/findable.ts'
import type { PlacedStatement } from '../rules/statement.ts'
import type { Survey } from '../survey/survey.ts'
import type { NotedDiagnostic } from './severities.ts'
import type { Sources } from './sources.ts'

/** What a worker is told when it starts. */
export interface WorkerSettings {
  /** Folders of the store, in the order in which they are tried. */
  readonly stores: readonly string[]
  readonly compilerStamp: string
  readonly memoryLimitBytes: number
}

/** What a worker is asked to do with one file. */
export type Request =
  /** Run the file, check its diagrams, and print them in these formats, into the store. */
  | { readonly task: 'load'; readonly path: string; readonly cwd: string; readonly config?: string; readonly formats: readonly Format[] }
  /** Draw the PNGs of diagrams whose SVGs are in the store, without running the file. */
  | { readonly task: 'rasterize'; readonly path: string; readonly cwd: string; readonly key: string }
  /** Run the file and print it to nowhere: code that has run a few times is compiled, and what comes next is quick. */
  | { readonly task: 'rehearse'; readonly path: string; readonly cwd: string; readonly formats: readonly Format[] }
  /** Run the file, and tell what its diagrams say. */
  | { readonly task: 'snapshot'; readonly path: string; readonly cwd: string }
  /** Run the file, and tell what its diagrams add to the collection. */
  | { readonly task: 'survey'; readonly path: string; readonly cwd: string }

/** A diagram as the main thread needs to know it. */
export interface DiagramEntry {
  readonly id: string
  readonly title: string
  readonly system: string
  readonly category: string
  readonly nodes: number
  readonly place?: Place
}

/** What is known of a file after it was run: plain data, kept in the store, without the severities that authors set. */
export interface CheckRecord {
  readonly entries: readonly DiagramEntry[]
  /** What its diagrams say of their systems. */
  readonly statements: readonly PlacedStatement[]
  /** What its diagrams say to somebody who searches them. */
  readonly findables: readonly Findable[]
  readonly diagnostics: readonly NotedDiagnostic[]
}

/** What is known of a file that told nothing. */
export const EMPTY_RECORD: CheckRecord = { entries: [], statements: [], findables: [], diagnostics: [] }

/** What a worker answers. */
export interface Answer extends CheckRecord {
  readonly path: string
  /** What its diagrams say, where that was asked for. */
  readonly snapshots?: readonly Snapshot[]
  /** What its diagrams add to the collection, where that was asked for. */
  readonly surveys?: readonly Survey[]
  /** What the outcome depends on; absent of a file that was stopped. */
  readonly sources?: Sources
  /** Of the config file, where there is one. */
  readonly configSources?: Sources
  /** The key of the outcome in the store; absent of a file that was stopped. */
  readonly key?: string
  /** Whether the outcome follows from contents alone: only then it may be kept for the next run. */
  readonly certain?: boolean
  /** Whether the process can run the file anew after it has changed. */
  readonly reloadable?: boolean
}

/** What a worker is told besides requests: these files have changed since it loaded them. */
export interface Changed {
  readonly changed: readonly string[]
}
