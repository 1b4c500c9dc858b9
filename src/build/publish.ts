import type { Store } from '../cache/store.ts'
import type { Format } from '../config/formats.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Manifest, WrittenOutput, WrittenSource } from './manifest.ts'
import type { OutputFolder } from './output-folder.ts'
import { contentOf, type Printed, type PrintedOutput, readPrintRecord } from './print-record.ts'
import type { StaleOutput } from './retire.ts'

/** A diagram file that passed: its name in the manifest, in diagnostics, and the key of what it gives. */
export interface PassedFile {
  readonly source: string
  readonly file: string
  readonly key: string
}

/** Where outputs come from and go to. */
export interface Publication {
  readonly store: Store
  readonly folder: OutputFolder
  readonly manifest: Manifest
  readonly formats: readonly Format[]
  /**
   * Diagram files whose outputs were seen in their place in this session. They are not looked at again: a watch of thousands would spend its
   * time with that. What others do to outputs meanwhile is put right by the next session.
   */
  readonly seen: Set<string>
  /** Makes a path below the output folder one that an author recognises. */
  shown(path: string): string
}

export interface Published {
  readonly written: readonly string[]
  readonly unchanged: number
  readonly diagnostics: readonly Diagnostic[]
  /** Outputs that a file does not give any more. */
  readonly stale: readonly StaleOutput[]
  /** Files whose outputs are damaged in the store: they must be printed anew. */
  readonly damaged: readonly PassedFile[]
}
const NOTHING: Published = { written: [], unchanged: 0, diagnostics: [], stale: [], damaged: [] }

/** Whether the outputs of a file are in the output folder as this key gives them, untouched since they were written. */
export function isCurrent({ folder, manifest, formats, seen }: Publication, source: string, key: string): boolean {
  const written = manifest.sources.get(source)
  if (written?.key !== key) return false
  const name = JSON.stringify([source, key, formats])
  if (seen.has(name)) return true
  const there = formats.every((format) => {
    const outputs = written.outputs[format]
    return outputs !== undefined && Object.entries(outputs).every(([path, { stat }]) => stat !== undefined && folder.stampOf(path) === stat)
  })
  if (there) seen.add(name)
  return there
}

/** Writes what is new or changed. The manifest knows every file before it is written, so that a build that is killed loses none. */
export function publish(publication: Publication, files: readonly PassedFile[]): Published {
  const { store, manifest, formats } = publication
  const changed = files.filter(({ source, key }) => !isCurrent(publication, source, key))
  for (const { source, key } of changed) {
    const record = readPrintRecord(store, key)
    const planned = formats.map((format) => [format, digests(record[format]?.outputs ?? [])] as const)
    manifest.note(source, withOutputs(manifest.sources.get(source), key, planned))
  }
  if (changed.length > 0) manifest.save()
  const inPlace = new Set(changed)
  const unchanged = files.filter((file) => !inPlace.has(file)).reduce((sum, { source }) => sum + outputCount(publication, source), 0)
  return together([{ ...NOTHING, unchanged }, ...changed.map((file) => publishFile(publication, file))])
}

/** What several publications did. */
export function together(all: readonly Published[]): Published {
  return {
    written: all.flatMap(({ written }) => written),
    unchanged: all.reduce((sum, { unchanged }) => sum + unchanged, 0),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    stale: all.flatMap(({ stale }) => stale),
    damaged: all.flatMap(({ damaged }) => damaged),
  }
}

function outputCount({ manifest, formats }: Publication, source: string): number {
  const outputs = manifest.sources.get(source)?.outputs ?? {}
  return formats.reduce((sum, format) => sum + Object.keys(outputs[format] ?? {}).length, 0)
}

/** Outputs about to be written. */
function digests(outputs: readonly PrintedOutput[]): Readonly<Record<string, WrittenOutput>> {
  return Object.fromEntries(outputs.map(({ path, digest }) => [path, { digest }]))
}

/** Adds outputs to those of before; what a format does not give any more stays known until it is removed. */
function withOutputs(
  before: WrittenSource | undefined,
  key: string,
  more: readonly (readonly [Format, Readonly<Record<string, WrittenOutput>>])[],
): WrittenSource {
  const outputs = { ...before?.outputs }
  for (const [format, added] of more) outputs[format] = { ...outputs[format], ...added }
  return { key, outputs }
}

function publishFile(publication: Publication, passed: PassedFile): Published {
  const { store, folder, manifest, formats, shown } = publication
  const damaged: Published = { ...NOTHING, damaged: [passed] }
  const record = readPrintRecord(store, passed.key)
  const diagnostics: Diagnostic[] = []
  const written: string[] = []
  const stale: StaleOutput[] = []
  let unchanged = 0
  for (const format of formats) {
    const printed = record[format]
    if (printed === undefined) return damaged
    diagnostics.push(...printed.diagnostics)
    stale.push(...staleOutputs(manifest, passed.source, format, printed))
    for (const output of printed.outputs) {
      try {
        const done = publishOutput(publication, output)
        if (done === 'lost') return damaged
        if (done === 'written') written.push(output.path)
        else unchanged += 1
        const stat = folder.stampOf(output.path)
        const now: WrittenOutput = { digest: output.digest, ...(stat === undefined ? {} : { stat }) }
        manifest.note(passed.source, withOutputs(manifest.sources.get(passed.source), passed.key, [[format, { [output.path]: now }]]))
      } catch (error) {
        const message = `${shown(output.path)} cannot be written: ${(error as Error).message}`
        diagnostics.push({ code: 'FP209', severity: 'error', message, file: passed.file })
      }
    }
  }
  return { written, unchanged, diagnostics, stale, damaged: [] }
}

/** What the manifest knows of a format and the file does not give any more; one that could not be drawn is kept as it was. */
function staleOutputs({ sources }: Manifest, source: string, format: Format, { outputs, diagnostics }: Printed): readonly StaleOutput[] {
  if (diagnostics.length > 0) return []
  const given = new Set(outputs.map(({ path }) => path))
  const known = Object.keys(sources.get(source)?.outputs[format] ?? {})
  return known.filter((path) => !given.has(path)).map((path) => ({ source, format, path }))
}

/** Puts an output in its place; `lost` if its picture is gone from the store. */
function publishOutput({ store, folder }: Publication, output: PrintedOutput): 'written' | 'unchanged' | 'lost' {
  if (folder.digestOf(output.path) === output.digest) return 'unchanged'
  const content = contentOf(output, store)
  if (content === undefined) return 'lost'
  folder.write(output.path, content)
  return 'written'
}
