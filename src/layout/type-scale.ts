/** Sizes of text and lines of the picture, in px. Nothing is smaller than 10 px. */
export const TITLE_PX = 21
export const SUBTITLE_PX = 12.5
export const NAME_PX = 13
export const BODY_PX = 11
export const NOTE_PX = 10.5

/** Height of a line of text as a multiple of its size. */
export const LINE_HEIGHT = 1.36
/** Distance from the top of a line to its baseline as a multiple of its size. */
export const BASELINE = 1.02

/** Height of `count` lines of one size, in px. */
export function linesHeight(count: number, size: number): number {
  return count * size * LINE_HEIGHT
}
