/** Width of a page on which a picture should be legible without scrolling sideways, in px. */
export const PAGE_WIDTH = 1320
/** Width of a text between two neighbouring lifelines before it wraps: least and most, in px. */
export const LEAST_TEXT = 84
export const MOST_TEXT = 260
/** A word up to this width is not broken, even where the lifelines stand closer, in px. */
export const WHOLE_WORD = 150

/** Distance of a text from the lifelines at its ends, in px. */
export const TEXT_PADDING = 10
/** Distance of the lowest line of a text from the line of its message, in px. */
export const TEXT_LIFT = 3

/** Half the width of an activation bar, and how far a nested one stands to the right of the one around it, in px. */
export const BAR_HALF = 4
export const BAR_STEP = 5
/** A bar is at least this high, in px. */
export const BAR_LEAST = 10

/** Room for what stands at the start of a line, in px. */
export const HEAD_ROOM = 11

/** How far a message to oneself goes out, and how far below its start it comes back, in px. */
export const LOOP_WIDTH = 26
export const LOOP_HEIGHT = 17
/** Distance of its text from the loop, in px. */
export const LOOP_GAP = 7

/** Half the height of the disc of a number, and the room it takes along its line, in px. */
export const DISC = 8
export const DISC_ROOM = 2 * DISC + 12

/** Distance of a note from the lifeline beside it, its padding, and how far a note over lifelines stands out beyond them, in px. */
export const NOTE_GAP = 9
export const NOTE_PADDING_X = 9
export const NOTE_PADDING_Y = 5
export const NOTE_OVERHANG = 34
export const NOTE_MOST = 240

/** How far a frame stands out beyond the lifelines in it, and beyond the frames in it, in px. */
export const FRAME_SIDE = 16
export const FRAME_INSET = 9
/** Room between a frame and what is above, below and inside it, in px. */
export const FRAME_GAP = 11
export const FRAME_LEAST = 116
export const TAG_HEIGHT = 18

/** Least distance of the lines of two messages, and between what stands one below the other, in px. */
export const STEP = 21
export const ROW_GAP = 8

/** Distance of neighbouring heads, and of a box from the heads in it, in px. */
export const HEAD_GAP = 16
export const BOX_PADDING = 12
/** Above this height of the steps, heads are repeated below them, in px. */
export const TALL = 420

/** How far the bars of a participant reach to each side of its lifeline, in px. */
export function reach(bars: number): { readonly left: number; readonly right: number } {
  return bars === 0 ? { left: 0, right: 0 } : { left: BAR_HALF, right: BAR_HALF + (bars - 1) * BAR_STEP }
}
