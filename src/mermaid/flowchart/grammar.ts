import { EOF, type IRecognitionException, type IToken } from 'chevrotain'
import { PartsParser, spanOf } from './grammar-parts.ts'
import type { ClickStatement, LinkStyleStatement, LinkText, Statement, Vertex } from './statement.ts'
import * as t from './tokens.ts'

/**
 * The statements of a flowchart. One line is parsed at a time (line ends and semicolons stand nowhere else), and `subgraph` and `end` are
 * statements of their own, so neither the length of a text nor the depth of its groups is on the stack.
 */
class FlowchartParser extends PartsParser {
  constructor() {
    super(t.TOKEN_TYPES, { maxLookahead: 2, recoveryEnabled: false })
    this.performSelfAnalysis()
  }

  readonly header = this.RULE('header', (): Statement => {
    const first = this.CONSUME(t.Header)
    return this.OR([
      { ALT: (): Statement => ({ type: 'header', ...spanOf(first, this.CONSUME(t.NoDirection)) }) },
      {
        ALT: (): Statement => {
          const direction = this.CONSUME(t.HeaderDirection)
          this.OPTION(() => this.CONSUME(t.Space))
          return { type: 'header', direction: direction.image.trim(), ...spanOf(first, direction) }
        },
      },
    ])
  })

  private readonly vertex = this.RULE('vertex', (): Vertex => {
    const first = this.LA(1)
    const id = this.SUBRULE(this.id)
    const label = this.OPTION(() => this.SUBRULE(this.label))
    const className = this.OPTION1(() => {
      this.CONSUME(t.ClassMark)
      return this.SUBRULE1(this.id)
    })
    const data = this.OPTION2(() => this.SUBRULE(this.data))
    return {
      id,
      ...label,
      ...(className === undefined ? {} : { className }),
      ...(data === undefined ? {} : { data }),
      ...spanOf(first, this.LA(0)),
    }
  })

  private readonly nodes = this.RULE('nodes', (): readonly Vertex[] => {
    const vertices = [this.SUBRULE(this.vertex)]
    this.MANY(() => {
      this.CONSUME(t.Space)
      this.CONSUME(t.And)
      this.CONSUME1(t.Space)
      vertices.push(this.SUBRULE1(this.vertex))
    })
    this.OPTION(() => this.CONSUME2(t.Space))
    return vertices
  })

  private readonly link = this.RULE('link', (): LinkText => {
    const id = this.OPTION(() => this.CONSUME(t.LinkId).image.replace('@', ''))
    const named = id === undefined ? {} : { id }
    return this.OR([
      {
        ALT: (): LinkText => {
          const end = this.CONSUME(t.Link).image
          const label = this.OPTION1(() => {
            this.CONSUME(t.PipeStart)
            const text = this.SUBRULE(this.text)
            this.CONSUME(t.PipeEnd)
            this.OPTION2(() => this.CONSUME(t.Space))
            return text
          })
          return { ...named, end, ...(label === undefined ? {} : { label }) }
        },
      },
      {
        ALT: (): LinkText => {
          const start = this.CONSUME(t.LinkStart).image
          const label = this.SUBRULE(this.linkText)
          return { ...named, start, label, end: this.CONSUME(t.LinkEnd).image }
        },
      },
    ])
  })

  private readonly flow = this.RULE('flow', (): Statement => {
    const first = this.LA(1)
    const nodes = [this.SUBRULE(this.nodes)]
    const links: LinkText[] = []
    this.MANY(() => {
      links.push(this.SUBRULE(this.link))
      nodes.push(this.SUBRULE1(this.nodes))
    })
    return { type: 'flow', nodes, links, ...spanOf(first, this.LA(0)) }
  })

  private readonly subgraph = this.RULE('subgraph', (): Statement => {
    const first = this.CONSUME(t.Subgraph)
    const named = this.OPTION(() => {
      this.CONSUME(t.Space)
      const id = this.SUBRULE(this.title)
      const title = this.OPTION1(() => {
        this.CONSUME(t.SquareStart)
        const text = this.SUBRULE(this.text)
        this.CONSUME(t.SquareEnd)
        return text
      })
      return { id, ...(title === undefined ? {} : { title }) }
    })
    return { type: 'subgraph', ...named, ...spanOf(first, this.LA(0)) }
  })

  private readonly style = this.RULE('style', (): Statement => {
    const first = this.CONSUME(t.Style)
    this.CONSUME(t.Space)
    const id = this.SUBRULE(this.id)
    this.CONSUME1(t.Space)
    return { type: 'style', id, declarations: this.SUBRULE(this.declarations), ...spanOf(first, this.LA(0)) }
  })

  private readonly classDef = this.RULE('classDef', (): Statement => {
    const first = this.CONSUME(t.ClassDef)
    this.CONSUME(t.Space)
    const names = this.SUBRULE(this.id)
    this.CONSUME1(t.Space)
    return { type: 'classDef', names, declarations: this.SUBRULE(this.declarations), ...spanOf(first, this.LA(0)) }
  })

  private readonly classOf = this.RULE('classOf', (): Statement => {
    const first = this.CONSUME(t.Class)
    this.CONSUME(t.Space)
    const ids = this.SUBRULE(this.id)
    this.CONSUME1(t.Space)
    return { type: 'class', ids, className: this.SUBRULE1(this.id), ...spanOf(first, this.LA(0)) }
  })

  private readonly linkStyle = this.RULE('linkStyle', (): Statement => {
    const first = this.CONSUME(t.LinkStyle)
    this.CONSUME(t.Space)
    const edges = this.OR([
      {
        ALT: (): 'default' | readonly number[] => {
          this.CONSUME(t.Default)
          return 'default'
        },
      },
      {
        ALT: (): 'default' | readonly number[] => {
          const numbers: number[] = []
          this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => numbers.push(Number(this.CONSUME(t.Digits).image)) })
          return numbers
        },
      },
    ])
    this.CONSUME1(t.Space)
    const look = this.OR1([
      {
        ALT: (): Pick<LinkStyleStatement, 'curve' | 'declarations'> => {
          this.CONSUME(t.Interpolate)
          this.CONSUME2(t.Space)
          const curve = this.SUBRULE(this.name)
          const declarations = this.OPTION(() => {
            this.CONSUME3(t.Space)
            return this.SUBRULE1(this.declarations)
          })
          return { curve, ...(declarations === undefined ? {} : { declarations }) }
        },
      },
      { ALT: () => ({ declarations: this.SUBRULE(this.declarations) }) },
    ])
    return { type: 'linkStyle', edges, ...look, ...spanOf(first, this.LA(0)) }
  })

  private readonly click = this.RULE('click', (): Statement => {
    const clicked = this.CONSUME(t.Clicked)
    const action = this.OR([
      {
        ALT: (): Pick<ClickStatement, 'callback' | 'href'> => {
          const name = this.CONSUME(t.CallbackName).image
          const args = this.OPTION(() => this.CONSUME(t.CallbackArguments).image)
          return { callback: { name, ...(args === undefined ? {} : { args }) } }
        },
      },
      { ALT: (): Pick<ClickStatement, 'callback' | 'href'> => ({ callback: { name: this.SUBRULE(this.name) } }) },
      {
        ALT: (): Pick<ClickStatement, 'callback' | 'href'> => {
          this.OPTION1(() => this.CONSUME(t.Href))
          return { href: this.CONSUME(t.StringText).image }
        },
      },
    ])
    const tooltip = this.OPTION2(() => {
      this.CONSUME(t.Space)
      return this.CONSUME1(t.StringText).image
    })
    const target = this.OPTION3({
      GATE: () => action.href !== undefined,
      DEF: () => {
        this.CONSUME1(t.Space)
        return this.CONSUME(t.Target).image
      },
    })
    return {
      type: 'click',
      ids: clicked.image,
      ...action,
      ...(tooltip === undefined ? {} : { tooltip }),
      ...(target === undefined ? {} : { target }),
      ...spanOf(clicked, this.LA(0)),
    }
  })

  private readonly statement = this.RULE('statement', (): Statement => {
    return this.OR([
      { ALT: (): Statement => this.SUBRULE(this.flow) },
      { ALT: (): Statement => this.SUBRULE(this.subgraph) },
      { ALT: (): Statement => this.SUBRULE(this.style) },
      { ALT: (): Statement => this.SUBRULE(this.classDef) },
      { ALT: (): Statement => this.SUBRULE(this.classOf) },
      { ALT: (): Statement => this.SUBRULE(this.linkStyle) },
      { ALT: (): Statement => this.SUBRULE(this.click) },
    ])
  })

  /** A statement that another may follow on the same line. */
  private readonly closed = this.RULE('closed', (): Statement => {
    return this.OR([
      { ALT: (): Statement => ({ type: 'end', ...spanOf(this.CONSUME(t.End)) }) },
      {
        ALT: (): Statement => {
          const token = this.CONSUME(t.Direction)
          return { type: 'direction', value: String(token.payload), ...spanOf(token) }
        },
      },
      {
        ALT: (): Statement => {
          const start = this.CONSUME(t.AccTitle)
          const text = this.OPTION(() => this.CONSUME(t.AccText))
          return { type: 'accTitle', text: text?.image ?? '', ...spanOf(start, this.LA(0)) }
        },
      },
      {
        ALT: (): Statement => {
          const start = this.CONSUME(t.AccDescription)
          const text = this.OPTION1(() => this.CONSUME1(t.AccText))
          return { type: 'accDescr', text: text?.image ?? '', ...spanOf(start, this.LA(0)) }
        },
      },
      {
        ALT: (): Statement => {
          const text = this.CONSUME(t.AccBlock)
          return { type: 'accDescr', text: text.image, ...spanOf(text) }
        },
      },
    ])
  })

  readonly line = this.RULE('line', (): readonly Statement[] => {
    const statements: Statement[] = []
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Space) }, { ALT: () => statements.push(this.SUBRULE(this.closed)) }])
    })
    this.OPTION(() => statements.push(this.SUBRULE(this.statement)))
    return statements
  })
}

const parser = new FlowchartParser()

/** The statements of one line, or the first token that does not fit in; `undefined` is the end of the line. */
export type Line = { readonly statements: readonly Statement[] } | { readonly unexpected: IToken | undefined }

/** Reads the tokens of the header. */
export function parseHeader(tokens: IToken[]): Line {
  parser.input = tokens
  const statement = parser.header()
  return outcome(() => [statement])
}

/** Reads the tokens of one line. */
export function parseLine(tokens: IToken[]): Line {
  parser.input = tokens
  const statements = parser.line()
  return outcome(() => statements)
}

function outcome(statements: () => readonly Statement[]): Line {
  const [error] = parser.errors
  if (error === undefined) return { statements: statements() }
  return { unexpected: unexpected(error) }
}

function unexpected({ token }: IRecognitionException): IToken | undefined {
  return token.tokenType === EOF ? undefined : token
}
