import { createHash } from 'node:crypto'
import { copyFile, link, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { writeWhole } from '../files/write.ts'
import type { Page } from '../page/page.ts'
import { CATEGORIES, diagramPath, ERRORS, HOME, INCIDENTS, SYSTEMS, TECHNOLOGIES } from './address.ts'
import { browserScript, hashed, siteAssets } from './assets.ts'
import { type Atlas, atlasOf, type Entry, entryOf, type TechnologyEntry } from './atlas.ts'
import { dataScript, navigationEntries, searchEntries } from './data.ts'
import type { Site } from './document.ts'
import { llmsTxt, sitemap } from './machine.ts'
import { categoryPages } from './pages/categories.ts'
import { type Download, diagramPage } from './pages/diagram.ts'
import { errorPages } from './pages/errors.ts'
import { homePage } from './pages/home.ts'
import { incidentPages } from './pages/incidents.ts'
import type { SiteFile } from './pages/listing.ts'
import { notFoundPage } from './pages/not-found.ts'
import { type ProgressReport, progressPage } from './pages/progress.ts'
import { systemPages } from './pages/systems.ts'
import { technologyPages } from './pages/technologies.ts'

export interface SiteOptions {
  /** Folder with the outputs of the diagrams: `svg`, `mmd`, `page`, and `png` where the site offers it. */
  readonly outputs: string
  readonly diagrams: readonly SiteDiagram[]
  /** Folder of the site. Files that an earlier site left there and this one does not have are removed, no others. */
  readonly out: string
  /** What the site is called. */
  readonly title: string
  /** Where it will be published, with a slash at its end. */
  readonly base?: string
  /** Whether there are PNGs among the outputs. */
  readonly png: boolean
  /** How far the collection has come, where the site shows it. */
  readonly report?: ProgressReport
  /** Told after every diagram. */
  readonly onPage?: (done: number, total: number, id: string) => void
}
interface SiteDiagram {
  readonly id: string
  /** ISO day of the last change of its file. */
  readonly changed?: string
}
export interface SiteResult {
  readonly pages: number
  readonly files: number
  /** Files that were new or changed. */
  readonly written: number
  /** Files of an earlier site that are gone. */
  readonly removed: number
}

/** The files of the last site in a folder, one a line: what is gone from it may be removed. */
const RECORD = '.fourplane-site'
/** Pages that are written at a time. */
const AT_A_TIME = 8
/** Pages that can be read without a connection after the first visit; every other page once it was read. */
const ALWAYS_OFFLINE = [HOME, SYSTEMS, CATEGORIES, TECHNOLOGIES, ERRORS, INCIDENTS]

/** Writes a site. Pages are read and printed one after the other, so that memory does not grow with them. */
export async function writeSite(options: SiteOptions): Promise<SiteResult> {
  const { outputs, out, title, base, report, onPage } = options
  const ids = [...options.diagrams].sort((a, b) => (a.id < b.id ? -1 : 1))
  const files = new Map<string, boolean>()
  const put = async ({ path, content }: SiteFile): Promise<void> => {
    files.set(path, await writeWhole(join(out, path), content))
  }
  const atlas = await readAtlas(outputs, ids)
  const { style, script, icon, fonts } = await siteAssets()
  const searchIndex = hashed('search.js', dataScript('search', searchEntries(atlas.entries)))
  const navigation = hashed('navigation.js', dataScript('navigation', navigationEntries(atlas.entries)))
  const site: Site = {
    title,
    ...(base === undefined ? {} : { base }),
    assets: {
      style: style.path,
      script: script.path,
      icon: icon.path,
      searchIndex: searchIndex.path,
      navigation: navigation.path,
      serviceWorker: 'service-worker.js',
    },
    progress: report !== undefined,
  }
  const shared = [style, script, icon, ...fonts, searchIndex, navigation]
  const lists = [
    homePage(site, atlas),
    ...systemPages(site, atlas),
    ...categoryPages(site, atlas),
    ...technologyPages(site, atlas),
    ...errorPages(site, atlas),
    ...incidentPages(site, atlas),
    ...(report === undefined ? [] : [progressPage(site, atlas, report)]),
  ]
  await inTurns([...shared, ...lists, ...notFoundPage(site)], put)

  const everything = new Map<string, string>()
  await inTurns(atlas.entries, async (entry) => {
    const { page, text } = await readPage(outputs, entry.id)
    const downloads = downloadsOf(page, options.png)
    for (const { path } of downloads.filter(({ name }) => name !== 'JSON'))
      files.set(path, await bring(join(outputs, path), join(out, path)))
    await put({ path: `${entry.id}.json`, content: text })
    const svg = await readFile(join(outputs, `${entry.id}.svg`), 'utf8')
    await put(diagramPage(site, atlas, { page, entry, svg, downloads }))
    everything.set(entry.id, text.trim())
    onPage?.(everything.size, atlas.entries.length, entry.id)
  })
  await put({ path: 'atlas.json', content: `[\n${atlas.entries.map(({ id }) => everything.get(id)).join(',\n')}\n]\n` })
  await put(llmsTxt(site, atlas))
  const pages = [...lists.map(({ path }) => path), ...atlas.entries.map(({ id }) => diagramPath(id))]
  for (const file of sitemap(site, atlas, pages)) await put(file)
  await put(await serviceWorker([...shared, ...lists.filter(({ path }) => ALWAYS_OFFLINE.includes(path))]))

  const removed = await removeGone(out, new Set(files.keys()))
  await writeWhole(join(out, RECORD), `${[...files.keys()].sort().join('\n')}\n`)
  return { pages: pages.length, files: files.size, written: [...files.values()].filter(Boolean).length, removed }
}

/** Does the work for every item, a few at a time: the disk is not waited for, and memory holds no more than these. */
async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const turn = async (): Promise<void> => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, turn))
}

/** What all pages need to know of each other. */
async function readAtlas(outputs: string, diagrams: readonly SiteDiagram[]): Promise<Atlas> {
  const entries: Entry[] = []
  const technologies = new Map<string, TechnologyEntry>()
  for (const { id, changed } of diagrams) {
    const { page } = await readPage(outputs, id)
    const read = entryOf(page, changed)
    entries.push(read.entry)
    for (const technology of read.technologies) if (!technologies.has(technology.id)) technologies.set(technology.id, technology)
  }
  return atlasOf(entries, [...technologies.values()])
}

async function readPage(outputs: string, id: string): Promise<{ readonly page: Page; readonly text: string }> {
  const text = await readFile(join(outputs, `${id}.page.json`), 'utf8')
  return { page: JSON.parse(text), text }
}

function downloadsOf({ id, figures }: Page, png: boolean): readonly Download[] {
  return [
    { name: 'SVG', path: `${id}.svg` },
    ...(png ? [{ name: 'PNG', path: `${id}.png` }] : []),
    ...figures.map(({ file, heading }) => ({ name: heading === undefined ? 'Mermaid' : `Mermaid: ${heading}`, path: file })),
    { name: 'JSON', path: `${id}.json` },
  ]
}

/** Brings an output into the site: as a second name of the same file where the file system can, else as a copy. */
async function bring(from: string, to: string): Promise<boolean> {
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => undefined)])
  if (target !== undefined && target.ino === source.ino && target.dev === source.dev) return false
  if (target === undefined) await mkdir(dirname(to), { recursive: true })
  else await rm(to)
  await link(from, to).catch(() => copyFile(from, to))
  return true
}

/** The service worker, with what it keeps from the first visit on. It changes when any of that does. */
async function serviceWorker(kept: readonly SiteFile[]): Promise<SiteFile> {
  const hash = createHash('sha256')
  for (const { path, content } of kept) hash.update(path).update('\0').update(content)
  const told = { version: hash.digest('hex').slice(0, 16), files: kept.map(({ path }) => path) }
  return { path: 'service-worker.js', content: `self.SITE=${JSON.stringify(told)}\n${await browserScript('service-worker')}` }
}

async function removeGone(out: string, present: ReadonlySet<string>): Promise<number> {
  const before = await readFile(join(out, RECORD), 'utf8').catch(() => '')
  const root = resolve(out)
  const gone = before.split('\n').filter((path) => path !== '' && !present.has(path) && resolve(root, path).startsWith(root + sep))
  for (const path of gone) await rm(join(out, path), { force: true })
  return gone.length
}
