import { parseDocument } from 'yaml'

/** What `@{ … }` says: names and values, as YAML has them. */
export type Metadata = Readonly<Record<string, unknown>>

/** The commonest form, read without the YAML parser: plain words and quoted texts without escapes. */
const SIMPLE = /^\s*[\w-]+:\s+(?:"[^"\\\n]*"|[A-Za-z][\w/-]*)\s*(?:,\s*[\w-]+:\s+(?:"[^"\\\n]*"|[A-Za-z][\w/-]*)\s*)*,?\s*$/
const SIMPLE_PAIR = /([\w-]+):\s+(?:"([^"\\\n]*)"|([A-Za-z][\w/-]*))/g
/** Words that YAML takes for something else than text. */
const NOT_TEXT = new Set(['true', 'false', 'null', 'True', 'False', 'Null', 'TRUE', 'FALSE', 'NULL'])

/** Reads the YAML of `@{ … }`: a flow mapping on one line, a block mapping on several, as Mermaid does. The error is a sentence. */
export function readMetadata(text: string): { readonly data: Metadata } | { readonly error: string } {
  return readSimple(text) ?? readYaml(text)
}

function readSimple(text: string): { readonly data: Metadata } | undefined {
  if (text.includes('\n') || text.length > MAX_SIMPLE_LENGTH || !SIMPLE.test(text)) return undefined
  const pairs = [...text.matchAll(SIMPLE_PAIR)].map(([, name = '', quoted, word]): [string, string] => [name, quoted ?? word ?? ''])
  if (new Set(pairs.map(([name]) => name)).size < pairs.length || pairs.some(([, value]) => NOT_TEXT.has(value))) return undefined
  return { data: Object.fromEntries(pairs) }
}
const MAX_SIMPLE_LENGTH = 1000
const MAX_ALIASES = 100

function readYaml(text: string): { readonly data: Metadata } | { readonly error: string } {
  const document = parseDocument(text.includes('\n') ? `${text}\n` : `{\n${text}\n}`, { schema: 'core', prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) return { error: `what stands in “@{ }” is not YAML: ${error.message}` }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch {
    return { error: 'what stands in “@{ }” has an alias that stands for nothing, or too many: write the values out' }
  }
  if (data === null && document.contents === null) return { data: {} }
  if (data === null) return { error: 'what stands in “@{ }” says nothing: write name: value' }
  return { data: isRecord(data) ? data : {} }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
