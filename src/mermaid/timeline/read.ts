import type { Timeline } from '../../figure/timeline.ts'
import type { Document } from '../document.ts'
import { shielded } from '../entities.ts'
import type { Reading } from '../language.ts'
import type { Report } from '../problem.ts'
import { readTokens } from './parser.ts'
import { lexer } from './tokens.ts'

/** Reads a timeline as Mermaid 12.3 does. */
export function readTimeline(document: Document, report: Report): Reading<Timeline> {
  return readTokens(lexer.tokenize(shielded(document.body)).tokens, report)
}
