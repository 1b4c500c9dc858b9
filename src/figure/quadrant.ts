import type { ClassDefinition, FigureBase } from './base.ts'

/** Points on two axes, and names for the four corners. Line breaks of texts are `\n`, which Mermaid draws as `<br/>`. */
export interface Quadrant extends FigureBase {
  readonly kind: 'quadrant'
  readonly x: QuadrantAxis
  readonly y: QuadrantAxis
  /** Top right, top left, bottom left, bottom right, as Mermaid numbers them. */
  readonly quadrants: readonly [string?, string?, string?, string?]
  /** In the order of the text; Mermaid draws the last one first. */
  readonly points: readonly QuadrantPoint[]
  /** Names are letters, digits and low lines; declarations as those of a point. */
  readonly classes: readonly ClassDefinition[]
}
/** `high` is there with `low` only. */
export interface QuadrantAxis {
  readonly low?: string
  readonly high?: string
}
export interface QuadrantPoint {
  readonly label: string
  /** From 0 to 1. */
  readonly x: number
  readonly y: number
  readonly class?: string
  /** Declarations of `radius`, `color`, `stroke-color` and `stroke-width`, parted by commas: `color: #ff3300, radius: 10`. */
  readonly style?: string
}
