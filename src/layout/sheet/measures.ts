/** Distance of everything from the edge of the sheet, in px. */
export const MARGIN = 24
/** Distance between the parts of a sheet, in px. */
export const GAP = 18

/** A part of the sheet and where it ends below. */
export type Placed<T> = T & { readonly bottom: number }
