import { type CountFact, count, type DurationFact, minutes, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const minInSync: CountFact = count(1, 'in-sync replicas').from(from.logDefaults, { scope: 'default of min.insync.replicas' })
export const typicalMinInSync: CountFact = count(2, 'in-sync replicas').from(from.topic, {
  scope: 'min.insync.replicas of a typical topic, of 3 replicas and with acks=all',
})
export const typicalReplicas: CountFact = count(3, 'replicas').from(from.topic, { scope: 'replication factor of a typical topic' })
export const lag: DurationFact = seconds(30).from(from.replication, {
  scope: 'default of replica.lag.time.max.ms: a follower not caught up for this long leaves the ISR',
})
export const fetchers: CountFact = count(1, 'fetcher threads').from(from.replication, {
  scope: 'default of num.replica.fetchers, for each source broker',
})
export const delivery: DurationFact = minutes(2).from(from.producer, { scope: 'default of delivery.timeout.ms, one record' })
export const healthy: CountFact = count(0, 'partitions').from(from.operations, {
  scope: 'normal value of UnderMinIsrPartitionCount and of UnderReplicatedPartitions, each broker',
})
export const offlineDirectories: CountFact = count(0, 'offline log directories').from(from.operations, {
  scope: 'normal value of OfflineLogDirectoryCount, each broker',
})
