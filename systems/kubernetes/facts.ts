import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  hours,
  type LatencyFact,
  ms,
  p99,
  percent,
  perDay,
  perSecond,
  perSecondOf,
  type RatioFact,
  ratioOf,
  rps,
  scale,
  seconds,
  shareOf,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const firstWait: DurationFact = seconds(10).from(from.periods, {
  scope: 'wait after the first failed pull of an image, for one pod on one node',
})
export const longestWait: DurationFact = seconds(300).from(from.periods, {
  scope: 'longest wait between two pulls of an image, for one pod',
})
export const untilLongest: DurationFact = derive(
  '10 + 20 + 40 + 80 + 160 s: the first wait, doubled four times; the time of the pulls themselves comes on top',
  () => scale(firstWait, 31),
  [firstWait],
)
export const pullRate: ThroughputFact = perSecond(5, 'pulls').from(from.defaults, { scope: 'default of registryPullQPS, one kubelet' })
export const pullBurst: CountFact = count(10, 'pulls').from(from.defaults, { scope: 'default of registryBurst, one kubelet' })
export const mayBeMissing: RatioFact = percent(25).from(from.deployments, {
  scope: 'default of maxUnavailable: of the pods of a Deployment while it is rolled out',
})
export const alertAfter: DurationFact = hours(1).from(from.alerts, {
  scope: 'KubeContainerWaiting: a container waits for longer, for any reason but CrashLoopBackOff',
})

// Scalability by release: what the project supports within its two objectives, not what users have run.

const within = 'one cluster, supported within the objectives'
export const nodesOf10: CountFact = count(100, 'nodes').from(from.scalabilityOf10, {
  asOf: '2015-09',
  scope: `${within}, 1.0`,
  qualifier: 'up to',
})
export const nodesOf12: CountFact = count(1_000, 'nodes').from(from.scalabilityOf12, { asOf: '2016-03', scope: `${within}, 1.2` })
export const nodesOf13: CountFact = count(2_000, 'nodes').from(from.scalabilityOf13, { asOf: '2016-07', scope: `${within}, 1.3` })
export const nodesOf16: CountFact = count(5_000, 'nodes').from(from.scalabilityOf16, { asOf: '2017-03', scope: `${within}, 1.6` })
export const nodesOf2026: CountFact = count(5_000, 'nodes').from(from.thresholds, { asOf: '2026', scope: `${within}, head of the code` })
export const podsOf16: CountFact = count(150_000, 'pods').from(from.scalabilityOf16, {
  asOf: '2017-03',
  scope: `${within}, 1.6`,
  qualifier: 'up to',
})
export const nodesGrowth: RatioFact = derive('nodes of 1.6 ÷ nodes of 1.0', () => ratioOf(nodesOf16, nodesOf10), [nodesOf16, nodesOf10])
export const podsPerNodeOf11: CountFact = count(30, 'pods').from(from.scalabilityOf12, { asOf: '2015-11', scope: 'one node, 1.1' })
export const podsPerNodeOf12: CountFact = count(100, 'pods').from(from.scalabilityOf12, {
  asOf: '2016-03',
  scope: 'one node, 1.2',
  qualifier: 'up to',
})
export const podsPerNode2026: CountFact = count(110, 'pods').from(from.thresholds, {
  asOf: '2026',
  scope: 'one node, 10 for each core if that is less',
  qualifier: 'up to',
})
export const callObjective: LatencyFact = p99(ms(1000)).from(from.scalabilityOf16, { asOf: '2017-03', scope: 'objective, API calls' })
export const startObjective: LatencyFact = p99(ms(5000)).from(from.scalabilityOf16, {
  asOf: '2017-03',
  scope: 'objective, start of a pod with its images pulled',
})
export const startOf10: LatencyFact = p99(ms(4320)).from(from.scalabilityOf10, {
  asOf: '2015-09',
  scope: 'start of a pod, 100 nodes with 30 pods each, code of that day, after 1.0',
})
export const startOf12: LatencyFact = p99(ms(3000)).from(from.scalabilityOf12, {
  asOf: '2016-03',
  scope: 'start of a pod, 1.2',
  qualifier: 'under',
})
export const watchEvents: ThroughputFact = perSecond(500, 'watch events').from(from.scalabilityOf16, {
  asOf: '2017-03',
  scope: 'to a single watcher, 5,000 nodes',
  qualifier: 'at least',
})
export const masterOf10: CountFact = count(4, 'cores').from(from.scalabilityOf10, {
  asOf: '2015-09',
  scope: 'master of the tests, 100 nodes',
})
export const masterOf16: CountFact = count(64, 'cores').from(from.scalabilityOf16, {
  asOf: '2017-03',
  scope: 'master of the tests, 5,000 nodes',
})
export const terminated: RatioFact = percent(20).from(from.apiServerAlerts, {
  scope: 'KubeAPITerminatedRequests: of the requests of 10 minutes, for 5 minutes',
})
export const scalingCost: Unpublished = unpublished('looked for in the five posts')
// From k8s.gcr.io to registry.k8s.io.

export const registryRequests: ThroughputFact = perDay(60_000_000, 'requests').from(from.stressTest, {
  asOf: '2022-03-17',
  scope: 'production artifacts of Kubernetes, before the move',
  qualifier: 'about',
})
export const registryAverage: ThroughputFact = derive('requests a day ÷ 86,400 s', () => perSecondOf(registryRequests), [registryRequests])
export const redirectPeak: ThroughputFact = rps(500).from(from.fineTuning, {
  asOf: '2022-10-20',
  scope: 'peak, us-east4, with added traffic of k8s.gcr.io',
  qualifier: 'about',
})
export const redirectCpu: RatioFact = percent(50).from(from.fineTuning, {
  asOf: '2022-10-20',
  scope: 'of the CPU, at this peak, us-east4',
  qualifier: 'about',
})
export const regionLimit: ThroughputFact = rps(8000).from(from.fineTuning, {
  asOf: '2022-10-20',
  scope: 'to which one region was configured to scale up',
})
export const regionUsed: RatioFact = derive('peak of us-east4 ÷ limit of a region', () => shareOf(redirectPeak, regionLimit), [
  redirectPeak,
  regionLimit,
])
export const headTimeout: DurationFact = seconds(5).from(from.redirectorBuckets, {
  asOf: '2023-05-16',
  scope: 'for the question whether a bucket has a layer',
})
export const redirectorRead: DurationFact = seconds(10).from(from.redirectorMain, { asOf: '2023-05-16', scope: 'to read a request' })
export const redirectorHeader: DurationFact = seconds(2).from(from.redirectorMain, {
  asOf: '2023-05-16',
  scope: 'to read the header of a request',
})
export const layerBuckets: CountFact = count(9, 'buckets').from(from.redirectorBuckets, {
  asOf: '2023-05-16',
  scope: 'of layers that the redirector knows, one a region of AWS',
})
export const registryCost: Unpublished = unpublished(
  'what the move cost or saved; looked for in the announcements and threads, as far as read',
)
