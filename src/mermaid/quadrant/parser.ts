import { EmbeddedActionsParser, type IToken } from 'chevrotain'
import type { Span } from '../position.ts'
import { spanOf } from '../statements.ts'
import * as is from './tokens.ts'

/** A statement of a quadrant chart; texts are pieces of the encoded text. */
export type QuadrantStatement = Span &
  (
    | { readonly type: 'header' }
    | { readonly type: 'title' | 'accessibility'; readonly text: string }
    | { readonly type: 'x' | 'y'; readonly low: string; readonly high: string | undefined; readonly hasArrow: boolean }
    | { readonly type: 'corner'; readonly number: number; readonly text: string }
    | { readonly type: 'class'; readonly name: string; readonly styles: readonly string[]; readonly isSpaced: boolean }
    | {
        readonly type: 'point'
        readonly label: string
        readonly class: string | undefined
        readonly x: string
        readonly y: string
        readonly styles: readonly string[] | undefined
      }
  )

/** `quadrant.jison`, a line at a time. */
export class QuadrantParser extends EmbeddedActionsParser {
  constructor() {
    super(is.quadrantTokens)
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): QuadrantStatement[] => {
    const statements: QuadrantStatement[] = []
    this.MANY(() => this.CONSUME(is.Blank))
    this.OPTION(() => {
      const header = this.CONSUME(is.Header)
      statements.push({ type: 'header', ...spanOf(header) })
      this.MANY1(() => this.CONSUME1(is.Blank))
    })
    this.OPTION1(() => statements.push(this.SUBRULE(this.statement)))
    return statements
  })

  private readonly statement = this.RULE(
    'statement',
    (): QuadrantStatement =>
      this.OR([
        { ALT: (): QuadrantStatement => this.SUBRULE(this.words) },
        { ALT: (): QuadrantStatement => this.SUBRULE(this.axis) },
        { ALT: (): QuadrantStatement => this.SUBRULE(this.corner) },
        { ALT: (): QuadrantStatement => this.SUBRULE(this.definition) },
        { ALT: (): QuadrantStatement => this.SUBRULE(this.point) },
      ]),
  )

  private readonly words = this.RULE('words', (): QuadrantStatement => {
    const token = this.OR([
      { ALT: () => this.CONSUME(is.Title) },
      { ALT: () => this.CONSUME(is.AccTitle) },
      { ALT: () => this.CONSUME(is.AccDescription) },
      { ALT: () => this.CONSUME(is.AccBlock) },
    ])
    return this.ACTION(() => {
      const isTitle = token.tokenType === is.Title
      const text = isTitle ? token.image.slice('title'.length) : token.image
      return { type: isTitle ? 'title' : 'accessibility', text, ...spanOf(token) }
    })
  })

  private readonly axis = this.RULE('axis', (): QuadrantStatement => {
    const axis = this.OR([{ ALT: () => this.CONSUME(is.XAxis) }, { ALT: () => this.CONSUME(is.YAxis) }])
    const low = this.SUBRULE(this.text)
    const arrow = this.OPTION(() => {
      this.CONSUME(is.Arrow)
      return { high: this.OPTION1(() => this.SUBRULE1(this.text)) }
    })
    return this.ACTION(() => {
      return { type: axis.tokenType === is.XAxis ? 'x' : 'y', low, high: arrow?.high, hasArrow: arrow !== undefined, ...spanOf(axis) }
    })
  })

  private readonly corner = this.RULE('corner', (): QuadrantStatement => {
    const corner = this.CONSUME(is.Corner)
    const text = this.SUBRULE(this.text)
    return { type: 'corner', number: Number(corner.image.trim().at(-1)), text, ...spanOf(corner) }
  })

  private readonly definition = this.RULE('definition', (): QuadrantStatement => {
    const start = this.CONSUME(is.ClassDef)
    const before = this.CONSUME(is.Blank)
    const name: IToken[] = []
    this.AT_LEAST_ONE(() => name.push(this.CONSUME(is.NamePiece)))
    this.CONSUME1(is.Blank)
    const styles = this.SUBRULE(this.styles)
    return this.ACTION(() => {
      const isSpaced = before.image.length === 1 && styles.every((style) => style !== '')
      return { type: 'class', name: name.map(({ image }) => image).join(''), styles, isSpaced, ...spanOf(start) }
    })
  })

  private readonly point = this.RULE('point', (): QuadrantStatement => {
    const start = this.LA(1)
    const label = this.SUBRULE(this.text)
    const name = this.OPTION(() => this.CONSUME(is.ClassName))
    this.CONSUME(is.PointOpen)
    const x = this.CONSUME(is.X).image
    const y = this.CONSUME(is.Y).image
    const close = this.CONSUME(is.PointClose)
    const styles = this.OPTION1(() => this.SUBRULE(this.styles))
    return this.ACTION(() => {
      return { type: 'point', label, class: name?.image, x, y, styles, start: start.startOffset, end: spanOf(close).end }
    })
  })

  /** Quoted or bare, then anything bare. */
  private readonly text = this.RULE('text', (): string => {
    const pieces: IToken[] = []
    const quoted = this.OR([
      { ALT: () => this.CONSUME(is.Text).image.slice(1, -1) },
      { ALT: () => this.CONSUME(is.MarkdownText).image.slice(2, -2) },
      { ALT: () => this.CONSUME(is.Bare).image },
    ])
    this.MANY(() => pieces.push(this.CONSUME(is.TextPiece)))
    return this.ACTION(() => [quoted, ...pieces.map(({ image }) => image)].join(''))
  })

  private readonly styles = this.RULE('styles', (): readonly string[] => {
    const styles: string[] = []
    this.AT_LEAST_ONE_SEP({ SEP: is.Comma, DEF: () => styles.push(this.SUBRULE(this.style)) })
    return styles
  })

  private readonly style = this.RULE('style', (): string => {
    const pieces: IToken[] = []
    this.AT_LEAST_ONE(() => pieces.push(this.CONSUME(is.StylePiece)))
    return this.ACTION(() =>
      pieces
        .map(({ image }) => image)
        .join('')
        .trim(),
    )
  })
}
