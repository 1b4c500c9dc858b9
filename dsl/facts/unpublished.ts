import { make } from '../made.ts'
import { checkText, MAX_SENTENCE_LENGTH } from '../text.ts'
import type { Unpublished } from './origin.ts'

/**
 * Says that a required fact is not published, and what was looked for. It stands in for a fact of any dimension, and for a version.
 *
 * @example
 * unpublished('the owner names no figure in its blog or filings').origin.kind // 'unpublished'
 */
export function unpublished(why: string): Unpublished {
  const origin = Object.freeze({ kind: 'unpublished', why: checkText(why, 'why it is not published', MAX_SENTENCE_LENGTH) } as const)
  return make({ origin, unit: '', of: '', value: Number.NaN, unitBase: 1, base: Number.NaN } as unknown as Unpublished)
}
