import * as v from 'valibot'
import { readJsonLines } from '../files/json-lines.ts'

const text = v.pipe(v.string('is a text'), v.minLength(1, 'is empty'))

/** What somebody found who held a fact against its source: a row of `data/review.jsonl`. */
const row = v.strictObject({
  /** Id of the diagram. */
  diagram: text,
  /** The fact as `fourplane progress --unreviewed` prints it: number and origin. */
  fact: text,
  verdict: v.picklist(['confirmed', 'wrong', 'unclear'], 'is confirmed, wrong or unclear'),
  /** What was changed so that it is right. */
  changed: v.optional(v.string('is a text')),
})
export type Review = v.InferOutput<typeof row>

/** The reviews of a file; none if it is absent. Throws a `DataError`. */
export function readReviews(file: string): Promise<Review[]> {
  return readJsonLines(file, row)
}

/** Of several reviews of one fact in one diagram the last counts. */
export function confirmed(reviews: readonly Review[]): (diagram: string, fact: string) => boolean {
  const verdicts = new Map(reviews.map(({ diagram, fact, verdict }) => [JSON.stringify([diagram, fact]), verdict]))
  return (diagram, fact) => verdicts.get(JSON.stringify([diagram, fact])) === 'confirmed'
}
