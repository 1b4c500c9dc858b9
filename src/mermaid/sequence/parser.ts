import {
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  isRecognitionException,
  type ParserMethod,
  type TokenType,
  tokenMatcher,
} from 'chevrotain'
import type { Fragment } from '../../figure/sequence.ts'
import type { Problem } from '../problem.ts'
import { ARROWS } from './arrows.ts'
import { tokenize, VOCABULARY } from './lexer.ts'
import { inBox, misplaced, refusal, spanOf, tooDeep, tooManyRefused, unclosed, unclosedDescription } from './refusals.ts'
import type { BranchStatement, DestroyStatement, ParticipantStatement, Statement } from './statement.ts'
import * as t from './tokens.ts'

/** Deepest nesting of fragments that is read: beyond it nothing is a diagram that a person looks at. */
export const MAX_NESTING = 200

/** Most statements that are refused before reading ends: a text with so many is of another language. */
const MAX_REFUSED = 1000

/** The fragments, some with the word that begins a further branch. */
const FRAGMENTS: ReadonlyMap<TokenType, { readonly fragment: Fragment['fragment']; readonly section?: TokenType }> = new Map([
  [t.Loop, { fragment: 'loop' }],
  [t.Rect, { fragment: 'rect' }],
  [t.Opt, { fragment: 'opt' }],
  [t.Break, { fragment: 'break' }],
  [t.Alt, { fragment: 'alt', section: t.Else }],
  [t.Par, { fragment: 'par', section: t.And }],
  [t.ParOver, { fragment: 'par_over', section: t.And }],
  [t.Critical, { fragment: 'critical', section: t.Option }],
])
const LINK_WORDS = new Map([
  [t.Links, 'links'],
  [t.Link, 'link'],
  [t.Properties, 'properties'],
  [t.Details, 'details'],
] as const)

/** The sentences are those of `refusals.ts`: chevrotain need not make its own at every refusal. */
const UNSAID: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: () => '',
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
}

/** Reads tokens into statements. What is none is reported, and reading goes on at the end of its line. */
class SequenceParser extends EmbeddedActionsParser {
  private problems: Problem[] = []
  private depth = 0
  private refused = 0

  constructor() {
    super(VOCABULARY, { maxLookahead: 1, recoveryEnabled: false, errorMessageProvider: UNSAID })
    this.performSelfAnalysis()
  }

  read(tokens: IToken[]): Parsing {
    this.input = tokens
    this.problems = []
    this.depth = 0
    this.refused = 0
    return { statements: this.diagram(), problems: this.problems }
  }

  private readonly diagram: ParserMethod<[], Statement[]> = this.RULE('diagram', () => {
    const statements: Statement[] = []
    this.MANY(() => this.CONSUME(t.Newline))
    this.guarded(() => this.CONSUME(t.Header))
    this.SUBRULE(this.body, { ARGS: [statements, undefined] })
    this.MANY1(() => {
      const end = this.CONSUME(t.End)
      this.passOver(end)
      this.SUBRULE1(this.body, { ARGS: [statements, undefined] })
    })
    return statements
  })

  /** Statements up to an `end`, or to the word that begins a further branch of the fragment they are in. */
  private readonly body: ParserMethod<[Statement[], TokenType | undefined], void> = this.RULE('body', (statements, section) => {
    // Made once and not at every statement: chevrotain's advice for rules that are met often.
    const statement = (): Statement => this.SUBRULE(this.statement)
    const alternatives = [
      { ALT: () => this.CONSUME(t.Newline) },
      {
        ALT: () => {
          const read = this.guarded(statement)
          if (read !== undefined) this.ACTION(() => statements.push(read))
        },
      },
      // Mermaid passes over these where a statement could begin.
      { ALT: () => this.CONSUME(t.Stray) },
      { ALT: () => this.passOver(this.CONSUME(t.SectionWord)) },
      { ALT: () => this.passOver(this.CONSUME(t.Misplaced)) },
      { ALT: () => this.passOver(this.CONSUME(t.Placement)) },
    ]
    this.MANY({
      GATE: () => section === undefined || this.LA(1).tokenType !== section,
      DEF: () => this.OR(alternatives),
    })
  })

  private statements: { readonly ALT: () => Statement }[] | undefined

  private readonly statement: ParserMethod<[], Statement> = this.RULE('statement', () => {
    this.statements ??= [
      { ALT: () => this.SUBRULE(this.message) },
      { ALT: () => this.SUBRULE(this.participant, { ARGS: [false] }) },
      { ALT: () => this.SUBRULE(this.create) },
      { ALT: () => this.SUBRULE(this.note) },
      { ALT: () => this.SUBRULE(this.activation) },
      { ALT: () => this.SUBRULE(this.fragment) },
      { ALT: () => this.SUBRULE(this.box) },
      { ALT: () => this.SUBRULE(this.autonumber) },
      { ALT: () => this.SUBRULE(this.linked) },
      { ALT: () => this.SUBRULE(this.title) },
      { ALT: () => this.SUBRULE(this.accessibleTitle) },
      { ALT: () => this.SUBRULE(this.accessibleDescription) },
      { ALT: () => this.SUBRULE(this.descriptionBlock) },
    ]
    return this.OR(this.statements)
  })

  private readonly message: ParserMethod<[], Statement> = this.RULE('message', () => {
    const from = this.CONSUME(t.Name)
    const atStart = this.OPTION(() => this.CONSUME(t.Central)) !== undefined
    const arrow = this.CONSUME(t.ArrowToken)
    const mark = this.OPTION1(() =>
      this.OR([
        { GATE: () => !atStart, ALT: () => this.CONSUME(t.Plus) },
        { GATE: () => !atStart, ALT: () => this.CONSUME(t.Minus) },
        { ALT: () => this.CONSUME1(t.Central) },
      ]),
    )?.tokenType
    const to = this.CONSUME1(t.Name)
    const text = this.CONSUME(t.Text)
    this.CONSUME(t.Newline)
    return this.ACTION((): Statement => {
      const atEnd = mark === t.Central
      const central = atStart && atEnd ? 'both' : atStart ? 'start' : atEnd ? 'end' : undefined
      return {
        ...{ is: 'message', from: from.image.trim(), to: to.image.trim(), text: text.image.slice(1), ...spanOf(from, text) },
        arrow: ARROWS.get(arrow.image.toLowerCase()) ?? { line: 'solid', head: 'none' },
        ...(central === undefined ? {} : { central }),
        ...(mark === t.Plus ? { mark: 'start' } : mark === t.Minus ? { mark: 'end' } : {}),
      }
    })
  })

  private readonly participant: ParserMethod<[boolean], ParticipantStatement | DestroyStatement> = this.RULE('participant', (created) => {
    const word = this.CONSUME(t.ParticipantKind)
    const named = word.tokenType !== t.Destroy
    const name = this.CONSUME(t.Name)
    const config = this.OPTION({ GATE: () => named, DEF: () => this.SUBRULE(this.config) })
    const alias = this.OPTION1({ GATE: () => named, DEF: () => this.SUBRULE(this.alias) })
    this.CONSUME(t.Newline)
    return this.ACTION((): ParticipantStatement | DestroyStatement => {
      const span = spanOf(word, name)
      if (!named && !created) return { is: 'destroy', name: name.image.trim(), ...span }
      return {
        ...{ is: 'participant', name: name.image.trim(), created, ...span },
        ...(named ? { type: word.tokenType === t.ActorWord ? 'actor' : 'participant' } : {}),
        ...(config === undefined ? {} : { config: { text: config.image.trim(), ...spanOf(config) } }),
        ...(alias === undefined ? {} : { alias }),
      }
    })
  })

  private readonly config: ParserMethod<[], IToken> = this.RULE('config', () => {
    this.CONSUME(t.ConfigStart)
    const text = this.CONSUME(t.ConfigText)
    this.CONSUME(t.ConfigEnd)
    return text
  })

  private readonly alias: ParserMethod<[], string> = this.RULE('alias', () => {
    this.CONSUME(t.As)
    return this.OPTION(() => this.CONSUME(t.LineText))?.image ?? ''
  })

  private readonly create: ParserMethod<[], Statement> = this.RULE('create', () => {
    this.CONSUME(t.Create)
    return this.SUBRULE(this.participant, { ARGS: [true] })
  })

  private readonly note: ParserMethod<[], Statement> = this.RULE('note', () => {
    const note = this.CONSUME(t.Note)
    const word = this.CONSUME(t.Placement).tokenType
    const names = [this.CONSUME(t.Name).image.trim()]
    this.OPTION({
      GATE: () => word === t.Over,
      DEF: () => {
        this.CONSUME(t.Comma)
        names.push(this.CONSUME1(t.Name).image.trim())
      },
    })
    const text = this.CONSUME(t.Text)
    this.CONSUME(t.Newline)
    return this.ACTION((): Statement => {
      const place = word === t.Over ? 'over' : word === t.LeftOf ? 'left' : 'right'
      return { is: 'note', place, names, text: text.image.slice(1), ...spanOf(note, text) }
    })
  })

  private readonly activation: ParserMethod<[], Statement> = this.RULE('activation', () => {
    const word = this.CONSUME(t.ActivationWord)
    const name = this.CONSUME(t.Name)
    this.CONSUME(t.Newline)
    return this.ACTION((): Statement => {
      const is = word.tokenType === t.Activate ? 'activate' : 'deactivate'
      return { is, name: name.image.trim(), ...spanOf(word, name) }
    })
  })

  private readonly fragment: ParserMethod<[], Statement> = this.RULE('fragment', () => {
    const word = this.CONSUME(t.FragmentWord)
    const { fragment, section } = FRAGMENTS.get(word.tokenType) ?? { fragment: 'loop' }
    const branches: BranchStatement[] = []
    this.ACTION(() => this.enter(word))
    this.SUBRULE(this.branch, { ARGS: [branches, word, section] })
    this.MANY({
      GATE: () => this.LA(1).tokenType === section,
      DEF: () => {
        const next = this.CONSUME(t.SectionWord)
        this.SUBRULE1(this.branch, { ARGS: [branches, next, section] })
      },
    })
    const closed = this.LA(1)
    const end = this.OPTION1(() => this.CONSUME(t.End))
    return this.ACTION((): Statement => {
      this.depth -= 1
      if (end === undefined && this.depth < MAX_NESTING) this.problems.push(unclosed(word))
      return { is: 'fragment', fragment, branches, closed: spanOf(closed), ...spanOf(word) }
    })
  })

  private readonly branch: ParserMethod<[BranchStatement[], IToken, TokenType | undefined], void> = this.RULE(
    'branch',
    (branches, word, section) => {
      const text = this.OPTION(() => this.CONSUME(t.LineText))?.image ?? ''
      const statements: Statement[] = []
      this.ACTION(() => branches.push({ text, statements, ...spanOf(word) }))
      this.SUBRULE(this.body, { ARGS: [statements, section] })
    },
  )

  private readonly box: ParserMethod<[], Statement> = this.RULE('box', () => {
    const word = this.CONSUME(t.Box)
    const text = this.OPTION(() => this.CONSUME(t.LineText))?.image ?? ''
    const statements: Statement[] = []
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(t.Newline) },
        {
          ALT: () => {
            const member = this.guarded(() => this.SUBRULE(this.participant, { ARGS: [false] }))
            if (member !== undefined) statements.push(member)
          },
        },
      ]),
    )
    const closed = this.LA(1)
    const end = this.OPTION1(() => this.CONSUME(t.End))
    return this.ACTION((): Statement => {
      if (end === undefined && this.depth < Number.POSITIVE_INFINITY)
        this.problems.push(closed.tokenType === EOF ? unclosed(word) : inBox(closed))
      return { is: 'box', text, statements, closed: spanOf(closed), ...spanOf(word) }
    })
  })

  private readonly autonumber: ParserMethod<[], Statement> = this.RULE('autonumber', () => {
    const word = this.CONSUME(t.AutonumberWord)
    const off = this.OPTION(() => this.CONSUME(t.Off))
    const numbers: number[] = []
    this.OPTION1({
      GATE: () => off === undefined,
      DEF: () => {
        numbers.push(Number(this.CONSUME(t.Numeral).image))
        this.OPTION2(() => numbers.push(Number(this.CONSUME1(t.Numeral).image)))
      },
    })
    this.CONSUME(t.Newline)
    return this.ACTION((): Statement => {
      const [start, by] = numbers
      const numbering = { on: off === undefined, ...(start === undefined ? {} : { start }), ...(by === undefined ? {} : { by }) }
      return { is: 'autonumber', numbering, ...spanOf(word) }
    })
  })

  private readonly linked: ParserMethod<[], Statement> = this.RULE('linked', () => {
    const word = this.CONSUME(t.LinkWord)
    const name = this.CONSUME(t.Name)
    const text = this.CONSUME(t.Text)
    this.CONSUME(t.Newline)
    return this.ACTION((): Statement => {
      const is = LINK_WORDS.get(word.tokenType) ?? 'links'
      return { is, name: name.image.trim(), text: text.image.slice(1), ...spanOf(word, text) }
    })
  })

  private readonly title: ParserMethod<[], Statement> = this.RULE('title', () => {
    const title = this.CONSUME(t.Title)
    return this.ACTION((): Statement => ({ is: 'title', text: title.image.replace(/^title:?\s/i, ''), ...spanOf(title) }))
  })

  private readonly accessibleTitle: ParserMethod<[], Statement> = this.RULE('accessibleTitle', () => {
    const word = this.CONSUME(t.AccTitle)
    const text = this.OPTION(() => this.CONSUME(t.Rest))?.image ?? ''
    return this.ACTION((): Statement => ({ is: 'accTitle', text, ...spanOf(word) }))
  })

  private readonly accessibleDescription: ParserMethod<[], Statement> = this.RULE('accessibleDescription', () => {
    const word = this.CONSUME(t.AccDescription)
    const text = this.OPTION(() => this.CONSUME(t.Rest))?.image ?? ''
    return this.ACTION((): Statement => ({ is: 'accDescr', text, ...spanOf(word) }))
  })

  private readonly descriptionBlock: ParserMethod<[], Statement> = this.RULE('descriptionBlock', () => {
    const word = this.CONSUME(t.AccBlock)
    const text = this.OPTION(() => this.CONSUME(t.BlockText))?.image ?? ''
    const end = this.OPTION1(() => this.CONSUME(t.BlockEnd))
    return this.ACTION((): Statement => {
      if (end === undefined) this.problems.push(unclosedDescription(word))
      return { is: 'accDescr', text, ...spanOf(word) }
    })
  })

  /** A fragment begins: too deep a nesting is reported, and the rest of the text is not read. */
  private enter(word: IToken): void {
    this.depth += 1
    if (this.depth > MAX_NESTING) this.stop(tooDeep(word, MAX_NESTING))
  }

  /** Reading ends here; that what is open has no `end` then is no further problem. */
  private stop(problem: Problem): void {
    this.problems.push(problem)
    this.depth = Number.POSITIVE_INFINITY
    while (this.LA(1).tokenType !== EOF) this.SKIP_TOKEN()
  }

  /** Reads a statement; one that is refused is reported and passed over. */
  private guarded<T>(read: () => T): T | undefined {
    const first = this.LA(1)
    try {
      return read()
    } catch (error) {
      if (this.RECORDING_PHASE || !(error instanceof Error && isRecognitionException(error))) throw error
      this.refuse(refusal(first, this.LA(0), this.LA(1)))
      return undefined
    }
  }

  private passOver(token: IToken): void {
    this.ACTION(() => this.refuse(misplaced(token)))
  }

  /** Reports a statement and passes over the rest of its line. */
  private refuse(problem: Problem): void {
    this.problems.push(problem)
    this.refused += 1
    if (this.refused > MAX_REFUSED) {
      this.stop(tooManyRefused(this.LA(0), MAX_REFUSED))
      return
    }
    while (this.LA(1).tokenType !== EOF && !tokenMatcher(this.LA(1), t.Newline)) this.SKIP_TOKEN()
  }
}

/** What the grammar makes of a text. */
export interface Parsing {
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

let parser: SequenceParser | undefined

/** The statements of a source's code, and what is wrong with it; offsets are those of the code. */
export function statementsOf(code: string): Parsing {
  parser ??= new SequenceParser() // it analyses its grammar once, not before it is needed
  return parser.read(tokenize(code))
}
