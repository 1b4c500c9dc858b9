/**
 * The site of 900 generated diagrams: time beyond the pictures, memory, weight of pages and of the search. `npm run bench:site -- 90` takes
 * another number; `--keep <folder>` keeps the site.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Finder, finder } from '../src/find/finder.ts'
import type { SearchEntry } from '../src/site/data.ts'
import { serveFolder } from '../src/site/serve.ts'
import { writeSite } from '../src/site/write.ts'
import { launch } from '../test/browser/chromium.ts'
import { generator } from '../test/generated-figures.ts'
import { generatedDiagram } from './generated-diagram.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } })
const count = Number(positionals[0] ?? 900)
const ROOT = resolve(import.meta.dirname, '..')
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
const folder = mkdtempSync(join(tmpdir(), 'fourplane-bench-site-'))
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
symlinkSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'))

/** Words that errors are made of: as many as real ones use, or the index would compress too well. */
const random = generator(7)
const SYLLABLES =
  'con nec tion re fu sed ti me out part i lea der off set com mit lo ck dead wait pool quo ta dis k full rep li ca lag bro ker tok en ex pi red han dle buf fer over flow'.split(
    ' ',
  )
const VOCABULARY = Array.from({ length: 2000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''),
)
const sentence = (words: number): string =>
  Array.from({ length: words }, () => VOCABULARY[Math.floor(random() * VOCABULARY.length)]).join(' ')
/** The texts of one diagram: three errors and two log lines, a first check with its command. */
const texts = (seed: number): string => {
  const errors = Array.from(
    { length: 3 },
    () => `{ text: 'ERROR ${sentence(7)} %d', printedBy: n1, means: '${sentence(9)}', source: blog }`,
  )
  const logs = Array.from({ length: 2 }, () => `{ where: 'stderr', line: '${sentence(8)}', printedBy: n2, source: blog }`)
  return generatedDiagram(seed)
    .replace(/errors: \[.*\],/, `errors: [${errors.join(', ')}],`)
    .replace(/logs: \[.*\],/, `logs: [${logs.join(', ')}],`)
    .replace(
      "{ do: 'look', risk: 'readOnly' }",
      `{ do: '${sentence(9)}', command: '${sentence(4)} --${sentence(1)}', expect: '${sentence(6)}', risk: 'readOnly' }`,
    )
    .replaceAll(/'fourplane(\/tech|\/units)?'/g, (_, entry = '') => `'${resolve(ROOT, 'dsl', `.${entry}`, 'index.ts')}'`)
}
for (let seed = 0; seed < count; seed += 1) writeFileSync(join(folder, `d${seed}.ts`), texts(seed))

// what a generator does not care for
writeFileSync(join(folder, 'fourplane.config.ts'), "export default { severities: { FP004: 'off', FP007: 'off', FP026: 'off' } }\n")

/** CPU time of a build of these formats, in s, and the most memory that it took, in MB. */
function measured(args: readonly string[]): { readonly cpu: number; readonly wall: number; readonly memory: number } {
  const report = join(folder, 'time')
  const start = performance.now()
  execFileSync('/usr/bin/time', ['-f', '%U %S %M', '-o', report, process.execPath, TSX, join(ROOT, 'src/cli/bin.ts'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return { cpu: user + system, wall: (performance.now() - start) / 1000, memory: kilobytes / 1000 }
}
const row = (what: string, value: string): void => console.log(`${what.padEnd(52)} ${value.padStart(12)}`)
console.log(`${count} diagrams of 30 nodes and 40 edges\n`)

const svgs = measured(['build', '.', '--formats', 'svg', '--out', 'svgs'])
row('SVGs alone (fourplane build): CPU, wall', `${svgs.cpu.toFixed(1)} s, ${svgs.wall.toFixed(1)} s`)
const whole = measured(['site', '.', '--no-png', '--out', 'site'])
row('the site with its SVGs (fourplane site): CPU, wall', `${whole.cpu.toFixed(1)} s, ${whole.wall.toFixed(1)} s`)
row('memory at most, SVGs alone and site', `${svgs.memory.toFixed(0)}, ${whole.memory.toFixed(0)} MB`)

const before = process.cpuUsage()
const ids = readdirSync(join(folder, '.fourplane/site/acme/architecture'))
  .filter((name) => name.endsWith('.page.json'))
  .map((name) => ({ id: `acme/architecture/${name.replace('.page.json', '')}` }))
await writeSite({ outputs: join(folder, '.fourplane/site'), diagrams: ids, out: join(folder, 'again'), title: 'Atlas', png: false })
const { user, system } = process.cpuUsage(before)
const written = (user + system) / 1e6
row('all pages from pictures that are there: CPU', `${written.toFixed(1)} s, ${((written / svgs.cpu) * 100).toFixed(0)} % of the SVGs`)
row('memory after that', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)

const site = join(folder, 'site')
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(site, path)).isFile())
const weights = files
  .filter((path) => path.endsWith('.html'))
  .map((path) => ({ path, bytes: gzipSync(readFileSync(join(site, path))).length }))
  .sort((a, b) => b.bytes - a.bytes)
const kilo = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`
row(`heaviest page, gzip (${weights[0]?.path})`, kilo(weights[0]?.bytes ?? 0))
row('median page, gzip', kilo(weights[Math.floor(weights.length / 2)]?.bytes ?? 0))
row('pages', String(weights.length))
for (const name of ['search', 'navigation', 'site']) {
  const file = files.find((path) => path.startsWith(`assets/${name}.`) && path.endsWith('.js'))
  const content = readFileSync(join(site, file ?? ''))
  row(
    `assets/${name}.js: plain, gzip, brotli`,
    [content.length, gzipSync(content).length, brotliCompressSync(content).length].map(kilo).join(', '),
  )
}

const scope: { fourplaneSite?: { search: readonly SearchEntry[] } } = {}
new Function('self', readFileSync(join(site, files.find((path) => path.startsWith('assets/search.')) ?? ''), 'utf8'))(scope)
const entries = scope.fourplaneSite?.search ?? []
const timed = <T>(work: () => T): { readonly result: T; readonly ms: number } => {
  const start = performance.now()
  const result = work()
  return { result, ms: performance.now() - start }
}
const { result: find, ms: prepared } = timed((): Finder<SearchEntry> => finder(entries))
const lines = entries.filter((_, index) => index % 45 === 0).map(({ texts: [text] }) => `2025-11-02 03:12:09 [main] ${text?.text ?? ''}`)
const searches = lines.map((line) => timed(() => find(line)))
const times = searches.map(({ ms }) => ms).sort((a, b) => a - b)
row('search in Node: index made', `${prepared.toFixed(0)} ms`)
row(
  'search in Node: a pasted line, median and most',
  `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)}, ${(times.at(-1) ?? 0).toFixed(1)} ms`,
)
await inBrowser(lines).catch((error: unknown) => row('search in Chromium', `not measured: ${String(error).slice(0, 60)}`))
if (values.keep === undefined) rmSync(folder, { recursive: true })
else console.log(`\nkept: ${site}`)

/** From a paste to the first result that is drawn, and how long the index is made before it, both in the page. */
async function inBrowser(pasted: readonly string[]): Promise<void> {
  const browser = await launch()
  const { server, url } = await serveFolder(site, 0)
  try {
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    const waited: number[] = []
    for (const line of pasted) {
      waited.push(
        await page.evaluate(async (text) => {
          const box = document.querySelector<HTMLTextAreaElement>('#q')
          const results = document.querySelector('#results')
          if (box === null || results === null) throw new Error('there is no search box')
          const start = performance.now()
          const shown = new Promise<void>((done) =>
            new MutationObserver(() => requestAnimationFrame(() => done())).observe(results, { childList: true }),
          )
          box.value = text
          box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }))
          await shown
          return performance.now() - start
        }, line),
      )
    }
    const [first = 0, ...others] = waited
    const sorted = others.sort((a, b) => a - b)
    row('search in Chromium: first paste after the page is there', `${first.toFixed(0)} ms`)
    row(
      'search in Chromium: later ones, median and most',
      `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)}, ${(sorted.at(-1) ?? 0).toFixed(0)} ms`,
    )
  } finally {
    await browser.close()
    server.close()
  }
}
