const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/

/** Whether a text is an ISO year, month or day that exists. */
export function isIsoDate(text: unknown): text is string {
  return typeof text === 'string' && ISO_DATE.test(text) && (text.length < 10 || existsAsDay(text))
}

/** Whether a text is an ISO day that exists. */
export function isIsoDay(text: unknown): text is string {
  return isIsoDate(text) && text.length === 10
}

/** Whether a text is an ISO time to the minute or second, with its zone. */
export function isInstant(text: unknown): text is string {
  return typeof text === 'string' && ISO_INSTANT.test(text) && existsAsDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}

function existsAsDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) // 2025-02-30 would come back as 2025-03-02
}
