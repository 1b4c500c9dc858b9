import { fileURLToPath } from 'node:url'

/** The font file of each face. Sizes of text are measured from exactly these files: `scripts/font-metrics.ts`. */
const FILE_NAMES = {
  regular: 'IBMPlexSans-Regular.ttf',
  bold: 'IBMPlexSans-SemiBold.ttf',
  mono: 'SourceCodePro-Regular.ttf',
} as const

/** Absolute path of the font file of each face. */
export const fontFileOf: Readonly<Record<'regular' | 'bold' | 'mono', string>> = {
  regular: absolute(FILE_NAMES.regular),
  bold: absolute(FILE_NAMES.bold),
  mono: absolute(FILE_NAMES.mono),
}

/**
 * Absolute paths of all shipped fonts. The order counts: resvg takes the first that has a glyph which the asked one lacks.
 *
 * @example
 * new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } })
 */
export const fontFiles: readonly string[] = [fontFileOf.regular, fontFileOf.bold, fontFileOf.mono]

/** CSS `font-family` values: the shipped family, then what a reader's machine may have. `bold` is weight 600 of `sans`. */
export const fontFamilies: { readonly sans: string; readonly mono: string } = {
  sans: "'IBM Plex Sans', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  mono: "'Source Code Pro', ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
}

function absolute(fileName: string): string {
  return fileURLToPath(new URL(fileName, import.meta.url))
}
