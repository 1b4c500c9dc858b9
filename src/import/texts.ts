import { parse as parsePath } from 'node:path'
import { slugOf } from '../../dsl/text.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { mermaidTexts, placeInFile } from '../markdown/texts.ts'
import { parse } from '../mermaid/index.ts'
import type { FileOptions } from './file.ts'
import { type ImportSummary, importFigure } from './import.ts'
import type { Model } from './model.ts'

export type View = Model['kind']

/** A diagram file that waits to be written. */
export interface Imported {
  readonly slug: string
  /** `docs/checkout.md (2)` */
  readonly from: string
  readonly text: string
  readonly summary: ImportSummary
}

export interface ImportTextsOptions {
  readonly system: FileOptions['system']
  readonly slug?: string
  readonly view?: View
}

/** Longest slug of the language. */
const MAX_SLUG_LENGTH = 100

/** Imports every flowchart and sequence diagram of some files. A text with errors gives diagnostics and no file; other kinds are skipped. */
export function importTexts(
  inputs: readonly { readonly file: string; readonly content: string }[],
  { system, slug, view }: ImportTextsOptions,
): { readonly imported: readonly Imported[]; readonly diagnostics: readonly Diagnostic[]; readonly skipped: readonly string[] } {
  const imported: Imported[] = []
  const diagnostics: Diagnostic[] = []
  const skipped: string[] = []
  const taken = new Set<string>()
  for (const { file, content } of inputs) {
    const texts = mermaidTexts(file, content)
    for (const one of texts) {
      const from = one.number === undefined ? file : `${file} (${one.number})`
      const { figure, kind, diagnostics: found } = parse(one.text, { file })
      diagnostics.push(...found.map((it) => (it.place === undefined ? it : { ...it, place: placeInFile(one, it.place) })))
      if (figure === undefined || found.some(({ severity, code }) => severity === 'error' || code === 'FP303')) {
        skipped.push(`${from}: ${kind ?? 'no diagram'}`)
        continue
      }
      const name = parsePath(file).name
      const several = texts.length > 1 && one.number !== undefined
      const wanted = slug ?? slugOf(figure.title ?? (several ? `${name} ${one.number}` : name))
      const free = freeSlug(wanted.slice(0, MAX_SLUG_LENGTH - 5).replace(/-+$/, ''), taken)
      const made = importFigure(figure, { slug: free, from, title: titleOf(free), system, ...(view === undefined ? {} : { view }) })
      if (made === undefined) {
        skipped.push(`${from}: ${figure.kind}`)
        continue
      }
      taken.add(free)
      imported.push({ slug: free, from, ...made })
    }
  }
  return { imported, diagnostics, skipped }
}

function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted
  for (let next = 2; taken.has(slug); next += 1) slug = `${wanted}-${next}`
  return slug
}

function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
