import type { Findable } from '../find/findable.ts'
import type { Entry } from './atlas.ts'

/** What the search in a page knows of a diagram: that of the 3 AM look-up, up to the first check. */
export type SearchEntry = Omit<Findable, 'recovery' | 'category'>
/** A diagram in the list of all. */
export interface NavigationEntry {
  readonly id: string
  readonly title: string
  readonly system: string
  readonly category: string
}
/** What scripts of data leave behind for the script of the page. */
export interface SiteData {
  readonly search: readonly SearchEntry[]
  readonly navigation: readonly NavigationEntry[]
}

/** Where scripts of data leave it. */
export const DATA_NAME = 'fourplaneSite'

/**
 * Data as a script: pages that were opened as files may load scripts but fetch nothing. One line an entry, so that versions of a site can be
 * compared.
 */
export function dataScript<Name extends keyof SiteData>(name: Name, entries: SiteData[Name]): string {
  return `(self.${DATA_NAME}??={}).${name}=[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`
}

export function searchEntries(entries: readonly Entry[]): readonly SearchEntry[] {
  return entries.map(({ findable: { id, title, system, texts, check } }) => ({ id, title, system, texts, check }))
}

export function navigationEntries(entries: readonly Entry[]): readonly NavigationEntry[] {
  return entries.map(({ id, title, system, category, view }) => ({ id, title, system: system.name, category: view ?? category }))
}
