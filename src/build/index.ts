export type { OwnRule, Severities } from '../config/config.ts'
export { type Format, formats } from '../config/formats.ts'
export type { Code, Diagnostic, Place } from '../diagnostics/diagnostic.ts'
export type { JudgedSurvey, Survey, SurveyedFact, SurveyedSource, View } from '../survey/survey.ts'
export {
  type BuildOptions,
  type BuildResult,
  build,
  type CheckOptions,
  type CheckResult,
  check,
  type Progress,
} from './build.ts'
export { DEFAULT_OUT } from './defaults.ts'
export { type FindIndex, type FindIndexOptions, findIndex } from './find-index.ts'
export { type SnapshotsResult, snapshots } from './snapshots.ts'
export { sourcesOf } from './source-keys.ts'
export { type SurveysResult, surveys } from './surveys.ts'
