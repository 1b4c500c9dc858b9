import { type Html, html } from '../html.ts'

/** The mark of a source, `[3]`, as a link to it on the same page. */
export function citeMark(cite: number | undefined): Html {
  return cite === undefined ? html`` : html` <a class="cite" href="#source-${cite}" aria-label="Source ${cite}">${cite}</a>`
}
