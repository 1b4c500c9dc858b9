import type { Severities } from '../config/config.ts'
import type { Format } from '../config/formats.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DiagramEntry } from './protocol.ts'
import type { Shard } from './shard.ts'

export interface CheckOptions {
  /** Files and folders; `['systems']` by default. */
  readonly paths?: readonly string[]
  /** Folder that paths are relative to; the current one by default. */
  readonly cwd?: string
  /** Number of worker processes; one per core by default. The output does not depend on it. */
  readonly jobs?: number
  /** Longest time for one file, in ms. */
  readonly fileTimeLimitMs?: number
  /** Severities of single rules; without them, the rules' own. */
  readonly severities?: Severities
  /** Whether comments that allow what a rule refuses are heard; they are by default. */
  readonly allowances?: boolean
  /** Absolute path of the config file whose own rules are applied; its other settings are the caller's to pass on. */
  readonly config?: string
  /** Whether results of earlier runs are used and kept; they are by default. */
  readonly cache?: boolean
  /** Folder in which `.fourplane/` lies, with the cache and the list of outputs; `cwd` by default. */
  readonly project?: string
  /** Told after every file that was run. */
  readonly onProgress?: (progress: Progress) => void
}
export interface BuildOptions extends CheckOptions {
  /** Output folder; `generated` by default. */
  readonly out?: string
  /** Kinds of output; `mmd`, `svg`, `png` and `md` by default. */
  readonly formats?: readonly Format[]
  /** Only this part of the files is built. What it writes is brought together by `merge`. */
  readonly shard?: Shard
  /** Output folders of shards: what they hold is not made anew. */
  readonly merge?: readonly string[]
  /** Told what of them cannot be used, in a sentence. */
  readonly onNote?: (note: string) => void
  /** Told when another build of the same project is waited for. */
  readonly onWait?: (pid: number) => void
}
export interface Progress {
  readonly step: 'load' | 'print'
  readonly done: number
  readonly total: number
  readonly file: string
}

/** A diagram and the file that it stands in. */
export interface CheckedDiagram extends DiagramEntry {
  readonly file: string
}
export interface CheckResult {
  readonly files: number
  readonly diagrams: readonly CheckedDiagram[]
  /**
   * The files that all of this follows from: diagrams, what they import, and the `package.json` and `tsconfig.json` that say how to read
   * them; relative to `cwd`, with forward slashes.
   */
  readonly sources: readonly string[]
  /** In order of file and place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether no diagnostic is an error. */
  readonly ok: boolean
}
export interface BuildResult extends CheckResult {
  /** Outputs that were new or changed, by path below the output folder. */
  readonly written: readonly string[]
  /** Outputs of diagrams that are gone. */
  readonly removed: readonly string[]
  /** Outputs that were there already, byte for byte. */
  readonly unchanged: number
}

export const DEFAULT_FORMATS: readonly Format[] = ['mmd', 'svg', 'png', 'md']
