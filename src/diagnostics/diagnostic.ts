import { type ProblemCode, problemCodes } from '../../dsl/refusal.ts'

/** Where a diagnostic points: lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing to mend, with a code that `docs/diagnostics.md` explains. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: 'error' | 'warning'
  /** One sentence that says what to do. */
  readonly message: string
  /** The file it is about, as the author gave it. */
  readonly file: string
  readonly place?: Place
  /** Dotted path of the property, such as `metrics.cost`. */
  readonly path?: string
}

export type Code = ProblemCode | 'FP201' | 'FP202' | 'FP203' | 'FP204' | 'FP205' | 'FP206' | 'FP207' | 'FP208' | 'FP209' | 'FP210'

/** Every code of the compiler; those of the language (FP1xx) come from there. */
export const codes: Readonly<Record<Code, string>> = {
  ...problemCodes,
  FP201: 'A diagram file runs to its end.',
  FP202: 'A diagram file is valid TypeScript.',
  FP203: 'A diagram file exports a diagram.',
  FP204: 'Two diagrams never have one id.',
  FP205: 'A diagram stands in the file that its id names.',
  FP206: 'A diagram file ends within the time and memory it is given.',
  FP207: 'Every character can be drawn by the font of the package.',
  FP208: 'There is something to build at the paths given.',
  FP209: 'The output can be written.',
  FP210: 'A diagram can be drawn.',
}

/** By file, then place, then code: the same order whatever ran first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  )
}

/** Order by code units: no locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
