import { type Html, html } from '../html.ts'

/** The marks of sources, `[3]`, each as a link to it on the same page. */
export function citeMarks(cites: readonly number[]): Html {
  return html`${cites.map((cite) => html` <a class="cite" href="#source-${cite}" aria-label="Source ${cite}">${cite}</a>`)}`
}
