/** Hand-written Mermaid from a real documentation repository. It lies beside this repository and is not part of it: tests skip where it is absent. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Block {
  readonly id: string
  /** The first word of the text. */
  readonly kind: string
  readonly text: string
  /** What `mermaid.parse` of Mermaid 12.3.0 said. */
  readonly parses: boolean
  readonly error?: string
}

const FILE = join(import.meta.dirname, '../../../shared/corpus/mermaid-blocks.jsonl')

export const hasCorpus: boolean = existsSync(FILE)

/** The blocks whose text begins with one of these words. */
export function blocks(...kinds: readonly string[]): Block[] {
  if (!hasCorpus) return []
  const all = readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Block)
  return kinds.length === 0 ? all : all.filter(({ kind }) => kinds.includes(kind))
}
