import type { Box } from '../scene.ts'
import { type Outline, padded, path, type Side, type Size } from './outline.ts'

const isUpright = (side: Side): boolean => side === 'top' || side === 'bottom'

/** How far an arc lies inside a side of its box, `offset` px from its middle. */
function arcInset(offset: number, half: number, depth: number): number {
  const share = half === 0 ? 0 : Math.min(1, Math.abs(offset) / half)
  return depth * (1 - Math.sqrt(1 - share * share))
}

/** How far rounded corners lie inside a side. */
function cornerInset({ width, height }: Size, side: Side, along: number, radius: number): number {
  const length = isUpright(side) ? width : height
  const beyond = Math.max(radius - along, along - (length - radius), 0)
  return arcInset(beyond, radius, radius)
}

function roundedBox({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  return path`M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`
}

/** A box whose corners are rounded. */
function roundedBy(radiusOf: (size: Size) => number, around: Outline['around']): Outline {
  return {
    around,
    path: (box) => ({ outline: roundedBox(box, radiusOf(box)) }),
    inset: (size, side, along) => cornerInset(size, side, along, radiusOf(size)),
  }
}

export const rounded = roundedBy(() => 12, padded)
/** Half circles at both ends; beyond a radius of 26 px only rounded corners. */
export const stadium = roundedBy(
  ({ height }) => Math.min(height / 2, 26),
  (text) => {
    const { width, height } = padded(text)
    return { width: width + Math.min(height / 2, 26), height }
  },
)

function ellipsePath({ x, y, width, height }: Box, inset: number): string {
  const [rx, ry] = [width / 2 - inset, height / 2 - inset]
  return path`M${x + inset} ${y + height / 2}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`
}
const ellipseInset: Outline['inset'] = ({ width, height }, side, along) =>
  isUpright(side) ? arcInset(along - width / 2, width / 2, height / 2) : arcInset(along - height / 2, height / 2, width / 2)

/** The least ellipse of the shape of a text around it. */
export const ellipse: Outline = {
  around: ({ width, height }) => ({ width: (width + 8) * Math.SQRT2, height: (height + 4) * Math.SQRT2 }),
  path: (box) => ({ outline: ellipsePath(box, 0) }),
  inset: ellipseInset,
}
export const circle: Outline = {
  around: ({ width, height }) => {
    const diameter = Math.hypot(width, height) + 16
    return { width: diameter, height: diameter }
  },
  path: (box) => ({ outline: ellipsePath(box, 0) }),
  inset: ellipseInset,
}
/** Room between the two circles, in px. */
const RING_PX = 5
export const doubleCircle: Outline = {
  around: (text) => {
    const { width } = circle.around(text)
    return { width: width + 2 * RING_PX, height: width + 2 * RING_PX }
  },
  path: (box) => ({ outline: ellipsePath(box, 0), detail: ellipsePath(box, RING_PX) }),
  inset: ellipseInset,
}

/** Height of the lid of a cylinder, from its rim to its top, in px. */
const LID_PX = 7
/** A drum: its text stands below the lid. */
export const cylinder: Outline = {
  around: (text) => {
    const { width, height } = padded(text)
    return { width, height: height + 3 * LID_PX }
  },
  drop: LID_PX,
  path: ({ x, y, width, height }) => {
    const rx = width / 2
    return {
      outline: path`M${x} ${y + LID_PX}a${rx} ${LID_PX} 0 0 1 ${width} 0v${height - 2 * LID_PX}a${rx} ${LID_PX} 0 0 1 ${-width} 0z`,
      detail: path`M${x} ${y + LID_PX}a${rx} ${LID_PX} 0 0 0 ${width} 0`,
    }
  },
  inset: ({ width }, side, along) => (isUpright(side) ? arcInset(along - width / 2, width / 2, LID_PX) : 0),
}

/** Distance of the inner lines of a subroutine from its sides, in px. */
const BAR_PX = 8
export const subroutine: Outline = {
  around: (text) => {
    const { width, height } = padded(text)
    return { width: width + 2 * BAR_PX, height }
  },
  path: ({ x, y, width, height }) => ({
    outline: path`M${x} ${y}h${width}v${height}h${-width}z`,
    detail: path`M${x + BAR_PX} ${y}v${height}M${x + width - BAR_PX} ${y}v${height}`,
  }),
  inset: () => 0,
}

/** Height of the wave at the bottom of a document, in px. */
const WAVE_PX = 8
/** A sheet with a torn bottom: one wave, which lies between half its height above and below. */
export const sheet: Outline = {
  around: (text) => {
    const { width, height } = padded(text)
    return { width, height: height + WAVE_PX }
  },
  drop: -WAVE_PX / 2,
  path: ({ x, y, width, height }) => {
    const base = y + height - WAVE_PX / 2
    const half = width / 2
    return {
      outline: path`M${x} ${y}h${width}V${base}q${-half / 2} ${-WAVE_PX} ${-half} 0q${-half / 2} ${WAVE_PX} ${-half} 0z`,
    }
  },
  inset: ({ width }, side, along) => {
    if (side !== 'bottom') return 0
    const half = width / 2
    const share = (along % half) / half
    const deep = 2 * share * (1 - share) * WAVE_PX // a quadratic curve of which the control point is a whole wave deep
    return along < half ? WAVE_PX / 2 - deep : WAVE_PX / 2 + deep
  },
}
