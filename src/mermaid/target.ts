/** What will read a printed text: releases of Mermaid, and what GitHub shows in Markdown. */
export const targets = ['mermaid-12', 'mermaid-11', 'github'] as const
export type Target = (typeof targets)[number]

/** A release of Mermaid: major, minor. */
export type Release = readonly [major: number, minor: number]

interface TargetProfile {
  readonly name: string
  /** The oldest release that this target may mean: what is newer may not be shown. */
  readonly release: Release
  /** Whether it shows what only a page with scripts can: callbacks, registered icons. */
  readonly runsScripts: boolean
}

/**
 * What each target can show. Mermaid 11 is taken from 11.14 on. GitHub does not say which release it runs, and changes it without notice; 11.3
 * is the last one that was seen there and reported in public, so only what that one reads is counted on.
 */
export const targetProfiles: Readonly<Record<Target, TargetProfile>> = {
  'mermaid-12': { name: 'Mermaid 12', release: [12, 3], runsScripts: true },
  'mermaid-11': { name: 'Mermaid 11', release: [11, 14], runsScripts: true },
  github: { name: 'GitHub', release: [11, 3], runsScripts: false },
}

/** Longest text that Mermaid draws unless the page says otherwise, in characters (`maxTextSize`); a text cannot set it for itself. */
export const MAX_TEXT_SIZE = 50_000
/** Most edges of a flowchart that Mermaid draws unless the page says otherwise (`maxEdges`). */
export const MAX_EDGES = 500

/** Whether a target is older than a release. */
export function isOlder(target: Target, [major, minor]: Release): boolean {
  const [ownMajor, ownMinor] = targetProfiles[target].release
  return ownMajor < major || (ownMajor === major && ownMinor < minor)
}
