import { extname, parse as parsePath } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type MermaidText, mermaidTexts, placeInFile } from '../markdown/texts.ts'
import { parse } from '../mermaid/index.ts'
import { type PngOptions, type ThemeChoice, toPng, toSvg } from '../render.ts'

export type PictureFormat = 'svg' | 'png'

export interface PictureOptions extends PngOptions {
  readonly format: PictureFormat
  readonly theme?: ThemeChoice
}

/** A picture of one Mermaid text. */
export interface Picture {
  /** `flow.svg` of `flow.mmd`; `page-2.svg` of the second fence of `page.md`. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** Draws every Mermaid text of a file. A text with errors gives diagnostics and no picture; the others are drawn. */
export async function picturesOf(
  file: string,
  content: string,
  options: PictureOptions,
): Promise<{ readonly pictures: readonly Picture[]; readonly diagnostics: readonly Diagnostic[] }> {
  const pictures: Picture[] = []
  const diagnostics: Diagnostic[] = []
  for (const text of mermaidTexts(file, content)) {
    const { figure, diagnostics: found } = parse(text.text, { file })
    const placed = found.map((diagnostic) => inFile(diagnostic, text))
    diagnostics.push(...placed)
    const bad = found.some(({ severity, code }) => severity === 'error' || code === 'FP303')
    if (figure === undefined || bad) continue
    const svg = await toSvg(figure, { theme: options.theme ?? 'auto' })
    pictures.push({ name: nameOf(text, options.format), content: options.format === 'svg' ? svg : await toPng(svg, options) })
  }
  return { pictures, diagnostics }
}

function inFile(diagnostic: Diagnostic, text: MermaidText): Diagnostic {
  return diagnostic.place === undefined ? diagnostic : { ...diagnostic, place: placeInFile(text, diagnostic.place) }
}

function nameOf({ file, number }: MermaidText, format: PictureFormat): string {
  const { name } = parsePath(file)
  return `${name}${number === undefined ? '' : `-${number}`}.${format}`
}

/** The format that a path asks for by its ending; `undefined` if it names none. */
export function formatOf(path: string): PictureFormat | undefined {
  const ending = extname(path).toLowerCase()
  return ending === '.svg' ? 'svg' : ending === '.png' ? 'png' : undefined
}
