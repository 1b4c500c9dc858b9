import { isMap } from 'yaml'
import type { Span } from './position.ts'
import type { Report } from './problem.ts'
import { readYaml } from './yaml.ts'

/**
 * A Mermaid text, taken apart as Mermaid's own preprocessing does it (`preprocess.ts` of Mermaid 12.3): frontmatter, directives and lines
 * that are comments stand aside, and `body` has spaces in their place, so that every offset in `body` is one in `text`.
 */
export interface Document {
  readonly text: string
  readonly body: string
  readonly title?: string
  /** YAML of the frontmatter without the title, as `yaml` prints it. */
  readonly frontmatter?: string
  /** What stands between `%%{` and `}%%`, and the whole of it. */
  readonly directives: readonly ({ readonly text: string } & Span)[]
  readonly comments: readonly ({ readonly text: string } & Span)[]
}

/** Mermaid's `frontMatterRegex`: the first thing of the text; the closing line is indented as the opening one. */
const FRONTMATTER = /^([ \t]*)-{3}[ \t]*\r?\n([\s\S]*?)\r?\n\1-{3}[ \t]*(?:\r?\n|$)/
/** Mermaid's `directiveRegex`: a name, then a word or anything; what stands behind a word is not of the directive and stays. */
const DIRECTIVE = /%{2}\{\s*(?:\w+\s*:|\w+)\s*(?:\w+|(?:(?!\}%{2}).|\r?\n)*)?\s*(?:\}%{2})?/g
/** Mermaid's `cleanupComments`: whole lines only. */
const COMMENT_LINE = /^[^\S\n]*%%(?!\{)([^\n]+)$/gm

/** Takes a text apart. A frontmatter that is not YAML is reported, as Mermaid refuses it. */
export function takeApart(text: string, report: Report): Document {
  let body = text
    .replace(/^\uFEFF/, ' ')
    .replaceAll('\0', '\uFFFD') // no page and no picture can hold a NUL
    .replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))
  const found = FRONTMATTER.exec(body)
  const front = found === null ? {} : readFrontmatter(found[2] ?? '', found[1] ?? '', { start: 0, end: found[0].length }, report)
  if (found !== null) body = blank(found[0]) + body.slice(found[0].length)
  const directives: ({ text: string } & Span)[] = []
  body = body.replace(DIRECTIVE, (whole, start: number) => {
    directives.push({ text: whole.slice('%%{'.length).replace(/\}%%$/, '').trim(), start, end: start + whole.length })
    return ' '.repeat(whole.length) // its line ends go with it
  })
  const comments: ({ text: string } & Span)[] = []
  body = body.replace(COMMENT_LINE, (whole, inside: string, start: number) => {
    comments.push({ text: inside.trim(), start, end: start + whole.length })
    return blank(whole)
  })
  return { text, body, ...front, directives, comments }
}

/** Spaces for everything but line ends. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function readFrontmatter(yaml: string, indent: string, span: Span, report: Report): Pick<Document, 'title' | 'frontmatter'> {
  const dedented = yaml
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n')
  const read = readYaml(dedented)
  if ('error' in read) {
    report({ code: 'FP301', message: `the frontmatter is not YAML: ${read.error}`, ...span })
    return {}
  }
  const { document } = read
  if (!isMap(document.contents)) return {}
  const title = document.get('title')
  document.delete('title')
  const rest = document.contents.items.length === 0 ? '' : document.toString({ lineWidth: 0 }).trim()
  return { ...(title ? { title: String(title) } : {}), ...(rest === '' ? {} : { frontmatter: rest }) }
}
