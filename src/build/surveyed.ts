import { callSiteOf } from '../../dsl/call-site.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lower } from '../lower/index.ts'
import { printDrawing } from '../mermaid/print.ts'
import { drawingToSvg } from '../render.ts'
import { type Survey, surveyOf } from '../survey/survey.ts'
import { placeInStack } from './stack.ts'

/** Surveys the diagrams of a file, and draws each: one that cannot be drawn is no diagram (FP210). */
export function surveyed(
  diagrams: readonly Diagram[],
  file: string,
  cwd: string,
): { readonly surveys: readonly Survey[]; readonly diagnostics: readonly Diagnostic[] } {
  const surveys: Survey[] = []
  const diagnostics: Diagnostic[] = []
  for (const diagram of diagrams) {
    try {
      const drawing = lower(diagram)
      printDrawing(drawing)
      drawingToSvg(drawing, 'auto')
      surveys.push(surveyOf(diagram, (value) => placeInStack(callSiteOf(value), cwd)))
    } catch (thrown) {
      const message = `${diagram.id} cannot be drawn: ${thrown instanceof Error ? thrown.message : String(thrown)}`
      diagnostics.push({ code: 'FP210', severity: 'error', message, file })
    }
  }
  return { surveys, diagnostics }
}
