import type { Timeline } from '../../figure/timeline.ts'
import type { Document } from '../document.ts'
import type { Reading } from '../language.ts'
import type { Report } from '../problem.ts'
import { shield } from '../shield.ts'
import { readTokens } from './parser.ts'
import { lexer } from './tokens.ts'

/** Reads a timeline as Mermaid 12.3 does. */
export function readTimeline(document: Document, report: Report): Reading<Timeline> {
  const { text, offset } = shield(document)
  return readTokens(lexer.tokenize(text).tokens, { report, offset, end: text.length })
}
