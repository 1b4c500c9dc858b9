/**
 * Milliseconds to read and print hand-written Mermaid, beside `mermaid.parse` in the same process, by kind. Reads the corpus where it lies beside
 * the repository, else the samples of the tests.
 */
import { parse, print } from '../src/mermaid/index.ts'
import { blocks, hasCorpus } from '../test/corpus/blocks.ts'
import { samples } from '../test/corpus/samples.ts'
import { acceptedByMermaid } from '../test/oracle/mermaid.ts'

/** Each text is read so often and the fastest run counts: others share the machine. */
const RUNS = 3
/** How often the samples stand in for the corpus, so that there is something to measure. */
const SAMPLE_COPIES = 20

const texts: readonly string[] = hasCorpus
  ? blocks().map(({ text }) => text)
  : Array.from({ length: SAMPLE_COPIES }, () => Object.values(samples)).flat()
if (!hasCorpus) console.log('the corpus is not there: the samples of the tests stand for it, and kinds weigh alike\n')

interface Times {
  texts: number
  characters: number
  ours: number
  theirs: number
}
const times = new Map<string, Times>()

async function fastest(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const readAndPrint = (text: string): string | undefined => {
  const { figure, diagnostics } = parse(text)
  const good = figure !== undefined && diagnostics.every(({ severity }) => severity !== 'error')
  return good ? print(figure) : undefined
}

const coldStart = performance.now()
for (const text of texts) readAndPrint(text)
const cold = performance.now() - coldStart

for (const text of texts) {
  const { kind = 'none', diagnostics } = parse(text)
  if (diagnostics.some(({ code }) => code === 'FP303')) continue // a kind that is not read: nothing to compare
  const time = times.get(kind) ?? { texts: 0, characters: 0, ours: 0, theirs: 0 }
  times.set(kind, time)
  time.texts += 1
  time.characters += text.length
  time.ours += await fastest(() => readAndPrint(text))
  time.theirs += await fastest(() => acceptedByMermaid(text))
}

const row = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart(12))).join('')
const line = (kind: string, { texts: count, characters, ours, theirs }: Times): string =>
  row([kind, String(count), String(characters), ours.toFixed(0), theirs.toFixed(0), `${(theirs / ours).toFixed(1)} x`])
console.log(row(['kind', 'texts', 'characters', 'ours (ms)', 'mermaid (ms)', 'ratio']))
for (const [kind, time] of times) console.log(line(kind, time))
const sum = [...times.values()].reduce((a, b) => ({
  texts: a.texts + b.texts,
  characters: a.characters + b.characters,
  ours: a.ours + b.ours,
  theirs: a.theirs + b.theirs,
}))
console.log(line('all', sum))
console.log(`\nparse and print of all ${texts.length} texts in a process that has read none before: ${(cold / 1000).toFixed(2)} s`)
