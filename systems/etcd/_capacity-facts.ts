import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type BandwidthFact,
  bytesPerSecond,
  type CountFact,
  count,
  type DataSizeFact,
  gigabytes,
  percent,
  perSecond,
  type RatioFact,
  ratioOf,
  scale,
  subtract,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './_comparison-sources.ts'
import { alertShare, defaultQuota, suggestedMaximum } from './facts.ts'

// “Large cluster” of the hardware guide: upper bounds, not measurements.

const fewer = 'fewer than, “large cluster” of the guide, such as 1,000 Kubernetes nodes'
const large = 'at most, “large cluster” of the guide, such as 1,000 Kubernetes nodes'

export const storedData: DataSizeFact = gigabytes(1).from(from.hardware, { scope: large })
export const requests: ThroughputFact = perSecond(10_000, 'requests').from(from.hardware, { scope: fewer })
export const clients: CountFact = count(1500, 'clients').from(from.hardware, { scope: fewer })
export const kubernetesNodes: CountFact = count(1000, 'nodes').from(from.hardware, {
  scope: 'Kubernetes cluster that the guide gives as example of a large one',
})
export const memory: DataSizeFact = gigabytes(32).from(from.hardware, { scope: 'one member, m4.2xlarge' })
export const diskBandwidth: BandwidthFact = bytesPerSecond(125_000_000).from(from.hardware, { scope: 'one member, m4.2xlarge' })
export const sequentialIops: CountFact = count(500, 'sequential IOPS').from(from.hardware, {
  scope: 'recommended for heavily loaded clusters',
})
export const catchUpBandwidth: BandwidthFact = bytesPerSecond(100_000_000).from(from.hardware, {
  scope: 'suggested disk bandwidth, at least, so that a member recovers 1 GB within 15 s',
})
export const manyRequests: ThroughputFact = perSecond(30_000, 'requests').from(from.performance, {
  scope: 'more than, under heavy load, three members on machines like n-4 of Google Cloud; not those of the large cluster',
})

export const alertAt: DataSizeFact = derive('quota × 95 %', () => scale(defaultQuota, 0.95), [defaultQuota, alertShare])
export const freeOfQuota: RatioFact = derive('1 − data ÷ quota', () => subtract(percent(100), ratioOf(storedData, defaultQuota)), [
  storedData,
  defaultQuota,
])
export const quotaSteps: RatioFact = derive('suggested maximum ÷ default quota', () => ratioOf(suggestedMaximum, defaultQuota), [
  suggestedMaximum,
  defaultQuota,
])
export const capacityCost: Unpublished = unpublished('looked in the hardware guide of etcd 3.6: machine types are named, no prices')
