/// <reference lib="dom" />

/** How much a step of the wheel, a key or a button zooms. */
const ZOOM_STEP = 1.25
/** The closest look, in screen px for each px of the picture; and the farthest, as a share of the whole picture. */
const MOST_SCALE = 4
const LEAST_SHARE = 0.5
/** How far an arrow key moves, as a share of what is seen. */
const KEY_MOVE = 0.15
/** A pointer that moves less, in px, clicks. */
const CLICK_PX = 4

/** The part of a picture that is seen, in px of the picture. */
interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lets a picture be moved and zoomed, by pointer, wheel, fingers and keys. Seen is what the `viewBox` says, so text stays sharp. */
export function startViewer(viewer: HTMLElement, drawing: HTMLElement, svg: SVGSVGElement): void {
  const whole: View = { x: 0, y: 0, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height }
  let view = whole
  drawing.style.setProperty('--aspect-ratio', `${whole.width} / ${whole.height}`)
  viewer.classList.add('ready')
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet')

  const look = (next: View): void => {
    const width = Math.min(Math.max(next.width, drawing.clientWidth / MOST_SCALE), whole.width / LEAST_SHARE)
    const height = (width * next.height) / next.width
    // something of the picture is always seen
    const within = (at: number, size: number, all: number): number => Math.min(Math.max(at, -size / 2), all - size / 2)
    view = { x: within(next.x, width, whole.width), y: within(next.y, height, whole.height), width, height }
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`)
  }
  /** Px of the picture for each px of the screen. */
  const scale = (): number => Math.max(view.width / drawing.clientWidth, view.height / drawing.clientHeight)
  /** Zooms around a point of the screen, which stays where it is; around the middle if none is given. */
  const zoom = (factor: number, at?: { readonly clientX: number; readonly clientY: number }): void => {
    const box = drawing.getBoundingClientRect()
    const [left, top] = at === undefined ? [0.5, 0.5] : [(at.clientX - box.left) / box.width, (at.clientY - box.top) / box.height]
    const [width, height] = [view.width / factor, view.height / factor]
    look({ x: view.x + (view.width - width) * left, y: view.y + (view.height - height) * top, width, height })
  }
  const move = (right: number, down: number): void => look({ ...view, x: view.x + right, y: view.y + down })
  const fullScreen = (): void => {
    if (document.fullscreenElement === null) void viewer.requestFullscreen?.().catch(() => undefined)
    else void document.exitFullscreen()
  }
  const actions: Readonly<Record<string, () => void>> = {
    'zoom-in': () => zoom(ZOOM_STEP),
    'zoom-out': () => zoom(1 / ZOOM_STEP),
    fit: () => look(whole),
    'full-screen': fullScreen,
  }
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(ZOOM_STEP),
    '=': () => zoom(ZOOM_STEP),
    '-': () => zoom(1 / ZOOM_STEP),
    '0': () => look(whole),
    f: fullScreen,
    ArrowLeft: () => move(-view.width * KEY_MOVE, 0),
    ArrowRight: () => move(view.width * KEY_MOVE, 0),
    ArrowUp: () => move(0, -view.height * KEY_MOVE),
    ArrowDown: () => move(0, view.height * KEY_MOVE),
  }

  const tools = viewer.querySelector<HTMLElement>('.tools')
  if (tools !== null) tools.hidden = false
  tools?.addEventListener('click', (event) => {
    const name = (event.target as Element | null)?.closest<HTMLElement>('[data-do]')?.dataset['do']
    if (name !== undefined) actions[name]?.()
  })
  drawing.addEventListener('keydown', (event) => {
    const act = keys[event.key]
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  })
  drawing.addEventListener(
    'wheel',
    (event) => {
      // a plain wheel scrolls the page; where the picture is the page, it zooms
      if (!event.ctrlKey && !event.metaKey && document.fullscreenElement === null) return
      event.preventDefault()
      zoom(event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event)
    },
    { passive: false },
  )
  // a card that is reached by its key comes into sight
  drawing.addEventListener('focusin', ({ target }) => {
    drawing.scrollTo(0, 0) // a browser scrolls to what it focuses; here only the view moves
    if (!(target instanceof SVGGraphicsElement) || target === svg) return
    const [card, box] = [target.getBoundingClientRect(), drawing.getBoundingClientRect()]
    const beside = card.right > box.right || card.left < box.left
    const below = card.bottom > box.bottom || card.top < box.top
    if (beside || below)
      move(
        (card.left + card.width / 2 - box.left - box.width / 2) * scale(),
        (card.top + card.height / 2 - box.top - box.height / 2) * scale(),
      )
  })
  startPointers(drawing, (right, down) => move(-right * scale(), -down * scale()), zoom)
}

/** One pointer moves, two zoom. What was moved does not click. */
function startPointers(
  drawing: HTMLElement,
  drag: (right: number, down: number) => void,
  zoom: (factor: number, at: { readonly clientX: number; readonly clientY: number }) => void,
): void {
  const pointers = new Map<number, PointerEvent>()
  let moved = 0
  const spread = (): number => {
    const [a, b] = [...pointers.values()]
    return a === undefined || b === undefined ? 0 : Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
  }
  drawing.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    if (pointers.size === 0) moved = 0
    pointers.set(event.pointerId, event)
  })
  drawing.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    const apart = spread()
    pointers.set(event.pointerId, event)
    const [right, down] = [event.clientX - before.clientX, event.clientY - before.clientY]
    moved += Math.abs(right) + Math.abs(down)
    if (moved < CLICK_PX) return
    if (!drawing.hasPointerCapture(event.pointerId)) drawing.setPointerCapture(event.pointerId)
    drawing.classList.add('dragging')
    if (pointers.size === 1) drag(right, down)
    else if (apart > 0) zoom(spread() / apart, event)
  })
  const leave = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
    if (pointers.size === 0) drawing.classList.remove('dragging')
  }
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) drawing.addEventListener(type, leave)
  drawing.addEventListener('dragstart', (event) => event.preventDefault()) // cards are links, and links can be dragged
  drawing.addEventListener(
    'click',
    (event) => {
      if (moved < CLICK_PX || event.detail === 0) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
}
