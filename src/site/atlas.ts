import type { Page } from '../page/page.ts'

/** What the other pages need to know of a diagram: its page is read again when it is printed, so that a thousand fit into memory. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly category: Page['category']
  readonly view?: string
  readonly system: Page['system']
  /** ISO date or time of the incident that it tells of. */
  readonly happened?: string
  /** Ids of the technologies of its components, each once. */
  readonly technologies: readonly string[]
  readonly errors: readonly ErrorEntry[]
  readonly findable: Page['findable']
  /** ISO day of the last change of its file. */
  readonly changed?: string
}
export interface ErrorEntry {
  readonly text: string
  readonly means: string
  readonly printedBy: string
  readonly technology: string
}
export interface TechnologyEntry {
  readonly id: string
  readonly name: string
  readonly is: string
  readonly vendor: string
  readonly docs?: string
  readonly plane: Page['components'][number]['plane']
}

/** All diagrams of a site, and the ways to them. */
export interface Atlas {
  readonly entries: readonly Entry[]
  readonly bySystem: ReadonlyMap<string, readonly Entry[]>
  readonly byCategory: ReadonlyMap<string, readonly Entry[]>
  readonly byTechnology: ReadonlyMap<string, readonly Entry[]>
  readonly technologies: ReadonlyMap<string, TechnologyEntry>
}

/** What a page says to the pages of others. */
export function entryOf(
  page: Page,
  changed: string | undefined,
): { readonly entry: Entry; readonly technologies: readonly TechnologyEntry[] } {
  const { id, title, summary, category, view, system, happened, findable, components, onCall } = page
  const byId = new Map(components.map((component) => [component.id, component]))
  const entry: Entry = {
    id,
    title,
    summary,
    category,
    ...(view === undefined ? {} : { view }),
    system,
    ...(happened === undefined ? {} : { happened }),
    technologies: [...new Set(components.map(({ technology }) => technology.id))],
    errors: onCall.errors.map(({ text, means, printedBy }) => {
      const component = byId.get(printedBy)
      return { text, means, printedBy: component?.name ?? '', technology: component?.technology.id ?? '' }
    }),
    findable,
    ...(changed === undefined ? {} : { changed }),
  }
  return { entry, technologies: components.map(({ technology, plane }) => ({ ...technology, plane })) }
}

/** Brings entries together; they are in the order of their ids. */
export function atlasOf(entries: readonly Entry[], technologies: readonly TechnologyEntry[]): Atlas {
  return {
    entries,
    bySystem: grouped(entries, ({ system }) => [system.id]),
    byCategory: grouped(entries, ({ category }) => [category]),
    byTechnology: grouped(entries, (entry) => entry.technologies),
    technologies: new Map(
      technologies.map((technology): [string, TechnologyEntry] => [technology.id, technology]).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
}

/** Diagrams that this one leads to, or that lead to it: of the technologies of its components, or with a component of its technology. */
export function linksOf(entry: Entry, atlas: Atlas): { readonly to: readonly Entry[]; readonly from: readonly Entry[] } {
  const others = (found: readonly Entry[]) => [...new Set(found)].filter(({ id }) => id !== entry.id)
  const to = entry.technologies.flatMap((technology) => atlas.bySystem.get(technology) ?? [])
  const from = atlas.byTechnology.get(entry.system.id) ?? []
  return { to: others(to), from: others(from) }
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}
