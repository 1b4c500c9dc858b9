import { capacity, control, edge, group, service, state, system, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const shell = edge(tech.etcdctl, { label: 'etcdctl', source: from.maintenance })
const kubernetes = service(technology('service', 'Kubernetes API server'), {
  label: 'Kubernetes API server',
  facts: { 'cluster of': facts.kubernetesNodes },
  source: from.versus,
})
const leader = state(tech.etcd, {
  label: 'Leader of etcd',
  version: '3.6.9',
  facts: { requests: facts.requests, clients: facts.clients, 'a request, at most': facts.largestRequest },
  source: from.hardware,
})
const followers = state(technology('state', 'etcd followers'), { label: 'Followers of etcd', source: from.hardware })
const wal = state(technology('state', 'etcd write-ahead log'), {
  label: 'Write-ahead log on SSD',
  facts: { recommended: facts.sequentialIops, bandwidth: facts.diskBandwidth },
  source: from.hardware,
})
const file = state(technology('state', 'etcd backend file'), {
  label: 'Backend file',
  facts: {
    data: facts.storedData,
    quota: facts.defaultQuota,
    'alert at': facts.alertAt,
    'largest suggested': facts.suggestedMaximum,
    'quota may grow by': facts.quotaSteps,
  },
  source: from.maintenance,
})
const memory = state(technology('state', 'etcd memory'), {
  label: 'Memory: cached values, watchers',
  facts: { 'a member': facts.memory },
  source: from.hardware,
})
const compaction = control(technology('control', 'etcd automatic compaction'), {
  label: 'Automatic compaction, off by default',
  facts: { retention: facts.autoCompaction },
  source: from.maintenance,
})
const alarm = control(technology('control', 'etcd NOSPACE alarm'), { label: 'NOSPACE alarm', source: from.maintenance })
const mixin = control(tech.prometheus, {
  label: 'Alert rules of the etcd mixin',
  version: unpublished('the rules name no version of Prometheus'),
  facts: { above: facts.alertShare, for: facts.alertFor, 'looks ahead': facts.growthHorizon },
  source: from.alerts,
})

export default capacity('large-cluster', {
  system: system('etcd', 'etcd'),
  title: 'etcd 3.6 behind 1,000 Kubernetes nodes: the quota of the file is nearer than the requests',
  summary:
    'The guide of etcd sizes a large cluster by upper bounds: at most 1 GB of data, fewer than 10,000 requests a second and 1,500 clients. Against the default quota of 2 GiB that leaves about half, if the file holds nothing but the data; history that nobody compacts and pages that nobody defragments count as well. At the quota etcd stops taking writes. Bounds of a guide, not a measurement of one cluster.',
  flow: [
    kubernetes.to(leader, { label: 'reads, writes, watches', protocol: 'gRPC' }).to(followers, 'replicates by Raft'),
    leader.to(wal, 'persists each request'),
    leader.to(file, 'applies each revision'),
    leader.to(memory, 'answers reads from'),
    compaction.to(file, { label: 'drops old revisions, leaves gaps', async: true }),
    shell.to(file, 'defragments, one member at a time'),
    alarm.to(leader, { label: 'refuses all but reads and deletes', failure: true }),
    file.to(alarm, { label: 'raises above the quota', failure: true }),
    mixin.to(leader, 'scrapes sizes and quota'),
  ],
  groups: [group('state', 'one member of etcd', [leader, wal, file, memory])],
  model: {
    inputs: {
      'data stored': facts.storedData,
      'default quota': facts.defaultQuota,
      requests: facts.requests,
      'requests under heavy load': facts.manyRequests,
      'bandwidth to catch up': facts.catchUpBandwidth,
      'bandwidth of the disk': facts.diskBandwidth,
    },
    limit: facts.defaultQuota,
    load: facts.storedData,
    resources: [
      { node: file, what: 'quota', limit: facts.defaultQuota, used: facts.storedData },
      { node: leader, what: 'requests', limit: facts.manyRequests, used: facts.requests },
      { node: memory, what: 'RAM, if all data were cached', limit: facts.memory, used: facts.storedData },
    ],
    saturatesFirst: {
      node: file,
      why: 'Every former value of a key stays in the file until it is compacted, and the space of compacted ones until it is defragmented. Above the quota an alarm stops writes in the whole cluster, if one member only is over it.',
      source: from.maintenance,
    },
    headroom: facts.freeOfQuota,
    whenToAdd:
      'When the growth of the last 4 h reaches the quota in the next 4 h (etcdExcessiveDatabaseGrowth): compact and defragment. When the size in use itself nears the quota: raise it, at most to the suggested 8 GiB, with at least as much RAM. No lead time is published.',
  },
  metrics: { cost: facts.capacityCost },
  onCall: {
    errors: [
      {
        text: 'etcdserver: mvcc: database space exceeded',
        printedBy: leader,
        means: 'a write met the quota; it may have been applied all the same, so read before sending it again',
        source: from.maintenance,
      },
      {
        text: 'etcdserver: too many requests',
        printedBy: leader,
        means: 'gRPC code ResourceExhausted: the member takes no more requests for now',
        source: from.errors,
      },
    ],
    logs: [
      {
        where: 'log of the etcd member, level warn',
        line: 'message exceeded backend quota; raising alarm',
        printedBy: leader,
        source: from.server,
      },
      { where: 'log of the etcd member, level warn', line: 'apply request took too long', printedBy: leader, source: from.slowApply },
    ],
    metrics: [
      {
        name: 'etcd_mvcc_db_total_size_in_bytes / etcd_server_quota_backend_bytes',
        of: file,
        threshold: '> 95 % for 10 min (etcdDatabaseQuotaLowSpace, critical)',
        source: from.alerts,
      },
      {
        name: 'predict_linear(etcd_mvcc_db_total_size_in_bytes[4h], 4*60*60)',
        of: file,
        threshold: '> etcd_server_quota_backend_bytes for 10 min (etcdExcessiveDatabaseGrowth, warning)',
        source: from.alerts,
      },
      {
        name: 'histogram_quantile(0.99, rate(etcd_disk_wal_fsync_duration_seconds_bucket[5m]))',
        of: wal,
        threshold: '> 0.5 s for 10 min warns, > 1 s is critical (etcdHighFsyncDurations)',
        source: from.alerts,
      },
    ],
    runbook: [
      {
        do: 'How big is the file of each member?',
        command: 'etcdctl endpoint status --cluster --write-out=table',
        expect: 'DB SIZE below the quota (2 GiB unless set)',
        risk: 'readOnly',
        source: from.maintenance,
      },
      {
        do: 'Is it data, or space that defragmenting would free? Compare the size in use with the size of the file',
        command: 'curl -s http://<member>:2379/metrics | grep etcd_mvcc_db_total_size',
        expect: 'both close to the quota: compact first; much less in use than in the file: defragmenting frees the rest',
        risk: 'readOnly',
        source: from.maintenance,
      },
    ],
    recovery: [
      {
        do: 'Save a snapshot, then compact the history up to the current revision',
        command:
          'etcdctl snapshot save backup.db && rev=$(etcdctl --endpoints=:2379 endpoint status --write-out="json" | egrep -o \'"revision":[0-9]*\' | egrep -o \'[0-9].*\') && etcdctl compact $rev',
        expect: 'compacted revision <revision>',
        risk: 'destructive',
        irreversible: 'older revisions can no longer be read',
        verify: 'etcd_mvcc_db_total_size_in_use_in_bytes falls; the size of the file does not yet',
        source: from.maintenance,
      },
      {
        do: 'Defragment one member, wait, take the next; it neither reads nor writes meanwhile',
        command: 'etcdctl --endpoints=<member> defrag',
        expect: 'Finished defragmenting etcd member[<member>]',
        risk: 'mutating',
        irreversible: 'the freed space has gone back to the file system; nothing is lost by it',
        verify: 'DB SIZE of this member is near the size in use',
        source: from.maintenance,
      },
      {
        do: 'Disarm the alarm once all members are below the quota',
        command: 'etcdctl alarm disarm',
        expect: 'memberID:… alarm:NOSPACE',
        risk: 'mutating',
        irreversible: 'no command arms it; etcd raises it again above the quota',
        verify: 'a put of a test key answers OK',
        source: from.maintenance,
      },
    ],
  },
  failures: [
    {
      what: 'The file of any member grows above the quota',
      component: file,
      effect: 'an alarm for the whole cluster: only reads and deletes of keys',
      recovery: 'compact, defragment, disarm',
      source: from.maintenance,
    },
    {
      what: 'Writes to the log take too long',
      component: wal,
      effect: 'heartbeats time out, an election may begin',
      recovery: 'a faster disk: 500 sequential IOPS for heavily loaded clusters',
      source: from.hardware,
    },
    {
      what: 'A request reads the whole keyspace',
      component: leader,
      effect: 'long apply latencies for others',
      recovery: 'fewer than several hundred keys a request',
      source: from.questions,
    },
  ],
})
