import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { bareDrawing } from '../figure/drawing.ts'
import { parse } from '../mermaid/index.ts'
import { drawingToSvg } from '../render.ts'
import { type InlineOptions, inlineSvg } from './inline.ts'

/** A Mermaid text as a picture for a page; what keeps it from being drawn, otherwise. */
export function drawMermaid(
  text: string,
  id: string,
  options: InlineOptions,
): { readonly svg: string } | { readonly problems: readonly Diagnostic[] } {
  const { figure, diagnostics } = parse(text, { file: 'fence' })
  const problems = diagnostics.filter(({ severity, code }) => severity === 'error' || code === 'FP303')
  if (figure === undefined || problems.length > 0) return { problems }
  return { svg: inlineSvg(drawingToSvg(bareDrawing(figure), options.theme ?? 'auto'), id, options) }
}
