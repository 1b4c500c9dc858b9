import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../cache/digest.ts'
import { shown } from '../files/shown.ts'
import type { DiagramFile } from './files.ts'
import { type PrintRecord, readPrintRecord } from './print-record.ts'
import type { CheckRecord } from './protocol.ts'
import type { Session } from './session.ts'
import { portable, type Sources } from './sources.ts'

/** One of several parts of a build, each made by another machine. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
}

/** The file beside the outputs of a shard that tells what they were made from. */
const SHARD_FILE = 'fourplane-shard.json'
/** Changes when the file changes its form. */
const FORM = 1

interface ShardFile {
  readonly form: typeof FORM
  readonly compilerStamp: string
  readonly files: readonly ShardedFile[]
}
interface ShardedFile {
  /** Of the diagram file, relative to the folder that the command ran in. */
  readonly path: string
  readonly key: string
  readonly sources: Sources
  readonly check: CheckRecord
  readonly print: PrintRecord
}

/** The files of a shard: every machine that has the same files finds the same. */
export function filesOfShard(files: readonly DiagramFile[], { index, count }: Shard): readonly DiagramFile[] {
  return files.filter((_, position) => position % count === index - 1)
}

/** What {@link takeShards} needs besides the outputs, as path below the output folder and content. */
export function shardFile(session: Session, keys: ReadonlyMap<string, string>): readonly [path: string, content: Uint8Array] {
  const files = [...keys].flatMap(([path, key]): ShardedFile[] => {
    const check = session.records.get(key)
    const sources = session.sourcesOf(path)
    if (check === undefined || sources === undefined) return []
    return [{ path: portable(path, session.cwd), key, sources, check, print: readPrintRecord(session.store, key) }]
  })
  const content: ShardFile = { form: FORM, compilerStamp: session.compilerStamp, files }
  return [SHARD_FILE, Buffer.from(`${JSON.stringify(content)}\n`)]
}

/**
 * Takes over what shards made, as if it had been made here: the next build makes what is missing or no longer true. Answers what it cannot
 * use, in sentences. Throws if a folder is not the output of a shard.
 */
export function takeShards(session: Session, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const { form, compilerStamp, files } = readShard(folder, session.cwd)
    if (form !== FORM || compilerStamp !== session.compilerStamp)
      return [`${shown(folder, session.cwd)} was made by another version of fourplane or Node: its diagrams are made anew`]
    for (const file of files) takeFile(session, folder, file)
    return []
  })
}

function readShard(folder: string, cwd: string): ShardFile {
  try {
    return JSON.parse(readFileSync(join(folder, SHARD_FILE), 'utf8'))
  } catch {
    throw new Error(`${shown(folder, cwd)} is no output of a shard: give the folders that fourplane build --shard wrote`)
  }
}

function takeFile(session: Session, folder: string, { path, key, sources, check, print }: ShardedFile): void {
  const { store } = session
  session.learn(join(session.cwd, path), sources, true)
  store.write('check', key, JSON.stringify(check))
  store.write('print', key, JSON.stringify({ ...readPrintRecord(store, key), ...print }))
  for (const { path: output, digest, picture } of Object.values(print).flatMap(({ outputs }) => outputs)) {
    if (picture === undefined || store.has(picture.kind, picture.key)) continue
    const content = readIfThere(join(folder, output))
    if (content !== undefined && digestOf(content) === digest) store.write(picture.kind, picture.key, content)
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined // of a diagram that has errors, or lost on the way: it is drawn anew
  }
}
