import type { Unpublished } from '../../dsl/facts/origin.ts'
import { format } from '../../dsl/units/format.ts'

/** What is told in words, or that the owner does not publish it. */
export function told(it: string | Unpublished): string {
  return typeof it === 'string' ? it : format(it)
}
