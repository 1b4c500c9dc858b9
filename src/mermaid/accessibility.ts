import type { FigureBase } from '../figure/base.ts'
import { lineText, shown } from './encoded.ts'
import type { Line } from './language.ts'
import type { Span } from './position.ts'
import type { Report } from './problem.ts'

/** The lines of `accTitle` and `accDescr`, for kinds that take them as statements. Lines of a description stand in a block. */
export function accessibility({ accTitle, description }: Pick<FigureBase, 'accTitle' | 'description'>): Line[] {
  const lines = (description ?? '').split('\n').filter((line) => line.trim() !== '')
  const block = [
    { indent: 1, text: 'accDescr {', key: 'description' },
    ...lines.map((line) => ({ indent: 2, text: lineText(line) })),
    { indent: 1, text: '}' },
  ]
  return [
    ...(accTitle === undefined ? [] : [{ indent: 1, text: `accTitle: ${lineText(accTitle)}`, key: 'accTitle' }]),
    ...(lines.length > 1 ? block : lines.map((line) => ({ indent: 1, text: `accDescr: ${lineText(line)}`, key: 'description' }))),
  ]
}

/**
 * Takes an `accTitle: …`, `accDescr: …` or `accDescr { … }` into the texts of a figure, as the grammars in jison read them: a block that nothing
 * closes is accepted and lost.
 *
 * @param statement the whole statement, a piece of an encoded text
 */
export function readAccessibility(
  statement: string,
  span: Span,
  texts: { accTitle?: string; description?: string },
  place: (key: string) => void,
  report: Report,
): void {
  const [, name = '', sign = '', rest = ''] = /^(\w+)\s*([:{])([\s\S]*)$/.exec(statement) ?? []
  if (sign === '{' && !rest.endsWith('}')) {
    report({ code: 'FP301', severity: 'warning', message: 'Mermaid loses this description: close “accDescr {” with “}”', ...span })
    return
  }
  const lines = sign === '{' ? rest.slice(0, -1).split('\n').map(shown) : [shown(rest)]
  const text = lines.filter((line) => line !== '').join('\n')
  const key = name.toLowerCase() === 'acctitle' ? 'accTitle' : 'description'
  if (text === '') return
  texts[key] = text
  place(key)
}
