export type { Code, Diagnostic, Place } from '../diagnostics/diagnostic.ts'
export { type BuildOptions, type BuildResult, build, type CheckOptions, type CheckResult, check, type Progress } from './build.ts'
export { type Format, formats } from './emit.ts'
export { isRule, type Severities } from './severities.ts'
