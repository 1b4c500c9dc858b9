import { debugging, edge, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const client = edge(tech.etcdctl, { label: 'etcdctl', facts: { 'largest request': facts.largestRequest }, source: from.limits })
const member = state(tech.etcd, {
  label: 'etcd members',
  version: '3.6.9',
  facts: {
    'default quota': facts.defaultQuota,
    'suggested maximum': facts.suggestedMaximum,
    'automatic compaction': facts.autoCompaction,
    'low space': facts.alertShare,
    'rule must hold': facts.alertFor,
    'growth predicted': facts.growthHorizon,
    fragmented: facts.fragmented,
  },
  source: from.quota,
})
export default debugging('database-space-exceeded', {
  system: system('etcd', 'etcd'),
  title: 'etcd 3.6: mvcc: database space exceeded (alarm NOSPACE)',
  summary:
    'One member over its quota raises an alarm for the whole cluster: reads and deletes go on, every put fails. The alarm stays until somebody disarms it, so freeing space alone does not bring writes back.',
  guide: {
    entry: {
      text: 'etcdserver: mvcc: database space exceeded',
      printedBy: member,
      means: 'the backend file of at least one member is over its quota; the cluster takes reads and deletes only',
      source: from.errors,
    },
    questions: [
      {
        id: 'alarm',
        ask: 'Is the alarm NOSPACE set now?',
        on: client,
        command: 'etcdctl alarm list',
        expected: 'no output: no alarm is set',
        threshold: 'a line that ends in alarm:NOSPACE',
        yes: { ask: 'fragmented' },
        no: {
          escalate:
            'the owner of the client that printed the text, with its endpoints and the time: this cluster has no alarm, so it may write to another one or show an old error',
        },
        source: from.maintenance,
      },
      {
        id: 'fragmented',
        ask: 'Is most of the file free space that only defragmentation returns?',
        on: member,
        command: 'curl -sL http://localhost:2379/metrics | grep -E "^etcd_(mvcc_db_total_size|server_quota)"',
        expected: 'etcd_mvcc_db_total_size_in_use_in_bytes close to etcd_mvcc_db_total_size_in_bytes',
        threshold: 'in use < 50 % of the file, on each member that raised the alarm',
        yes: {
          fix: {
            do: 'Defragment the members one at a time: the same call for each endpoint, each after the one before has finished; then disarm the alarm (recovery, step 1)',
            command: 'etcdctl --endpoints=<member> --command-timeout=60s defrag',
            expect: 'Finished defragmenting etcd member[…]',
            risk: 'mutating',
            irreversible: 'the file is rebuilt without its gaps and no data is lost; the member answers neither reads nor writes meanwhile',
            verify: 'etcdctl alarm list is empty; etcdctl put of a test key answers OK',
            source: from.maintenance,
          },
        },
        no: { ask: 'compacted' },
        source: from.alerts,
      },
      {
        id: 'compacted',
        ask: 'Is old history being compacted?',
        on: member,
        command: 'journalctl -u etcd --since "-2h" | grep "finished scheduled compaction"',
        expected: 'a line for every interval of the compaction that you have configured',
        threshold: 'at least one line; none means that the history of every key is still in the file',
        yes: { ask: 'quota' },
        no: {
          fix: {
            do: 'Save a snapshot and compact up to the current revision; then defragment member by member (etcdctl --endpoints=<member> defrag) and disarm the alarm (recovery, step 1)',
            command:
              'etcdctl snapshot save backup.db && rev=$(etcdctl --endpoints=:2379 endpoint status --write-out=json | egrep -o \'"revision":[0-9]*\' | egrep -o "[0-9].*") && etcdctl compact $rev',
            expect: 'compacted revision …',
            risk: 'destructive',
            irreversible:
              'revisions before the compacted one cannot be read again (required revision has been compacted); current values stay',
            verify: 'etcd_mvcc_db_total_size_in_use_in_bytes is down on every member, etcdctl alarm list is empty, a test put answers OK',
            source: from.maintenance,
          },
        },
        source: from.compaction,
      },
      {
        id: 'quota',
        ask: 'Is the quota below the suggested maximum, with memory to spare on each member?',
        on: member,
        command: 'curl -sL http://localhost:2379/metrics | grep "^etcd_server_quota_backend_bytes"; free -b',
        expected: 'a quota that the database does not come near: ratio below 95 %',
        threshold: 'quota < 8589934592 bytes (8 GiB), and total memory at least the new quota',
        yes: {
          fix: {
            do: 'Raise the quota in the unit or manifest of every member, restart them one at a time, then disarm the alarm (recovery, step 1)',
            command: '--quota-backend-bytes=8589934592   # a flag of the etcd that runs, in its unit or manifest',
            expect: 'etcd_server_quota_backend_bytes shows the new value on all members',
            risk: 'mutating',
            undo: 'set the former value and restart again, once the file is below it; a larger file raises the alarm anew',
            verify:
              'before each next member, etcdctl endpoint health names no reason but Active Alarm(s): NOSPACE; after the disarming every member is healthy, and a test put answers OK',
            source: from.questions,
          },
        },
        no: {
          escalate:
            'the owners of the keys, with the size in use and its growth: live data fills the largest suggested quota, so keys must be deleted or moved to another cluster',
        },
        source: from.quota,
      },
    ],
  },
  metrics: { cost: unpublished('what the alarm costs; looked for in the maintenance guide, the FAQ and the limits of etcd') },
  onCall: {
    errors: [
      {
        text: 'etcdserver: mvcc: database space exceeded',
        printedBy: member,
        means:
          'gRPC code ResourceExhausted: a Put, Txn or LeaseGrant met the quota or the alarm. The write may have been applied all the same: read before sending it again',
        source: from.maintenance,
      },
      {
        text: 'ALARM NOSPACE',
        printedBy: member,
        means: 'reason of /health being false: the alarm is set, whatever the size is now',
        source: from.health,
      },
    ],
    logs: [
      {
        where: 'log of the etcd member, level warn: journalctl -u etcd',
        line: 'message exceeded backend quota; raising alarm',
        printedBy: member,
        source: from.server,
      },
      {
        where: 'log of the etcd member, level warn, at each probe of /health',
        line: 'serving /health false due to an alarm',
        printedBy: member,
        source: from.health,
      },
    ],
    metrics: [
      {
        name: 'etcd_mvcc_db_total_size_in_bytes / etcd_server_quota_backend_bytes',
        of: member,
        threshold: '> 95 % for 10 min (etcdDatabaseQuotaLowSpace, critical)',
        source: from.alerts,
      },
      {
        name: 'predict_linear(etcd_mvcc_db_total_size_in_bytes[4h], 4*60*60)',
        of: member,
        threshold: '> etcd_server_quota_backend_bytes for 10 min (etcdExcessiveDatabaseGrowth, warning)',
        source: from.alerts,
      },
      {
        name: 'etcd_mvcc_db_total_size_in_use_in_bytes / etcd_mvcc_db_total_size_in_bytes',
        of: member,
        threshold: '< 0.5 and over 100 MiB in use, for 10 min (etcdDatabaseHighFragmentationRatio, warning)',
        source: from.alerts,
      },
    ],
    runbook: [
      {
        do: 'See which members have raised the alarm',
        command: 'etcdctl alarm list',
        expect: 'memberID:… alarm:NOSPACE for each member over its quota',
        risk: 'readOnly',
        source: from.maintenance,
      },
      {
        do: 'See the file size, the version and the leader of every member',
        command: 'etcdctl endpoint status --cluster --write-out=table',
        expect: 'DB SIZE near the quota (2 GiB unless it was set)',
        risk: 'readOnly',
        source: from.maintenance,
      },
      {
        do: 'See whether the alarm is all that ails the members',
        command: 'etcdctl endpoint health --cluster',
        expect:
          'with the alarm set every member is unhealthy, and Active Alarm(s): NOSPACE is the reason; another reason is another trouble',
        risk: 'readOnly',
        source: from.healthCommand,
      },
      {
        do: 'Save a snapshot before anything is compacted or deleted',
        command: 'etcdctl snapshot save backup.db',
        expect: 'backup.db is there and not empty; keep it off the members',
        risk: 'readOnly',
        source: from.maintenance,
      },
    ],
    recovery: [
      {
        do: 'Disarm the alarm, only when every member is below its quota again',
        command: 'etcdctl alarm disarm',
        expect: 'memberID:… alarm:NOSPACE',
        risk: 'mutating',
        irreversible: 'there is no command that arms it; etcd raises it by itself at the next write over the quota',
        verify: 'etcdctl alarm list is empty; etcdctl put of a test key answers OK',
        source: from.maintenance,
      },
      {
        do: 'Switch automatic compaction on (1 hour of history) in the unit or manifest, member by member, so that history does not fill the file again',
        command: '--auto-compaction-retention=1h   # a flag of the etcd that runs, in its unit or manifest',
        risk: 'mutating',
        undo: 'set it back to 0 and restart; what was compacted stays compacted',
        verify: 'finished scheduled compaction appears in the log',
        source: from.maintenance,
      },
    ],
  },
  failures: [
    {
      what: 'A member is defragmented while it serves clients',
      component: member,
      effect: 'it neither reads nor writes until its file is rebuilt; clients of this endpoint wait or fail',
      recovery: 'it ends by itself; name one endpoint per call and wait for it before the next',
      source: from.maintenance,
    },
    {
      what: 'Space is freed and the alarm is not disarmed',
      component: member,
      effect: 'puts are refused although the file is small again',
      recovery: 'etcdctl alarm disarm',
      source: from.maintenance,
    },
    {
      what: 'Automatic compaction was never switched on',
      component: member,
      effect: 'every former value of every key stays, until the quota is reached',
      recovery: 'compact, defragment, disarm, then set --auto-compaction-retention',
      source: from.questions,
    },
  ],
})
