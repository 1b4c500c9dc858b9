/** The real Mermaid, 12 and 11, in Node: what a Mermaid text means, told by Mermaid's own parser. */
import Color from 'colorjs.io'
import { parseHTML } from 'linkedom'

interface Mermaid {
  initialize(config: object): void
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: unknown; type: string }> }
}

export type MermaidVersion = 'mermaid' | 'mermaid-11'

/** Mermaid asks the browser whether a box begins with a colour. */
const CSS = { supports: (_: string, text: string): boolean => Color.try(text) !== null && !text.startsWith('#') }
/** The way without `CSS.supports`: a style keeps only what is a colour. */
class ColourProbe {
  readonly style = new Proxy({} as Record<string, string>, {
    set: (target, key, value: string) => {
      if (Color.try(value) !== null) target[String(key)] = value
      return true
    },
  })
}

const loading = new Map<MermaidVersion, Promise<Mermaid>>()

async function load(version: MermaidVersion): Promise<Mermaid> {
  const { window } = parseHTML('<!doctype html><html><body></body></html>')
  Object.assign(globalThis, { window, document: window.document, Element: window.Element, DocumentFragment: window.DocumentFragment })
  Object.assign(globalThis, { Option: ColourProbe, CSS })
  const { default: mermaid } = (await import(version)) as { default: Mermaid }
  mermaid.initialize({ startOnLoad: false })
  return mermaid
}

/** What the real Mermaid makes of a text: the database of its kind. Throws what Mermaid throws. */
export async function databaseOf<Db>(text: string, version: MermaidVersion = 'mermaid'): Promise<Db> {
  const pending = loading.get(version) ?? load(version)
  loading.set(version, pending)
  const { db } = await (await pending).mermaidAPI.getDiagramFromText(text)
  return db as Db
}

/** Whether the real Mermaid takes a text. */
export async function acceptedByMermaid(text: string, version: MermaidVersion = 'mermaid'): Promise<boolean> {
  return databaseOf(text, version).then(
    () => true,
    () => false,
  )
}

/** A label as Mermaid draws it: `<br/>` as a line break, then its own entity placeholders decoded. */
export function plain(label: string): string {
  return label
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name) => ({ quot: '"', amp: '&', lt: '<', gt: '>' })[name as string] ?? `&${name};`)
}
