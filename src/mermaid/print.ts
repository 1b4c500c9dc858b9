import type { Drawing } from '../figure/drawing.ts'
import type { Figure } from '../figure/figure.ts'
import type { Line } from './language.ts'
import { older } from './older.ts'
import { printerOf } from './printers.ts'
import type { Target } from './target.ts'
import { oneLine } from './text.ts'

export interface PrintOptions {
  /** What will read the text; `mermaid-12` by default. */
  readonly target?: Target
}

/**
 * A figure as canonical Mermaid text: one statement a line, two spaces a level.
 *
 * @example
 * print({ kind: 'flowchart', direction: 'LR', nodes: [{ id: 'a', label: 'A', shape: 'rect', classes: [] }], edges: [], groups: [], classes: [] })
 * // 'flowchart LR\n  a["A"]\n'
 */
export function print(figure: Figure, { target = 'mermaid-12' }: PrintOptions = {}): string {
  const lines = printerOf(figure.kind)(older(figure, target), target)
  const titled = lines.some(({ key }) => key === 'title') ? undefined : figure.title
  const directives = (figure.directives ?? []).filter((one) => NAMED.test(one)).map((directive) => `%%{${directive}}%%\n`)
  return `${frontmatter(titled, figure.frontmatter)}${directives.join('')}${withComments(lines, figure.comments ?? [])}`
}

/** A directive that Mermaid takes begins with its name. */
const NAMED = /^\w/

/** The title stands here where its kind has no statement for it, or none that could hold it. */
function frontmatter(title: string | undefined, rest: string | undefined): string {
  const yaml = [...(title === undefined ? [] : [`title: ${JSON.stringify(title)}`]), ...(rest === undefined ? [] : [rest])]
  return yaml.length === 0 ? '' : `---\n${yaml.join('\n')}\n---\n`
}

function withComments(lines: readonly Line[], comments: NonNullable<Figure['comments']>): string {
  const before = Map.groupBy(comments, ({ before: key }) => key)
  const known = new Set(lines.map(({ key }) => key))
  const stray = comments.filter(({ before: key }) => key === undefined || !known.has(key))
  const printed = lines.flatMap(({ indent, text, key }) => {
    const above = key === undefined ? [] : (before.get(key) ?? []).map((comment) => `${'  '.repeat(indent)}%% ${comment.text}`)
    before.delete(key)
    return [...above, `${'  '.repeat(indent)}${text}`]
  })
  return [...printed, ...stray.map(({ text }) => `%% ${text}`)].map((line) => `${line}\n`).join('')
}

/**
 * How a figure of ours is drawn wherever it is shown, unless it says so itself: as it was checked, whatever the defaults of the page. The theme
 * is the page's: on a dark one, lines and titles of a light theme could not be read.
 */
const PINNED = 'config:\n  layout: dagre\n  look: classic'

/** What GitHub reads, Mermaid 11 and 12 read too. */
const READ_EVERYWHERE: Target = 'github'

/** A figure of a drawing as a Mermaid file. */
export interface PrintedFigure {
  /** Of all but the first one. */
  readonly heading?: string
  readonly kind: Figure['kind']
  readonly text: string
}

/** The figures of a drawing as Mermaid files: each with pinned layout and look, and the sources as comments. */
export function printDrawing({ figure, more = [], footnotes }: Drawing): readonly [PrintedFigure, ...PrintedFigure[]] {
  const sources = footnotes.map(({ number, text, url }) => ({ text: oneLine(`${number}: ${text} ${url}`) }))
  const printed = (one: Figure): string => {
    const title = one.title === undefined ? {} : { title: oneLine(one.title), accTitle: oneLine(one.accTitle ?? one.title) }
    return print(
      { ...one, ...title, frontmatter: one.frontmatter ?? PINNED, comments: [...(one.comments ?? []), ...sources] },
      { target: READ_EVERYWHERE },
    )
  }
  const further = more.map(({ heading, figure: one }) => ({ heading, kind: one.kind, text: printed(one) }))
  return [{ kind: figure.kind, text: printed(figure) }, ...further]
}
