import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lower } from '../lower/index.ts'
import { missingGlyphs } from '../text/measure.ts'
import { placeOf } from './load.ts'

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
