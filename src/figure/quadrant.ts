import type { ClassDefinition, FigureBase } from './base.ts'

/** Points on two axes, and names for the four corners. */
export interface Quadrant extends FigureBase {
  readonly kind: 'quadrant'
  readonly x: QuadrantAxis
  readonly y: QuadrantAxis
  /** Top right, top left, bottom left, bottom right, as Mermaid numbers them. */
  readonly quadrants: readonly [string?, string?, string?, string?]
  readonly points: readonly QuadrantPoint[]
  readonly classes: readonly ClassDefinition[]
}
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
  /** `color: #ff3300, radius: 10` */
  readonly style?: string
}
