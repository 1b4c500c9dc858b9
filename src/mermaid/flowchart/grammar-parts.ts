import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain'
import type { Span } from '../position.ts'
import type { Brackets, RawText, Vertex } from './statement.ts'
import * as t from './tokens.ts'

/** Brackets around a label that are one token each. */
const SIMPLE_BRACKETS: readonly (readonly [Brackets, TokenType, TokenType])[] = [
  ['square', t.SquareStart, t.SquareEnd],
  ['doublecircle', t.DoubleCircleStart, t.DoubleCircleEnd],
  ['ellipse', t.EllipseStart, t.EllipseEnd],
  ['stadium', t.StadiumStart, t.StadiumEnd],
  ['subroutine', t.SubroutineStart, t.SubroutineEnd],
  ['cylinder', t.CylinderStart, t.CylinderEnd],
  ['odd', t.FlagStart, t.SquareEnd],
]
/** By how the slanted brackets begin and end. */
const SLANTED = { '//': 'lean_right', '\\\\': 'lean_left', '/\\': 'trapezoid', '\\/': 'inv_trapezoid' } as const

type Label = Required<Pick<Vertex, 'brackets' | 'label'>> & Pick<Vertex, 'property'>

/** The parts of statements: ids, texts, labels in their brackets, declarations, data. */
export class PartsParser extends EmbeddedActionsParser {
  protected readonly id = this.RULE('id', () => this.joined('text', () => this.CONSUME(t.IdPart)).text)

  protected readonly declarations = this.RULE('declarations', (): readonly string[] => {
    const all: string[] = []
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => all.push(this.SUBRULE(this.declaration)) })
    return all
  })
  protected readonly declaration = this.RULE('declaration', () => this.joined('text', () => this.CONSUME(t.StylePart)).text)

  protected readonly name = this.RULE('name', () => this.joined('text', () => this.CONSUME(t.NamePart)).text)

  /** A label: words, or a quoted or Markdown text that words may follow. */
  protected readonly text = this.RULE('text', (): RawText => {
    return this.OR([
      { ALT: (): RawText => this.joined('text', () => this.CONSUME(t.LabelPart)) },
      { ALT: (): RawText => this.followed('string', this.CONSUME(t.StringText), () => this.CONSUME1(t.LabelPart)) },
      { ALT: (): RawText => this.followed('markdown', this.CONSUME(t.Markdown), () => this.CONSUME2(t.LabelPart), 1) },
    ])
  })
  protected readonly linkText = this.RULE('linkText', (): RawText => {
    return this.OR([
      { ALT: (): RawText => this.joined('text', () => this.CONSUME(t.LinkTextPart)) },
      { ALT: (): RawText => this.followed('string', this.CONSUME(t.StringText), () => this.CONSUME1(t.LinkTextPart)) },
      { ALT: (): RawText => this.followed('markdown', this.CONSUME(t.Markdown), () => this.CONSUME2(t.LinkTextPart), 1) },
    ])
  })
  protected readonly title = this.RULE('title', (): RawText => {
    return this.OR([
      { ALT: (): RawText => this.joined('text', () => this.CONSUME(t.TitlePart)) },
      { ALT: (): RawText => this.followed('text', this.CONSUME(t.StringText), () => this.CONSUME1(t.TitlePart)) },
      { ALT: (): RawText => this.followed('markdown', this.CONSUME(t.Markdown), () => this.CONSUME2(t.TitlePart), 1) },
    ])
  })

  private joined(quoting: RawText['quoting'], consume: () => IToken): RawText {
    const tokens: IToken[] = []
    this.AT_LEAST_ONE(() => tokens.push(consume()))
    return { text: tokens.map(({ image }) => image).join(''), quoting }
  }

  private followed(quoting: RawText['quoting'], first: IToken, consume: () => IToken, occurrence: 0 | 1 = 0): RawText {
    const tokens = [first]
    if (occurrence === 0) this.MANY(() => tokens.push(consume()))
    else this.MANY1(() => tokens.push(consume()))
    return { text: tokens.map(({ image }) => image).join(''), quoting }
  }

  protected readonly label = this.RULE('label', (): Label => {
    return this.OR([
      ...SIMPLE_BRACKETS.map(([brackets, open, close], index) => ({
        ALT: (): Label => {
          this.consume(index, open)
          const label = this.subrule(index, this.text)
          this.consume(index, close)
          return { brackets, label }
        },
      })),
      { ALT: (): Label => this.SUBRULE(this.round) },
      { ALT: (): Label => this.SUBRULE(this.diamond) },
      { ALT: (): Label => this.SUBRULE(this.slanted) },
      { ALT: (): Label => this.SUBRULE(this.properties) },
    ])
  })

  protected readonly round = this.RULE('round', (): Label => {
    this.CONSUME(t.RoundStart)
    return this.OR([
      {
        ALT: (): Label => {
          const label = this.SUBRULE(this.text)
          this.CONSUME(t.RoundEnd)
          return { brackets: 'round', label }
        },
      },
      {
        ALT: (): Label => {
          this.CONSUME1(t.RoundStart)
          const label = this.SUBRULE1(this.text)
          this.CONSUME1(t.RoundEnd)
          this.CONSUME2(t.RoundEnd)
          return { brackets: 'circle', label }
        },
      },
    ])
  })

  protected readonly diamond = this.RULE('diamond', (): Label => {
    this.CONSUME(t.DiamondStart)
    return this.OR([
      {
        ALT: (): Label => {
          const label = this.SUBRULE(this.text)
          this.CONSUME(t.DiamondEnd)
          return { brackets: 'diamond', label }
        },
      },
      {
        ALT: (): Label => {
          this.CONSUME1(t.DiamondStart)
          const label = this.SUBRULE1(this.text)
          this.CONSUME1(t.DiamondEnd)
          this.CONSUME2(t.DiamondEnd)
          return { brackets: 'hexagon', label }
        },
      },
    ])
  })

  protected readonly slanted = this.RULE('slanted', (): Label => {
    const start = this.OR([{ ALT: () => this.CONSUME(t.SlashStart) }, { ALT: () => this.CONSUME(t.BackslashStart) }])
    const label = this.SUBRULE(this.text)
    const end = this.OR1([{ ALT: () => this.CONSUME(t.SlashEnd) }, { ALT: () => this.CONSUME(t.BackslashEnd) }])
    const opens = start.tokenType === t.SlashStart ? '/' : '\\'
    const closes = end.tokenType === t.SlashEnd ? '/' : '\\'
    return { brackets: SLANTED[`${opens}${closes}`], label }
  })

  protected readonly properties = this.RULE('properties', (): Label => {
    this.CONSUME(t.PropertiesStart)
    const name = this.CONSUME(t.Word).image
    this.CONSUME(t.Colon)
    const value = this.CONSUME1(t.Word).image
    this.CONSUME(t.PipeStart)
    const label = this.SUBRULE(this.text)
    this.CONSUME(t.SquareEnd)
    return { brackets: 'rect', label, property: { name, value } }
  })

  protected readonly data = this.RULE('data', (): Required<Vertex>['data'] => {
    const start = this.CONSUME(t.DataStart)
    const pieces: string[] = []
    this.MANY(() => {
      this.OR([
        { ALT: () => pieces.push(this.CONSUME(t.Data).image) },
        {
          ALT: () => {
            pieces.push(this.CONSUME(t.DataStringStart).image)
            // Mermaid makes line breaks of the line ends inside quotes.
            this.OPTION(() => pieces.push(this.CONSUME(t.DataString).image.replace(/\n\s*/g, '<br/>')))
            pieces.push(this.CONSUME(t.DataStringEnd).image)
          },
        },
      ])
    })
    return { text: pieces.join(''), ...spanOf(start, this.LA(0)) }
  })
}

/** From the start of one token to the end of another. */
export function spanOf(first: IToken | undefined, last: IToken | undefined = first): Span {
  const end = last ?? first
  return { start: first?.startOffset ?? 0, end: (end?.startOffset ?? 0) + (end?.image.length ?? 0) }
}
