import { group, storage, systems } from 'fourplane'
import * as facts from '../facts.ts'
import {
  admin,
  admission,
  archive,
  callers,
  followers,
  identity,
  keys,
  leader,
  logOnly,
  metadata,
  onDemandBackups,
  otherRegion,
  restored,
  router,
  verifier,
} from '../model.ts'
import * as from from '../sources.ts'

export default storage('storage', {
  system: systems.amazon,
  title: 'Amazon DynamoDB: where an item is written, copied, archived and checked',
  summary:
    'A table is cut into partitions; each is three replicas in different zones with one leader, and a write counts once two have it in their logs. A log replica stands in for a sick one within seconds. Logs and snapshots go to S3, from which a table can be set back to any second of 35 days, into a new table. Drawn after the paper of 2022; alarms and commands after the guide of 2023.',
  flow: [
    callers
      .to(router, { label: 'reads and writes items', protocol: 'HTTPS' })
      .to(leader, 'writes, reads strongly')
      .to(followers, 'sends the log to a quorum'),
    router.to(followers, { label: 'reads eventually' }),
    router.to(admission, 'asks for tokens'),
    router.to(metadata, 'looks up the partition'),
    router.to(identity, 'authenticates, cached'),
    router.to(keys, 'authenticates, cached'),
    leader.to(metadata, { label: 'pushes who holds what', async: true }),
    leader.to(logOnly, { label: 'adds when a replica is sick', failure: true }),
    leader.to(archive, { label: 'archives the log', async: true }),
    followers.to(archive, { label: 'archive and compare', async: true }),
    archive.to(onDemandBackups, 'builds full copies'),
    archive.to(restored, 'restores to a second'),
    leader.to(otherRegion, { label: 'replicates, global tables', async: true }),
    admin.to(leader, 'moves and splits'),
    admin.to(followers, 'replaces the unhealthy'),
    verifier.to(followers, 'compares the copies'),
    verifier.to(archive, 'rebuilds from logs'),
  ],
  groups: [group('state', 'one partition, three zones', [leader, followers, logOnly])],
  stores: [
    {
      node: leader,
      size: facts.partitionSize,
      consistency:
        'strong reads and all writes go to the leader; any replica answers eventually consistent reads. A new leader serves neither writes nor strong reads until the lease of the old one has run out',
      replicationLag: facts.followerLag,
      backup: 'logs archived to S3 by all three replicas; scrub keeps comparing the live copies with one rebuilt from the archived logs',
      source: from.dynamoDbPaper,
    },
    {
      node: metadata,
      size: facts.memDsSize,
      consistency:
        'may be stale: the storage nodes are the authority. A node asked in error answers with the new members or sends the router back to MemDS',
      replicationLag: facts.memDsLag,
      backup: 'none named: storage nodes push their membership to all of it',
      source: from.dynamoDbPaper,
    },
    {
      node: archive,
      size: facts.logArchiveSize,
      consistency: 'backups agree across partitions to the nearest second',
      replicationLag: facts.logArchiveLag,
      backup: 'is the backup; checksums, table and gaps are verified before each upload, and again by the other two replicas',
      source: from.dynamoDbPaper,
    },
    {
      node: otherRegion,
      size: facts.globalTableSize,
      consistency: 'last writer wins; a transaction is whole only in the Region where it was written',
      replicationLag: facts.regionLag,
      backup: 'a copy, not a backup: a wrong write is replicated too',
      source: from.globalTables,
    },
  ],
  metrics: {
    throughput: facts.dynamoDbPeak,
    latency: facts.dynamoDbLatency,
    availability: facts.regionalAvailability,
    cost: facts.dynamoDbCost,
  },
  onCall: {
    errors: [
      {
        text: 'You exceeded your maximum allowed provisioned throughput for a table or for one or more global secondary indexes.',
        printedBy: router,
        means: 'ProvisionedThroughputExceededException: safe to retry, with back-off; the SDKs do so (text as in the guide of 2023)',
        source: from.errorHandling,
      },
      {
        text: 'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly.',
        printedBy: router,
        means: 'retry; if it stays, look for a hot key',
        source: from.errorHandling,
      },
      {
        text: 'KeyRangeThroughputExceeded',
        printedBy: router,
        means:
          'in the throttling reason of the exception: one partition is over its limit, though the table may have capacity left. Reads and writes are counted apart',
        source: from.throttlingReasons,
      },
      {
        text: 'Internal Server Error',
        printedBy: router,
        means: 'HTTP 500. A write may have happened or not: read the item before you write again, or use a condition',
        source: from.errorHandling,
      },
      {
        text: 'The conditional request failed',
        printedBy: router,
        means:
          'not an outage: the item is not what the writer expected, for instance after an unsure write that did succeed. Do not retry blindly',
        source: from.errorHandling,
      },
    ],
    logs: [
      {
        where: 'log of an application on botocore (boto3, AWS CLI)',
        line: 'An error occurred ({error_code}) when calling the {operation_name} operation{retry_info}: {error_message}',
        printedBy: callers,
        source: from.botocoreErrors,
      },
      {
        where: 'CloudTrail event history: who changed or deleted a table',
        line: '"eventName": "DeleteTable"',
        printedBy: admin,
        source: from.auditLog,
      },
    ],
    metrics: [
      {
        name: 'SystemErrors (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 60 s, the alarm of the guide; single ones are expected, a failed request may be retried at once',
        source: from.alarms,
      },
      {
        name: 'ThrottledRequests (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 300 s, the alarm of the guide; a batch counts only if all of it was refused',
        source: from.alarms,
      },
      {
        name: 'ReplicationLatency (AWS/DynamoDB; TableName, ReceivingRegion)',
        of: otherRegion,
        threshold: 'should be fairly constant, 0.5 to 2.5 s can be common in one geographic area; the guide gives no alarm level',
        source: from.globalTables,
      },
    ],
    runbook: [
      {
        do: 'After a wrong write or delete: see how far back the table can be set',
        command: 'aws dynamodb describe-continuous-backups --table-name <table>',
        expect:
          'PointInTimeRecoveryStatus ENABLED, and your moment between EarliestRestorableDateTime and LatestRestorableDateTime (about 5 minutes ago)',
        risk: 'readOnly',
        source: from.restoring,
      },
      {
        do: 'See state and settings of the table',
        command: 'aws dynamodb describe-table --table-name <table>',
        expect: 'TableStatus ACTIVE',
        risk: 'readOnly',
        source: from.restoring,
      },
      {
        do: 'Throttled: see whether the hottest keys are being recorded',
        command: 'aws dynamodb describe-contributor-insights --table-name <table>',
        expect: 'its status and its rules; no rules, no record of hot keys',
        risk: 'readOnly',
        source: from.contributorInsights,
      },
    ],
    recovery: [
      {
        do: 'The table still exists: restore into a new one; the damaged one stays as it is',
        command:
          'aws dynamodb restore-table-to-point-in-time --source-table-name <table> --target-table-name <new name> --restore-date-time <epoch seconds>',
        risk: 'mutating',
        undo: 'leave the new table unused: the source table is not touched',
        verify:
          'describe-table of the new one turns from CREATING to ACTIVE. Alarms, auto scaling, tags, TTL, streams, IAM policies and point-in-time recovery must be set again by hand',
        source: from.pointInTime,
      },
      {
        do: 'The table itself was deleted, with point-in-time recovery on: restore its system backup, <table>$DeletedTableBackup, which is kept for 35 days. It holds the moment just before the deletion, no earlier one',
        risk: 'mutating',
        undo: 'leave the restored table unused: the backup is not touched',
        verify: 'describe-table of the restored one says ACTIVE; set again by hand what is listed above',
        source: from.pointInTime,
      },
      {
        do: 'A Region is degraded and the table is global: send reads and writes to another Region for a while',
        risk: 'mutating',
        undo: 'send them back once ReplicationLatency is as before',
        verify: 'requests succeed there; writes not yet replicated are missing, and on conflict the last writer wins',
        source: from.globalTablesMonitoring,
      },
    ],
  },
  failures: [
    {
      what: 'Traffic goes to a few keys',
      component: leader,
      effect: 'one partition refuses requests while the table has capacity left',
      recovery:
        'DynamoDB splits the partition where its traffic divides, usually in minutes; a single hot item or keys read in sequence gain nothing from it',
      source: from.dynamoDbPaper,
    },
    {
      what: 'A storage node dies',
      component: followers,
      effect: 'every partition on it is down to two copies; copying B-tree and log back takes several minutes',
      recovery: 'the leader adds a log replica, which needs only the recent log: a few seconds',
      source: from.dynamoDbPaper,
    },
    {
      what: 'A leader dies',
      component: leader,
      effect: 'no writes and no strong reads of that partition for a couple of seconds, until its lease has run out',
      recovery: 'the followers elect a new leader; before that each asks the others whether they still hear the old one',
      source: from.dynamoDbPaper,
    },
    {
      what: 'Two of three replicas are gone',
      component: leader,
      effect: 'the partition takes no writes: the quorum is two',
      recovery: 'a log replica is added at the first loss, the fastest way to keep a quorum; autoadmin replaces unhealthy replicas',
      source: from.dynamoDbPaper,
    },
    {
      what: 'Memory, disk or CPU corrupts data in silence',
      component: followers,
      effect: 'a copy differs from the others or from what the log says',
      recovery: 'checksums in every log entry, message and file; scrub compares all copies with a rebuilt one',
      source: from.dynamoDbPaper,
    },
    {
      what: 'IAM or KMS cannot be reached',
      component: identity,
      effect: 'routers go on with what they have cached; callers whose router has nothing cached for them notice',
      recovery: 'cached results hold for a set, extended time (its length is not published)',
      source: from.dynamoDbPaper,
    },
    {
      what: 'Many routers start with empty caches',
      component: metadata,
      effect: 'before MemDS, traffic to the metadata service spiked up to 75 %, and new routers could make the system unstable',
      recovery: 'now every cache hit also asks MemDS, so that its load does not depend on the caches',
      source: from.dynamoDbPaper,
    },
  ],
})
