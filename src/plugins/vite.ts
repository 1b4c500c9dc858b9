import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeWhole } from '../files/write.ts'
import { DiagramFileError, type DrawnDiagram, drawDiagramFile, isMermaidFile } from './diagram-file.ts'
import { type InlineOptions, inlineSvg } from './inline.ts'
import { drawMermaid } from './mermaid-text.ts'

/** What Vite, and Rollup below it, offer to a hook of this plugin. */
interface HookContext {
  addWatchFile(file: string): void
  error(problem: {
    readonly message: string
    readonly id: string
    readonly loc?: { readonly file: string; readonly line: number; readonly column: number }
  }): never
}
/** The plugin as Vite takes it; its type does not need Vite to be installed. */
export interface VitePlugin {
  readonly name: string
  readonly enforce: 'pre'
  configResolved(config: { readonly cacheDir: string }): void
  load(this: HookContext, id: string): Promise<string | undefined>
}

/**
 * Lets modules import diagrams. `import svg from './checkout.ts?diagram'` is the picture as text, for a page; `'./checkout.ts?diagram&url'`
 * is the address of a file. Both work for Mermaid (`./flow.mmd?diagram`), too. A diagram with errors fails the build at its line; while
 * developing, a change of the diagram, or of what it imports, shows at once.
 *
 * @example
 * export default defineConfig({ plugins: [fourplane()] })
 */
export function fourplane(options: InlineOptions = {}): VitePlugin {
  let cache = ''
  return {
    name: 'fourplane',
    enforce: 'pre',
    configResolved({ cacheDir }) {
      cache = join(cacheDir, 'fourplane')
    },
    async load(id) {
      const [path = '', query = ''] = id.split('?', 2)
      const asked = new URLSearchParams(query)
      if (!asked.has('diagram')) return undefined
      try {
        const { diagrams, sources } = isMermaidFile(path) ? await drawMermaidFile(path) : await drawDiagramFile(path)
        for (const source of sources) this.addWatchFile(source)
        const [first] = diagrams
        if (first === undefined) return this.error({ message: 'it holds no diagram', id })
        if (!asked.has('url'))
          return moduleOf(diagrams.map((diagram) => ({ ...diagram, svg: inlineSvg(diagram.svg, idOf(diagram), options) })))
        // a file like any other to Vite: it gives it a name with a hash, the base of the site, and the same address on a server
        const file = join(cache, `${first.id}.svg`)
        await writeWhole(file, first.svg)
        return `export { default } from ${JSON.stringify(`${normalised(file)}?url`)}\n`
      } catch (error) {
        if (!(error instanceof DiagramFileError)) throw error
        const place = error.diagnostics[0]?.place
        return this.error({ message: error.message, id: path, ...(place === undefined ? {} : { loc: { ...place, file: path } }) })
      }
    },
  }
}

function moduleOf(diagrams: readonly DrawnDiagram[]): string {
  return `export const diagrams = ${JSON.stringify(diagrams)}\nexport default diagrams[0].svg\n`
}

/** Vite writes paths with slashes on every system. */
function normalised(path: string): string {
  return path.replaceAll('\\', '/')
}

function idOf({ id }: DrawnDiagram): string {
  return `fourplane-${id.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

async function drawMermaidFile(path: string): Promise<{ readonly diagrams: readonly DrawnDiagram[]; readonly sources: readonly string[] }> {
  const name = basename(path).replace(/\.\w+$/, '')
  const drawn = drawMermaid(await readFile(path, 'utf8'), `fourplane-${name}`, {})
  if ('problems' in drawn) throw new DiagramFileError(path, drawn.problems)
  return { diagrams: [{ id: name, title: name, svg: drawn.svg }], sources: [path] }
}
