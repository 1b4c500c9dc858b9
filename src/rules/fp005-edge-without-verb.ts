import type { Rule } from './rule.ts'

/** An arrow without a word leaves open who calls whom, and why. */
export const edgeWithoutVerb: Rule = {
  code: 'FP005',
  severity: 'error',
  check: ({ flows }) =>
    flows.flatMap((flow) =>
      flow.steps
        .filter(({ via }) => via.label === undefined && via.protocol === undefined)
        .map(({ from, to }) => ({
          message: `the edge ${from.name} → ${to.name} says nothing: give it a verb or a protocol`,
          subject: flow,
        })),
    ),
}
