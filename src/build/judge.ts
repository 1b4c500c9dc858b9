import { callSiteOf } from '../../dsl/call-site.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { rules } from '../rules/index.ts'
import { placeOf } from './load.ts'
import { placeInStack } from './stack.ts'

/** What the rules say of a diagram, with the severities of the rules. */
export function judge(diagram: Diagram, file: string, cwd: string): Diagnostic[] {
  return rules.flatMap((rule) =>
    rule.check(diagram).map(({ message, subject }): Diagnostic => {
      const place = (subject && placeInStack(callSiteOf(subject), cwd)) ?? placeOf(diagram, cwd)
      return { code: rule.code, severity: rule.severity, message, file, ...(place === undefined ? {} : { place }) }
    }),
  )
}
