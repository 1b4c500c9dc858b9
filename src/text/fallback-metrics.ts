import { readFileSync } from 'node:fs'
import { arabicWidth, type JoiningWidths } from './arabic.ts'
import { type FallbackFont, fallbackFonts } from './fonts/fallbacks.ts'

interface FallbackMetrics {
  readonly unitsPerEm: number
  readonly advances: ReadonlyMap<string, number>
  readonly joining?: JoiningWidths
}
interface RawMetrics extends Partial<JoiningWidths> {
  readonly unitsPerEm: number
  readonly advances: Readonly<Record<string, string>>
}

let loaded: ReadonlyMap<FallbackFont, FallbackMetrics> | undefined

/** The tables are read when the first text needs them: most pictures never do. */
function metricsOf(font: FallbackFont): FallbackMetrics {
  loaded ??= load()
  return loaded.get(font) as FallbackMetrics
}

function load(): ReadonlyMap<FallbackFont, FallbackMetrics> {
  const raw = JSON.parse(readFileSync(new URL('fonts/fallbacks.json', import.meta.url), 'utf8')) as Record<FallbackFont, RawMetrics>
  return new Map(
    fallbackFonts.map((font) => {
      const { unitsPerEm, advances, forms, ligatures } = raw[font]
      const byCharacter = Object.entries(advances).flatMap(([advance, all]) =>
        [...all].map((character) => [character, Number(advance)] as const),
      )
      const joining = forms === undefined || ligatures === undefined ? {} : { joining: { forms, ligatures } }
      return [font, { unitsPerEm, advances: new Map(byCharacter), ...joining }] as const
    }),
  )
}

/** Whether a fallback has a glyph for a character. */
export function inFallback(font: FallbackFont, character: string): boolean {
  return metricsOf(font).advances.has(character)
}

const EMOJI_SEQUENCE = /^\p{RGI_Emoji}$/v

/** Width in em of a run that is set in a fallback: an emoji sequence is one glyph, a letter that joins has the width of its form. */
export function fallbackWidth(font: FallbackFont, clusters: readonly string[]): number {
  const { unitsPerEm, advances, joining } = metricsOf(font)
  const advance = (character: string): number => advances.get(character) ?? 0
  if (joining !== undefined) return arabicWidth(clusters.join(''), joining, advance) / unitsPerEm
  let units = 0
  for (const cluster of clusters) {
    const characters = [...cluster]
    if (font === 'emoji' && EMOJI_SEQUENCE.test(cluster)) units += advance(characters[0] ?? '') || advance('\u{1f600}')
    else for (const character of characters) units += advance(character)
  }
  return units / unitsPerEm
}
