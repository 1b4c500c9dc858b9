import { relative, resolve, sep } from 'node:path'
import { keyOf } from '../cache/digest.ts'
import type { FileDigests } from './file-digests.ts'

/**
 * The files that the outcome of running a file depends on, relative to the folder that diagnostics are relative to, with forward slashes,
 * so that the next machine finds them too.
 */
export interface Sources {
  /** The file itself, what it imports (scripts and JSON, at any depth), and the `package.json` and `tsconfig.json` that say how to read them. */
  readonly files: readonly string[]
  /** Files that would be imported instead if they were there. */
  readonly absent: readonly string[]
}

/** A path as {@link Sources} and the manifest hold it. */
export function portable(path: string, folder: string): string {
  return relative(folder, path).replaceAll(sep, '/')
}

/**
 * The key of what a file gives when it is run: the same key means the same outcome. Nothing if the file cannot be what it was, because a
 * source is gone or one has come that goes first.
 *
 * @param settings what else the outcome depends on: the compiler, the author's own rules
 */
export function sourceKey(
  path: string,
  sources: Sources,
  cwd: string,
  digests: Pick<FileDigests, 'of'>,
  settings: readonly string[],
): string | undefined {
  if (sources.absent.some((file) => digests.of(resolve(cwd, file)) !== undefined)) return undefined
  const contents = sources.files.map((file) => digests.of(resolve(cwd, file)))
  if (contents.includes(undefined)) return undefined
  // A place outside the folder is said with its absolute path, which another machine does not have.
  const outside = sources.files.some((file) => file.startsWith('../') && !/(?:^|\/)(?:package|tsconfig)\.json$/.test(file))
  return keyOf([outside ? path : portable(path, cwd), settings, sources.files, contents])
}
