import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { Command } from 'commander'
import { shown } from '../files/shown.ts'
import { walk } from '../files/walk.ts'
import { mayHoldMermaid } from '../markdown/texts.ts'

/** The names that a text from standard input has in diagnostics: as Mermaid, or as Markdown where it has a fence of Mermaid. */
const STDIN = { mermaid: 'stdin.mmd', markdown: 'stdin.md' }
const MERMAID_FENCE = /^[ \t>*+-]*(?:`{3,}|~{3,})[ \t]*\{?mermaid/im

/** A file, and the folder that it was found from. */
export interface MermaidInput {
  readonly file: string
  readonly content: string
  readonly root: string
  /** Whether it came from standard input. */
  readonly piped: boolean
}

/** The files that the arguments of a command name: files, folders of them, `-` for standard input. */
export async function mermaidInputs(paths: readonly string[], command: Command): Promise<MermaidInput[]> {
  const inputs: MermaidInput[] = []
  for (const path of paths) {
    if (path === '-') {
      const content = await readAll(process.stdin)
      inputs.push({ file: MERMAID_FENCE.test(content) ? STDIN.markdown : STDIN.mermaid, content, root: '.', piped: true })
      continue
    }
    const info = await stat(path).catch(() => undefined)
    if (info === undefined) command.error(`error: ${path} does not exist`, { exitCode: 2 })
    const files = info.isDirectory() ? (await walk(resolve(path), mayHoldMermaid)).sort() : [resolve(path)]
    const root = info.isDirectory() ? path : dirname(path)
    for (const file of files) inputs.push({ file: shown(file, process.cwd()), content: await readFile(file, 'utf8'), root, piped: false })
  }
  return inputs
}
