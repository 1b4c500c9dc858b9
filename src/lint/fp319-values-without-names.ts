import type { LintFinding, LintRule } from './rule.ts'

/** Mermaid drops values beyond the names of the axis, and leaves a gap where they are too few: neither is said. */
export const valuesWithoutNames: LintRule = {
  code: 'FP319',
  check: ({ figure }) => {
    if (figure.kind !== 'xychart') return []
    const [first] = figure.series
    const named = figure.x.categories?.length
    const expected = named ?? first?.values.length ?? 0
    return figure.series.flatMap(({ type, values, title }, index): LintFinding[] => {
      if (values.length === expected) return []
      const than = named === undefined ? `the first series ${expected}` : `the x-axis ${expected} names`
      return [
        {
          message: `${title === undefined ? `this ${type}` : title} has ${values.length} values, ${than}: write as many`,
          at: [`series ${index}`],
        },
      ]
    })
  },
}
