import { EmbeddedActionsParser, EOF, type IToken } from 'chevrotain'
import type { Timeline } from '../../figure/timeline.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { readText } from './text.ts'
import {
  AccDescr,
  AccDescrBlock,
  AccTitle,
  Colon,
  Event,
  Header,
  HeaderLR,
  HeaderTD,
  LineEnd,
  OpenBlock,
  Period,
  Section,
  Statement,
  Title,
  tokens,
} from './tokens.ts'

/** A period whose events are still to come. */
interface OpenPeriod {
  readonly label: string
  readonly events: string[]
}

/** Where the tokens come from, and where problems go. */
interface Source {
  readonly report: Report
  /** The offset in the body of an offset of a token. */
  readonly offset: (at: number) => number
  /** Length of the text that the tokens are of. */
  readonly end: number
}

/** What has been read so far. */
interface State extends Source {
  readonly places: Map<string, Span>
  readonly sections: { title?: string; periods: OpenPeriod[] }[]
  readonly said: { title?: string; accTitle?: string; description?: string; direction?: 'LR' | 'TD' }
  periods: number
  /** Sections with a title: periods may stand before the first. */
  titled: number
  last?: OpenPeriod
}

/** The grammar of Mermaid 12.3: a header, then statements in any order; what it refuses is reported, and reading goes on behind it. */
class TimelineParser extends EmbeddedActionsParser {
  private state: State = begin({ report: () => undefined, offset: (at) => at, end: 0 })

  constructor() {
    super([...tokens], { recoveryEnabled: false, maxLookahead: 1 })
    this.performSelfAnalysis()
  }

  /** Reads the tokens of one text. */
  read(input: IToken[], source: Source): Reading<Timeline> {
    this.state = begin(source)
    this.input = input
    this.timeline()
    for (const { message, token } of this.errors) source.report({ code: 'FP301', message, ...placeOf(this.state, token) })
    return finish(this.state)
  }

  private timeline = this.RULE('timeline', () => {
    this.MANY(() => this.CONSUME(LineEnd))
    const header = this.OR([
      { ALT: () => ({ token: this.CONSUME(HeaderLR), direction: 'LR' as const }) },
      { ALT: () => ({ token: this.CONSUME(HeaderTD), direction: 'TD' as const }) },
      { ALT: () => ({ token: this.CONSUME(Header), direction: undefined }) },
    ])
    this.ACTION(() => {
      this.state.places.set('header', placeOf(this.state, header.token))
      if (header.direction !== undefined) this.state.said.direction = header.direction
    })
    this.MANY1(() => {
      const token = this.CONSUME(Statement)
      this.ACTION(() => take(this.state, token))
    })
  })
}

function begin(source: Source): State {
  return { ...source, places: new Map(), sections: [], said: {}, periods: 0, titled: 0 }
}

function placeOf({ offset }: State, token: IToken): Span {
  if (token.tokenType === EOF) return { start: 0, end: 0 }
  return { start: offset(token.startOffset), end: offset(token.startOffset + token.image.trimEnd().length - 1) + 1 }
}

function afterColon(image: string): string {
  return readText(image.slice(image.indexOf(':') + 1))
}

/** One statement. Mermaid's `addEvent` gives an event to the last period, whatever stands between them. */
function take(state: State, token: IToken): void {
  const { said, sections, places, report } = state
  const { image } = token
  const place = placeOf(state, token)
  const refuse = (message: string): void => report({ code: 'FP301', message, ...place })
  switch (token.tokenType) {
    case Title:
      said.title = readText(image.slice(6))
      places.set('title', place)
      break
    case AccTitle:
      if (isLast(state, token)) refuse('accTitle has no text: write one behind its colon')
      said.accTitle = afterColon(image)
      places.set('accTitle', place)
      break
    case AccDescr:
      if (isLast(state, token)) refuse('accDescr has no text: write one behind its colon')
      said.description = afterColon(image)
      places.set('accDescr', place)
      break
    case AccDescrBlock: {
      const text = image.slice(image.indexOf('{') + 1, -1).trim()
      if (text === '') break
      said.description = readText(text.replace(/\n\s+/g, '\n'))
      places.set('accDescr', place)
      break
    }
    case Section: {
      const title = readText(image.slice(8))
      places.set(`section ${state.titled}`, place)
      state.titled += 1
      sections.push({ title, periods: [] })
      break
    }
    case Period: {
      const period = { label: readText(image), events: [] }
      if (sections.length === 0) sections.push({ periods: [] })
      sections.at(-1)?.periods.push(period)
      state.last = period
      places.set(`period ${state.periods}`, place)
      state.periods += 1
      break
    }
    case Event:
      if (state.last === undefined)
        refuse('an event belongs to a period: write the period before the colon, such as “2024 : what happened”')
      else state.last.events.push(readText(image.slice(2)))
      break
    case Colon:
      refuse(
        'a colon parts a period from its event only with a space and a text behind it: write #58; for a colon that is part of the text',
      )
      break
    case OpenBlock:
      refuse('the text of accDescr never ends: close it with }')
      break
    case Header:
    case HeaderLR:
    case HeaderTD:
      refuse('a statement cannot begin with the word “timeline”: write its first letter as #116;')
      break
  }
}

/** A value that is empty at the end of the text: there Mermaid's lexer ends in the middle of the statement. */
function isLast({ end }: State, { image, startOffset }: IToken): boolean {
  return startOffset + image.length === end && afterColon(image) === ''
}

function finish({ said, sections, places }: State): Reading<Timeline> {
  return { figure: { kind: 'timeline', ...said, sections }, places }
}

let parser: TimelineParser | undefined

/** Reads the tokens of a timeline; the parser is made when it is first needed. */
export function readTokens(input: IToken[], source: Source): Reading<Timeline> {
  parser ??= new TimelineParser()
  return parser.read(input, source)
}
