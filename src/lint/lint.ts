import type { Severities } from '../config/config.ts'
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { type MermaidText, mermaidTexts, placeInFile } from '../markdown/texts.ts'
import { read } from '../mermaid/parse.ts'
import { locator, type Span } from '../mermaid/position.ts'
import { summarised } from '../mermaid/problem.ts'
import type { Target } from '../mermaid/target.ts'
import { BEYOND_TARGET, beyondTarget } from './beyond-target.ts'
import type { LintedText, LintFinding } from './rule.ts'
import { lintRules } from './rules.ts'
import { settleText } from './suppress.ts'

export interface LintOptions {
  /** Where the texts will be shown; `mermaid-12` by default. */
  readonly target?: Target
  readonly severities?: Severities
}

/** What is wrong with the Mermaid texts of a file. */
export interface Linted {
  /** How many texts the file holds. */
  readonly texts: number
  /** In the order of the file, with places in it. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads every Mermaid text of a file: its errors, what its target cannot show, and what an on-call engineer could not trust. A text with errors
 * is not judged by the rules, since part of it is not known.
 *
 * @param file path as diagnostics name it; its ending tells Markdown from Mermaid
 */
export function lintFile(file: string, content: string, options: LintOptions = {}): Linted {
  const texts = mermaidTexts(file, content)
  const diagnostics = texts.flatMap((text) => lintText(text, options))
  return { texts: texts.length, diagnostics: [...diagnostics].sort(byPlace) }
}

function lintText(text: MermaidText, { target = 'mermaid-12', severities = {} }: LintOptions): Diagnostic[] {
  const { figure, problems, places } = read(text.text)
  const locate = locator(text.text)
  const { file } = text
  const syntax = summarised(problems).map(({ code, message, severity = 'error', start }): Diagnostic => {
    return { code, severity, message, file, place: { file, ...locate(start) } }
  })
  const broken = figure === undefined || syntax.some(({ severity }) => severity === 'error')
  const judged = broken ? [] : judge({ text: text.text, figure, places }, target)
  const found = judged.map(({ code, message, span }): Diagnostic => {
    return { code, severity: 'warning', message, file, place: { file, ...locate(span.start) } }
  })
  return settleText([...syntax, ...found], text.text, severities).map((diagnostic) =>
    diagnostic.place === undefined ? diagnostic : { ...diagnostic, place: placeInFile(text, diagnostic.place) },
  )
}

interface Judgement {
  readonly code: Diagnostic['code']
  readonly message: string
  readonly span: Span
}

function judge(text: LintedText, target: Target): Judgement[] {
  const start = text.places.get('header') ?? { start: 0, end: 0 }
  const placed =
    (code: Diagnostic['code']) =>
    ({ message, at }: LintFinding): Judgement => ({ code, message, span: firstPlace(at, text.places) ?? start })
  return [
    ...beyondTarget(text, target).map(placed(BEYOND_TARGET)),
    ...lintRules.flatMap(({ code, check }) => check(text).map(placed(code))),
  ]
}

function firstPlace(keys: readonly string[], places: LintedText['places']): Span | undefined {
  for (const key of keys) {
    const place = places.get(key)
    if (place !== undefined) return place
  }
  return undefined
}
