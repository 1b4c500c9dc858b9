import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shortfalls } from '../mermaid/shortfalls.ts'
import { MAX_EDGES, MAX_TEXT_SIZE, type Target, targetProfiles } from '../mermaid/target.ts'
import type { LintedText, LintFinding } from './rule.ts'

/** The code of what a target cannot show. */
export const BEYOND_TARGET = 'FP305' satisfies Diagnostic['code']

/** What of a text its target cannot show. */
export function beyondTarget({ figure, text }: LintedText, target: Target): LintFinding[] {
  const { name } = targetProfiles[target]
  const found = shortfalls(figure, target).map(({ what, printed, at }): LintFinding => {
    const advice = printed ? `“fourplane lint --fix=format --target ${target}” writes it in an older form` : 'say it in another way'
    return { message: `${name} may not show ${what}: ${advice}`, at: [at] }
  })
  if (text.length > MAX_TEXT_SIZE)
    found.push({
      message: `${name} draws texts of at most ${MAX_TEXT_SIZE} characters, this one has ${text.length}: part it`,
      at: ['header'],
    })
  if (figure.kind === 'flowchart' && figure.edges.length > MAX_EDGES)
    found.push({
      message: `${name} draws at most ${MAX_EDGES} edges, this text has ${figure.edges.length}: part it`,
      at: [`edge ${MAX_EDGES}`, 'header'],
    })
  return found
}
