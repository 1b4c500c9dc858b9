import type { ModelEdge } from './model.ts'
import { quantitiesOf } from './quantities.ts'

const FAILURE =
  /\b(fail(s|ed|ure|over)?|error|errors|timeout|timed out|fallback|circuit (open|breaker)|retry|dead.?letter|dlq|unavailable|reject(s|ed)?|crash(es|ed)?|outage|5\d\d)\b/i
const ASYNC = /\b(async|asynchronous(ly)?|publish(es)?|emits?|event|enqueues?|replicat(es|ion))\b/i
const MAX_LABEL_LENGTH = 300

/** Reads the text of an arrow: a latency and a timeout become facts, the rest is the label. */
export function edgeOf(from: string, to: string, text: string, dotted: boolean): ModelEdge {
  const found = quantitiesOf(text)
  const waits = /time-?out/i.test(text)
  const latency = waits ? undefined : found.find(({ dimension }) => dimension === 'latency')
  const timeout = waits ? found.find(({ dimension }) => dimension === 'duration' || dimension === 'latency') : undefined
  const taken = latency ?? timeout
  let label = text
  if (taken !== undefined)
    label = `${text.slice(0, taken.start)} ${text.slice(taken.end)}`
      .replace(/\(\s*\)/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s:;,·~-]+|[\s:;,·~(-]+$/g, '')
  const short = label.slice(0, MAX_LABEL_LENGTH)
  const failure = FAILURE.test(text) && !/\b(no|without|zero) (failure|error)/i.test(text)
  return {
    from,
    to,
    ...(short === '' ? {} : { label: short }),
    async: !failure && (dotted || ASYNC.test(text)),
    failure,
    ...(latency === undefined ? {} : { latency }),
    ...(timeout === undefined ? {} : { timeout }),
    comments: short === text ? [] : [`In the drawing: ${text}`],
  }
}
