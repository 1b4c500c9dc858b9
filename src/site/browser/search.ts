/// <reference lib="dom" />
import { type Finder, finder } from '../../find/finder.ts'
import type { SearchEntry } from '../data.ts'
import { html } from '../html.ts'
import { searchResults } from '../search-results.ts'
import { offerCopies } from './copy.ts'
import { loadData } from './load-data.ts'
import { show } from './trusted.ts'

/** Time without a key after which typed words are looked up, in ms. A paste does not wait. */
const PAUSE_MS = 80
/** Longest text that is kept in the address: longer ones cannot be shared by it. */
const MOST_IN_ADDRESS = 500

/** The search box of the first page. */
export function startSearch(box: HTMLTextAreaElement, results: HTMLElement): void {
  let find: Promise<Finder<SearchEntry>> | undefined
  const prepare = (): Promise<Finder<SearchEntry>> => {
    find ??= loadData('search').then(finder)
    find.catch(() => {
      find = undefined
    })
    return find
  }
  let asked = 0
  const search = async (): Promise<void> => {
    asked += 1
    const own = asked
    const pasted = box.value
    keepInAddress(pasted)
    if (pasted.trim() === '') return show(results, html``)
    try {
      const found = (await prepare())(pasted)
      if (own !== asked) return // a later text was looked up meanwhile
      show(results, searchResults(found, document.documentElement.dataset['root'] ?? ''))
      offerCopies(results)
    } catch {
      show(results, html`<p class="note">The search could not be loaded. Try again when there is a connection.</p>`)
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  box.addEventListener('input', (event) => {
    clearTimeout(timer)
    const pasted = (event as InputEvent).inputType === 'insertFromPaste' || (event as InputEvent).inputType === 'insertFromDrop'
    if (pasted) void search()
    else timer = setTimeout(() => void search(), PAUSE_MS)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault() // Enter opens the answer; a pasted text brings its lines itself
    clearTimeout(timer)
    void search().then(() => results.querySelector<HTMLElement>('.result a')?.focus())
  })
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void search()
  })
  results.addEventListener('keydown', (event) => moveAmongResults(event, results, box))
  box.value = new URLSearchParams(location.search).get('q') ?? box.value
  if (box.value !== '') void search()
  // ready before anybody can paste, but after the page has been shown
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1))
  idle(() => void prepare().catch(() => undefined))
  if (matchMedia('(hover: hover)').matches && location.hash === '') box.focus() // a phone would cover the page with its keyboard
}

/** Up and down go from result to result; up from the first one goes back to the box. */
function moveAmongResults(event: KeyboardEvent, results: HTMLElement, box: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...results.querySelectorAll<HTMLElement>('.result h2 a')]
  const at = links.findIndex((link) => link.closest('.result')?.contains(document.activeElement) === true)
  const next = at + (event.key === 'ArrowDown' ? 1 : -1)
  event.preventDefault()
  if (next < 0) box.focus()
  else links[next]?.focus()
}

function keepInAddress(text: string): void {
  const url = new URL(location.href)
  if (text === '' || text.length > MOST_IN_ADDRESS) url.searchParams.delete('q')
  else url.searchParams.set('q', text)
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}
