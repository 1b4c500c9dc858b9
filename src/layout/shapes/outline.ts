import type { Box } from '../scene.ts'

/** A size in px. */
export interface Size {
  readonly width: number
  readonly height: number
}
export type Side = 'top' | 'right' | 'bottom' | 'left'

/** How a shape is drawn around a text. */
export interface Outline {
  /** The size of the shape around a text of this size. */
  around(text: Size): Size
  /** How far the text stands below the middle of the shape, in px; 0 where it is not said. */
  readonly drop?: number
  /** Path data of the outline, and of lines on it. */
  path(box: Box): { readonly outline: string; readonly detail?: string }
  /** How far inside its box the outline lies on a side, in px, `along` px from the left or top of that side. A line ends there. */
  inset(size: Size, side: Side, along: number): number
}

/** Room between a text and the outline, in px. */
const PADDING = { x: 14, y: 9 }

export function padded({ width, height }: Size): Size {
  return { width: width + 2 * PADDING.x, height: height + 2 * PADDING.y }
}

/** A hundredth of a pixel is more than the eye can tell. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** Path data from numbers and commands: `path\`M${x} ${y}H${right}z\``. */
export function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.reduce((d, part, index) => d + part + (index < numbers.length ? rounded(numbers[index] ?? 0) : ''), '')
}
