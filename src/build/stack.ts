import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Place } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { packageRoot } from '../package-root.ts'

/** Frames inside these folders are not the author's. */
const OWN = ['dsl', 'src', 'dist', 'node_modules'].map((folder) => `${fileURLToPath(packageRoot)}${folder}${sep}`)
const FRAME = /(?:\(|at (?:async )?)((?:file:\/\/)?[^\s()][^()]*?):(\d+):(\d+)\)?$/

/** The innermost frame of a stack that lies in the author's code, relative to `cwd`. */
export function placeInStack(stack: string | undefined, cwd: string): Place | undefined {
  for (const line of stack?.split('\n') ?? []) {
    const match = FRAME.exec(line.trim())
    if (match === null) continue
    const [, location = '', row = '1', column = '1'] = match
    const file = fileOf(location)
    if (file === undefined || OWN.some((folder) => file.startsWith(folder)) || file.includes(`${sep}node_modules${sep}`)) continue
    return { file: shown(file, cwd), line: Number(row), column: Number(column) }
  }
  return undefined
}

function fileOf(location: string): string | undefined {
  const clean = location.replace(/[?#].*$/, '')
  if (clean.startsWith('node:')) return undefined
  if (clean.startsWith('file://')) return fileURLToPath(clean)
  return clean.startsWith('/') || /^[A-Za-z]:\\/.test(clean) ? clean : undefined
}
