import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { DEFAULT_OUT } from '../build/index.ts'
import { WAYBACK } from '../links/archive.ts'
import { checkLinks, NoNetworkError } from '../links/check.ts'
import { fileLinks, isReserved } from '../links/files.ts'
import { readMemory, remembered, writeMemory } from '../links/memory.ts'
import { DEFAULT_LIMITS } from '../links/network.ts'
import { type CheckedLink, type Link, merged, needsMending } from '../links/verdict.ts'
import type { JudgedSurvey } from '../survey/survey.ts'
import { parseDay, surveyed, systemDay } from './atlas.ts'
import { plural, progressLine } from './report.ts'
import { addConfigOptions, type ConfigOptions, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Markdown that is read without arguments, besides the output folder. */
const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs'] as const
const MEMORY = join('.fourplane', 'links.json')
/** What was well is not asked for again for this long. */
const MAX_AGE_DAYS = 7

interface LinksCommandOptions extends ConfigOptions {
  readonly path?: readonly string[]
  readonly offline?: boolean
  readonly archive: boolean
  readonly maxAge: number
  readonly timeout: number
  readonly gap: number
  readonly today?: string
  readonly json?: boolean
}

/** `fourplane links` */
export function linksCommand(terminal: Terminal): Command {
  const command = new Command('links')
    .summary('find dead, moved and empty links of citations and pages')
    .description(
      'Checks what diagrams cite and what Markdown pages link to, in the repository and on the web: whether it is there, has moved, says “not found” under a good status, lacks the anchor, or is of another type. Hosts are asked one request at a time. Addresses that are kept for examples (RFC 2606) are left out.',
    )
    .argument('[paths...]', `Markdown files and folders (default: ${PAGES.join(', ')} and the output folder)`)
    .option(
      '-p, --path <path>',
      'files and folders of diagrams (default: those of the config file, or systems)',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option('--offline', 'check only what lies in the repository')
    .option('--no-archive', 'do not look for archived copies of what is gone (web.archive.org)')
    .option('--max-age <days>', 'days for which a good answer is remembered, in .fourplane; 0 asks everybody', parseCount, MAX_AGE_DAYS)
    .option('--timeout <seconds>', 'longest time for one request', parseSeconds, DEFAULT_LIMITS.timeoutMs / 1000)
    .option('--gap <seconds>', 'pause between two requests to one host', parseSeconds, DEFAULT_LIMITS.gapMs / 1000)
    .option('--today <day>', 'the day that ages are counted to (default: that of this machine)', parseDay)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane links\n  fourplane links --offline docs\n  fourplane links --json | jq -r \'.links[] | select(.state == "moved") | "\\(.url) \\(.to)"\'\n\nExit codes: 0 nothing to mend (a server that lets no programs in is told, and is no fault), 1 a link is to be mended, 2 wrong usage, or no network',
    )
  return addConfigOptions(command).action(async (paths: string[], options: LinksCommandOptions, self: Command) => {
    const settings = await settingsOf(options)
    const { surveys, unloaded } = await surveyed(terminal, settings, options.path ?? [], undefined)
    const pages = paths.length > 0 ? paths : [...PAGES, settings.out ?? DEFAULT_OUT]
    const { internal, external } = await fileLinks(pages, process.cwd())
    const wanted = options.offline === true ? [] : merged([...external, ...citations(surveys)])
    const web = await checkWeb(terminal, wanted, options).catch((error: unknown): never => {
      return error instanceof NoNetworkError ? self.error(`error: ${error.message}`, { exitCode: 2 }) : (Promise.reject(error) as never)
    })
    print(terminal, [...internal, ...web], options)
    for (const { file } of unloaded) terminal.err.write(`${file} does not load: what it cites was not checked\n`)
    if ([...internal, ...web].some(needsMending)) process.exitCode = 1
  })
}

/** Everything that diagrams link to: their sources, and runbooks that stand elsewhere. */
function citations(surveys: readonly JudgedSurvey[]): Link[] {
  const links = surveys.flatMap(({ sources, runbook, file }): Link[] => [
    ...sources.map(({ url, place }) => ({ url, places: [place === undefined ? { file } : { file: place.file, line: place.line }] })),
    ...(runbook === undefined ? [] : [{ url: runbook, places: [{ file }] }]),
  ])
  const each = new Map(links.map((link) => [JSON.stringify(link), link])) // eight diagrams cite one line of the list of sources
  return [...each.values()].filter(({ url }) => !isReserved(url))
}

async function checkWeb(terminal: Terminal, links: readonly Link[], options: LinksCommandOptions): Promise<readonly CheckedLink[]> {
  if (links.length === 0) return []
  const today = options.today ?? systemDay()
  const memory = await readMemory(MEMORY)
  const progress = progressLine(terminal)
  const checked = await checkLinks(links, {
    limits: { timeoutMs: options.timeout * 1000, gapMs: options.gap * 1000 },
    known: (url) => remembered(memory, url, today, options.maxAge),
    archive: options.archive ? WAYBACK : undefined,
    onProgress: (done, total, file) => progress.show({ step: 'load', done, total, file }),
  }).finally(progress.clear)
  const fresh = checked.map(({ url, places: _places, ...verdict }) => {
    const known = remembered(memory, url, today, options.maxAge)
    return [url, { day: known === undefined ? today : (memory[url]?.day ?? today), verdict: known ?? verdict }] as const
  })
  await writeMemory(MEMORY, { ...memory, ...Object.fromEntries(fresh) }).catch(() => undefined) // only time is lost
  return checked
}

function print({ out, err, outColours: colours }: Terminal, links: readonly CheckedLink[], { json, offline }: LinksCommandOptions): void {
  const states = Object.fromEntries(
    [...new Set(links.map(({ state }) => state))].sort().map((state) => [state, links.filter((link) => link.state === state).length]),
  )
  if (json === true) {
    out.write(`${JSON.stringify({ checked: links.length, states, links }, null, 2)}\n`)
    return
  }
  const paint = (link: CheckedLink): string => (needsMending(link) ? colours.red(link.state) : colours.yellow(link.state))
  for (const link of links.filter(({ state }) => state !== 'ok')) {
    out.write(`${paint(link)} ${link.url}${link.why === undefined ? '' : `: ${link.why}`}\n`)
    if (link.to !== undefined) out.write(`  now: ${link.to}\n`)
    if (link.archived !== undefined) out.write(`  a copy, to be compared: ${link.archived}\n`)
    for (const { file, line } of link.places) out.write(`  ${colours.dim(`${file}${line === undefined ? '' : `:${line}`}`)}\n`)
  }
  const counts = Object.entries(states).map(([state, count]) => `${count} ${state}`)
  out.write(`${plural(links.length, 'link')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}\n`)
  if (offline === true) err.write('offline: links to the web were not checked\n')
}

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('It is a whole number from 0 on.')
  return count
}

function parseSeconds(text: string): number {
  const seconds = Number(text)
  if (!(seconds >= 0 && seconds <= 3600) || text.trim() === '') throw new InvalidArgumentError('It is a number of seconds from 0 to 3600.')
  return seconds
}
