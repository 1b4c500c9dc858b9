import { readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import type { Colors } from 'picocolors/types.js'
import { codeFrame, visible } from './code-frame.ts'
import type { Diagnostic } from './diagnostic.ts'

/** A diagnostic as text for a terminal, with the lines it is about. `colours` may be plain; `texts` are files as they were read, where they are not on the disk. */
export function pretty(diagnostic: Diagnostic, cwd: string, colours: Colors, texts?: ReadonlyMap<string, string>): string {
  const { code, severity, message, file, place } = diagnostic
  const paint = severity === 'error' ? colours.red : colours.yellow
  const where = place === undefined ? file : `${place.file}:${place.line}:${place.column}`
  const head = `${colours.bold(visible(where))} ${paint(`${severity} ${code}`)} ${visible(message)}`
  const frame = place === undefined ? undefined : frameOf(place, cwd, texts)
  return frame === undefined ? head : `${head}\n${colours.dim(frame)}`
}

function frameOf(place: NonNullable<Diagnostic['place']>, cwd: string, texts?: ReadonlyMap<string, string>): string | undefined {
  try {
    const text = texts?.get(place.file) ?? readFileSync(isAbsolute(place.file) ? place.file : resolve(cwd, place.file), 'utf8')
    return codeFrame(text, place)
  } catch {
    return undefined // the file has gone since: the sentence stands without its lines
  }
}
