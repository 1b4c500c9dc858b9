import type { Diagram } from '../dsl/categories/diagram.ts'
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

/**
 * A diagram, or a figure on its own, as a standalone SVG.
 *
 * @example
 * const svg = await toSvg(diagram, { theme: 'dark' })
 */
export async function toSvg(what: Diagram | Figure, { theme = 'auto' }: SvgOptions = {}): Promise<string> {
  return drawingToSvg(what.kind === 'diagram' ? lower(what) : bareDrawing(what), theme)
}

/** A drawing as a standalone SVG. */
export function drawingToSvg(drawing: Drawing, theme: ThemeChoice): string {
  return printSvg(layout(drawing), theme)
}

/**
 * An SVG made by {@link toSvg} as PNG bytes, drawn with the fonts of this package. A scale out of range is a `RangeError`.
 *
 * @example
 * await writeFile('checkout.png', await toPng(await toSvg(diagram), { scale: 2 }))
 */
export async function toPng(svg: string, options: PngOptions = {}): Promise<Uint8Array> {
  return rasterize(svg, options)
}
