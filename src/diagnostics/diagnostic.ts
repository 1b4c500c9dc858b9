import { type ProblemCode, problemCodes } from '../../dsl/refusal.ts'

/** Where a diagnostic points: lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing to mend, with a code that `docs/diagnostics.md` explains. */
export interface Diagnostic {
  readonly code: Code | OwnCode
  readonly severity: 'error' | 'warning'
  /** One sentence that says what to do. */
  readonly message: string
  /** The file it is about, as the author gave it. */
  readonly file: string
  readonly place?: Place
  /** Dotted path of the property, such as `metrics.cost`. */
  readonly path?: string
}

export type Code =
  | RuleCode
  | ProblemCode
  | 'FP201'
  | 'FP202'
  | 'FP203'
  | 'FP204'
  | 'FP205'
  | 'FP206'
  | 'FP207'
  | 'FP208'
  | 'FP209'
  | 'FP210'
  | 'FP211'
  | 'FP301'
  | 'FP302'
  | 'FP303'
  | 'FP304'
  | 'FP305'
  | LintCode

/** A code of another repository's own rule: two words with a slash between. */
export type OwnCode = `${string}/${string}`

/** Rules of hand-written Mermaid text. */
export type LintCode = 'FP311' | 'FP312' | 'FP313' | 'FP314' | 'FP315' | 'FP316' | 'FP317' | 'FP318' | 'FP319'

/**
 * Whether a code is a rule's: only these can be set and suppressed. The refusals of the language and the build stay errors. What is said of
 * Mermaid text can be set too: a team mends what it has step by step.
 */
export function isRule(code: string): boolean {
  return code.startsWith('FP0') || code.startsWith('FP3') || isOwnCode(code)
}

/** Whether a text can be the code of an own rule. @example isOwnCode('acme/owner') // true */
export function isOwnCode(code: string): code is OwnCode {
  return /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(code)
}

export type RuleCode =
  | 'FP001'
  | 'FP002'
  | 'FP003'
  | 'FP004'
  | 'FP005'
  | 'FP006'
  | 'FP007'
  | 'FP008'
  | 'FP009'
  | 'FP010'
  | 'FP011'
  | 'FP012'
  | 'FP013'
  | 'FP014'
  | 'FP015'
  | 'FP016'
  | 'FP017'
  | 'FP018'
  | 'FP019'
  | 'FP020'
  | 'FP021'
  | 'FP022'
  | 'FP023'
  | 'FP024'
  | 'FP025'
  | 'FP026'
  | 'FP027'
  | 'FP028'
  | 'FP029'
  | 'FP030'

/** Every code of the compiler: rules (FP0xx, explained in `src/rules/messages`), the language (FP1xx), the build (FP2xx), and Mermaid text (FP3xx). */
export const codes: Readonly<Record<Code, string>> = {
  FP001: 'A component has the name that its operators use.',
  FP002: 'Every component is on a flow.',
  FP003: 'An architecture shows all four planes.',
  FP004: 'At most 25 cards.',
  FP005: 'Every edge says what it does.',
  FP006: 'At least five reported or derived facts.',
  FP007: 'At least two sources.',
  FP008: 'A digest never carries a diagram alone.',
  FP009: 'A fact is not younger than its source.',
  FP010: 'An old figure says the date it is about.',
  FP011: 'What is printed belongs to a component that is drawn.',
  FP012: 'A timeline runs forwards, and its turns come once and in order.',
  FP013: 'No general advice.',
  FP014: 'The first step only reads.',
  FP015: 'Every branch of a debugging guide ends in a fix or an escalation.',
  FP016: 'Every question is reached, and none leads back to itself.',
  FP017: 'Items sum to their total, in one currency and period.',
  FP018: 'The hops of a request fit the promise to its caller.',
  FP019: 'Phases end after they start, and stand in order.',
  FP020: 'A path is not promised more availability than its dependencies allow.',
  FP021: 'No resource is used up at the load of its model.',
  FP022: 'What saturates first is what is used most.',
  FP023: 'Headroom is what the load leaves of the limit.',
  FP024: 'The cost of one is the total divided by what it serves.',
  FP025: 'An item costs its price times its quantity.',
  FP026: 'One fact has one value in all diagrams of a system.',
  FP027: 'A derived figure is the same when it is computed again.',
  FP028: 'Every question has an id of its own.',
  FP029: 'An outage does not last longer than its timeline.',
  FP030: 'A technology of the catalogue is taken from the catalogue.',
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
  FP211: 'An output of a diagram that is gone is as the compiler wrote it.',
  FP301: 'Mermaid text follows the grammar of its kind.',
  FP302: 'A Mermaid text begins with its kind.',
  FP303: 'The kind is one that fourplane reads.',
  FP304: 'A Mermaid text keeps to the limits of size and nesting.',
  FP305: 'A Mermaid text says only what its target can show.',
  FP311: 'Every node of a flowchart stands on a plane.',
  FP312: 'The colour of a node is that of its plane.',
  FP313: 'Text has a contrast of at least 4.5:1 on its fill.',
  FP314: 'What is drawn is connected.',
  FP315: 'A node that an edge names is declared.',
  FP316: 'A class that is used is defined.',
  FP317: 'A task of a gantt ends after it starts.',
  FP318: 'An edge is drawn once.',
  FP319: 'A series has a value for every name of its axis, and no more.',
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
