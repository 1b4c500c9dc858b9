import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The files below a folder whose name is accepted, in no order; `node_modules` and folders that begin with a dot are left out. */
export async function walk(folder: string, accepts: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const nested = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : walk(path, accepts)
      return entry.isFile() && accepts(entry.name) ? [path] : []
    }),
  )
  return nested.flat()
}
