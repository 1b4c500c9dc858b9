import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  hours,
  percent,
  perDay,
  perSecond,
  perSecondOf,
  type RatioFact,
  ratioOf,
  rps,
  scale,
  seconds,
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

// From k8s.gcr.io to registry.k8s.io.

export const registryRequests: ThroughputFact = perDay(60_000_000, 'requests').from(from.stressTest, {
  asOf: '2022-03-17',
  scope: 'about, production artifacts of Kubernetes, before the move',
})
export const registryAverage: ThroughputFact = derive('requests a day ÷ 86,400 s', () => perSecondOf(registryRequests), [registryRequests])
export const redirectPeak: ThroughputFact = rps(500).from(from.fineTuning, {
  asOf: '2022-10-20',
  scope: 'about, peak, us-east4, with added traffic of k8s.gcr.io',
})
export const redirectCpu: RatioFact = percent(50).from(from.fineTuning, {
  asOf: '2022-10-20',
  scope: 'about, of the CPU, at this peak, us-east4',
})
export const regionLimit: ThroughputFact = rps(8000).from(from.fineTuning, {
  asOf: '2022-10-20',
  scope: 'to which one region was configured to scale up',
})
export const regionUsed: RatioFact = derive('peak of us-east4 ÷ limit of a region', () => ratioOf(redirectPeak, regionLimit), [
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
  'the announcements and threads read say that the old registry would use up the credits of 2023 before their end; the amounts are in pictures that were not opened',
)
