import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gigabytes,
  minutes,
  type RatioFact,
  ratioOf,
  seconds,
} from 'fourplane/units'
import * as from from './sources.ts'

export const minInSync: CountFact = count(1, 'in-sync replicas').from(from.logDefaults, { scope: 'default of min.insync.replicas' })
export const typicalMinInSync: CountFact = count(2, 'in-sync replicas').from(from.topic, {
  scope: 'min.insync.replicas of a typical topic, of 3 replicas and with acks=all',
})
export const typicalReplicas: CountFact = count(3, 'replicas').from(from.topic, { scope: 'replication factor of a typical topic' })
export const lag: DurationFact = seconds(30).from(from.replication, {
  scope: 'default of replica.lag.time.max.ms: a follower not caught up for this long leaves the ISR',
})
export const fetchers: CountFact = count(1, 'fetcher thread').from(from.replication, {
  scope: 'default of num.replica.fetchers, for each source broker',
})
export const delivery: DurationFact = minutes(2).from(from.producer, { scope: 'default of delivery.timeout.ms, one record' })
export const healthy: CountFact = count(0, 'partitions').from(from.operations, {
  scope: 'normal value of UnderMinIsrPartitionCount and of UnderReplicatedPartitions',
})
export const offlineDirectories: CountFact = count(0, 'offline log directories').from(from.operations, {
  scope: 'normal value of OfflineLogDirectoryCount',
})

// From ZooKeeper to KRaft: defaults of 3.9.0, release candidate 3.

export const controllers: CountFact = count(3, 'controllers').from(from.operations, {
  scope: 'advised for redundancy; more are not advised in critical environments',
})
export const controllerMemory: DataSizeFact = gigabytes(5).from(from.operations, {
  scope: 'main memory of a controller, believed sufficient for a typical cluster',
})
export const controllerDisk: DataSizeFact = gigabytes(5).from(from.operations, {
  scope: 'disk for the metadata log, believed sufficient for a typical cluster',
})
export const ensemble: CountFact = count(5, 'servers').from(from.operations, {
  scope: 'a typical ZooKeeper ensemble, or 7',
})
export const zooKeeperSession: DurationFact = seconds(18).from(from.zooKeeperDefaults, {
  scope: 'default of zookeeper.session.timeout.ms',
})
export const heartbeat: DurationFact = seconds(2).from(from.kraftDefaults, {
  scope: 'default of broker.heartbeat.interval.ms, between heartbeats of a broker',
})
export const brokerSession: DurationFact = seconds(9).from(from.kraftDefaults, {
  scope: 'default of broker.session.timeout.ms: how long the lease of a broker lasts without heartbeats',
})
export const registration: DurationFact = seconds(60).from(from.kraftDefaults, {
  scope: 'default of initial.broker.registration.timeout.ms: a broker that has not registered by then exits',
})
export const migrationBatch: CountFact = count(200, 'records').from(from.kraftDefaults, {
  scope: 'default of zookeeper.metadata.migration.min.batch.size: soft minimum of a batch',
})
export const commitWait: DurationFact = seconds(300).from(from.migrationDriver, {
  scope: 'longest wait for the metadata log to commit a batch: METADATA_COMMIT_MAX_WAIT_MS',
})
export const longestPoll: DurationFact = seconds(60).from(from.migrationDriver, {
  scope: 'longest pause between two looks of the migration driver, with a jitter of 2 %; the first is 100 ms',
})
export const heartbeatsMissed: RatioFact = derive(
  'broker.session.timeout.ms ÷ broker.heartbeat.interval.ms, defaults',
  () => ratioOf(brokerSession, heartbeat),
  [brokerSession, heartbeat],
)
export const migrationCost: Unpublished = unpublished(
  'what a migration costs; looked for in the guide of 3.9 and in the announcements, as far as read',
)
