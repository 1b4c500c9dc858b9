import { EmbeddedActionsParser, type IToken } from 'chevrotain'
import type { Span } from '../position.ts'
import { spanOf } from '../statements.ts'
import * as is from './tokens.ts'

/** A statement of a gantt; texts are pieces of the encoded text. */
export type GanttStatement = Span &
  (
    | { readonly type: 'header' | 'inclusiveEndDates' | 'topAxis' }
    | { readonly type: 'setting' | 'weekday' | 'weekend' | 'title' | 'section' | 'accessibility'; readonly text: string }
    | { readonly type: 'click'; readonly ids: string; readonly href: string | undefined; readonly call: string | undefined }
    | { readonly type: 'task'; readonly name: string; readonly data: string }
  )

/** `gantt.jison`, a line at a time; statements may share one. */
export class GanttParser extends EmbeddedActionsParser {
  constructor() {
    super(is.ganttTokens)
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): GanttStatement[] => {
    const statements: GanttStatement[] = []
    this.MANY(() => statements.push(this.SUBRULE(this.statement)))
    return statements
  })

  private readonly statement = this.RULE(
    'statement',
    (): GanttStatement =>
      this.OR([
        { ALT: (): GanttStatement => this.SUBRULE(this.task) },
        { ALT: (): GanttStatement => this.SUBRULE(this.word) },
        { ALT: (): GanttStatement => this.SUBRULE(this.words) },
        { ALT: (): GanttStatement => this.SUBRULE(this.click) },
      ]),
  )

  private readonly task = this.RULE('task', (): GanttStatement => {
    const name = this.CONSUME(is.TaskName)
    const data = this.CONSUME(is.TaskData)
    return { type: 'task', name: name.image, data: data.image.slice(1), start: name.startOffset, end: spanOf(data).end }
  })

  private readonly word = this.RULE('word', (): GanttStatement => {
    const token = this.OR([
      { ALT: () => this.CONSUME(is.Header) },
      { ALT: () => this.CONSUME(is.Flag) },
      { ALT: () => this.CONSUME(is.TopAxis) },
    ])
    return this.ACTION(() => {
      const type = token.tokenType === is.Header ? 'header' : token.tokenType === is.Flag ? 'inclusiveEndDates' : 'topAxis'
      return { type, ...spanOf(token) }
    })
  })

  private readonly words = this.RULE('words', (): GanttStatement => {
    const token = this.OR([
      { ALT: () => this.CONSUME(is.Setting) },
      { ALT: () => this.CONSUME(is.Weekday) },
      { ALT: () => this.CONSUME(is.Weekend) },
      { ALT: () => this.CONSUME(is.Title) },
      { ALT: () => this.CONSUME(is.Section) },
      { ALT: () => this.CONSUME(is.AccTitle) },
      { ALT: () => this.CONSUME(is.AccDescription) },
      { ALT: () => this.CONSUME(is.AccBlock) },
    ])
    return this.ACTION(() => ({ type: TYPES.get(token.tokenType) ?? 'accessibility', text: token.image, ...spanOf(token) }))
  })

  private readonly click = this.RULE('click', (): GanttStatement => {
    const ids = this.CONSUME(is.Click)
    const parts = this.OR([
      {
        ALT: () => {
          const href = this.SUBRULE(this.href)
          return { href, call: this.OPTION(() => this.SUBRULE(this.call)) }
        },
      },
      {
        ALT: () => {
          const call = this.SUBRULE1(this.call)
          return { call, href: this.OPTION1(() => this.SUBRULE1(this.href)) }
        },
      },
    ])
    return { type: 'click', ids: ids.image, ...parts, ...spanOf(ids) }
  })

  private readonly href = this.RULE('href', (): string => {
    const href = this.CONSUME(is.Href)
    this.CONSUME(is.HrefClose)
    return href.image
  })

  private readonly call = this.RULE('call', (): string => {
    const name = this.CONSUME(is.Call)
    const given = this.OR([
      {
        ALT: (): IToken | undefined => {
          this.CONSUME(is.NoArguments)
          return undefined
        },
      },
      {
        ALT: (): IToken | undefined => {
          this.CONSUME(is.ArgumentsOpen)
          const given = this.CONSUME(is.Arguments)
          this.CONSUME(is.ArgumentsClose)
          return given
        },
      },
    ])
    return this.ACTION(() => `${name.image.trim()}(${given?.image ?? ''})`)
  })
}

const TYPES = new Map([
  [is.Setting, 'setting'],
  [is.Weekday, 'weekday'],
  [is.Weekend, 'weekend'],
  [is.Title, 'title'],
  [is.Section, 'section'],
] as const)
