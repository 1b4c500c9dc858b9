import { type Unpublished, unpublished } from 'fourplane'
import {
  type AvailabilityFact,
  availability,
  type BandwidthFact,
  bytesPerSecond,
  type CountFact,
  count,
  type DurationFact,
  gbps,
  hours,
  lasting,
  minutes,
  ms,
  percent,
  perDay,
  perSecond,
  perWeek,
  type RatioFact,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

// What the owner says is a bound or rounded (“more than”, “upwards of”): each keeps its hedge.

export const gatewayRequests: ThroughputFact = perSecond(1_000_000, 'requests').from(from.zuul2, {
  asOf: '2018-05',
  scope: 'all Zuul 2 clusters',
  qualifier: 'over',
})
export const gatewayClusters: CountFact = count(80, 'clusters').from(from.zuul2, { asOf: '2018-05', qualifier: 'over' })
export const backendClusters: CountFact = count(100, 'backend clusters').from(from.zuul2, { asOf: '2018-05', qualifier: 'about' })

export const videoFromOpenConnect: RatioFact = percent(100).from(from.openConnectDelivers, { asOf: '2016-03', scope: 'video traffic' })
export const directToIsp: RatioFact = percent(95).from(from.openConnectPlayback, {
  asOf: '2018-06',
  scope: 'of traffic worldwide',
  qualifier: 'about',
})
export const fillPerAppliance: BandwidthFact = gbps(1.2).from(from.openConnectRequirements, {
  scope: 'inbound capacity that a site must have daily for each embedded appliance, for fill and updates',
})

export const cacheRequests: ThroughputFact = perSecond(30_000_000, 'requests').from(from.globalCaching, {
  asOf: '2016-03',
  scope: 'routinely, EVCache in production',
  qualifier: 'over',
})
export const cacheRequestsPerDay: ThroughputFact = perDay(2_000_000_000_000, 'requests').from(from.globalCaching, {
  asOf: '2016-03',
  scope: 'all EVCache clusters',
  qualifier: 'under',
})

export const hoursWatched: ThroughputFact = perDay(140_000_000, 'hours watched').from(from.viewingHistory, {
  asOf: '2018-01',
  qualifier: 'over',
})

export const kafkaClusters: CountFact = count(24, 'fronting clusters').from(from.keystone, { asOf: '2016' })
export const kafkaInstances: CountFact = count(3000, 'instances').from(from.keystone, {
  asOf: '2016',
  scope: 'fronting clusters',
  qualifier: 'over',
})
export const eventsPeak: ThroughputFact = perSecond(12_500_000, 'events').from(from.keystonePipeline, { asOf: '2016', scope: 'peak' })
export const eventBytesPeak: BandwidthFact = bytesPerSecond(35_000_000_000).from(from.keystonePipeline, { asOf: '2016', scope: 'peak' })
export const keystoneAvailability: AvailabilityFact = availability(99.99).from(from.keystonePipeline, {
  asOf: '2016',
  scope: 'Keystone pipeline; first numbers with VPC: 99.9999 %',
})
export const routingJobs: CountFact = count(10_000, 'Samza jobs').from(from.samzaAtNetflix, { qualifier: 'over' })

export const apiCalls: ThroughputFact = perDay(1_000_000_000, 'calls').from(from.faultTolerance, {
  asOf: '2012-03',
  scope: 'incoming',
  qualifier: 'over',
})
export const fanOut: CountFact = count(6, 'calls to dependencies').from(from.faultTolerance, {
  asOf: '2012-03',
  scope: 'average, a call to the API',
})

export const commandTimeout: DurationFact = lasting(ms(1000)).from(from.hystrixProperties, { scope: 'default of a command' })
export const breakerErrorShare: RatioFact = percent(50).from(from.hystrixProperties, { scope: 'default, of requests in 10 s' })
export const breakerVolume: CountFact = count(20, 'requests in 10 s').from(from.hystrixProperties, { scope: 'default' })

export const metricsTarget: CountFact = count(20_000_000, 'metrics').from(from.atlasIntroduction, {
  asOf: '2014-12',
  scope: 'design target, or more',
})
export const containersLaunched: ThroughputFact = perWeek(1_000_000, 'containers').from(from.containerUsage, {
  asOf: '2017-04',
  scope: 'crossing, all of Titus',
})

export const availabilityGoal: AvailabilityFact = availability(99.99).from(from.activeActive, { asOf: '2013', scope: 'internal goal' })
export const measuredAvailability: Unpublished = unpublished(
  'looked for a measured availability of the service in the articles and slides cited, as far as read',
)
export const evacuationTime: DurationFact = minutes(10).from(from.nimble, { asOf: '2018', scope: 'one AWS region', qualifier: 'under' })
export const evacuationBefore: DurationFact = hours(1).from(from.nimble, { asOf: '2018', scope: 'before Nimble', qualifier: 'about' })

export const requestLatency: Unpublished = unpublished(
  'looked for a response time of the whole path in the articles on Zuul 2, Hystrix and Open Connect, as far as read',
)
export const runningCost: Unpublished = unpublished(
  'looked for an amount for cloud or delivery network in copies of annual reports (10-K), as far as these could be read',
)
