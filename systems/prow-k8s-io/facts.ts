import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type BandwidthFact,
  bytesPerSecond,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gigabytes,
  hours,
  minutes,
  perSecond,
  type RatioFact,
  ratioOf,
  scale,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const atLeast: DurationFact = hours(7).from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'its start is unknown, as most monitoring of the week before it is lost',
  qualifier: 'at least',
})
export const nodes: CountFact = count(100, 'nodes').from(from.postmortem, { asOf: '2019-05-30', scope: 'build cluster, before' })
export const addedNodes: CountFact = count(55, 'nodes').from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'with 500 GB disks, added at 17:10 PDT',
})
export const oldDisk: DataSizeFact = gigabytes(250).from(from.postmortem, { asOf: '2019-05-30', scope: 'disk of each node, before' })
export const newDisk: DataSizeFact = gigabytes(500).from(from.postmortem, { asOf: '2019-05-30', scope: 'disk of each node, after' })
export const readLimit: ThroughputFact = perSecond(187.5, 'reads').from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'sustained random reads of one node with 250 GB',
})
export const writeLimit: ThroughputFact = perSecond(375, 'writes').from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'sustained random writes of one node with 250 GB',
})
export const throughputLimit: BandwidthFact = bytesPerSecond(30e6).from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'sustained, of reads and of writes each, one node with 250 GB',
})
export const throughputSeen: BandwidthFact = bytesPerSecond(80e6).from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'on a node while it is throttled',
})
export const operationsSeen: ThroughputFact = perSecond(450, 'I/O operations').from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'on a node while it is throttled',
  qualifier: 'over',
})
export const overThroughput: RatioFact = derive('throughput seen ÷ limit', () => ratioOf(throughputSeen, throughputLimit), [
  throughputSeen,
  throughputLimit,
])
export const newReadLimit: ThroughputFact = derive(
  'read limit × 2, as the limit grows with the size of the disk and 500 GB ÷ 250 GB is 2',
  () => scale(readLimit, 2),
  [readLimit, oldDisk, newDisk],
)
export const stuck: CountFact = count(60, 'pull requests').from(from.postmortem, {
  asOf: '2019-05-30',
  scope: 'in the merge queue, at peak',
})
export const pendingTimeout: DurationFact = minutes(60).from(from.config, {
  asOf: '2019-05-28',
  scope: 'pod_pending_timeout: plank then ends a job whose pod does not start',
})
export const alertHolds: DurationFact = hours(4).from(from.tideAlerts, {
  asOf: '2019-10-16',
  scope: 'no merge in kubernetes/kubernetes:master with pull requests in the pool, as first committed',
})

export const affectedUsers: Unpublished = unpublished('the post-mortem gives stuck pull requests, and no number of people')
export const incidentCost: Unpublished = unpublished('the post-mortem names no cost, neither of the outage nor of the larger disks')
export const containerdVersion: Unpublished = unpublished('the post-mortem names the containerd pool without a version')
