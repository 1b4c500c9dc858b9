import { idPrefix } from '../svg/print.ts'
import { type Html, trustedHtml } from './html.ts'

/** The fragment of a component's facts on the page of its diagram. */
export function componentAnchor(id: string): string {
  return `component-${id}`
}

const STYLE = /<style>[^<]*<\/style>/
const GROUP = '<g id="'
const END = '</g>'

/**
 * The picture of a diagram as it stands inside its page: without its style sheet, which all pages share, and with every card as a link to
 * the facts of its component, so that it can be followed without a script.
 */
export function pictureInPage(svg: string, diagramId: string, components: readonly string[]): Html {
  const prefix = `${idPrefix(diagramId)}-`
  const known = new Set(components)
  const [head = '', ...groups] = svg.trimEnd().split(GROUP)
  const pieces = groups.flatMap((group) => {
    const elementId = group.slice(0, group.indexOf('"'))
    // further figures of a sheet have their number behind the prefix
    const id = elementId.slice(prefix.length).replace(/^\d+-/, '')
    if (!elementId.startsWith(prefix) || !known.has(id)) return [GROUP, group]
    // a card holds shapes and texts, but no further group
    const end = group.indexOf(END) + END.length
    return [`<a href="#${componentAnchor(id)}" data-component="${id}">`, GROUP, group.slice(0, end), '</a>', group.slice(end)]
  })
  return trustedHtml([head.replace(STYLE, ''), ...pieces])
}
