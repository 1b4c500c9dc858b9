import type { Box, Point } from '../scene.ts'
import { type Outline, padded, path, type Side, type Size } from './outline.ts'

/** A polygon of corners, each a share of the box and px beside it. */
function polygon(corners: (size: Size) => readonly Point[], around: Outline['around']): Outline {
  return {
    around,
    path: ({ x, y, width, height }: Box) => ({
      outline: `${corners({ width, height })
        .map((corner, index) => (index === 0 ? path`M${x + corner.x} ${y + corner.y}` : path`L${x + corner.x} ${y + corner.y}`))
        .join('')}z`,
    }),
    inset: (size, side, along) => insetOf(corners(size), size, side, along),
  }
}

/** How far a polygon lies inside its box: where a ray from the side meets it first. */
function insetOf(corners: readonly Point[], { width, height }: Size, side: Side, along: number): number {
  const upright = side === 'top' || side === 'bottom'
  const hits = corners.flatMap((a, index) => {
    const b = corners[(index + 1) % corners.length] as Point
    const [from, to] = upright ? [a.x, b.x] : [a.y, b.y]
    if (from === to || along < Math.min(from, to) || along > Math.max(from, to)) return []
    const share = (along - from) / (to - from)
    return [upright ? a.y + (b.y - a.y) * share : a.x + (b.x - a.x) * share]
  })
  if (hits.length === 0) return 0
  if (side === 'top' || side === 'left') return Math.min(...hits)
  return (side === 'bottom' ? height : width) - Math.max(...hits)
}

/** How far slanted sides lean, as a share of the height, and at most in px. */
const LEAN = 0.4
const MAX_LEAN_PX = 22

function lean(height: number): number {
  return Math.min(MAX_LEAN_PX, height * LEAN)
}

function wider(text: Size, leans: number): Size {
  const { width, height } = padded(text)
  return { width: width + leans * lean(height), height }
}

/** The least diamond around a text: its half diagonals exceed those of the text by the same share. */
export const diamond = polygon(
  ({ width, height }) => [
    { x: width / 2, y: 0 },
    { x: width, y: height / 2 },
    { x: width / 2, y: height },
    { x: 0, y: height / 2 },
  ],
  ({ width, height }) => {
    const more = Math.sqrt(width * height) + 12
    return { width: width + more, height: height + more }
  },
)
export const hexagon = polygon(
  ({ width, height }) => {
    const by = lean(height)
    return [
      { x: by, y: 0 },
      { x: width - by, y: 0 },
      { x: width, y: height / 2 },
      { x: width - by, y: height },
      { x: by, y: height },
      { x: 0, y: height / 2 },
    ]
  },
  (text) => wider(text, 2),
)
/** A quadrilateral whose corners are moved in by a lean: top left, top right, bottom right, bottom left. */
function slanted(topLeft: 0 | 1, topRight: 0 | 1, bottomRight: 0 | 1, bottomLeft: 0 | 1): Outline {
  return polygon(
    ({ width, height }) => {
      const by = lean(height)
      return [
        { x: by * topLeft, y: 0 },
        { x: width - by * topRight, y: 0 },
        { x: width - by * bottomRight, y: height },
        { x: by * bottomLeft, y: height },
      ]
    },
    (text) => wider(text, 2),
  )
}
export const leanRight = slanted(1, 0, 1, 0)
export const leanLeft = slanted(0, 1, 0, 1)
export const trapezoid = slanted(1, 1, 0, 0)
export const invertedTrapezoid = slanted(0, 0, 1, 1)
/** A flag with a notch on its left. */
export const notched = polygon(
  ({ width, height }) => [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
    { x: lean(height), y: height / 2 },
  ],
  (text) => wider(text, 1),
)
/** A house upside down: a box on two corners cut off. */
export const cutCorners = polygon(({ width, height }) => {
  const by = lean(height) / 2
  return [
    { x: by, y: 0 },
    { x: width - by, y: 0 },
    { x: width, y: by },
    { x: width, y: height },
    { x: 0, y: height },
    { x: 0, y: by },
  ]
}, padded)
/** A triangle on its base; its text stands in the lower half. */
export const triangle: Outline = {
  ...polygon(
    ({ width, height }) => [
      { x: width / 2, y: 0 },
      { x: width, y: height },
      { x: 0, y: height },
    ],
    ({ width, height }) => ({ width: 2 * width + 24, height: 2 * height + 16 }),
  ),
  drop: 0.25,
}
