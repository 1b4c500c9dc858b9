import type { FactRow, Page } from '../../page/page.ts'
import { type Html, html } from '../html.ts'
import { citeMarks } from './cite.ts'

/** How a number is known, as a word; the sign before the number is that of the picture. */
const ORIGINS: Readonly<Record<FactRow['origin'], { readonly mark: string; readonly kind: string }>> = {
  reported: { mark: '', kind: 'reported' },
  derived: { mark: '≈ ', kind: 'derived' },
  'derived, from an estimate': { mark: '~ ', kind: 'estimated' },
  estimated: { mark: '~ ', kind: 'estimated' },
  'not published': { mark: '', kind: 'unpublished' },
}

/** A number with its origin. */
export function factValue({ value, origin, cites }: FactRow): Html {
  const { mark, kind } = ORIGINS[origin]
  return html`<span class="value ${kind}">${mark}${value}</span>${citeMarks(cites)}`
}

/** Where a number comes from: scope and date, formula and inputs, or why there is none. */
export function factOrigin({ origin, scope, date, formula, basis, inputs = [], why }: FactRow): Html {
  const given = inputs.map(({ name, value }) => `${name} = ${value}`).join('; ')
  const parts: readonly (Html | false)[] = [
    scope !== undefined && html`${scope}`,
    formula !== undefined && html`<span class="formula">= ${formula}</span>`,
    basis !== undefined && html`${basis}`,
    given !== '' && html`with ${given}`,
    why !== undefined && html`${why}`,
    date !== undefined && html`<span class="date">${origin === 'reported' ? date : `oldest figure ${date}`}</span>`,
  ]
  return html`<span class="origin ${ORIGINS[origin].kind}">${origin}</span> ${parts.filter((part) => part !== false).map((part, index) => [index > 0 && ' · ', part])}`
}

/** Every number of a diagram. */
export function factsSection({ facts }: Page): Html {
  const rows = facts.map((fact) => html`<tr><th scope="row">${fact.name}</th><td>${factValue(fact)}</td><td>${factOrigin(fact)}</td></tr>`)
  return html`<section aria-labelledby="figures"><h2 id="figures">Figures</h2>
<div class="scroll stacked" tabindex="0" role="group" aria-label="Figures"><table><thead><tr><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">Where it comes from</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}
