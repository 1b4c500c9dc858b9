import { fileURLToPath } from 'node:url'

/** The three faces that pictures are set in. */
export type Face = 'regular' | 'bold' | 'mono'

const FILES: Readonly<Record<Face, string>> = {
  regular: 'IBMPlexSans-Regular.ttf',
  bold: 'IBMPlexSans-SemiBold.ttf',
  mono: 'IBMPlexMono-Regular.ttf',
}

/** The font file of a face: IBM Plex 3, SIL Open Font License. It has no contextual alternates, so widths are exact. */
export function fontFileOf(face: Face): string {
  return fileURLToPath(new URL(FILES[face], import.meta.url))
}

/** All font files of the package. */
export const fontFiles: readonly string[] = [fontFileOf('regular'), fontFileOf('bold'), fontFileOf('mono')]

/** CSS families; the first is the font of the package, the others stand in where a reader lacks it. */
export const fontFamilies = {
  sans: "'IBM Plex Sans', system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  mono: "'IBM Plex Mono', ui-monospace, Menlo, Consolas, monospace",
} as const
