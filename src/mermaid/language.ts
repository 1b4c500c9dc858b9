import type { Figure } from '../figure/figure.ts'
import type { Document } from './document.ts'
import type { Span } from './position.ts'
import type { Report } from './problem.ts'
import type { Target } from './target.ts'

/** One kind of diagram as text to be read: everything that `parse` and `repair` need of it. */
export interface Language<F extends Figure> {
  /**
   * Reads `document.body`, from its header on. Reports every problem it finds and goes on behind it; what it could read is returned even
   * then. Never throws on text.
   */
  read(document: Document, report: Report): Reading<F>
  /** Edits that mend what people often get wrong, for a body that has problems; each is safe by itself. */
  mend(document: Document): readonly Edit[]
}

/** Prints one kind of diagram: the statements of a figure, header first. It stands apart from reading: what only prints loads no parser. */
export type Printer<F extends Figure> = (figure: F, target: Target) => readonly Line[]

/** What a kind reads of its body; frontmatter, directives and comments are added to it. */
export interface Reading<F extends Figure> {
  readonly figure: Omit<F, 'frontmatter' | 'directives' | 'comments'>
  /** Where each statement stands, by the key that comments and lint know it by: `node a`, `edge 3`, `header`. In the order of the text. */
  readonly places: ReadonlyMap<string, Span>
}

/** A line of canonical text. */
export interface Line {
  /** Steps of two spaces: 0 for the header, 1 for what stands below it. */
  readonly indent: number
  readonly text: string
  /** The key of its statement, as in {@link Reading.places}: comments stand before it. */
  readonly key?: string
}

/** A piece of a text and what should stand there instead. */
export interface Edit extends Span {
  readonly text: string
  /** What was wrong and is mended, as a sentence. */
  readonly message: string
}
