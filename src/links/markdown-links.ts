import GithubSlugger from 'github-slugger'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'

/** A link of a Markdown file. */
interface MarkdownLink {
  readonly url: string
  readonly line: number
}
/** What a Markdown file links to, and what others may link to in it. */
export interface MarkdownPage {
  readonly links: readonly MarkdownLink[]
  /** Names that a `#` may have, as GitHub gives them to headings. */
  readonly anchors: ReadonlySet<string>
}

/** The links and anchors of a Markdown text, those of HTML inside it too. */
export function readMarkdown(text: string): MarkdownPage {
  const links: MarkdownLink[] = []
  const anchors = new Set<string>()
  const slugger = new GithubSlugger()
  visit(fromMarkdown(text), (node) => {
    const line = node.position?.start.line ?? 1
    switch (node.type) {
      case 'link':
      case 'image':
      case 'definition':
        links.push({ url: node.url, line })
        break
      case 'heading':
        anchors.add(slugger.slug(textOf(node)))
        break
      case 'html':
        visit(fromHtml(node.value, { fragment: true }), 'element', ({ properties: { href, src, id, name } }) => {
          for (const url of [href, src]) if (typeof url === 'string') links.push({ url, line })
          for (const anchor of [id, name]) if (typeof anchor === 'string') anchors.add(anchor)
        })
    }
  })
  return { links, anchors }
}

function textOf(node: Nodes): string {
  let text = ''
  visit(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value
  })
  return text
}
