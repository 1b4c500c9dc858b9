import type { LintFinding, LintRule } from './rule.ts'

/** Two lines between the same nodes with the same label read as two calls. */
export const edgeDrawnTwice: LintRule = {
  code: 'FP318',
  check: ({ figure }) => {
    if (figure.kind !== 'flowchart') return []
    const seen = new Set<string>()
    return figure.edges.flatMap(({ from, to, label = '', stroke, heads }, index): LintFinding[] => {
      const drawn = JSON.stringify([from, to, label, stroke, heads.start, heads.end])
      const twice = seen.has(drawn) && stroke !== 'invisible'
      seen.add(drawn)
      if (!twice) return []
      return [{ message: `the edge from ${from} to ${to} is drawn twice: leave one out, or say what differs`, at: [`edge ${index}`] }]
    })
  },
}
