import type { Page } from '../../page/page.ts'
import { outsideLink } from '../address.ts'
import { type Html, html } from '../html.ts'
import { componentAnchor } from '../picture.ts'
import { citeMarks } from './cite.ts'
import { stepList } from './steps.ts'

/** What somebody who was woken needs, in the order in which they need it. */
export function onCallSection({ onCall, components }: Page): Html {
  const { errors, logs, metrics, runbook, recovery } = onCall
  const named = (id: string): Html => {
    const component = components.find((one) => one.id === id)
    return component === undefined ? html`` : html`<a href="#${componentAnchor(id)}">${component.name}</a>`
  }
  return html`<section class="on-call" aria-labelledby="on-call">
<h2 id="on-call">At 3 AM</h2>
<h3>First checks</h3>
${typeof runbook === 'string' ? html`<p>${outsideLink(runbook, html`Open the runbook`)}</p>` : stepList(runbook)}
<h3>Recovery</h3>
${stepList(recovery)}
<h3>It prints</h3>
<ul class="signals">${errors.map(
    ({ text, printedBy, means, cites }, index) =>
      html`<li id="error-${index + 1}"><pre tabindex="0" aria-label="Error text"><code>${text}</code></pre><p>${named(printedBy)}: ${means}${citeMarks(cites)}</p></li>`,
  )}</ul>
<h3>In the log</h3>
<ul class="signals">${logs.map(
    ({ line, printedBy, where, cites }) =>
      html`<li><pre tabindex="0" aria-label="Log line"><code>${line}</code></pre><p>${named(printedBy)}, in ${where}${citeMarks(cites)}</p></li>`,
  )}</ul>
<h3>The metric</h3>
<ul class="signals">${metrics.map(
    ({ name, of, threshold, cites }) =>
      html`<li><p><code>${name}</code> of ${named(of)}: <strong>${threshold}</strong>${citeMarks(cites)}</p></li>`,
  )}</ul>
</section>`
}
