import { EmbeddedActionsParser, EOF, type IRecognitionException, type IToken } from 'chevrotain'
import type { Direction as FigureDirection } from '../../figure/flowchart.ts'
import { unshielded } from '../shield.ts'
import { decoded } from '../text.ts'
import type { Mention, Statement } from './statement.ts'
import { readText } from './text.ts'
import * as t from './tokens.ts'

/** The grammar of Mermaid 12.3. No line end parts statements: `a b` names two states. */
class StateParser extends EmbeddedActionsParser {
  constructor() {
    super([...t.tokens], { recoveryEnabled: true, maxLookahead: 2 })
    this.performSelfAnalysis()
  }

  readonly diagram = this.RULE('diagram', (): Statement[] => {
    this.MANY(() => this.CONSUME(t.LineEnd))
    this.CONSUME(t.Header)
    return this.SUBRULE(this.document)
  })

  /** Kept, as a list made for every statement would cost as much as reading it. */
  private readonly statements: { ALT: () => Statement | undefined }[] = [
    { ALT: () => this.SUBRULE(this.named) },
    { ALT: () => this.SUBRULE(this.composite) },
    { ALT: () => this.SUBRULE(this.titled) },
    { ALT: () => this.SUBRULE(this.note) },
    { ALT: () => this.SUBRULE(this.click) },
    { ALT: () => this.SUBRULE(this.single) },
  ]

  private readonly ends: { ALT: () => IToken }[] = [{ ALT: () => this.CONSUME(t.Id) }, { ALT: () => this.CONSUME(t.Edge) }]

  private document = this.RULE('document', (): Statement[] => {
    const statements: Statement[] = []
    this.MANY(() => {
      const statement = this.OR(this.statements)
      if (statement !== undefined) statements.push(statement)
    })
    return statements
  })

  /** `a`, `a : text`, `a --> b : text`. */
  private named = this.RULE('named', (): Statement => {
    const start = this.LA(1)
    const from = this.SUBRULE(this.mention)
    const to = this.OPTION(() => {
      this.CONSUME(t.Arrow)
      return this.SUBRULE1(this.mention)
    })
    const said = this.OPTION1(() => this.CONSUME(t.Described).image)
    return this.ACTION(() => {
      const span = spanOf(start, this.LA(0))
      const text = said === undefined ? '' : readText(said.slice(1))
      if (to !== undefined) return { says: 'transition', from, to, label: text, ...span }
      return { says: 'state', state: from, type: 'state', descriptions: text === '' ? [] : [text], ...span }
    })
  })

  private mention = this.RULE(
    'mention',
    (): Mention => {
      const id = this.OR(this.ends).image
      const name = this.OPTION(() => {
        this.CONSUME(t.Separator)
        return this.CONSUME1(t.Id).image
      })
      return this.ACTION(() => ({ id: idOf(id), classes: name === undefined ? [] : [idOf(name)] }))
    },
    { recoveryValueFunc: (): Mention => ({ id: '', classes: [] }) },
  )

  /** `state a`, which says nothing, and `state a { … }`. */
  private composite = this.RULE('composite', (): Statement => {
    const name = this.CONSUME(t.Composite)
    const inside = this.OPTION(() => this.SUBRULE(this.block))
    return this.ACTION(() => {
      const state = { id: idOf(name.image), classes: [] }
      const span = spanOf(name, name)
      if (inside !== undefined) return { says: 'state', state, type: 'state', descriptions: [], inside, ...span }
      return { says: 'nothing', why: `“state ${name.image}” alone draws nothing: write “${name.image}”`, ...span }
    })
  })

  /** `state "text" as a`, and with a block. */
  private titled = this.RULE('titled', (): Statement => {
    const text = this.CONSUME(t.StateText)
    const as = this.CONSUME(t.As)
    const inside = this.OPTION(() => this.SUBRULE(this.block))
    return this.ACTION(() => {
      const name = String(as.payload ?? '')
      const span = spanOf(text, as)
      const descriptions = [readText(text.image)]
      if (inside !== undefined)
        return { says: 'state', state: { id: idOf(name), classes: [] }, type: 'state', descriptions, inside, ...span }
      const [id = '', more] = name.split(':')
      const all = more === undefined ? descriptions : [...descriptions, readText(more)]
      return { says: 'state', state: { id: idOf(id), classes: [] }, type: 'state', descriptions: all.filter((one) => one !== ''), ...span }
    })
  })

  private block = this.RULE('block', (): Statement[] => {
    this.CONSUME(t.Open)
    const statements = this.SUBRULE(this.document)
    this.CONSUME(t.Close)
    return statements
  })

  private note = this.RULE('note', (): Statement => {
    const start = this.CONSUME(t.Note)
    return this.OR([
      {
        ALT: () => {
          const side = this.OR1([
            { ALT: () => this.CONSUME(t.LeftOf) && ('left' as const) },
            { ALT: () => this.CONSUME(t.RightOf) && ('right' as const) },
          ])
          const id = this.CONSUME(t.Noted)
          // Mermaid's lexer takes the first two characters for a space and a colon, or a colon and a space.
          const text = this.OR2([
            { ALT: () => this.CONSUME(t.NoteLine).image.slice(2) },
            { ALT: () => this.CONSUME(t.NoteBlock).image.slice(0, -'end note'.length) },
          ])
          return this.ACTION((): Statement => {
            return { says: 'note', id: idOf(id.image), side, text: readText(text ?? ''), ...spanOf(start, id) }
          })
        },
      },
      {
        ALT: (): Statement => {
          this.CONSUME(t.FloatingText)
          const end = this.CONSUME(t.FloatingAs)
          return { says: 'nothing', why: 'Mermaid draws no floating note: write “note right of” a state', ...spanOf(start, end) }
        },
      },
    ])
  })

  private click = this.RULE('click', (): Statement => {
    const start = this.CONSUME(t.Click)
    const { id } = this.SUBRULE(this.mention)
    let [url, tooltip] = ['""', '""']
    this.OR([
      {
        ALT: () => {
          url = this.CONSUME(t.Quoted).image
          tooltip = this.CONSUME1(t.Quoted).image
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Href)
          url = this.CONSUME2(t.Quoted).image
        },
      },
    ])
    const end = this.OR1([{ ALT: () => this.CONSUME(t.LineEnd) }, { ALT: () => this.CONSUME(EOF) }])
    return this.ACTION(() => {
      return { says: 'click', id, url: unquoted(url), tooltip: unquoted(tooltip), ...spanOf(start, end) }
    })
  })

  /** Statements of one token. */
  private single = this.RULE('single', (): Statement | undefined => {
    const token = this.CONSUME(t.Single)
    return this.ACTION(() => statementOf(token))
  })
}

const TYPES = { fork: 'fork', join: 'join', choice: 'choice' } as const

function statementOf(token: IToken): Statement | undefined {
  const { image, tokenType } = token
  const span = spanOf(token, token)
  const words = image.split(/\s+/)
  switch (tokenType) {
    case t.ClassDef: {
      const [, name = '', style = ''] = /^\S+\s+(\w+)\s+([^\n]*)$/.exec(image) ?? []
      return { says: 'classDef', name, style: unshielded(style).trim(), ...span }
    }
    case t.Class: {
      const [, ids = '', classes = ''] = /^\S+\s+(\w+(?:,\s*\w+)*)([^\n]*)$/.exec(image) ?? []
      return { says: 'class', ids: ids.split(',').map((id) => id.trim()), classes: idOf(classes).split(/\s+/), ...span }
    }
    case t.Style: {
      const [, ids = '', style = ''] = /^\S+\s+([\w,]+)\s+([^\n]*)$/.exec(image) ?? []
      const declarations = unshielded(style).split(',')
      return { says: 'style', ids: ids.split(','), style: declarations.map((one) => one.replaceAll(';', '').trim()).join(','), ...span }
    }
    case t.HideEmpty:
      return { says: 'hideEmpty', ...span }
    case t.Scale:
      return { says: 'scale', width: Number(words[1]), ...span }
    case t.Stereotyped: {
      const mark = String(token.payload)
      const type = TYPES[mark.slice(2, -2) as keyof typeof TYPES]
      return { says: 'state', state: { id: idOf(image.slice(0, -mark.length)), classes: [] }, type, descriptions: [], ...span }
    }
    case t.Divider:
      return { says: 'divider', ...span }
    case t.Direction:
      return { says: 'direction', direction: token.payload as FigureDirection, ...span }
    case t.AccTitle:
      return { says: 'accTitle', text: readText(image.slice(image.indexOf(':') + 1)), ...span }
    case t.AccDescr:
      return { says: 'accDescr', text: readText(image.slice(image.indexOf(':') + 1)), ...span }
    case t.AccDescrBlock: {
      if (!image.endsWith('}')) return { says: 'accDescr', text: '', ...span }
      const text = image.slice(image.indexOf('{') + 1, -1).trim()
      return text === '' ? undefined : { says: 'accDescr', text: readText(text), ...span }
    }
    default:
      return undefined
  }
}

function idOf(image: string): string {
  return decoded(unshielded(image.trim()))
}

function unquoted(text: string): string {
  return unshielded(text.slice(1, -1))
}

function spanOf(first: IToken, last: IToken): { start: number; end: number } {
  const end = last.tokenType === EOF ? first.startOffset : last.startOffset + last.image.trimEnd().length
  return { start: first.startOffset, end: Math.max(first.startOffset, end) }
}

let parser: StateParser | undefined

/** The statements that tokens make, and what does not fit. The parser is made when it is first needed. */
export function parseTokens(input: IToken[]): { statements: readonly Statement[]; errors: readonly IRecognitionException[] } {
  parser ??= new StateParser()
  parser.input = input
  const statements = parser.diagram() ?? []
  return { statements, errors: parser.errors }
}
