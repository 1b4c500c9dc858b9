import type { Plane } from '../../dsl/plane.ts'
import type { Face } from '../text/measure.ts'

/** Everything that is drawn, placed: pixels from the top left corner, text by its baseline. Printing it needs no more decisions. */
export interface Scene {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly bands: readonly Band[]
  readonly groups: readonly GroupBox[]
  readonly routes: readonly Route[]
  readonly cards: readonly Card[]
  readonly texts: readonly PlacedText[]
  readonly chips: readonly Chip[]
  readonly panels: readonly PanelBox[]
  readonly legend: readonly LegendItem[]
  readonly links: readonly Link[]
}

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** The role of a text decides its colour in the theme; `onPlane` is the text colour of the plane it stands on. */
export type TextRole = 'strong' | 'body' | 'muted' | 'onPlane'
export interface PlacedText extends Point {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly role: TextRole
  readonly anchor: 'start' | 'middle'
}

export interface Band {
  readonly plane: Plane
  readonly box: Box
  readonly label: PlacedText
  /** The coloured tag behind the label. */
  readonly tag: Box
}
export interface GroupBox {
  readonly id: string
  readonly box: Box
  readonly plane: Plane | undefined
  readonly title: PlacedText
}
export interface Card {
  readonly id: string
  readonly box: Box
  readonly plane: Plane | undefined
  readonly external: boolean
  /** Height of the coloured head that holds the name. */
  readonly headHeight: number
  readonly name: string
  readonly texts: readonly PlacedText[]
}
export interface Route {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly line: 'solid' | 'thick' | 'async' | 'failure'
  readonly startHead: boolean
  readonly endHead: boolean
  readonly label?: { readonly box: Box; readonly texts: readonly PlacedText[] }
}
/** A figure of the caption: its name above its value. */
export interface Chip {
  readonly box: Box
  readonly texts: readonly PlacedText[]
}
export interface PanelBox {
  readonly box: Box
  readonly title: PlacedText
  readonly columns: readonly { readonly box: Box; readonly texts: readonly PlacedText[]; readonly codes: readonly Box[] }[]
}
export interface LegendItem {
  readonly text: PlacedText
  readonly sample:
    | { readonly kind: 'plane'; readonly plane: Plane; readonly box: Box }
    | { readonly kind: 'line'; readonly line: Route['line']; readonly from: Point; readonly to: Point }
    | { readonly kind: 'external'; readonly box: Box }
}
/** A text that leads somewhere. */
export interface Link {
  readonly href: string
  readonly texts: readonly PlacedText[]
}
