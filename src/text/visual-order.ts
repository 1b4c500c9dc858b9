import { createRequire } from 'node:module'
import type { Bidi } from 'bidi-js'
import type { Face } from './fonts/files.ts'
import { type Run, runsOf } from './runs.ts'

/** A letter that is written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LETTER = /\p{Letter}/u

/** Whether a text is read from right to left: its first letter decides, as in HTML's `dir="auto"`. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '')
}

let bidi: Bidi | undefined

/** The declarations of bidi-js say that it exports `default`; what `require` answers is the function itself. */
function loadBidi(): Bidi {
  bidi ??= (createRequire(import.meta.url)('bidi-js') as () => Bidi)()
  return bidi
}

/**
 * The runs of a text from left to right, as the Unicode bidirectional algorithm orders them. Clusters of a run stay in reading order where
 * its letters tell a renderer to turn them; spaces and punctuation within text from right to left are turned and mirrored here.
 */
export function visualRuns(text: string, face: Face): readonly Run[] {
  if (!RIGHT_TO_LEFT.test(text)) return runsOf(text, face)
  const { getEmbeddingLevels, getMirroredCharacter } = loadBidi()
  const { levels } = getEmbeddingLevels(text, isRightToLeft(text) ? 'rtl' : 'ltr')
  const levelled: (Run & { readonly level: number })[] = []
  let index = 0
  for (const { font, clusters } of runsOf(text, face)) {
    let last: (typeof levelled)[number] | undefined
    for (const cluster of clusters) {
      const level = levels[index] ?? 0
      index += cluster.length
      if (last?.level === level) last.clusters.push(cluster)
      else {
        last = { font, clusters: [cluster], level }
        levelled.push(last)
      }
    }
  }
  const turned = levelled.map((run) => {
    if (run.level % 2 === 0 || run.clusters.some((cluster) => RIGHT_TO_LEFT.test(cluster))) return run
    return { ...run, clusters: run.clusters.map((cluster) => getMirroredCharacter(cluster) ?? cluster).reverse() }
  })
  return reordered(turned)
}

/** Rule L2: from the highest level to the lowest odd one, every stretch of that level or above is turned round. */
function reordered<T extends { readonly level: number }>(runs: readonly T[]): T[] {
  const result = [...runs]
  const highest = Math.max(...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < result.length; start += 1) {
      let end = start
      while ((result[end]?.level ?? -1) >= level) end += 1
      if (end > start) result.splice(start, end - start, ...result.slice(start, end).reverse())
      start = end
    }
  }
  return result
}
