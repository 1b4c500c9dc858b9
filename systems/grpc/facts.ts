import { derive } from 'fourplane'
import {
  add,
  type CountFact,
  count,
  type DurationFact,
  factor,
  hours,
  minutes,
  percent,
  type RatioFact,
  scale,
  seconds,
} from 'fourplane/units'
import * as from from './sources.ts'

export const firstBackoff: DurationFact = seconds(1).from(from.backoff, { scope: 'default BaseDelay after the first failed connection' })
export const multiplier: RatioFact = factor(1.6).from(from.backoff, { scope: 'default: each further failure waits this much longer' })
export const jitter: RatioFact = percent(20).from(from.backoff, { scope: 'default Jitter, by which waits are randomised' })
export const maxBackoff: DurationFact = seconds(120).from(from.backoff, { scope: 'default MaxDelay, before it is spread' })
export const longestWait: DurationFact = derive('MaxDelay × (1 + jitter)', () => add(maxBackoff, scale(maxBackoff, jitter.value / 100)), [
  maxBackoff,
  jitter,
])
export const connectTimeout: DurationFact = seconds(20).from(from.channel, {
  scope: 'default: least time that a connection attempt is given',
})

export const pingAtMost: DurationFact = minutes(5).from(from.defaults, {
  scope: 'default MinTime of a server: clients must not ping more often',
})
export const strikes: CountFact = count(2, 'strikes').from(from.server, {
  scope: 'bad pings that a server lets pass on one connection; what it sends on a call sets the count to 0',
})
export const clientPing: DurationFact = seconds(10).from(from.parameters, { scope: 'least Time that a client can ping after' })
export const ackTimeout: DurationFact = seconds(20).from(from.defaults, {
  scope: 'default wait for the answer to a ping, client and server',
})
export const serverPing: DurationFact = hours(2).from(from.defaults, { scope: 'default: a server pings an idle connection after' })
export const silentLoss: DurationFact = minutes(30).from(from.keepalive, {
  scope: 'can be, until TCP notices a lost connection without keepalive',
})
