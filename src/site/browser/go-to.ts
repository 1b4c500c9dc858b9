/// <reference lib="dom" />
import { proseTerms } from '../../find/words.ts'
import { diagramPath } from '../address.ts'
import type { NavigationEntry } from '../data.ts'
import { type Html, html } from '../html.ts'
import { loadData } from './load-data.ts'
import { show } from './trusted.ts'

/** Diagrams that the list shows at once. */
const MOST_SHOWN = 60

/** A list of all diagrams, from every page: by the button of the header, or the key G. */
export function startGoTo(button: HTMLButtonElement): void {
  let dialog: HTMLDialogElement | undefined
  const open = async (): Promise<void> => {
    dialog ??= makeDialog(await loadData('navigation'))
    dialog.showModal()
    dialog.querySelector('input')?.select()
  }
  button.hidden = false
  button.addEventListener('click', () => void open().catch(() => undefined))
}

function makeDialog(entries: readonly NavigationEntry[]): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'go-to'
  dialog.setAttribute('aria-label', 'All diagrams')
  show(
    dialog,
    html`<form method="dialog"><label for="go-to-words">Go to a diagram</label><input id="go-to-words" type="search" autocomplete="off" spellcheck="false"><button>Close</button></form><div class="go-to-list" aria-live="polite"></div>`,
  )
  document.body.append(dialog)
  const [input, list] = [dialog.querySelector('input'), dialog.querySelector('.go-to-list')]
  if (input === null || list === null) return dialog
  const words = entries.map((entry) => proseTerms(`${entry.title} ${entry.system} ${entry.category}`))
  const filter = (): void => {
    const asked = proseTerms(input.value)
    const found = entries.filter((_, index) => asked.every((word) => words[index]?.some((other) => other.startsWith(word))))
    show(list, listOf(found, document.documentElement.dataset['root'] ?? ''))
  }
  input.addEventListener('input', filter)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault() // the form would close the dialog
    list.querySelector('a')?.click()
  })
  filter()
  return dialog
}

function listOf(found: readonly NavigationEntry[], root: string): Html {
  const rest = found.length - MOST_SHOWN
  return html`<ul class="links">${found
    .slice(0, MOST_SHOWN)
    .map(
      ({ id, title, system, category }) =>
        html`<li><a href="${root}${diagramPath(id)}">${title}</a> <span class="where">${system} · ${category}</span></li>`,
    )}</ul>${
    rest > 0 && html`<p class="note">and ${rest} more</p>`
  }${found.length === 0 && html`<p class="note">No diagram is called so.</p>`}`
}
