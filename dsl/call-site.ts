import { processWide } from './process-wide.ts'

/** Where values of the language were written, so that a diagnostic found later still points at the author's line. */
const sites = processWide('call-sites', () => new WeakMap<object, { readonly stack?: string }>())

/** Remembers the caller of `api` as the place of `value`. Cheap: the stack becomes text only when somebody asks for it. */
export function recordCallSite<T extends object>(value: T, api: (...args: never[]) => unknown): T {
  const holder: { stack?: string } = {}
  Error.captureStackTrace(holder, api)
  sites.set(value, holder)
  return value
}

/** The stack at the moment `value` was made, innermost frame of the author first; `undefined` where none was recorded. */
export function callSiteOf(value: object): string | undefined {
  return sites.get(value)?.stack
}
