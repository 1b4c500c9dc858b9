import { type Document, parseDocument } from 'yaml'

/** A text of YAML that was read, or a sentence that says why it is none. */
export type Yaml = { readonly document: Document; readonly value: unknown } | { readonly error: string }

/** Aliases that are resolved: more of them is a text that wants to fill memory. */
const MAX_ALIASES = 100

/**
 * Reads YAML as Mermaid's own reader (js-yaml) takes it: where lines inside quotes or brackets stand further left than YAML asks for, and
 * nothing that only warns (an unknown tag) is let through. Never throws.
 *
 * @example
 * readYaml('a: {\nb: 1\n}').value // { a: { b: 1 } }
 */
export function readYaml(text: string): Yaml {
  const strict = resolved(text)
  if (!('error' in strict)) return strict
  const lenient = resolved(loosened(text))
  return 'error' in lenient ? strict : lenient
}

function resolved(text: string): Yaml {
  try {
    const document = parseDocument(text, { schema: 'core', prettyErrors: false })
    const [problem] = [...document.errors, ...document.warnings]
    if (problem !== undefined) return { error: problem.message }
    return { document, value: document.toJS({ maxAliasCount: MAX_ALIASES }) }
  } catch {
    return { error: 'it has an alias that stands for nothing, too many of them, or is nested too deep' }
  }
}

/** A character, or two of them where a backslash stands before one. */
const TOKEN = /\\[\s\S]|[\s\S]/gu

/**
 * The lines inside quotes and brackets indented, and a space between a quote and a comment behind it: nothing else changes, as white space is
 * folded there.
 */
function loosened(text: string): string {
  const pieces: string[] = []
  let quote = ''
  let depth = 0
  let closed = false
  for (const token of text.match(TOKEN) ?? []) {
    const character = token[0] as string
    pieces.push(closed && token === '#' ? ' #' : token)
    closed = quote !== '' && character === quote
    if (token === '\n' && (quote !== '' || depth > 0)) pieces.push('  ')
    else if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
  }
  return pieces.join('')
}
