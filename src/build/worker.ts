/** A worker process: loads diagram files and prints their diagrams. Authors' code runs here, never in the main process. */
import { Worker } from 'node:worker_threads'
// What authors import is loaded before their files: Node 22 cannot `require` an ES module of which some imports are loaded already, others not.
import '../../dsl/index.ts'
import '../../dsl/tech/index.ts'
import '../../dsl/units/index.ts'
import { register } from 'tsx/esm/api'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import { openStore } from '../cache/store.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { snapshotOf } from '../diff/snapshot.ts'
import { shown } from '../files/shown.ts'
import { findableOf } from '../find/findable.ts'
import { fileDigest } from './file-digests.ts'
import { type Origin, recordImports } from './imports.ts'
import { judge, stated } from './judge.ts'
import { type Loaded, loadFile, placeOf } from './load.ts'
import { printDiagrams, rasterizeRecord } from './print.ts'
import { addToPrintRecord, readPrintRecord } from './print-record.ts'
import { type Answer, type Changed, type DiagramEntry, EMPTY_RECORD, type Request, type WorkerSettings } from './protocol.ts'
import { refine } from './refine.ts'
import { noted } from './severities.ts'
import { sourceKey } from './sources.ts'
import { surveyed } from './surveyed.ts'
import { undrawable } from './undrawable.ts'
import type { WatchdogOrders } from './watchdog.ts'

const settings: WorkerSettings = JSON.parse(process.argv[2] ?? '{}')
const unbuilt = import.meta.url.endsWith('.ts')
startWatchdog()
process.on('SIGINT', () => {}) // Ctrl-C reaches the whole group: the main process ends this one
process.on('uncaughtException', (error: unknown) => {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : `threw ${String(error)}`
  process.send?.({ loss: { code: 'FP201', message } }, () => process.exit(1))
})
if (!unbuilt) register() // otherwise tsx runs this very file
process.setSourceMapsEnabled(true)
Error.stackTraceLimit = 50 // the author's frame may lie deep below a helper of their own
const imports = recordImports()
const store = openStore(settings.stores)
/** For what nobody will find again: it ends with the build. */
const passing = openStore(settings.stores.slice(-1))
const pictures = { read: store.read, write: store.write, compilerStamp: settings.compilerStamp }
const configs = new Map<string, Promise<Config>>()
const loaded = new Map<string, Promise<Loaded>>()
let uncertain = 0

async function answer(request: Request): Promise<Answer> {
  switch (request.task) {
    case 'load':
      return load(request)
    case 'rasterize':
      return rasterize(request)
    case 'rehearse':
      return rehearse(request)
    case 'snapshot':
      return takeSnapshots(request)
    case 'survey':
      return takeSurveys(request)
  }
}

async function load({ path, cwd, config, formats }: Request & { task: 'load' }): Promise<Answer> {
  const file = shown(path, cwd)
  const rules = config === undefined ? [] : ((await once(configs, config, loadConfig)).rules ?? [])
  const { diagrams, diagnostics } = await once(loaded, path, () => loadFile(path, cwd))
  const found = diagrams.flatMap((diagram) => [...judge(diagram, file, cwd, rules), ...undrawable(diagram, file, cwd)])
  const known = keyed(path, cwd, config)
  if (diagrams.length > 0 && formats.length > 0)
    addToPrintRecord(known.certain ? store : passing, known.key, printDiagrams(diagrams, formats, file, pictures))
  return {
    path,
    entries: diagrams.map((diagram) => entryOf(diagram, cwd)),
    statements: diagrams.flatMap((diagram) => stated(diagram, file, cwd)),
    findables: diagrams.map(findableOf),
    diagnostics: await noted(await refine([...diagnostics, ...found], cwd), cwd),
    ...known,
  }
}

async function rehearse({ path, cwd, formats }: Request & { task: 'rehearse' }): Promise<Answer> {
  const { diagrams } = await once(loaded, path, () => loadFile(path, cwd))
  printDiagrams(diagrams, formats, shown(path, cwd), { ...pictures, read: () => undefined, write: () => {} })
  return { ...EMPTY_RECORD, path }
}

async function takeSnapshots({ path, cwd }: Request & { task: 'snapshot' }): Promise<Answer> {
  const { diagrams, diagnostics } = await once(loaded, path, () => loadFile(path, cwd))
  return { ...EMPTY_RECORD, path, diagnostics, snapshots: diagrams.map(snapshotOf) }
}

async function takeSurveys({ path, cwd }: Request & { task: 'survey' }): Promise<Answer> {
  const { diagrams } = await once(loaded, path, () => loadFile(path, cwd))
  return { ...EMPTY_RECORD, path, ...surveyed(diagrams, shown(path, cwd), cwd) }
}

async function rasterize({ path, cwd, key }: Request & { task: 'rasterize' }): Promise<Answer> {
  const printed = rasterizeRecord(readPrintRecord(store, key), shown(path, cwd), pictures)
  if (printed !== undefined) addToPrintRecord(store, key, printed)
  return { ...EMPTY_RECORD, path, key }
}

type Known = Required<Pick<Answer, 'sources' | 'key' | 'certain' | 'reloadable'>> & Pick<Answer, 'configSources'>

/** The key of what a file has given, and what it follows from. Where it does not follow from contents alone, nobody will find it again. */
function keyed(path: string, cwd: string, config: string | undefined): Known {
  const origin = imports.originOf(path, cwd)
  const configOrigin = config === undefined ? undefined : imports.originOf(config, cwd)
  const ownRules = config === undefined || configOrigin === undefined ? '' : keyOfOrigin(config, configOrigin, cwd, [])
  const key = ownRules === undefined ? undefined : keyOfOrigin(path, origin, cwd, [ownRules])
  if (key === undefined) uncertain += 1
  return {
    sources: origin.sources,
    ...(configOrigin === undefined ? {} : { configSources: configOrigin.sources }),
    key: key ?? `uncertain-${process.pid}-${uncertain}`,
    certain: key !== undefined,
    reloadable: origin.reloadable && configOrigin?.reloadable !== false,
  }
}

function keyOfOrigin(path: string, { sources, digests, certain }: Origin, cwd: string, more: readonly string[]): string | undefined {
  const asLoaded = { of: (file: string) => digests.get(file) ?? fileDigest(file) }
  return certain ? sourceKey(path, sources, cwd, asLoaded, [settings.compilerStamp, ...more]) : undefined
}

function once<T>(known: Map<string, Promise<T>>, path: string, make: (path: string) => Promise<T>): Promise<T> {
  const pending = known.get(path) ?? make(path)
  known.set(path, pending)
  return pending
}

function entryOf(diagram: Diagram, cwd: string): DiagramEntry {
  const place = placeOf(diagram, cwd)
  const { id, title, category, nodes } = diagram
  return { id, title, category, system: diagram.system.id, nodes: nodes.length, ...(place === undefined ? {} : { place }) }
}

function startWatchdog(): void {
  const workerData: WatchdogOrders = { parent: process.ppid, memoryLimitBytes: settings.memoryLimitBytes }
  new Worker(new URL(unbuilt ? './watchdog.ts' : './watchdog.js', import.meta.url), { workerData, execArgv: [] }).unref()
}

process.on('disconnect', () => process.exit())
process.on('message', async (request: Request | Changed) => {
  if ('changed' in request) {
    for (const path of imports.forget(request.changed)) {
      loaded.delete(path)
      configs.delete(path)
    }
    return
  }
  const answered = await answerOrLoss(request)
  // A drawn picture holds tens of megabytes of native memory, of which V8 knows nothing: it is young, so a small collection frees it.
  if (drawsPngs(request)) globalThis.gc?.({ type: 'minor' })
  process.send?.({ answer: answered, rss: process.memoryUsage.rss() })
})
process.send?.({ ready: true })

function drawsPngs(request: Request): boolean {
  return request.task === 'rasterize' || (request.task === 'load' && request.formats.includes('png'))
}

/** What goes wrong outside the author's file is said of the file that was at hand: a store that takes nothing, a rule of the author's own. */
async function answerOrLoss(request: Request): Promise<Answer> {
  try {
    return await answer(request)
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    const full = (error as NodeJS.ErrnoException).syscall !== undefined
    const said = full ? `what it is printed as cannot be kept anywhere: ${message}` : `${name}: ${message}`
    const diagnostic = { code: full ? 'FP209' : 'FP201', severity: 'error', message: said, file: shown(request.path, request.cwd) } as const
    return { ...EMPTY_RECORD, path: request.path, diagnostics: [diagnostic] }
  }
}
