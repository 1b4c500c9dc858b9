import type { Category } from '../../dsl/categories/diagram.ts'
import { categories, views } from '../progress/targets.ts'
import type { View } from '../survey/survey.ts'

/** What a source can feed: a category of diagrams, or one view of a whole system. */
export type Topic = Exclude<Category, 'architecture'> | View
/** Every topic, views first. `architecture` is the view: the category is made up of views. */
export const topics: readonly Topic[] = [
  ...views,
  ...categories.filter((category): category is Exclude<Category, 'architecture'> => category !== 'architecture'),
]

/** Whether a topic is a view of a whole system. */
export function isView(topic: Topic): topic is View {
  return (views as readonly string[]).includes(topic)
}

/** Words of titles that tell what an article is about. */
const WORDS: readonly (readonly [RegExp, readonly Topic[]])[] = [
  [/\b(post-?mortem|incident|outage|root cause)/i, ['incident']],
  [/\b(migrat\w*|moving (from|to)|replatform\w*)/i, ['migration']],
  [/\b(costs?|savings?|spend|cheaper|efficien\w*)\b/i, ['cost', 'cost-breakdown']],
  [/\b(scal(e|es|ed|ing|able)|billions?|trillions?|millions?)\b/i, ['scaling', 'scale-evolution']],
  [/\b(latency|performance|faster|speed\w*|optimi[sz]\w*|benchmark\w*)\b/i, ['performance']],
  [/\b(capacity|load test\w*|headroom)\b/i, ['capacity']],
  [/\b(debug\w*|troubleshoot\w*|bug|memory leak)\b/i, ['debugging']],
  [/\b(storage|database|data ?store|cache|caching|sharding|replication)\b/i, ['storage']],
  [/\b(failover|resilien\w*|blast radius|isolation|cell-based|availability)\b/i, ['failure-domains']],
  [/\b(deploy\w*|on-?call|observability|alert\w*|chaos|release\w*|monitoring)\b/i, ['production-operations']],
  [/\b(architecture|how we built|inside|under the hood|platform)\b/i, ['architecture']],
]

/**
 * What an article is about, by the words of its title; none if they tell nothing.
 *
 * @example
 * topicsOf('Migrating billions of rows without downtime').join() // 'migration,scaling,scale-evolution'
 */
export function topicsOf(title: string): readonly Topic[] {
  return WORDS.flatMap(([words, about]) => (words.test(title) ? about : []))
}
