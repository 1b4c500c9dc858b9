import { callSiteOf } from '../../dsl/call-site.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { OwnRule } from '../config/config.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { rules } from '../rules/index.ts'
import { type PlacedStatement, statementsOf } from '../rules/statement.ts'
import { placeOf } from './load.ts'
import { placeInStack } from './stack.ts'

/** What the rules of the package and the author's own say of a diagram, with the severities of the rules. */
export function judge(diagram: Diagram, file: string, cwd: string, ownRules: readonly OwnRule[] = []): Diagnostic[] {
  return [...rules, ...ownRules].flatMap((rule) =>
    rule.check(diagram).map(({ message, subject, path }): Diagnostic => {
      const place = (subject && placeInStack(callSiteOf(subject), cwd)) ?? placeOf(diagram, cwd)
      return {
        code: rule.code,
        severity: rule.severity,
        message,
        file,
        ...(place === undefined ? {} : { place }),
        ...(path === undefined ? {} : { path }),
      }
    }),
  )
}

/** What a diagram says of its system, with the lines that say it. */
export function stated(diagram: Diagram, file: string, cwd: string): PlacedStatement[] {
  return statementsOf(diagram).map(({ subject, ...statement }) => {
    const place = placeInStack(callSiteOf(subject), cwd) ?? placeOf(diagram, cwd)
    return { ...statement, file, ...(place === undefined ? {} : { place }) }
  })
}
