import { fileURLToPath } from 'node:url'

/** Fonts for what IBM Plex has no glyph for: subsets of Noto, SIL Open Font License, made by `npm run fonts`. */
export type FallbackFont = 'hebrew' | 'arabic' | 'symbols' | 'dingbats' | 'mathematics' | 'emoji' | 'chinese' | 'japanese' | 'korean'

interface FontFile {
  readonly file: string
  /** The family that the file names itself: what `font-family` has to say. */
  readonly family: string
}
const FILES: Readonly<Record<FallbackFont, FontFile>> = {
  hebrew: { file: 'NotoSansHebrew.ttf', family: 'Noto Sans Hebrew' },
  arabic: { file: 'NotoSansArabic.ttf', family: 'Noto Sans Arabic' },
  symbols: { file: 'NotoSansSymbols2.ttf', family: 'Noto Sans Symbols 2' },
  dingbats: { file: 'NotoSansSymbols.ttf', family: 'Noto Sans Symbols' },
  mathematics: { file: 'NotoSansMath.ttf', family: 'Noto Sans Math' },
  emoji: { file: 'NotoEmoji.ttf', family: 'Noto Emoji' },
  chinese: { file: 'NotoSansSC.ttf', family: 'Noto Sans SC' },
  japanese: { file: 'NotoSansJP.ttf', family: 'Noto Sans JP' },
  korean: { file: 'NotoSansKR.ttf', family: 'Noto Sans KR' },
}

/** All fallbacks, in the order in which a glyph is looked for. */
export const fallbackFonts = Object.keys(FILES) as readonly FallbackFont[]

/** The font file of a fallback. */
export function fallbackFileOf(font: FallbackFont): string {
  return fileURLToPath(new URL(FILES[font].file, import.meta.url))
}

/** The CSS family of a fallback. */
export function fallbackFamilyOf(font: FallbackFont): string {
  return FILES[font].family
}
