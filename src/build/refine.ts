import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type FindProperty, propertyFinder } from '../import/property-place.ts'

/** Moves diagnostics that are about a property of a diagram from the call that makes it to the property. */
export async function refine(diagnostics: readonly Diagnostic[], cwd: string): Promise<Diagnostic[]> {
  const finders = new Map<string, Promise<FindProperty | undefined>>()
  const finderOf = (file: string): Promise<FindProperty | undefined> => {
    const finder = finders.get(file) ?? readFile(resolve(cwd, file), 'utf8').then(propertyFinder, () => undefined)
    finders.set(file, finder)
    return finder
  }
  return Promise.all(
    diagnostics.map(async (diagnostic): Promise<Diagnostic> => {
      const { place, path } = diagnostic
      if (place === undefined || path === undefined || path === '') return diagnostic
      const position = (await finderOf(place.file))?.(place, path)
      return position === undefined ? diagnostic : { ...diagnostic, place: { file: place.file, ...position } }
    }),
  )
}
