import type { Category } from '../../../dsl/categories/diagram.ts'
import { CATEGORIES } from '../address.ts'
import type { Atlas } from '../atlas.ts'
import type { Site } from '../document.ts'
import { countList, entryList, listingPages, type SiteFile } from './listing.ts'

/** What a reader finds in each category. */
export const CATEGORY_NOTES: Readonly<Record<Category, string>> = {
  architecture: 'A whole system, from the edge to its stores',
  incident: 'What happened, how it spread, and what ended it',
  debugging: 'From the error text to the fix, question by question',
  pattern: 'A guarantee, who runs it, and how it fails',
  scaling: 'What broke at each stage of growth',
  performance: 'What was measured, how, and where the limit is',
  cost: 'What it costs, and what reduces it',
  migration: 'Phases, each with its way back',
  capacity: 'What saturates first, and when to add',
  comparison: 'Criteria with thresholds, and the cost of choosing wrong',
}

export function categoryPath(category: string): string {
  return `categories/${category}.html`
}

/** All categories, and a page for each. */
export function categoryPages(site: Site, atlas: Atlas): readonly SiteFile[] {
  const categories = (Object.keys(CATEGORY_NOTES) as Category[]).flatMap((category) => {
    const entries = atlas.byCategory.get(category)
    return entries === undefined ? [] : [{ category, entries }]
  })
  const all = listingPages(site, {
    path: CATEGORIES,
    title: 'Categories',
    description: 'What each diagram answers.',
    items: categories,
    show: (items, path) =>
      countList(
        path,
        items.map(({ category, entries }) => {
          return { to: categoryPath(category), name: titleOf(category), note: CATEGORY_NOTES[category], count: entries.length }
        }),
      ),
  })
  const each = categories.flatMap(({ category, entries }) =>
    listingPages(site, {
      path: categoryPath(category),
      title: titleOf(category),
      description: `${CATEGORY_NOTES[category]}.`,
      above: [[CATEGORIES, 'Categories']],
      items: entries,
      show: entryList,
    }),
  )
  return [...all, ...each]
}

/** The name of a category at the beginning of a line. */
export function titleOf(category: string): string {
  return `${category.charAt(0).toUpperCase()}${category.slice(1)}`
}
