export type { OwnRule, Severities } from '../config/config.ts'
export { type Format, formats } from '../config/formats.ts'
export type { Code, Diagnostic, Place } from '../diagnostics/diagnostic.ts'
export {
  type BuildOptions,
  type BuildResult,
  build,
  type CheckOptions,
  type CheckResult,
  check,
  DEFAULT_OUT,
  type Progress,
} from './build.ts'
