/** What figures of all kinds have. */
export interface FigureBase {
  /** Drawn above the picture. */
  readonly title?: string
  /** Title for those who cannot see the picture (`accTitle`). */
  readonly accTitle?: string
  /** What the picture shows, for those who cannot see it (`accDescr`). */
  readonly description?: string
  /** YAML of the frontmatter without the title, as `yaml` prints it. */
  readonly frontmatter?: string
  /** What stands between `%%{` and `}%%`, such as `init: {"theme": "dark"}`. */
  readonly directives?: readonly string[]
  readonly comments?: readonly Comment[]
}

/** A `%%` comment. */
export interface Comment {
  readonly text: string
  /** The statement that follows it, by a key of its own kind (`node a`, `edge 3`, `step 0`); absent for a comment at the end. */
  readonly before?: string
}

/** `classDef name declarations`. */
export interface ClassDefinition {
  readonly name: string
  /** CSS declarations, parted by commas. */
  readonly style: string
}

/**
 * How a text is marked up. Absent: plain text, in which every character stands for itself and `\n` parts lines. `html`: inline tags other
 * than line breaks stand in it as written. `markdown`: a Markdown string (between backquotes in Mermaid).
 */
export type TextFormat = 'html' | 'markdown'
