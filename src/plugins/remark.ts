import { access, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import type { Code, Image, Link, Paragraph, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { DiagramFileError, drawDiagramFile, isDiagramAddress, isMermaidFile } from './diagram-file.ts'
import { type InlineOptions, inlineSvg } from './inline.ts'
import { drawMermaid } from './mermaid-text.ts'

/** The file that remark works on, as far as it matters here. */
interface File {
  readonly path?: string
  readonly cwd?: string
  message(reason: string, place?: unknown): unknown
  fail(reason: string, place?: unknown): never
}

/**
 * Puts pictures into Markdown and MDX where Mermaid fences stand, and where a paragraph is nothing but an image of, or a link to, a diagram
 * file: `![Checkout](./checkout.ts)`. They are inline SVG with title and description for those who cannot see them, drawn while the site
 * is built. A fence of a kind that cannot be drawn stays as it is, with a warning; a diagram file with errors fails the build.
 *
 * @example
 * unified().use(remarkParse).use(remarkFourplane, { darkSelector: '[data-theme=dark]' }).use(remarkRehype).use(rehypeStringify)
 */
export function remarkFourplane(options: InlineOptions = {}): (tree: Root, file: File) => Promise<void> {
  return async (tree, file) => {
    const places: (() => Promise<void>)[] = []
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return
      const number = places.length + 1
      const put = (picture: Paragraph | undefined): void => {
        if (picture !== undefined) parent.children[index] = picture as RootContent
      }
      if (node.type === 'code' && node.lang === 'mermaid') places.push(async () => put(fencePicture(node, number, file, options)))
      const address = node.type === 'paragraph' ? addressOf(node) : undefined
      if (address !== undefined) places.push(async () => put(await filePicture(address, number, file, options)))
    })
    for (const place of places) await place()
  }
}

/** The diagram file that a paragraph consists of. */
function addressOf({ children }: Paragraph): Image | Link | undefined {
  const [only] = children
  const isAddress = children.length === 1 && (only?.type === 'image' || only?.type === 'link') && isDiagramAddress(only.url)
  return isAddress ? only : undefined
}

function fencePicture(node: Code, number: number, file: File, options: InlineOptions): Paragraph | undefined {
  const drawn = drawMermaid(node.value, idOf(number), options)
  if ('svg' in drawn) return figureOf(drawn.svg)
  for (const { code, message, place } of drawn.problems) {
    const line = (node.position?.start.line ?? 0) + (place?.line ?? 0)
    file.message(`${code} ${message}`, { line, column: place?.column ?? 1 })
  }
  return undefined
}

async function filePicture(node: Image | Link, number: number, file: File, options: InlineOptions): Promise<Paragraph | undefined> {
  const path = resolve(file.path === undefined ? (file.cwd ?? '.') : dirname(resolve(file.cwd ?? '.', file.path)), decodeURI(node.url))
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (!there) return file.fail(`${node.url} does not exist`, node)
  if (isMermaidFile(path)) {
    const drawn = drawMermaid(await readFile(path, 'utf8'), idOf(number), options)
    return 'svg' in drawn ? figureOf(drawn.svg) : file.fail(drawn.problems.map(({ message }) => message).join('\n'), node)
  }
  try {
    const { diagrams } = await drawDiagramFile(path)
    const svgs = diagrams.map(({ svg }, index) => inlineSvg(svg, idOf(number, index), options))
    return figureOf(svgs.join(''))
  } catch (error) {
    return error instanceof DiagramFileError ? file.fail(error.message, node) : Promise.reject(error)
  }
}

function idOf(number: number, index = 0): string {
  return `fourplane-${number}${index === 0 ? '' : `-${index + 1}`}`
}

/** Elements, not a text of HTML: MDX takes no HTML, and every other renderer takes both. */
function figureOf(svg: string): Paragraph {
  const { children } = fromHtml(svg, { fragment: true })
  return {
    type: 'paragraph',
    children: [],
    data: { hName: 'figure', hProperties: { className: ['fourplane'] }, hChildren: children as never },
  }
}
