import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

/** What a page says that matters to a link. */
export interface Page {
  /** Its title, and its first heading. */
  readonly headings: readonly string[]
  /** All that a `#` may name. */
  readonly anchors: ReadonlySet<string>
}

/** Reads a page of HTML, however broken. */
export function readPage(html: string): Page {
  const tree = fromHtml(html)
  const headings: string[] = []
  const anchors = new Set<string>()
  visit(tree, 'element', (element) => {
    const { id, name } = element.properties
    if (typeof id === 'string') anchors.add(id)
    if (typeof name === 'string' && element.tagName === 'a') anchors.add(name)
    const wanted = element.tagName === 'title' || (element.tagName === 'h1' && headings.length < 2)
    if (wanted) headings.push(textOf(element).replaceAll(/\s+/g, ' ').trim())
  })
  return { headings, anchors }
}

type Tree = ReturnType<typeof fromHtml>

function textOf(node: Tree | Tree['children'][number]): string {
  let text = ''
  visit(node, 'text', ({ value }) => {
    text += value
  })
  return text
}

/** A whole title that says that nothing is there. An article about a 404 says more than that. */
const NOT_THERE = [
  /^(error|http|status|oops!?)?[\s:]*40[04]( error)?[\s:,.–—-]*((page|file|resource) )?(not found|error)?[.!]?$/i,
  /^(sorry, |oops[!,.]? )?(the |this |that |your )?(requested )?(page|file|post|article|story|document|content|resource|url)?\s*(was|is|could|can|cannot|can['’]t|couldn['’]t)?\s*(not|n['’]t)?\s*(be )?(not )?found( \(?404\)?)?[.!]?$/i,
  /^(sorry, |oops[!,.]? )?(the |this |that )?(requested )?(page|file|post|article|story|document|content|resource|url) (does not|doesn['’]t|no longer) exists?( any ?more)?[.!]?$/i,
  /^(sorry, |oops[!,.]? )?(the |this |that )?(requested )?(page|file|post|article|story|document|content|resource) (is |was )?(gone|removed|deleted|unavailable|not available|no longer available)[.!]?$/i,
  /^(sorry, |oops[!,.]? )?(we )?(could not|couldn['’]t|can['’]t|cannot) find (the|that|this|your) (page|file|post|article|document)( you .*)?[.!]?$/i,
]

/**
 * Whether a heading says that the page is not there. Titles end in the name of the site: each part counts on its own.
 *
 * @example
 * saysNotThere('Page not found | Acme Engineering') // true
 */
export function saysNotThere(heading: string): boolean {
  return [heading, ...heading.split(/\s+[|·•–—-]\s+/)].some((part) => NOT_THERE.some((pattern) => pattern.test(part.trim())))
}
