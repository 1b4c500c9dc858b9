import type { Diagram } from '../../dsl/categories/diagram.ts'
import { type Format, formats } from '../config/formats.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { citations } from '../lower/footnotes.ts'
import { lower } from '../lower/index.ts'
import { printDrawing } from '../mermaid/index.ts'
import { printPage } from '../page/markdown.ts'
import { pageOf } from '../page/of-diagram.ts'
import type { DrawnFigure } from '../page/page.ts'
import { drawingToSvg } from '../render.ts'
import { rasterize } from '../svg/png.ts'
import { missingGlyphs } from '../text/measure.ts'
import { placeOf } from './load.ts'

export interface Output {
  /** Path below the output folder: `netflix/architecture/architecture.svg`. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** Everything that a diagram is printed as. Pure: the same diagram gives the same bytes. */
export function emit(diagram: Diagram, wanted: readonly Format[]): readonly Output[] {
  const cite = citations()
  const drawing = lower(diagram, cite)
  const svg = wanted.some((format) => format === 'svg' || format === 'png') ? drawingToSvg(drawing, 'auto') : ''
  const figures = figuresOf(diagram.id, printDrawing(drawing))
  const page = () => pageOf(diagram, figures, cite)
  const outputs: Readonly<Record<Format, () => readonly Output[]>> = {
    mmd: () => figures.map(({ file, text }) => ({ path: file, content: text })),
    svg: () => [{ path: `${diagram.id}.svg`, content: svg }],
    png: () => [{ path: `${diagram.id}.png`, content: rasterize(svg) }],
    md: () => [{ path: `${diagram.id}.md`, content: printPage(page()) }],
    json: () => [{ path: `${diagram.id}.json`, content: `${JSON.stringify(drawing, null, 2)}\n` }],
    page: () => [{ path: `${diagram.id}.page.json`, content: `${JSON.stringify(page())}\n` }],
  }
  return formats.filter((format) => wanted.includes(format)).flatMap((format) => outputs[format]())
}

/** The first figure in the file of the diagram, each further one beside it by its kind: `checkout.mmd`, `checkout.timeline.mmd`. */
function figuresOf(id: string, [first, ...further]: ReturnType<typeof printDrawing>): readonly DrawnFigure[] {
  const taken = new Map<string, number>()
  return [
    { ...first, file: `${id}.mmd` },
    ...further.map((figure) => {
      const count = (taken.get(figure.kind) ?? 0) + 1
      taken.set(figure.kind, count)
      return { ...figure, file: `${id}.${count === 1 ? figure.kind : `${figure.kind}-${count}`}.mmd` }
    }),
  ]
}

/** Warns of characters that the font of the package cannot draw: a browser finds another font, the PNG shows a box. */
export function undrawable(diagram: Diagram, file: string, cwd: string): Diagnostic[] {
  const drawing = lower(diagram)
  const missing = missingGlyphs(stringsIn(drawing).join('\n'))
  if (missing.length === 0) return []
  const named = missing
    .slice(0, 8)
    .map((character) => `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`)
  const message = `“${diagram.title}” holds characters that the font of the PNG lacks: ${named.join(', ')}${missing.length > 8 ? ', …' : ''}. The SVG shows them where the reader's machine has a font for them.`
  const place = placeOf(diagram, cwd)
  return [{ code: 'FP207', severity: 'warning', message, file, ...(place === undefined ? {} : { place }) }]
}

/** Every text of a drawing; its ids, classes and addresses are plain ASCII and do no harm among them. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
