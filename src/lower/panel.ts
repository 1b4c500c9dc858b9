import type { OnCall, RunbookStep } from '../../dsl/gates/on-call.ts'
import type { Panel, PanelEntry } from '../figure/drawing.ts'
import type { Citations } from './footnotes.ts'

/** Entries of one kind on the picture; the page has all of them. */
const MOST_ENTRIES = 2

/** The 3 AM panel: what it prints, where it shows, what to measure, what to check first, what ends it. */
export function panelOf(onCall: OnCall, cite: Citations): Panel {
  const { errors, logs, metrics, runbook, recovery } = onCall
  return {
    title: 'At 3 AM',
    columns: [
      {
        heading: 'It prints',
        entries: errors.slice(0, MOST_ENTRIES).map((error) => ({
          code: error.text,
          text: `${error.printedBy.name}: ${error.means}${cite.mark(error.source)}`,
        })),
      },
      {
        heading: 'In the log',
        entries: logs.slice(0, MOST_ENTRIES).map((log) => ({ code: log.line, text: `${log.where}${cite.mark(log.source)}` })),
      },
      {
        heading: 'The metric',
        entries: metrics.slice(0, MOST_ENTRIES).map((metric) => ({
          code: metric.name,
          text: `${metric.of.name}: ${metric.threshold}${cite.mark(metric.source)}`,
        })),
      },
      {
        heading: 'First check',
        entries: typeof runbook === 'string' ? [{ text: `Runbook: ${runbook}` }] : [stepEntry(runbook[0], cite)],
      },
      { heading: 'Recovery', entries: recovery.slice(0, MOST_ENTRIES).map((step) => stepEntry(step, cite)) },
    ],
  }
}

function stepEntry(step: RunbookStep, cite: Citations): PanelEntry {
  const mark = step.source === undefined ? '' : `${cite.mark(step.source)}`
  const risk = step.risk === 'readOnly' ? '' : ` [${step.risk}]`
  return { ...(step.command === undefined ? {} : { code: step.command }), text: `${step.do}${risk}${mark}` }
}
