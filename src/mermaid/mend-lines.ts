import type { Edit } from './language.ts'

/** Longest line that is mended, in characters: a person wrote none that is longer, and the patterns of mending look back. */
export const MAX_MENDED_LINE = 2000

/** The edits of each line by itself. */
export function mendLines(body: string, mend: (line: string, start: number) => readonly Edit[]): Edit[] {
  let start = 0
  return body.split('\n').flatMap((line) => {
    const at = start
    start += line.length + 1
    return line.length > MAX_MENDED_LINE ? [] : mend(line, at)
  })
}
