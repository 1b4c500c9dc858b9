import type { Moment, Turn } from '../../dsl/categories/incident.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import type { Period, TimelineSection } from '../figure/timeline.ts'
import type { Citations } from './footnotes.ts'

const MINUTE_MS = 60_000
const HOUR_MIN = 60
const DAY_MIN = 24 * HOUR_MIN

/** What a stretch of an incident is called, by the turn that begins it; `trigger` only where the timeline says when it was detected. Each has one colour in all incidents. */
const STRETCHES: Readonly<Record<Turn | 'start', { readonly title: string; readonly accent: number }>> = {
  start: { title: 'Before', accent: 0 },
  trigger: { title: 'Not yet detected', accent: 5 },
  detected: { title: 'Being worked on', accent: 3 },
  mitigated: { title: 'Mitigated', accent: 4 },
  resolved: { title: 'Resolved', accent: 2 },
}

/** The stretch behind a trigger, where nobody published when it was detected. */
const UNDATED_DETECTION = 'Failing'

/** The timeline of an incident: moments in UTC, with the time since the trigger, in a section from each turn to the next. */
export function momentsOf(title: string, timeline: readonly Moment[], cite: Citations): FurtherFigure {
  const start = Date.parse((timeline.find(({ turn }) => turn === 'trigger') ?? timeline[0])?.at ?? '')
  const detected = timeline.some(({ turn }) => turn === 'detected')
  const stretchOf = (turn: Turn | 'start'): (typeof STRETCHES)[Turn] =>
    turn === 'trigger' && !detected ? { ...STRETCHES.trigger, title: UNDATED_DETECTION } : STRETCHES[turn]
  const days = new Set(timeline.map(({ at }) => utc(at).slice(0, 10)))
  const sections: { title: string; accent: number; periods: Period[] }[] = []
  for (const { at, what, turn, source } of timeline) {
    if (sections.length === 0 || turn !== undefined) sections.push({ ...stretchOf(turn ?? 'start'), periods: [] })
    const time = days.size === 1 ? utc(at).slice(11) : utc(at)
    const period: Period = { label: `${time} UTC${since(Date.parse(at) - start)}`, events: [`${what}${cite.mark(source)}`] }
    sections.at(-1)?.periods.push(period)
  }
  return {
    heading: `Timeline${days.size === 1 ? ` of ${[...days].join()}` : ''}`,
    figure: {
      kind: 'timeline',
      title: `${title}: timeline`,
      description: 'What happened when, in UTC.',
      sections: sections satisfies TimelineSection[],
    },
  }
}

/** `2021-10-04 15:40` */
export function utc(at: string): string {
  return new Date(Date.parse(at)).toISOString().slice(0, 16).replace('T', ' ')
}

/** `, +1 h 5 min` on one line; nothing at the start itself and before it. */
function since(elapsedMs: number): string {
  const minutes = Math.round(elapsedMs / MINUTE_MS)
  if (!(minutes > 0)) return ''
  const parts = [
    [Math.floor(minutes / DAY_MIN), 'd'],
    [Math.floor((minutes % DAY_MIN) / HOUR_MIN), 'h'],
    [minutes % HOUR_MIN, 'min'],
  ] as const
  return `, +${parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}\u00a0${unit}`)
    .join('\u00a0')}`
}
