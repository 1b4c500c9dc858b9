/**
 * Feeds the Mermaid languages with texts that nobody wrote: mutated ones, noise, and long repetitions. Prints what throws, what is read otherwise
 * after printing, what takes long, and what takes more than twice as long for twice the length. `npm run fuzz -- --minutes 10 --seed 1`
 */
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { parse, print, repair } from '../src/mermaid/index.ts'
import { blocks } from '../test/corpus/blocks.ts'
import { samples } from '../test/corpus/samples.ts'
import { headers, mutated, noise, randomFrom, repeated } from '../test/fuzz/mutations.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } } })
const deadline = Date.now() + Number(values.minutes) * 60_000
const random = randomFrom(Number(values.seed))

/** Longest time for one text of at most as many characters as are read. */
const SLOW_MS = 2000
const MOST = 1_000_000
/** Lengths in characters whose times are compared. */
const [SHORT, LONG] = [32_000, 128_000]
/** Times four for a length times four is linear; what is below the floor is noise of the machine. */
const BLOW_UP = 10
const FLOOR_MS = 150

let found = 0
function tell(what: string, text: string): void {
  found += 1
  console.log(`${what}\n  ${JSON.stringify(text.length > 600 ? `${text.slice(0, 300)} … ${text.length} characters` : text)}`)
}

/** What `call` answers, and the time it took: of this thread alone, so that other programs on the machine do not count. */
function timed<T>(call: () => T): readonly [answer: T, ms: number] {
  const start = process.threadCpuUsage()
  const answer = call()
  const { user, system } = process.threadCpuUsage(start)
  return [answer, (user + system) / 1000]
}

/** Reads, mends and prints a text; answers how long the longest of these took, in milliseconds. */
function run(text: string): number {
  const spent: Record<string, number> = {}
  try {
    const [{ figure, diagnostics }, reading] = timed(() => parse(text))
    const good = figure !== undefined && diagnostics.every(({ severity }) => severity !== 'error')
    const [mended, mending] = timed(() => repair(text))
    Object.assign(spent, { parse: reading, repair: mending })
    if (mended.text !== text && good) tell('a text that parses is changed by repair', text)
    if (good) {
      const [printed, printing] = timed(() => print(figure))
      spent['print'] = printing
      if (printed.length > MOST) return Math.max(...Object.values(spent)) // entities are longer than what they stand for
      const again = parse(printed)
      if (again.diagnostics.some(({ severity }) => severity === 'error'))
        tell(`what is printed is refused: ${again.diagnostics[0]?.message}`, text)
      else if (!isDeepStrictEqual(again.figure, figure) && print(again.figure ?? figure) !== printed)
        tell('what is printed says something else', text)
    }
  } catch (error) {
    tell(`throws ${error instanceof Error ? error.stack : String(error)}`, text)
  }
  for (const [call, ms] of Object.entries(spent)) if (ms > SLOW_MS) tell(`${call} takes ${(ms / 1000).toFixed(1)} s`, text)
  return Math.max(0, ...Object.values(spent))
}

for (const [kind, header] of Object.entries(headers))
  for (const unit of [...(repeated['any'] ?? []), ...(repeated[kind] ?? [])]) {
    const filled = (length: number): string => `${header}\n${unit.repeat(Math.floor(length / unit.length))}`
    if (Date.now() > deadline) break
    const short = run(filled(SHORT))
    const long = run(filled(LONG))
    if (long > FLOOR_MS && long > short * BLOW_UP)
      tell(`${kind}: ${LONG} characters take ${long.toFixed(0)} ms, ${SHORT} take ${short.toFixed(0)} ms: more than linear`, filled(SHORT))
    if (long > FLOOR_MS && long < SLOW_MS) run(filled(900_000))
  }

const texts = [...Object.values(samples), ...blocks().map(({ text }) => text)]
let runs = 0
for (; Date.now() < deadline; runs += 1) {
  const text = texts[Math.floor(random() * texts.length)] ?? ''
  const kinds = Object.values(headers)
  run(
    random() < 0.1
      ? noise(kinds[Math.floor(random() * kinds.length)] ?? '', Math.floor(random() * 400), random)
      : mutated(text, texts, random),
  )
}
console.log(`${runs} mutated texts, seed ${values.seed}: ${found} findings`)
if (found > 0) process.exitCode = 1
