import { type CountFact, count, type DurationFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const probesSeen: CountFact = count(2, 'probes seen').from(from.loop, {
  scope: 'more than this many arrivals of its own probe, and the process stops',
})
export const probing: DurationFact = seconds(30).from(from.setup, { scope: 'for at most, after the start, the probe is tried' })
export const probeRetry: DurationFact = seconds(1).from(from.setup, { scope: 'wait after a probe that failed' })
export const upstreamWait: DurationFact = seconds(2).from(from.forward, { scope: 'default wait for the response of an upstream' })
export const healthCheck: DurationFact = seconds(0.5).from(from.forward, { scope: 'default interval of checks of an upstream that failed' })
export const maxFails: CountFact = count(2, 'failed checks').from(from.forward, {
  scope: 'default of max_fails, one after the other, before an upstream counts as down',
})
