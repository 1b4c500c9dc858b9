/// <reference lib="dom" />
/** What the pages do beyond being read. Each part starts where its elements are; without this script every page can be read whole. */
import { offerCopies, startCopying } from './copy.ts'
import { startGoTo } from './go-to.ts'
import { startInspector } from './inspector.ts'
import { startOffline } from './offline.ts'
import { startSearch } from './search.ts'
import { startTheme } from './theme.ts'
import { startViewer } from './viewer.ts'

const find = <E extends Element>(selector: string): E | undefined => document.querySelector<E>(selector) ?? undefined

const themeSwitch = find<HTMLButtonElement>('[data-theme-switch]')
if (themeSwitch !== undefined) startTheme(themeSwitch)
offerCopies(document)
startCopying()

const [box, results] = [find<HTMLTextAreaElement>('#q'), find<HTMLElement>('#results')]
if (box !== undefined && results !== undefined) startSearch(box, results)

const [viewer, drawing, panel] = [find<HTMLElement>('[data-viewer]'), find<HTMLElement>('[data-drawing]'), find<HTMLElement>('.inspector')]
const svg = drawing?.querySelector('svg')
if (viewer !== undefined && drawing !== undefined && svg !== null && svg !== undefined) {
  startViewer(viewer, drawing, svg)
  if (panel !== undefined) startInspector(viewer, drawing, panel)
}

const goTo = find<HTMLButtonElement>('[data-go-to]')
if (goTo !== undefined) startGoTo(goTo)

/** The embedding code names the whole address of the picture, which only the browser knows where the site was built without one. */
for (const code of document.querySelectorAll('[data-embed]'))
  code.textContent = (code.textContent ?? '').replaceAll(/ (href|src)="([^"]+)"/g, (_, name: string, path: string) => {
    return ` ${name}="${new URL(path, location.href).href}"`
  })

/** `/` goes to the search, G to the list of diagrams, unless somebody is writing. */
document.addEventListener('keydown', (event) => {
  const writing = (event.target as Element | null)?.closest('input, textarea, select, dialog') !== null
  if (writing || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/') {
    event.preventDefault()
    find<HTMLElement>('#q, .search-small input')?.focus()
  } else if (event.key === 'g') goTo?.click()
})

startOffline()
