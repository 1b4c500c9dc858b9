import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type AvailabilityFact,
  availability,
  type BandwidthFact,
  type CountFact,
  count,
  type DurationFact,
  factor,
  gbps,
  hours,
  minutes,
  percent,
  type RatioFact,
  ratioOf,
  seconds,
  subtract,
} from 'fourplane/units'
import * as from from './sources.ts'

export const messagesSent: AvailabilityFact = availability(99).from(from.outagePost, {
  asOf: '2021-01-04',
  scope: 'of messages sent successfully at 06:57 PST',
})
export const messagesUsually: AvailabilityFact = availability(99.999).from(from.outagePost, {
  scope: 'usual success rate',
  qualifier: 'over',
})
export const failuresAgainstUsual: RatioFact = derive(
  '(100 % − 99 %) ÷ (100 % − 99.999 %), failed messages, at least, as the usual rate is over 99.999 %',
  () => factor(Math.round(ratioOf(subtract(availability(100), messagesSent), subtract(availability(100), messagesUsually)).value)),
  [messagesSent, messagesUsually],
)
export const outage: DurationFact = hours(5).from(from.techTarget, {
  asOf: '2021-01-04',
  scope: 'from about 06:00 PST; unusable for all from 07:00',
  qualifier: 'about',
})
export const unavailable: DurationFact = minutes(90).from(from.downtimeProject, {
  asOf: '2021-01-04',
  scope: 'that Slack was down',
  qualifier: 'about',
})
export const serversAttempted: CountFact = count(1200, 'servers').from(from.theRegister, {
  asOf: '2021-01-04',
  scope: 'that Slack attempted to add to the web tier',
})
export const slowRequests: RatioFact = percent(1).from(from.techTarget, {
  asOf: '2021-01-04',
  scope: 'of incoming requests, of high latency',
})
export const slowRequestsTime: RatioFact = percent(40).from(from.techTarget, {
  asOf: '2021-01-04',
  scope: 'of back-end server time taken by them',
  qualifier: 'about',
})

export const attachmentBurst: BandwidthFact = gbps(50).from(from.gatewayQuotas, {
  scope: 'maximum burst per VPC, Direct Connect gateway or peered gateway, text of August 2020',
})
export const metricInterval: DurationFact = seconds(60).from(from.gatewayMetrics, { scope: 'between data points of a transit gateway' })
export const launchBurst: CountFact = count(1000, 'instances').from(from.apiThrottling, {
  scope: 'launched at once from a full bucket of RunInstances, then two a second',
})

export const users: Unpublished = unpublished(
  'how many people or teams, looked for in the opening of the post and in the press that was read',
)
export const outageCost: Unpublished = unpublished('cost or credits, looked for in the opening of the post and in the press that was read')
