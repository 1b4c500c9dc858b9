import { EmbeddedActionsParser } from 'chevrotain'
import type { Span } from '../position.ts'
import { spanOf } from '../statements.ts'
import { AccTitle, Colon, Description, Header, pieTokens, ShowData, Text, Title, Value } from './tokens.ts'

/** A statement of a pie; texts are pieces of the encoded text. */
export type PieStatement = Span &
  (
    | { readonly type: 'header'; readonly showData: boolean }
    | { readonly type: 'title' | 'accTitle' | 'description'; readonly text: string }
    | { readonly type: 'slice'; readonly label: string; readonly value: number }
  )

/** `pie.langium`, a line at a time. */
export class PieParser extends EmbeddedActionsParser {
  constructor() {
    super(pieTokens)
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): PieStatement[] => {
    const statements: PieStatement[] = []
    this.OPTION(() => statements.push(this.SUBRULE(this.header)))
    this.OPTION1(() => {
      const statement = this.OR([
        { ALT: (): PieStatement => this.SUBRULE(this.slice) },
        { ALT: (): PieStatement => this.SUBRULE(this.text) },
      ])
      statements.push(statement)
    })
    return statements
  })

  private readonly header = this.RULE('header', (): PieStatement => {
    const header = this.CONSUME(Header)
    const showData = this.OPTION(() => this.CONSUME(ShowData))
    return { type: 'header', showData: showData !== undefined, ...spanOf(header) }
  })

  private readonly slice = this.RULE('slice', (): PieStatement => {
    const label = this.CONSUME(Text)
    this.CONSUME(Colon)
    const value = this.CONSUME(Value)
    return { type: 'slice', label: label.image, value: Number(value.image), start: label.startOffset, end: spanOf(value).end }
  })

  private readonly text = this.RULE(
    'text',
    (): PieStatement =>
      this.OR([
        {
          ALT: (): PieStatement => {
            const token = this.CONSUME(Title)
            return { type: 'title', text: token.image.slice('title'.length), ...spanOf(token) }
          },
        },
        {
          ALT: (): PieStatement => {
            const token = this.CONSUME(AccTitle)
            return { type: 'accTitle', text: token.image.slice(token.image.indexOf(':') + 1), ...spanOf(token) }
          },
        },
        {
          ALT: (): PieStatement => {
            const token = this.CONSUME(Description)
            return { type: 'description', text: token.image.slice('accDescr'.length).trimStart(), ...spanOf(token) }
          },
        },
      ]),
  )
}
