import { faces } from './face-metrics.ts'
import { inFallback } from './fallback-metrics.ts'
import { type FallbackFont, fallbackFonts } from './fonts/fallbacks.ts'
import type { Face } from './fonts/files.ts'

/** A part of a text that is set in one font, by its clusters: what a reader takes for one character. No font: nothing here can draw it. */
export interface Run {
  readonly font: Face | FallbackFont | undefined
  readonly clusters: string[]
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Characters that have no ink of their own. A cluster of them alone stays where it is. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Control}]$/u
/** An emoji that is drawn as one: by its nature, by U+FE0F behind it, or as a sequence. */
const EMOJI = /^(?:\p{Emoji_Presentation}|[\p{Emoji}\p{Emoji_Modifier_Base}]\p{Emoji_Modifier}|\p{Emoji}\ufe0f)/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Parts a text by the fonts that draw it. */
export function runsOf(text: string, face: Face): readonly Run[] {
  const runs: Run[] = []
  const order = fallbackOrder(text)
  for (const { segment } of graphemes.segment(text)) {
    const font = fontOf(segment, face, order)
    const last = runs.at(-1)
    if (last !== undefined && last.font === font) last.clusters.push(segment)
    else runs.push({ font, clusters: [segment] })
  }
  return runs
}

/** Han characters look as Chinese readers know them, unless kana tell that the text is Japanese. */
export function fallbackOrder(text: string): readonly FallbackFont[] {
  if (!KANA.test(text)) return fallbackFonts
  return ['japanese', ...fallbackFonts.filter((font) => font !== 'japanese')]
}

/** The first font that has all of a cluster; if none has, the one that has its base, so that only a mark is lost. */
function fontOf(cluster: string, face: Face, order: readonly FallbackFont[]): Run['font'] {
  const characters = [...cluster].filter((character) => !INVISIBLE.test(character))
  const base = characters[0]
  if (base === undefined) return face
  if (EMOJI.test(cluster) && inFallback('emoji', base)) return 'emoji'
  for (const own of [face, 'regular'] as const) if (characters.every((character) => inFace(own, character))) return own
  return order.find((font) => characters.every((character) => inFallback(font, character))) ?? order.find((font) => inFallback(font, base))
}

function inFace(face: Face, character: string): boolean {
  return faces[face].advances.has(character.codePointAt(0) as number)
}
