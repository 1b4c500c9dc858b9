import type { Rule } from './rule.ts'

/** More cards than this cannot be taken in at one look, nor printed legibly on a page. */
const MOST_CARDS = 25

export const tooManyCards: Rule = {
  code: 'FP004',
  severity: 'warning',
  check: (diagram) =>
    diagram.nodes.length <= MOST_CARDS
      ? []
      : [
          {
            message: `${diagram.nodes.length} cards are too many to read: show at most ${MOST_CARDS}, and draw a second view`,
            subject: diagram,
          },
        ],
}
