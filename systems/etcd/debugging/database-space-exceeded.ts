import { control, debugging, service, state, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { etcd } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const member = state(tech.etcd, {
  label: 'etcd member',
  version: '3.6',
  facts: { quota: facts.defaultQuota, 'quota, at most': facts.largestQuota, 'kept in memory': facts.snapshotCount },
  source: from.quota,
})
const writers = service(own.etcdClients, { label: 'Writers of keys', source: from.maintenance })
const watcher = control(tech.prometheus, {
  label: 'Prometheus with the etcd mixin',
  version: unpublished('the mixin names no release of Prometheus'),
  facts: {
    'nearly full': facts.fullAlert,
    'nearly full for': facts.fullAlertAfter,
    fragmented: facts.fragmentedBelow,
    'growth over': facts.growthWindow,
  },
  source: from.alerts,
})

const TEXT = 'etcdserver: mvcc: database space exceeded'
const STATUS = 'etcdctl endpoint status --cluster --write-out=table'

export default debugging('database-space-exceeded', {
  system: etcd,
  title: 'etcd: “database space exceeded”, and the cluster takes only reads and deletes',
  summary:
    'The database file of one member has grown beyond its quota, and etcd has raised an alarm for the whole cluster: no key can be written until space is freed and the alarm is taken back by hand. Old revisions are compacted, then each member is defragmented, one after the other, then the alarm is disarmed.',
  guide: {
    entry: {
      text: TEXT,
      printedBy: member,
      means: 'A NOSPACE alarm is up: every write in the cluster is refused with the gRPC code RESOURCE_EXHAUSTED',
      source: from.errorTexts,
    },
    questions: [
      {
        id: 'alarm',
        ask: 'Is the alarm up, and is a member at its quota?',
        on: member,
        command: `etcdctl alarm list; ${STATUS}`,
        expected: 'no alarm, and DB SIZE well below the quota, which is 2 GiB by default',
        threshold: 'alarm:NOSPACE, with every DB SIZE below the quota already',
        yes: {
          fix: {
            do: 'The space is free and only the alarm is left: take it back',
            command: 'etcdctl alarm disarm',
            risk: 'mutating',
            irreversible: 'a new alarm comes by itself if a member is still beyond its quota',
            verify: 'etcdctl alarm list prints nothing, and a put is answered with OK',
            source: from.maintenance,
          },
        },
        no: { ask: 'history' },
        source: from.maintenance,
      },
      {
        id: 'history',
        ask: 'Is most of it history, or space that is free inside the file?',
        on: watcher,
        command: 'etcd_mvcc_db_total_size_in_use_in_bytes / etcd_mvcc_db_total_size_in_bytes',
        expected: 'above 0.5: most of the file holds keys of now',
        threshold: '< 0.5, or no compaction for hours (--auto-compaction-retention is not set)',
        yes: {
          fix: {
            do: 'Take a snapshot, compact up to the revision of now, then defragment member by member, the leader last: a member answers nothing while it is defragmented',
            command:
              "etcdctl snapshot save backup.db && rev=$(etcdctl endpoint status --write-out=json | egrep -o '\"revision\":[0-9]*' | egrep -o '[0-9].*') && etcdctl compact $rev && etcdctl defrag",
            risk: 'mutating',
            irreversible: 'revisions before the compaction can no longer be read or watched from',
            verify: 'DB SIZE of the member has fallen; go on with the next one, then disarm the alarm',
            source: from.maintenance,
          },
        },
        no: { ask: 'growth' },
        source: from.alerts,
      },
      {
        id: 'growth',
        ask: 'Does one writer make keys faster than it deletes them?',
        on: writers,
        command: 'etcdctl get / --prefix --keys-only --limit=5000 | cut -d/ -f2,3 | sort | uniq -c | sort -rn | head',
        expected: 'no prefix holds by far more keys than its owner expects',
        threshold: 'one prefix holds most keys, or predict_linear over 4 hours passes the quota',
        yes: {
          escalate:
            'the owner of that prefix, to stop the writer and to delete its keys: deletes are still taken; compact and defragment afterwards',
        },
        no: {
          fix: {
            do: 'The data is wanted and the quota is too small for it: raise --quota-backend-bytes on every member, to 8 GiB at most, and restart them one by one',
            risk: 'mutating',
            undo: 'Set the old quota and restart, once the database is smaller than it',
            verify: 'DB SIZE is below the new quota on every member, the alarm is disarmed and a put is answered with OK',
            source: from.quota,
          },
        },
        source: from.alerts,
      },
    ],
  },
  metrics: { cost: unpublished('what a cluster without writes costs; looked for in the maintenance guide of etcd') },
  onCall: {
    errors: [
      {
        text: TEXT,
        printedBy: member,
        means: 'The quota of a member is passed and writes are refused in the whole cluster; reads and deletes are taken',
        source: from.errorTexts,
      },
      {
        text: 'alarm:NOSPACE',
        printedBy: member,
        means: 'What etcdctl alarm list prints behind the id of the member that is full',
        source: from.maintenance,
      },
    ],
    logs: [{ where: 'what the client gets: rpc error, code = 8', line: TEXT, printedBy: member, source: from.maintenance }],
    metrics: [
      {
        name: 'etcd_mvcc_db_total_size_in_bytes / etcd_server_quota_backend_bytes',
        of: member,
        threshold: '> 95 % for 10 minutes (etcdDatabaseQuotaLowSpace)',
        source: from.alerts,
      },
      {
        name: 'etcd_mvcc_db_total_size_in_use_in_bytes',
        of: member,
        threshold: '< 50 % of etcd_mvcc_db_total_size_in_bytes: defragment (etcdDatabaseHighFragmentationRatio)',
        source: from.alerts,
      },
    ],
    runbook: [
      {
        do: 'See which member is full, and who leads',
        command: STATUS,
        expect: 'DB SIZE of every member below the quota',
        risk: 'readOnly',
        source: from.maintenance,
      },
      { do: 'See whether the alarm is up', command: 'etcdctl alarm list', expect: 'nothing', risk: 'readOnly', source: from.maintenance },
    ],
    recovery: [
      {
        do: 'Compact, defragment one member after the other, then disarm',
        command: 'etcdctl compact $rev; etcdctl defrag; etcdctl alarm disarm',
        risk: 'mutating',
        irreversible: 'old revisions are gone; take a snapshot first',
        verify: 'etcdctl put newkey 123 is answered with OK',
        source: from.maintenance,
      },
      {
        do: 'Let etcd compact by itself from now on: --auto-compaction-retention, in hours',
        risk: 'mutating',
        undo: 'Take the flag away and restart',
        verify: 'etcd_mvcc_db_total_size_in_use_in_bytes no longer grows with every write',
        source: from.maintenance,
      },
    ],
  },
  failures: [
    {
      what: 'Nothing compacts the history',
      component: member,
      effect: 'Every change of a key stays in the file until the quota is passed',
      recovery: 'Compact and defragment; set a retention',
      source: from.maintenance,
    },
    {
      what: 'A live member is defragmented',
      component: member,
      effect: 'It neither reads nor writes until its file is rebuilt; all members at once means an outage',
      recovery: 'One member at a time: the request reaches only the member it is sent to',
      source: from.maintenance,
    },
  ],
})
