import { readFileSync } from 'node:fs'

/** The folder of this package: its sources here, or where it is installed. */
export const packageRoot: URL = new URL(import.meta.url.endsWith('/dist/src/package-root.js') ? '../../' : '../', import.meta.url)

/** The version of this package. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')).version
}
