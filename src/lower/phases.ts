import type { MigrationPlan } from '../../dsl/categories/migration.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import type { Citations } from './footnotes.ts'
import { told } from './told.ts'

/** The phases of a migration on a calendar, each with what is done in it and the way back. */
export function phasesOf(title: string, { phases }: MigrationPlan, cite: Citations): FurtherFigure {
  return {
    heading: 'Phases',
    figure: {
      kind: 'gantt',
      title: `${title}: phases`,
      description: 'When each phase ran, what was done in it, and the way back.',
      dateFormat: 'YYYY-MM-DD',
      sections: phases.map(({ name, from, to, what, rollback, source }) => ({
        title: name,
        tasks: [{ name: `${what}${cite.mark(source)} (way back: ${told(rollback)})`, tags: [], start: firstDay(from), end: dayAfter(to) }],
      })),
    },
  }
}

/** The first day of an ISO year, month or day. */
function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The day after an ISO year, month or day is over: a gantt says where a task ends by the day on which it is no longer worked on. */
function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const next =
    month === undefined ? Date.UTC(year + 1, 0, 1) : day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)
  return new Date(next).toISOString().slice(0, 10)
}
