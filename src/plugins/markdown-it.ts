import { isDiagramAddress } from './diagram-file.ts'
import type { InlineOptions } from './inline.ts'
import { drawMermaid } from './mermaid-text.ts'

interface Token {
  readonly info: string
  readonly content: string
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
}
type Rule = (
  tokens: Token[],
  index: number,
  options: unknown,
  environment: Environment,
  self: { renderToken(tokens: Token[], index: number, options: unknown): string },
) => string
/** What is kept for one page. */
interface Environment {
  fourplanePictures?: number
}
/** markdown-it, as far as it matters here. */
interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, Rule | undefined> }
}

export interface MarkdownItOptions extends InlineOptions {
  /** Whether the page becomes a template of Vue, as in VitePress; `true` by default. Vue takes no `<style>` in a template. */
  readonly vue?: boolean
}

/**
 * Draws the Mermaid fences of VitePress, or of markdown-it alone, as inline SVG. An image of a diagram file, `![Checkout](./checkout.ts)`,
 * becomes an import that the Vite plugin of this package answers. A fence of a kind that cannot be drawn stays as it is.
 *
 * @example
 * export default defineConfig({ markdown: { config: (md) => md.use(markdownItFourplane, { darkSelector: '.dark' }) } })
 */
export function markdownItFourplane({ renderer }: MarkdownIt, { vue = true, ...options }: MarkdownItOptions = {}): void {
  const { fence, image } = renderer.rules
  renderer.rules['fence'] = (tokens, index, settings, environment, self) => {
    const token = tokens[index]
    const asBefore = (): string => fence?.(tokens, index, settings, environment, self) ?? self.renderToken(tokens, index, settings)
    if (token?.info.trim().split(/\s+/)[0] !== 'mermaid') return asBefore()
    environment.fourplanePictures = (environment.fourplanePictures ?? 0) + 1
    const drawn = drawMermaid(token.content, `fourplane-${environment.fourplanePictures}`, options)
    if (!('svg' in drawn)) return asBefore()
    return vue
      ? `<figure class="fourplane" v-html="${attribute(JSON.stringify(drawn.svg))}"></figure>\n`
      : `<figure class="fourplane">${drawn.svg}</figure>\n`
  }
  renderer.rules['image'] = (tokens, index, settings, environment, self) => {
    const token = tokens[index]
    const address = token?.attrGet('src') ?? ''
    if (isDiagramAddress(address)) token?.attrSet('src', `${address}?diagram&url`)
    return image?.(tokens, index, settings, environment, self) ?? self.renderToken(tokens, index, settings)
  }
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
