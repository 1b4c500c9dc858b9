/** Texts of figures for properties: words, long words, sentences, several scripts, nothing at all. */
import fc from 'fast-check'

const WORDS = [
  'orders',
  'p99',
  'a',
  '日本',
  'Ärger',
  'service',
  'very-long-name-of-a-thing',
  'SettlementReconciliationCoordinatorService',
  'of',
  '3 %',
]

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))
export const maybeText: fc.Arbitrary<string | undefined> = fc.option(anyText, { nil: undefined })
export const anyClass: fc.Arbitrary<string | undefined> = fc.constantFrom('edge', 'service', 'state', 'control', 'other', undefined)

/** A record without the keys whose value is undefined. */
export function defined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
