import { relative, sep } from 'node:path'

/** A path as the author sees it: relative where it lies below `cwd`, with forward slashes. */
export function shown(file: string, cwd: string): string {
  const near = relative(cwd, file)
  return (near.startsWith('..') ? file : near).replaceAll(sep, '/')
}
