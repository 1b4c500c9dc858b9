/** A worker thread: loads diagram files and prints their diagrams. Authors' code runs here, never in the main thread. */
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Config, OwnRule } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { snapshotOf } from '../diff/snapshot.ts'
import { shown } from '../files/shown.ts'
import { findableOf } from '../find/findable.ts'
import { emit, undrawable } from './emit.ts'
import { judge, stated } from './judge.ts'
import { type Loaded, loadFile, placeOf } from './load.ts'
import type { Answer, DiagramEntry, Request } from './protocol.ts'
import { surveyed } from './surveyed.ts'

register()
process.setSourceMapsEnabled(true)
Error.stackTraceLimit = 50 // the author's frame may lie deep below a helper of their own

/** The own rules of a config file; it is run once in each worker. The main thread has refused a file that cannot be used. */
async function rulesOf(config: string | undefined): Promise<readonly OwnRule[]> {
  if (config === undefined) return []
  const pending = configs.get(config) ?? loadConfig(config)
  configs.set(config, pending)
  return (await pending).rules ?? []
}

const configs = new Map<string, Promise<Config>>()
const loaded = new Map<string, Promise<Loaded>>()

async function answer(request: Request): Promise<Answer> {
  const { path, cwd } = request
  const pending = loaded.get(path) ?? loadFile(path, cwd)
  loaded.set(path, pending)
  const { diagrams, diagnostics } = await pending
  if (request.task === 'snapshot') {
    return { path, entries: [], statements: [], findables: [], snapshots: diagrams.map(snapshotOf), diagnostics, outputs: [] }
  }
  if (request.task === 'survey') {
    return { path, entries: [], statements: [], findables: [], outputs: [], ...surveyed(diagrams, shown(path, cwd), cwd) }
  }
  if (request.task === 'load') {
    const file = shown(path, cwd)
    const ownRules = await rulesOf(request.config)
    const found = diagrams.flatMap((diagram) => [...judge(diagram, file, cwd, ownRules), ...undrawable(diagram, file, cwd)])
    const statements = diagrams.flatMap((diagram) => stated(diagram, file, cwd))
    const entries = diagrams.map((diagram) => entryOf(diagram, cwd))
    return { path, entries, statements, findables: diagrams.map(findableOf), diagnostics: [...diagnostics, ...found], outputs: [] }
  }
  const outputs = []
  const failures: Diagnostic[] = []
  for (const diagram of diagrams.filter(({ id }) => request.ids.includes(id))) {
    try {
      outputs.push(...emit(diagram, request.formats))
    } catch (thrown) {
      const message = `${diagram.id} cannot be drawn: ${thrown instanceof Error ? thrown.message : String(thrown)}`
      failures.push({ code: 'FP210', severity: 'error', message, file: shown(path, cwd) })
    }
  }
  return { path, entries: [], statements: [], findables: [], diagnostics: failures, outputs }
}

function entryOf(diagram: Diagram, cwd: string): DiagramEntry {
  const place = placeOf(diagram, cwd)
  const { id, title, category, nodes } = diagram
  return { id, title, category, system: diagram.system.id, nodes: nodes.length, ...(place === undefined ? {} : { place }) }
}

parentPort?.on('message', async (request: Request) => {
  parentPort?.postMessage(await answer(request))
})
