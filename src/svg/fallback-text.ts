import { type FallbackFont, fallbackFamilyOf } from '../text/fonts/fallbacks.ts'
import type { Face } from '../text/fonts/files.ts'
import { isFace, isPlain, runWidth } from '../text/measure.ts'
import { fallbackOrder } from '../text/runs.ts'
import { visualRuns } from '../text/visual-order.ts'
import { escapeXml, unescapeXml } from './escape.ts'
import { px } from './path.ts'

/** An SVG that resvg draws with one font for each text, and the fallback fonts it needs besides the faces of the package. */
export interface ResolvedSvg {
  readonly svg: string
  readonly fallbacks: readonly FallbackFont[]
}

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g

/**
 * Splits every text that the faces of the package do not draw alone into texts of one font and one direction each, in visual order. resvg
 * finds fallbacks by itself, but loses them in emoji sequences, in Arabic with Latin, and where a `textLength` spans several.
 */
export function withFallbackFonts(svg: string): ResolvedSvg {
  if (isPlain(svg)) return { svg, fallbacks: [] }
  const used = new Set<FallbackFont>()
  const resolved = svg.replace(TEXT, (whole: string, attributes: string, content: string) => {
    const text = unescapeXml(content)
    return isPlain(text) ? whole : textInRuns(text, attributes, used)
  })
  return { svg: resolved, fallbacks: fallbackOrder(svg).filter((font) => used.has(font)) }
}

function textInRuns(text: string, attributes: string, used: Set<FallbackFont>): string {
  const face: Face = attributes.includes('font-weight="600"') ? 'bold' : attributes.includes('font-family=') ? 'mono' : 'regular'
  const size = Number(attribute(attributes, 'font-size'))
  const runs = visualRuns(text, face).map((run) => ({ ...run, width: runWidth(run, size) }))
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let x = Number(attribute(attributes, 'x')) - width * shareBefore(attributes)
  const ink = attributes.replace(/ (?:x|textLength|lengthAdjust|text-anchor|direction)="[^"]*"/g, '')
  const printed = runs.map(({ font, clusters, width: runWide }) => {
    const left = x
    x += runWide
    const family = font === undefined || isFace(font) ? undefined : fallbackFamilyOf(font)
    if (font !== undefined && !isFace(font)) used.add(font)
    const styled = family === undefined ? ink : `${ink.replace(/ font-family="[^"]*"/, '')} font-family="'${family}'"`
    return `<text ${styled} x="${px(left)}">${escapeXml(clusters.join(''))}</text>`
  })
  return printed.join('')
}

/** Which share of a text lies left of its anchor. */
function shareBefore(attributes: string): number {
  const anchor = attribute(attributes, 'text-anchor')
  if (anchor === 'middle') return 0.5
  const atLeft = (anchor === 'end') === (attribute(attributes, 'direction') === 'rtl')
  return atLeft ? 0 : 1
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
}
