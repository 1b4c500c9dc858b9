import type { Moment, Turn } from '../../dsl/categories/incident.ts'
import type { Finding, Rule } from './rule.ts'

const TURNS: readonly Turn[] = ['trigger', 'detected', 'mitigated', 'resolved']

/** Lengths are computed from the timeline: it runs forwards, and its turns come once and in order. */
export const timelineOutOfOrder: Rule = {
  code: 'FP012',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'incident') return []
    const { timeline } = diagram.anatomy
    const findings: Finding[] = []
    for (const [index, moment] of timeline.entries()) {
      const before = timeline[index - 1]
      if (before !== undefined && Date.parse(moment.at) < Date.parse(before.at)) {
        findings.push({
          message: `${moment.at} stands after ${before.at}, which is later: put the timeline in order, or mend the day if midnight lies between`,
          subject: diagram,
        })
      }
    }
    return [...findings, ...turnFindings(timeline).map((message) => ({ message, subject: diagram }))]
  },
}

function turnFindings(timeline: readonly Moment[]): string[] {
  const marked = timeline.flatMap(({ turn, at }) => (turn === undefined ? [] : [{ turn, at }]))
  const twice = TURNS.filter((turn) => marked.filter((moment) => moment.turn === turn).length > 1)
  const wrong = marked.slice(1).flatMap((moment, index) => {
    const before = marked[index]
    if (before === undefined || TURNS.indexOf(moment.turn) >= TURNS.indexOf(before.turn)) return []
    return [`“${moment.turn}” at ${moment.at} comes after “${before.turn}” at ${before.at}: the turns are ${TURNS.join(', ')}`]
  })
  return [...twice.map((turn) => `two moments are marked “${turn}”: an incident has one`), ...wrong]
}
