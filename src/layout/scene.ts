import type { Plane } from '../../dsl/plane.ts'
import type { Face } from '../text/measure.ts'

/** Everything that is drawn, placed: pixels from the top left corner, text by its baseline. Printing it needs no more decisions. */
export interface Scene {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly texts: readonly PlacedText[]
  readonly chips: readonly Chip[]
  readonly parts: readonly PlacedPart[]
  readonly panels: readonly PanelBox[]
  readonly legend: readonly LegendItem[]
  readonly links: readonly Link[]
}

/** A drawn figure on the sheet: its own coordinates begin at `origin`. */
export interface PlacedPart {
  readonly origin: Point
  readonly heading?: PlacedText
  readonly content: FlowScene | MarkScene
}

/** A flowchart, placed: cards on bands, and the routes between them. */
export interface FlowScene {
  readonly kind: 'flow'
  readonly width: number
  readonly height: number
  readonly bands: readonly Band[]
  readonly groups: readonly GroupBox[]
  readonly routes: readonly Route[]
  readonly cards: readonly Card[]
}

/** A figure of another kind, placed: marks in the order in which they are drawn. */
export interface MarkScene {
  readonly kind: 'marks'
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  /** Planes whose colour carries meaning in it, for the legend. */
  readonly planes: readonly Plane[]
}

/**
 * What a mark is filled or drawn with: the colour of a plane, that of text on it, one of the theme, or one of eight accents (from 1) where
 * there are no planes.
 */
export type Ink = Plane | `on-${Plane}` | 'sheet' | 'card' | 'code' | 'strong' | 'body' | 'muted' | 'line' | 'rule' | `accent-${number}`

export type Mark = BoxMark | LineMark | PathMark | CircleMark | TextMark | GroupMark
export interface BoxMark {
  readonly mark: 'box'
  readonly box: Box
  readonly radius?: number
  readonly fill?: Ink
  /** Opacity of the fill, from 0 to 1. */
  readonly opacity?: number
  readonly stroke?: Ink
  readonly dashed?: boolean
}
export interface LineMark {
  readonly mark: 'line'
  readonly points: readonly Point[]
  /** `hair` is a thin line of the ground: a grid, a lifeline. `dashed` is as wide as `solid`: an answer. */
  readonly line: Route['line'] | 'dashed' | 'hair' | 'hair-dashed'
  readonly ink?: Ink
  /** Corners are rounded unless said otherwise. */
  readonly sharp?: boolean
  readonly startHead?: Head
  readonly endHead?: Head
}
export interface PathMark {
  readonly mark: 'path'
  /** SVG path data, with coordinates already rounded. */
  readonly d: string
  readonly fill?: Ink
  readonly opacity?: number
  readonly stroke?: Ink
}
export interface CircleMark {
  readonly mark: 'circle'
  readonly centre: Point
  readonly radius: number
  readonly fill?: Ink
  readonly stroke?: Ink
}
/** A text; with `plane` it stands on that plane's colour. `turned`: it runs upwards, turned about its anchor. `href`: it leads there. */
export interface TextMark {
  readonly mark: 'text'
  readonly text: PlacedText
  readonly plane?: Plane
  readonly turned?: boolean
  readonly href?: string
}
/** Marks that a screen reader takes as one thing with a name. */
export interface GroupMark {
  readonly mark: 'group'
  /** Stable: made from what the figure calls the thing, so that a page can find and highlight it. */
  readonly id?: string
  readonly label: string
  readonly marks: readonly Mark[]
}

/** What stands at the end of a line. `half` and `stick` heads have one side, above or below a line that runs to the right. */
export type Head = 'arrow' | 'open' | 'circle' | 'cross' | 'half-top' | 'half-bottom' | 'stick-top' | 'stick-bottom'

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
  readonly anchor: 'start' | 'middle' | 'end'
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
  readonly name: string
  /** The lines of its title. */
  readonly title: readonly PlacedText[]
}
export interface Card {
  readonly id: string
  readonly box: Box
  readonly plane: Plane | undefined
  readonly external: boolean
  /** Whether a decision tree starts here. */
  readonly symptom: boolean
  /** Height of the coloured head that holds the name. */
  readonly headHeight: number
  readonly name: string
  readonly texts: readonly PlacedText[]
  /** Path data, rounded, where it is not a card: the outline, and lines on it. */
  readonly shape?: { readonly outline: string; readonly detail?: string }
  readonly paint?: Paint
}
/** Colours that the author of a hand-written chart chose, as `#RRGGBB`; `text` is legible on `fill`. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly text?: string
}
export interface Route {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly line: 'solid' | 'thick' | 'async' | 'failure'
  readonly startHead?: Head
  readonly endHead?: Head
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
    | { readonly kind: 'external' | 'symptom'; readonly box: Box }
}
/** A text that leads somewhere. */
export interface Link {
  readonly href: string
  readonly texts: readonly PlacedText[]
}
