import { EmbeddedActionsParser, EOF, type IToken } from 'chevrotain'
import type { Timeline } from '../../figure/timeline.ts'
import { unshielded } from '../entities.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { decoded } from '../text.ts'
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
  Title,
  tokens,
} from './tokens.ts'

/** A period whose events are still to come. */
interface OpenPeriod {
  readonly label: string
  readonly events: string[]
}

/** What has been read so far. */
interface State {
  readonly report: Report
  readonly places: Map<string, Span>
  readonly sections: { title?: string; periods: OpenPeriod[] }[]
  readonly said: { title?: string; accTitle?: string; description?: string; direction?: 'LR' | 'TD' }
  periods: number
  last?: OpenPeriod
}

/** The grammar of Mermaid 12.3: a header, then statements in any order; what it refuses is reported, and reading goes on behind it. */
class TimelineParser extends EmbeddedActionsParser {
  private state: State = begin(() => undefined)

  constructor() {
    super([...tokens], { recoveryEnabled: false, maxLookahead: 1 })
    this.performSelfAnalysis()
  }

  /** Reads the tokens of one text. */
  read(input: IToken[], report: Report): Reading<Timeline> {
    this.state = begin(report)
    this.input = input
    this.timeline()
    for (const { message, token } of this.errors) report({ code: 'FP301', message, ...placeOf(token) })
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
      this.state.places.set('header', placeOf(header.token))
      if (header.direction !== undefined) this.state.said.direction = header.direction
    })
    this.MANY1(() => this.SUBRULE(this.statement))
  })

  private statement = this.RULE('statement', () => {
    const token = this.OR(statementTokens.map((type, index) => ({ ALT: () => this.consume(index, type) })))
    this.ACTION(() => take(this.state, token))
  })
}

const statementTokens = [
  LineEnd,
  Title,
  AccTitle,
  AccDescr,
  AccDescrBlock,
  Section,
  Period,
  Event,
  Colon,
  OpenBlock,
  Header,
  HeaderLR,
  HeaderTD,
] as const

function begin(report: Report): State {
  return { report, places: new Map(), sections: [], said: {}, periods: 0 }
}

function placeOf(token: IToken): Span {
  if (token.tokenType === EOF) return { start: 0, end: 0 }
  return { start: token.startOffset, end: token.startOffset + token.image.trimEnd().length }
}

/** The text behind a keyword, as a reader sees it. */
function textOf(image: string, from: number): string {
  return decoded(unshielded(image.slice(from)).trim())
}

function afterColon(image: string): string {
  return unshielded(image.slice(image.indexOf(':') + 1)).trim()
}

/** One statement. Mermaid's `addEvent` gives an event to the last period, whatever stands between them. */
function take(state: State, token: IToken): void {
  const { said, sections, places, report } = state
  const { image } = token
  const place = placeOf(token)
  const refuse = (message: string): void => report({ code: 'FP301', message, ...place })
  switch (token.tokenType) {
    case Title:
      said.title = textOf(image, 6)
      places.set('title', place)
      break
    case AccTitle:
      said.accTitle = decoded(afterColon(image))
      places.set('accTitle', place)
      break
    case AccDescr:
      said.description = decoded(afterColon(image))
      places.set('accDescr', place)
      break
    case AccDescrBlock: {
      const text = unshielded(image.slice(image.indexOf('{') + 1, -1)).trim()
      if (text === '') break
      said.description = decoded(text.replace(/\n\s+/g, '\n'))
      places.set('accDescr', place)
      break
    }
    case Section: {
      const title = textOf(image, 8)
      places.set(`section ${sections.filter((section) => section.title !== undefined).length}`, place)
      sections.push({ title, periods: [] })
      break
    }
    case Period: {
      const period = { label: textOf(image, 0), events: [] }
      if (sections.length === 0) sections.push({ periods: [] })
      sections.at(-1)?.periods.push(period)
      state.last = period
      places.set(`period ${state.periods}`, place)
      state.periods += 1
      break
    }
    case Event:
      if (state.last === undefined) refuse('an event belongs to a period: write the period before the colon, such as “2024 : what happened”')
      else state.last.events.push(textOf(image, 2))
      break
    case Colon:
      refuse('a colon parts a period from its event only with a space and a text behind it: write #58; for a colon that is part of the text')
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

function finish({ said, sections, places }: State): Reading<Timeline> {
  return { figure: { kind: 'timeline', ...said, sections }, places }
}

let parser: TimelineParser | undefined

/** Reads the tokens of a timeline; the parser is made when it is first needed. */
export function readTokens(input: IToken[], report: Report): Reading<Timeline> {
  parser ??= new TimelineParser()
  return parser.read(input, report)
}
