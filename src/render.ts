import type { Diagram } from '../dsl/categories/diagram.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { bareDrawing, type Drawing } from './figure/drawing.ts'
import type { Figure } from './figure/figure.ts'
import { layout } from './layout/index.ts'
import { lower } from './lower/index.ts'
import { type PngOptions, rasterize } from './svg/png.ts'
import { printSvg } from './svg/print.ts'
import type { ThemeChoice } from './svg/theme.ts'

export type { PngOptions, ThemeChoice }

export interface SvgOptions {
  /** `auto` by default: follows the reader's colour scheme. */
  readonly theme?: ThemeChoice
}

/** A Mermaid text that cannot be drawn; its message is the first of `diagnostics`. */
export class MermaidTextError extends Error {
  override readonly name = 'MermaidTextError'
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    const [first] = diagnostics
    super(first === undefined ? 'the text holds nothing to draw' : `${first.code}: ${first.message} (line ${first.place?.line ?? 1})`)
    this.diagnostics = diagnostics
  }
}

/**
 * A diagram, a figure on its own, or a Mermaid text of one of the eight kinds, as a standalone SVG. A text with errors is a
 * {@link MermaidTextError}.
 *
 * @example
 * const svg = await toSvg(diagram, { theme: 'dark' })
 */
export async function toSvg(what: Diagram | Figure | string, { theme = 'auto' }: SvgOptions = {}): Promise<string> {
  if (typeof what === 'string') return drawingToSvg(bareDrawing(await figureOf(what)), theme)
  return drawingToSvg(what.kind === 'diagram' ? lower(what) : bareDrawing(what), theme)
}

async function figureOf(text: string): Promise<Figure> {
  const { parse } = await import('./mermaid/index.ts') // only those who draw texts pay for reading them
  const { figure, diagnostics } = parse(text)
  const wrong = diagnostics.filter(({ severity, code }) => severity === 'error' || code === UNREAD_KIND)
  if (figure === undefined || wrong.length > 0) throw new MermaidTextError(wrong)
  return figure
}
const UNREAD_KIND = 'FP303'

/** A drawing as a standalone SVG. */
export function drawingToSvg(drawing: Drawing, theme: ThemeChoice): string {
  return printSvg(layout(drawing), theme)
}

/**
 * A PNG, drawn with the fonts of this package: of an SVG made by {@link toSvg}, or of whatever {@link toSvg} takes. A scale out of range is a
 * `RangeError`.
 *
 * @example
 * await writeFile('checkout.png', await toPng(diagram, { scale: 2, theme: 'light' }))
 */
export async function toPng(what: Diagram | Figure | string, options: PngOptions & SvgOptions = {}): Promise<Uint8Array> {
  const svg = typeof what === 'string' && what.trimStart().startsWith('<') ? what : await toSvg(what, options)
  return rasterize(svg, options)
}
