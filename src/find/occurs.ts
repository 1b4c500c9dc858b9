import { VARIABLE } from './words.ts'

/**
 * Whether an error text stands in a line, or a line in an error text: every run of words between two variable places, in order. What
 * stands in the variable places is not looked at.
 *
 * @example
 * occursIn(wordsOf('Expiring %d record(s) for %s'), wordsOf('WARN Expiring 12 record(s) for orders-3: 120004 ms')) // true
 */
export function occursIn(text: readonly string[], line: readonly string[]): boolean {
  let from = 0
  for (const run of runsOf(text)) {
    const at = positionOf(run, line, from)
    if (at === -1) return false
    from = at + run.length
  }
  return text.length > 0
}

function runsOf(words: readonly string[]): string[][] {
  const runs: string[][] = [[]]
  for (const word of words) {
    if (word === VARIABLE) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.filter((run) => run.length > 0)
}

function positionOf(run: readonly string[], line: readonly string[], from: number): number {
  for (let at = from; at + run.length <= line.length; at += 1) {
    if (run.every((word, index) => line[at + index] === word)) return at
  }
  return -1
}
