import { type made, make } from '../made.ts'
import { checkSlug, checkText } from '../text.ts'

/** Whose production a diagram shows: a company, or your own. A technology is a system as well. */
export interface System {
  readonly kind: 'system'
  /** Folder of its diagrams: `netflix`. */
  readonly id: string
  readonly name: string
  readonly [made]: true
}

/**
 * Declares a system of your own.
 *
 * @example
 * const acme = system('acme', 'Acme Shop')
 * acme.id // 'acme'
 */
export function system(id: string, name: string): System {
  return make({ kind: 'system', id: checkSlug(id, 'the id of a system'), name: checkText(name, 'the name of a system') } as System)
}
