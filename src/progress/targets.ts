import type { Category } from '../../dsl/categories/diagram.ts'
import { systems } from '../../dsl/systems/index.ts'
import type { System } from '../../dsl/systems/system.ts'
import type { View } from '../survey/survey.ts'

/** The eight views of a company, in the order in which a reader needs them. */
export const views: readonly View[] = [
  'architecture',
  'request-flow',
  'storage',
  'failure-domains',
  'scale-evolution',
  'cost-breakdown',
  'novel-solutions',
  'production-operations',
]

/** The companies of the Atlas, by id. */
export const companies: readonly System[] = Object.values(systems)
  .filter((system): system is System => system.kind === 'system')
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/** How many diagrams of each category the Atlas wants. One of each view of each company makes up the first. */
export const targets: Readonly<Record<Category, number>> = {
  architecture: companies.length * views.length,
  incident: 100,
  debugging: 100,
  pattern: 80,
  scaling: 80,
  performance: 80,
  cost: 60,
  migration: 60,
  capacity: 60,
  comparison: 40,
}
export const categories = Object.keys(targets) as readonly Category[]
/** 900 */
export const totalTarget: number = Object.values(targets).reduce((sum, target) => sum + target, 0)
