/// <reference lib="dom" />
/** The preview page: a list of diagrams, the picture of one, and what is wrong. Every text of a diagram is set as text, never as HTML. */
import type { Preview, PreviewedDiagram, PreviewedProblem } from '../preview.ts'

/** How a picture lies on the stage, in pixels; the same after it has been drawn anew. */
interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

const ZOOM_STEP = 1.2
const WHEEL_ZOOM_PER_PIXEL = 0.0015
const KEY_MOVE_PX = 60
const MARGIN_PX = 24
const MIN_SCALE = 0.02
const MAX_SCALE = 40

const [filter, count, list, title, file, state, stage, canvas, problems] = [
  element('filter', HTMLInputElement),
  element('count', HTMLElement),
  element('list', HTMLElement),
  element('title', HTMLElement),
  element('file', HTMLElement),
  element('state', HTMLElement),
  element('stage', HTMLElement),
  element('canvas', HTMLElement),
  element('problems', HTMLElement),
]

let preview: Preview = { diagrams: [], problems: [] }
let picture: { readonly image: HTMLImageElement; readonly id: string; readonly version: number } | undefined

function element<E extends HTMLElement>(id: string, type: { new (): E }): E {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page lacks #${id}`)
  return found
}

function chosen(): PreviewedDiagram | undefined {
  const id = decodeURIComponent(location.hash.replace(/^#\//, ''))
  return preview.diagrams.find((diagram) => diagram.id === id) ?? preview.diagrams[0]
}

function show(): void {
  showList()
  showProblems()
  const diagram = chosen()
  title.textContent = diagram?.title ?? 'No diagram yet'
  document.title = `${diagram?.title ?? 'fourplane'} – fourplane dev`
  file.textContent = diagram?.file ?? ''
  if (diagram !== undefined) void showPicture(diagram)
}

function showList(): void {
  const words = filter.value.toLowerCase().split(/\s+/)
  const failed = new Set(preview.problems.filter(({ severity }) => severity === 'error').map((problem) => problem.file))
  const found = preview.diagrams.filter(({ id, title: name }) => words.every((word) => `${id} ${name}`.toLowerCase().includes(word)))
  const current = chosen()?.id
  count.textContent = `${found.length} of ${preview.diagrams.length}`
  list.replaceChildren(
    ...found.map((diagram) => {
      const link = document.createElement('a')
      link.href = `#/${encodeURIComponent(diagram.id)}`
      link.append(diagram.title, Object.assign(document.createElement('small'), { textContent: diagram.id }))
      if (diagram.id === current) link.setAttribute('aria-current', 'true')
      if (failed.has(diagram.file)) link.dataset['failed'] = 'true'
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
}

/** What is wrong in the file on the stage first; of others, errors only. */
function showProblems(): void {
  const here = chosen()?.file
  const mine = preview.problems.filter((problem) => problem.file === here)
  const others = preview.problems.filter((problem) => problem.file !== here && problem.severity === 'error')
  const all = [...mine, ...others]
  const trouble = preview.trouble === undefined ? [] : [problemElement({ ...TROUBLE, message: preview.trouble })]
  problems.hidden = all.length + trouble.length === 0
  problems.replaceChildren(...trouble, ...all.map(problemElement))
  stage.dataset['outdated'] = String(mine.some(({ severity }) => severity === 'error'))
}

const TROUBLE = { code: '', severity: 'error', file: '', where: 'fourplane' } as const

function problemElement({ code, severity, message, where, frame }: PreviewedProblem): HTMLElement {
  const article = document.createElement('article')
  article.dataset['severity'] = severity
  const heading = document.createElement('p')
  heading.append(
    Object.assign(document.createElement('b'), { textContent: where }),
    ` ${severity} ${code} `,
    Object.assign(document.createElement('span'), { textContent: message }),
  )
  article.append(heading)
  if (frame !== undefined) article.append(Object.assign(document.createElement('pre'), { textContent: frame }))
  return article
}

/** Loads the picture whole before it takes the place of the last one: nothing flickers, and pan and zoom stay. */
async function showPicture({ id, version }: PreviewedDiagram): Promise<void> {
  if (picture?.id === id && picture.version === version) return
  const image = new Image()
  image.alt = ''
  image.draggable = false
  image.src = `/pictures/${id.split('/').map(encodeURIComponent).join('/')}.svg?version=${version}`
  const loaded = await image.decode().then(
    () => true,
    () => false,
  )
  if (chosen()?.id !== id) return
  canvas.replaceChildren(...(loaded ? [image] : []))
  picture = loaded ? { image, id, version } : undefined
  place(viewOf(id) ?? whole(image))
}

function viewOf(id: string): View | undefined {
  const kept = sessionStorage.getItem(`view ${id}`)
  return kept === null ? undefined : (JSON.parse(kept) as View)
}

/** The view that shows all of a picture, not larger than it is. */
function whole({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): View {
  const { clientWidth, clientHeight } = stage
  const scale = Math.min(1, (clientWidth - 2 * MARGIN_PX) / (width || 1), (clientHeight - 2 * MARGIN_PX) / (height || 1))
  return { x: (clientWidth - width * scale) / 2, y: Math.max(MARGIN_PX, (clientHeight - height * scale) / 2), scale }
}

let view: View = { x: 0, y: 0, scale: 1 }

function place(now: View): void {
  view = now
  canvas.style.transform = `translate(${now.x}px, ${now.y}px) scale(${now.scale})`
}

/** Moves the view for a reader, and remembers it for this diagram. */
function move(now: View): void {
  place(now)
  if (picture !== undefined) sessionStorage.setItem(`view ${picture.id}`, JSON.stringify(now))
}

function zoom(factor: number, x: number, y: number): void {
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, view.scale * factor))
  const ratio = scale / view.scale
  move({ scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio })
}

stage.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const { left, top } = stage.getBoundingClientRect()
    zoom(Math.exp(-event.deltaY * WHEEL_ZOOM_PER_PIXEL), event.clientX - left, event.clientY - top)
  },
  { passive: false },
)
stage.addEventListener('pointerdown', (event) => {
  stage.setPointerCapture(event.pointerId)
})
stage.addEventListener('pointermove', (event) => {
  if (stage.hasPointerCapture(event.pointerId)) move({ ...view, x: view.x + event.movementX, y: view.y + event.movementY })
})
stage.addEventListener('keydown', ({ key }) => {
  const [x, y] = [stage.clientWidth / 2, stage.clientHeight / 2]
  if (key === '+' || key === '=') zoom(ZOOM_STEP, x, y)
  else if (key === '-') zoom(1 / ZOOM_STEP, x, y)
  else if (key === '0' && picture !== undefined) move(whole(picture.image))
  else if (key === 'ArrowLeft') move({ ...view, x: view.x + KEY_MOVE_PX })
  else if (key === 'ArrowRight') move({ ...view, x: view.x - KEY_MOVE_PX })
  else if (key === 'ArrowUp') move({ ...view, y: view.y + KEY_MOVE_PX })
  else if (key === 'ArrowDown') move({ ...view, y: view.y - KEY_MOVE_PX })
})
filter.addEventListener('input', showList)
addEventListener('hashchange', show)

const events = new EventSource('/events')
events.addEventListener('message', async () => {
  const response = await fetch('/preview.json')
  preview = (await response.json()) as Preview
  state.textContent = 'live'
  state.dataset['live'] = 'true'
  show()
})
events.addEventListener('error', () => {
  state.textContent = 'fourplane dev has ended, or does not answer'
  state.dataset['live'] = 'false'
})
