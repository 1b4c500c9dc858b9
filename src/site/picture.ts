import { idPrefix } from '../svg/print.ts'
import { type Html, trustedHtml } from './html.ts'

/** The fragment of a component's facts on the page of its diagram. */
export function componentAnchor(id: string): string {
  return `component-${id}`
}

const STYLE = /<style>[^<]*<\/style>/
const CARD = /<g id="([\w-]+)" role="graphics-symbol img" aria-label="[^"]*">(?:(?!<\/?g[ >]).)*<\/g>/gs

/**
 * The picture of a diagram as it stands inside its page: without its style sheet, which all pages share, and with every card as a link to
 * the facts of its component, so that it can be followed without a script.
 */
export function pictureInPage(svg: string, diagramId: string, components: readonly string[]): Html {
  const prefix = idPrefix(diagramId)
  const known = new Set(components)
  return trustedHtml(
    svg
      .trimEnd()
      .replace(STYLE, '')
      .replace(CARD, (card: string, elementId: string) => {
        // further figures of a sheet have their number behind the prefix
        const id = elementId.slice(prefix.length).replace(/^(?:-\d+)?-/, '')
        return elementId.startsWith(`${prefix}-`) && known.has(id)
          ? `<a href="#${componentAnchor(id)}" data-component="${id}">${card}</a>`
          : card
      }),
  )
}
