import { EmbeddedActionsParser, type IToken } from 'chevrotain'
import type { Span } from '../position.ts'
import { spanOf } from '../statements.ts'
import {
  AccBlock,
  AccDescription,
  AccTitle,
  Amount,
  Arrow,
  Bar,
  Close,
  Comma,
  Header,
  Line,
  Open,
  Orientation,
  Text,
  Title,
  Word,
  XAxis,
  xychartTokens,
  YAxis,
} from './tokens.ts'

/** A piece of the encoded text; of words without quotes, Mermaid drops the white space. */
export interface Name {
  readonly text: string
  readonly hasLostSpaces: boolean
}
export interface Range {
  readonly from: number
  readonly to: number
}
export interface Point {
  readonly value: number
  readonly label: string
}
export type XyStatement = Span &
  (
    | { readonly type: 'header'; readonly orientation: string | undefined }
    | { readonly type: 'title'; readonly name: Name }
    | { readonly type: 'accessibility'; readonly text: string }
    | { readonly type: 'x' | 'y'; readonly title: Name | undefined; readonly data: readonly Name[] | Range | undefined }
    | { readonly type: 'line' | 'bar'; readonly title: Name | undefined; readonly points: readonly Point[] }
  )

/** `xychart.jison`, a line at a time; statements may share one. */
export class XyParser extends EmbeddedActionsParser {
  constructor() {
    super(xychartTokens)
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): XyStatement[] => {
    const statements: XyStatement[] = []
    this.MANY(() => statements.push(this.SUBRULE(this.statement)))
    return statements
  })

  private readonly statement = this.RULE(
    'statement',
    (): XyStatement =>
      this.OR([
        { ALT: (): XyStatement => this.SUBRULE(this.header) },
        { ALT: (): XyStatement => this.SUBRULE(this.title) },
        { ALT: (): XyStatement => this.SUBRULE(this.accessibility) },
        { ALT: (): XyStatement => this.SUBRULE(this.x) },
        { ALT: (): XyStatement => this.SUBRULE(this.y) },
        { ALT: (): XyStatement => this.SUBRULE(this.series) },
      ]),
  )

  private readonly header = this.RULE('header', (): XyStatement => {
    const header = this.CONSUME(Header)
    const orientation = this.OPTION(() => this.CONSUME(Orientation))
    return this.ACTION(() => ({ type: 'header', orientation: orientation?.image.toLowerCase(), ...spanOf(header) }))
  })

  private readonly title = this.RULE('title', (): XyStatement => {
    const title = this.CONSUME(Title)
    return { type: 'title', name: this.SUBRULE(this.name), ...spanOf(title) }
  })

  private readonly accessibility = this.RULE('accessibility', (): XyStatement => {
    const token = this.OR([
      { ALT: () => this.CONSUME(AccTitle) },
      { ALT: () => this.CONSUME(AccDescription) },
      { ALT: () => this.CONSUME(AccBlock) },
    ])
    return this.ACTION(() => ({ type: 'accessibility', text: token.image, ...spanOf(token) }))
  })

  private readonly x = this.RULE('x', (): XyStatement => {
    const axis = this.CONSUME(XAxis)
    const parts = this.OR([
      {
        ALT: () => {
          const title = this.SUBRULE(this.name)
          return { title, data: this.OPTION(() => this.SUBRULE(this.xData)) }
        },
      },
      { ALT: () => ({ title: undefined, data: this.SUBRULE1(this.xData) }) },
    ])
    return { type: 'x', ...parts, ...spanOf(axis) }
  })

  private readonly y = this.RULE('y', (): XyStatement => {
    const axis = this.CONSUME(YAxis)
    const parts = this.OR([
      {
        ALT: () => {
          const title = this.SUBRULE(this.name)
          return { title, data: this.OPTION(() => this.SUBRULE(this.range)) }
        },
      },
      { ALT: () => ({ title: undefined, data: this.SUBRULE1(this.range) }) },
    ])
    return { type: 'y', ...parts, ...spanOf(axis) }
  })

  private readonly xData = this.RULE('xData', (): readonly Name[] | Range =>
    this.OR([
      { ALT: (): readonly Name[] | Range => this.SUBRULE(this.categories) },
      { ALT: (): readonly Name[] | Range => this.SUBRULE(this.range) },
    ]),
  )

  private readonly categories = this.RULE('categories', (): readonly Name[] => {
    const names: Name[] = []
    this.CONSUME(Open)
    this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => names.push(this.SUBRULE(this.name)) })
    this.CONSUME(Close)
    return names
  })

  private readonly range = this.RULE('range', (): Range => {
    const from = Number(this.CONSUME(Amount).image)
    this.CONSUME(Arrow)
    return { from: from + 0, to: Number(this.CONSUME1(Amount).image) + 0 }
  })

  private readonly series = this.RULE('series', (): XyStatement => {
    const start = this.OR([{ ALT: () => this.CONSUME(Line) }, { ALT: () => this.CONSUME(Bar) }])
    const title = this.OPTION(() => this.SUBRULE(this.name))
    const points: Point[] = []
    this.CONSUME(Open)
    this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => points.push(this.SUBRULE(this.point)) })
    this.CONSUME(Close)
    return this.ACTION(() => ({ type: start.tokenType === Line ? 'line' : 'bar', title, points, ...spanOf(start) }))
  })

  private readonly point = this.RULE('point', (): Point => {
    const value = Number(this.CONSUME(Amount).image) + 0
    const label = this.OPTION(() => this.CONSUME(Text))
    return this.ACTION(() => ({ value, label: label?.image.slice(1, -1) ?? '' }))
  })

  private readonly name = this.RULE(
    'name',
    (): Name =>
      this.OR([
        { ALT: () => ({ text: this.CONSUME(Text).image.slice(1, -1), hasLostSpaces: false }) },
        {
          ALT: () => {
            const words: IToken[] = []
            this.AT_LEAST_ONE(() => words.push(this.CONSUME(Word)))
            return this.ACTION(() => joined(words))
          },
        },
      ]),
  )
}

function joined(words: readonly IToken[]): Name {
  const text = words.map(({ image }) => image).join('')
  const [first, last] = [words[0], words.at(-1)]
  const length = first === undefined || last === undefined ? 0 : spanOf(last).end - first.startOffset
  return { text, hasLostSpaces: length > text.length }
}
