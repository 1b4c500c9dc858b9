export { type FixMode, fixFile, fixModes } from './fix.ts'
export { lintFile } from './lint.ts'
