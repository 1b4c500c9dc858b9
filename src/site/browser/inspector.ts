/// <reference lib="dom" />

/** What is lit in the picture around a component. */
const LIGHTS = [
  { name: 'Fails with it', reads: ['fails', 'anotherWay'] },
  { name: 'What it needs', reads: ['needs'] },
] as const
type Light = (typeof LIGHTS)[number]

/** A click on a card shows the facts of its component beside the picture, and lights up what fails with it or what it needs. */
export function startInspector(viewer: HTMLElement, drawing: HTMLElement, panel: HTMLElement): void {
  let opener: SVGElement | undefined
  const articleOf = (id: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('.component')].find(({ dataset }) => dataset['id'] === id)

  const close = (): void => {
    if (panel.hidden) return
    panel.hidden = true
    panel.replaceChildren()
    light(drawing, undefined)
    opener?.classList.remove('chosen')
    opener?.focus({ preventScroll: true })
    opener = undefined
  }
  const open = (card: SVGElement, article: HTMLElement): void => {
    opener?.classList.remove('chosen')
    opener = card
    card.classList.add('chosen')
    const copy = article.cloneNode(true) as HTMLElement
    copy.removeAttribute('id')
    copy.className = 'inspected'
    const buttons = document.createElement('div')
    buttons.className = 'ways-of-failure'
    buttons.append(...LIGHTS.map((way) => lightButton(way, article, drawing, buttons)))
    copy.querySelector('.technology')?.after(buttons)
    const shut = document.createElement('button')
    shut.type = 'button'
    shut.className = 'close'
    shut.textContent = 'Close'
    shut.addEventListener('click', close)
    panel.replaceChildren(shut, copy)
    panel.hidden = false
    panel.focus({ preventScroll: true })
    panel.scrollIntoView({ block: 'nearest' })
    buttons.querySelector<HTMLButtonElement>('button:not(:disabled)')?.click()
  }
  drawing.addEventListener('click', (event) => {
    const card = (event.target as Element | null)?.closest<SVGElement>('a[data-component]')
    const article = articleOf(card?.dataset['component'] ?? '')
    if (card === null || card === undefined || article === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(card, article)
  })
  // within the panel a component leads to its card, so that the way of a failure can be walked; a source leads down the page
  panel.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a')
    const [, id] = /^#component-(.+)$/.exec(link?.getAttribute('href') ?? '') ?? []
    const card = [...drawing.querySelectorAll<SVGElement>('a[data-component]')].find(({ dataset }) => dataset['component'] === id)
    const article = articleOf(id ?? '')
    if (card === undefined || article === undefined) {
      if (link !== null && document.fullscreenElement !== null) void document.exitFullscreen()
      return
    }
    event.preventDefault()
    open(card, article)
  })
  viewer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
}

function lightButton({ name, reads }: Light, { dataset }: HTMLElement, drawing: HTMLElement, all: HTMLElement): HTMLButtonElement {
  const ids = reads.flatMap((read) => (dataset[read] ?? '').split(' ')).filter((id) => id !== '')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = `${name} (${ids.length})`
  button.disabled = ids.length === 0
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => {
    const pressed = button.getAttribute('aria-pressed') === 'true'
    for (const other of all.querySelectorAll('button')) other.setAttribute('aria-pressed', 'false')
    button.setAttribute('aria-pressed', String(!pressed))
    light(drawing, pressed ? undefined : [dataset['id'] ?? '', ...ids])
  })
  return button
}

/** Dims every card that is not among these, and every line that does not run between two of them. */
function light(drawing: HTMLElement, ids: readonly string[] | undefined): void {
  const lit = new Set(ids)
  for (const card of drawing.querySelectorAll<SVGElement>('a[data-component]'))
    card.classList.toggle('dim', ids !== undefined && !lit.has(card.dataset['component'] ?? ''))
  for (const line of drawing.querySelectorAll<SVGElement>('[data-from]')) {
    const { from = '', to = '' } = line.dataset
    line.classList.toggle('dim', ids !== undefined && !(lit.has(from) && lit.has(to)))
  }
}
