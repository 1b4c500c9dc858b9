import { type ControlNode, control, type EdgeNode, edge, type ServiceNode, type StateNode, service, state, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from './facts.ts'
import * as from from './sources.ts'
import { admissionControl, autoAdmin, logReplica, memDs, requestRouter, scrub, storageReplica } from './technologies.ts'

export const callers: EdgeNode = edge(technology('edge', 'Applications with an AWS SDK'), {
  label: 'Callers with an AWS SDK',
  external: true,
  source: from.responseTimes,
})
export const router: ServiceNode = service(requestRouter, {
  label: 'Request routers',
  facts: { 'peak, Amazon’s own': facts.dynamoDbPeak },
  source: from.dynamoDbPaper,
})
export const admission: ServiceNode = service(admissionControl, { label: 'Global admission control', source: from.dynamoDbPaper })
export const metadata: StateNode = state(memDs, { label: 'MemDS', source: from.dynamoDbPaper })
export const leader: StateNode = state(storageReplica, {
  label: 'Leader of a partition',
  facts: { 'size limit': facts.partitionSize, reads: facts.partitionReads, writes: facts.partitionWrites },
  source: from.dynamoDbPaper,
})
export const followers: StateNode = state(storageReplica, {
  label: 'Two followers',
  facts: { 'with leader': facts.partitionReplicas, 'write quorum': facts.writeQuorum },
  source: from.dynamoDbPaper,
})
export const logOnly: StateNode = state(logReplica, { label: 'Log replica, on demand', source: from.dynamoDbPaper })
export const archive: StateNode = state(tech.s3, {
  label: 'Archived logs and snapshots',
  facts: { window: facts.restoreWindow },
  source: from.dynamoDbPaper,
})
export const onDemandBackups: StateNode = state(tech.s3, { label: 'On-demand backups', source: from.dynamoDbPaper })
export const restored: StateNode = state(tech.dynamoDb, { label: 'Restored table, new', source: from.pointInTime })
export const otherRegion: StateNode = state(tech.dynamoDb, {
  label: 'Replica in another Region',
  facts: { availability: facts.globalAvailability },
  source: from.globalTables,
})
export const admin: ControlNode = control(autoAdmin, { label: 'Autoadmin', source: from.dynamoDbPaper })
export const verifier: ControlNode = control(scrub, { label: 'Scrub', source: from.dynamoDbPaper })
export const identity: ControlNode = control(tech.awsIam, { label: 'IAM', source: from.dynamoDbPaper })
export const keys: ControlNode = control(tech.awsKms, { label: 'KMS, customer keys', source: from.dynamoDbPaper })
