import { derive } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  factor,
  hours,
  type LatencyFact,
  lasting,
  mean,
  ms,
  p99,
  type RatioFact,
  scale,
  seconds,
} from 'fourplane/units'
import * as from from './sources.ts'

export const ofThree: CountFact = count(2, 'servers').from(from.reliability, { scope: 'quorum of 3 servers; 1 may fail' })
export const ofFive: CountFact = count(3, 'servers').from(from.reliability, { scope: 'quorum of 5 servers; 2 may fail' })
export const holdTime: DurationFact = seconds(7).from(from.configuration, {
  scope: 'default of rpc_hold_timeout: a request is retried for this long while there is no leader',
})

export const multiplier: RatioFact = factor(5).from(from.requirements, {
  scope: 'default of raft_multiplier; 1 is advised for production',
})
export const baseHeartbeat: DurationFact = lasting(ms(1000)).from(from.requirements, { scope: 'HeartbeatTimeout at raft_multiplier 1' })
export const baseLease: DurationFact = lasting(ms(500)).from(from.requirements, { scope: 'LeaderLeaseTimeout at raft_multiplier 1' })
export const heartbeat: DurationFact = derive(
  'raft_multiplier × HeartbeatTimeout, at the default',
  () => scale(baseHeartbeat, multiplier.value),
  [multiplier, baseHeartbeat],
)
export const lease: DurationFact = derive(
  'raft_multiplier × LeaderLeaseTimeout, at the default',
  () => scale(baseLease, multiplier.value),
  [multiplier, baseLease],
)

export const lastContact: DurationFact = lasting(ms(200)).from(from.telemetry, {
  scope: 'consul.raft.leader.lastContact of a healthy cluster stays below',
})
export const meanRoundTrip: LatencyFact = mean(ms(50)).from(from.monitoring, {
  scope: 'that the round trip between agents must not exceed, all traffic',
})
export const slowRoundTrip: LatencyFact = p99(ms(100)).from(from.monitoring, {
  scope: 'that the round trip between agents must not exceed',
})
export const reapedAfter: DurationFact = hours(72).from(from.autopilot, {
  scope: 'until dead servers are removed without Autopilot; with it when a replacement has joined',
})
