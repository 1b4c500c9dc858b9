import type { Unpublished } from './facts/origin.ts'
import { isMade } from './made.ts'
import { refuse } from './refusal.ts'

/** `'4'`, `'4.1'` or `'4.1.3'`: what an operator can look up. `latest` is not a version: nobody can tell tomorrow what it was. */
export type MajorMinorPatch = `${bigint}` | `${bigint}.${bigint}` | `${bigint}.${bigint}.${bigint}`

/** A version, or `unpublished('why nobody can know it')`. */
export type MajorMinorPatchOrUnpublished = MajorMinorPatch | Unpublished

const MAJOR_MINOR_PATCH = /^\d{1,9}(\.\d{1,9}){0,2}$/

/** The version as it is, or a refusal (FP105): the type cannot see that `'-4.1'` is none. */
export function checkVersion(version: unknown, of: string): MajorMinorPatchOrUnpublished {
  if (typeof version === 'string' && MAJOR_MINOR_PATCH.test(version)) return version as MajorMinorPatch
  if (isMade(version) && 'origin' in version) return version as Unpublished
  if (version === undefined) refuse('FP105', `${of} has releases: write the version that runs, such as '4.1', or unpublished('why')`)
  refuse('FP105', `${JSON.stringify(version)} is not a version of ${of}: write 4, 4.1 or 4.1.3, or unpublished('why')`)
}
