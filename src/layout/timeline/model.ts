import type { Period, Timeline } from '../../figure/timeline.ts'
import { inkOf } from '../chart/ink.ts'
import { bodyText, nameText } from '../chart/text.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Ink } from '../scene.ts'

/** Room between the edge of a card and its text, in px; its coloured edge stands in it on the left. */
export const CARD_PADDING_X = 10
export const CARD_PADDING_Y = 6
export const CARD_GAP = 6

/** A period of a timeline, measured. */
export interface Stop {
  readonly period: Period
  /** Its place in the whole timeline, from 0. */
  readonly index: number
  readonly section: number
  readonly ink: Ink
  readonly label: Paragraph
  readonly cards: readonly Paragraph[]
}

/** The colour of a section, and of a period in it that has a class of its own. */
export function sectionInk({ sections }: Timeline, section: number, className?: string): Ink {
  return inkOf(className, sections[section]?.accent ?? section)
}

/** All periods in their order, with labels and events wrapped to a width in px. Without sections all have one colour. */
export function stopsOf(figure: Timeline, labelWidth: number, cardWidth: number): Stop[] {
  let index = -1
  return figure.sections.flatMap(({ periods }, section) =>
    periods.map((period): Stop => {
      index += 1
      return {
        period,
        index,
        section,
        ink: sectionInk(figure, section, period.class),
        label: nameText(period.label, labelWidth),
        cards: period.events.map((event) => bodyText(event, cardWidth - 2 * CARD_PADDING_X)),
      }
    }),
  )
}

/** Height of a card around its text, in px. */
export function cardHeight(text: Paragraph): number {
  return text.height + 2 * CARD_PADDING_Y
}
