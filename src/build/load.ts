import { pathToFileURL } from 'node:url'
import { callSiteOf } from '../../dsl/call-site.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import { isMade } from '../../dsl/made.ts'
import { isRefusal, type Problem, type Refusal } from '../../dsl/refusal.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { placeInStack } from './stack.ts'

/** What a diagram file gave. */
export interface Loaded {
  readonly diagrams: readonly Diagram[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Runs a diagram file and collects the diagrams it exports. Whatever goes wrong in it is a diagnostic, never an exception. */
export async function loadFile(path: string, cwd: string): Promise<Loaded> {
  const file = shown(path, cwd)
  try {
    const exported: unknown[] = Object.values(await import(pathToFileURL(path).href)).flatMap(unwrapCommonJs)
    const diagrams = [...new Set(exported.filter(isDiagram))]
    if (diagrams.length > 0) return { diagrams, diagnostics: [] }
    const message =
      'this file exports no diagram: write `export default architecture(…)`, or begin the name of a shared module with an underscore'
    return { diagrams, diagnostics: [{ code: 'FP203', severity: 'error', message, file, place: { file, line: 1, column: 1 } }] }
  } catch (thrown) {
    return { diagrams: [], diagnostics: diagnosticsOf(thrown, file, cwd) }
  }
}

/** Where a diagram was written. */
export function placeOf(diagram: Diagram, cwd: string): Place | undefined {
  return placeInStack(callSiteOf(diagram), cwd)
}

function isDiagram(value: unknown): value is Diagram {
  return isMade(value) && (value as Diagram).kind === 'diagram'
}

/** `export default` of a CommonJS module arrives inside another `default`. */
function unwrapCommonJs(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && !isMade(value) ? [value, ...Object.values(value)] : [value]
}

function diagnosticsOf(thrown: unknown, file: string, cwd: string): Diagnostic[] {
  if (isRefusal(thrown)) return thrown.problems.map((problem) => ofProblem(problem, thrown, file, cwd))
  const syntax = syntaxError(thrown, file, cwd)
  if (syntax !== undefined) return [syntax]
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `threw ${String(thrown)}`
  const place = thrown instanceof Error ? placeInStack(thrown.stack, cwd) : undefined
  return [{ code: 'FP201', severity: 'error', message: firstLines(message), file, ...(place === undefined ? {} : { place }) }]
}

function ofProblem({ code, message, path, subject }: Problem, refusal: Refusal, file: string, cwd: string): Diagnostic {
  const place = (subject && placeInStack(callSiteOf(subject), cwd)) ?? placeInStack(refusal.stack, cwd)
  return { code, severity: 'error', message, file, ...(place === undefined ? {} : { place }), ...(path === undefined ? {} : { path }) }
}

const ESBUILD_ERROR = /^(.*):(\d+):(\d+): ERROR: (.*)$/m

/** What esbuild (inside tsx) or Node's own type stripping says of a file it cannot parse. */
function syntaxError(thrown: unknown, file: string, cwd: string): Diagnostic | undefined {
  if (!(thrown instanceof Error)) return undefined
  const match = ESBUILD_ERROR.exec(thrown.message)
  if (match !== null) {
    const [, where = file, line = '1', column = '0', message = thrown.message] = match
    const place = { file: shown(where, cwd), line: Number(line), column: Number(column) + 1 } // esbuild counts columns from 0
    return { code: 'FP202', severity: 'error', message, file, place }
  }
  if (!(thrown instanceof SyntaxError)) return undefined
  const place = placeInStack(thrown.stack, cwd)
  return { code: 'FP202', severity: 'error', message: firstLines(thrown.message), file, ...(place === undefined ? {} : { place }) }
}

/** Longest message of a foreign error that is passed on, in characters. */
const MAX_MESSAGE = 2000

function firstLines(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message
}
