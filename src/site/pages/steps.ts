import type { FirstStep } from '../../find/findable.ts'
import type { Step } from '../../page/page.ts'
import { type Html, html } from '../html.ts'
import { citeMarks } from './cite.ts'

const RISKS = {
  readOnly: { mark: 'reads only', says: 'This step only looks.' },
  mutating: { mark: 'changes something', says: 'This step changes something.' },
  destructive: { mark: 'destroys something', says: 'This step destroys something.' },
} as const

/** A command, ready to be copied. The button appears where a script can copy. */
export function commandBlock(command: string): Html {
  return html`<div class="command"><pre tabindex="0" aria-label="Command"><code>${command}</code></pre><button type="button" class="copy" data-copy hidden>Copy</button></div>`
}

/** What a step risks. Shape and words say it, not only colour. */
function riskMark(risk: Step['risk']): Html {
  return html`<span class="risk ${risk}" title="${RISKS[risk].says}">${RISKS[risk].mark}</span>`
}

/** The steps of a runbook. */
export function stepList(steps: readonly Step[]): Html {
  return html`<ol class="steps">${steps.map((step) => html`<li>${stepBody(step)}</li>`)}</ol>`
}

/** A step, with what it needs to be safe. */
export function stepBody(step: Step | FirstStep): Html {
  const { do: what, risk, command, expect, verify, undo } = step
  const irreversible = 'irreversible' in step ? step.irreversible : undefined
  const more = Object.entries({ Expect: expect, Verify: verify, Undo: undo, 'No way back': irreversible })
  return html`<p class="do">${what} ${risk !== undefined && riskMark(risk)}${citeMarks('cites' in step ? step.cites : [])}</p>${
    command !== undefined && commandBlock(command)
  }${more.some(([, said]) => said !== undefined) && html`<dl class="more">${more.map(([name, said]) => said !== undefined && html`<div><dt>${name}</dt><dd>${said}</dd></div>`)}</dl>`}`
}
