/** How old a source is. The first includes what is dated later than the day that is asked about. */
export const ages = ['under a year', '1 to 2 years', '2 to 5 years', '5 to 10 years', 'over 10 years', 'undated'] as const
export type Age = (typeof ages)[number]

/** Where each age ends, in months. */
const ENDS: readonly (readonly [Age, number])[] = [
  ['under a year', 12],
  ['1 to 2 years', 24],
  ['2 to 5 years', 60],
  ['5 to 10 years', 120],
]

/**
 * Whole months from a date to a day; a bare year counts from its last month, so that nothing is called old because its source is vague.
 *
 * @param date ISO year, month or day
 * @param today ISO day
 * @example
 * monthsBetween('2024', '2026-11-29') // 23
 */
export function monthsBetween(date: string, today: string): number {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7) || 12)
  return months(today) - months(date)
}

/**
 * The age of a source on a day.
 *
 * @example
 * ageOf('2019-03', '2026-11-29') // '5 to 10 years'
 */
export function ageOf(published: string, today: string): Age {
  if (published === 'undated') return 'undated'
  const months = monthsBetween(published, today)
  return ENDS.find(([, end]) => months < end)?.[0] ?? 'over 10 years'
}
