import type { Kind, Store } from '../cache/store.ts'
import type { Format } from '../config/formats.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A file that a diagram is printed as. */
export interface PrintedOutput {
  /** Path below the output folder: `netflix/architecture/architecture.svg`. */
  readonly path: string
  readonly digest: string
  /** A text stands here; a picture is an entry of its own in the store. */
  readonly content?: string
  readonly picture?: { readonly kind: Kind; readonly key: string }
}

/** What the diagrams of a file are printed as, by format: an entry of the store. A format that was not asked for is absent. */
export type PrintRecord = Readonly<Partial<Record<Format, Printed>>>
export interface Printed {
  readonly outputs: readonly PrintedOutput[]
  /** Of diagrams that could not be drawn. */
  readonly diagnostics: readonly Diagnostic[]
}

export function readPrintRecord(store: Store, key: string): PrintRecord {
  const entry = store.read('print', key)
  return entry === undefined ? {} : JSON.parse(entry.toString('utf8'))
}

/** Adds formats to what is known. */
export function addToPrintRecord(store: Store, key: string, more: PrintRecord): void {
  store.write('print', key, JSON.stringify({ ...readPrintRecord(store, key), ...more }))
}

/** The formats of the wanted ones that the store cannot give: never printed, or their pictures are gone. */
export function missingFormats(store: Store, key: string, wanted: readonly Format[]): readonly Format[] {
  const record = readPrintRecord(store, key)
  return wanted.filter((format) => {
    const printed = record[format]
    return printed === undefined || printed.outputs.some(({ picture }) => picture !== undefined && !store.has(picture.kind, picture.key))
  })
}

/** The bytes of an output; nothing if its picture is gone from the store. */
export function contentOf({ content, picture }: PrintedOutput, store: Store): Buffer | undefined {
  return picture === undefined ? Buffer.from(content ?? '') : store.read(picture.kind, picture.key)
}
