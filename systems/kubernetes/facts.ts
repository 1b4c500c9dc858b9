import { derive } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  hours,
  percent,
  perSecond,
  type RatioFact,
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
