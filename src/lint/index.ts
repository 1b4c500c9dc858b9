export { type FixMode, fixFile, fixModes } from './fix.ts'
export { type Linted, type LintOptions, lintFile } from './lint.ts'
