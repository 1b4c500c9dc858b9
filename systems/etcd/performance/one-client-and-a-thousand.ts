import { cluster, control, edge, performance, service, state, system, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const load = edge(technology('edge', 'etcd benchmark tool'), {
  label: 'Benchmark, on a machine of its own',
  facts: { 'least load': facts.single, 'most load': facts.thousand },
  source: from.performance,
})
const rpc = service(technology('service', 'etcd gRPC server'), { label: 'gRPC server of a member', source: from.performance })
const raft = service(technology('service', 'Raft of etcd'), {
  label: 'Raft: batches requests, asks a majority',
  facts: { heartbeat: facts.heartbeat, 'election after': facts.electionTimeout },
  source: [from.performance, from.tuning],
})
const leader = state(tech.etcd, {
  label: 'Leader',
  version: '3.2.0',
  facts: {
    'writes, 1 client': facts.singleWrites,
    'writes, 1,000': facts.leaderWrites,
    'writes, all members': facts.etcdWrites,
    'in flight': facts.inFlightWrites,
  },
  source: from.performance,
})
const wal = state(technology('state', 'etcd write-ahead log'), {
  label: 'Write-ahead log on SSD',
  facts: { 'warns above (3.6.9)': facts.slowSync },
  source: [from.performance, from.writeAheadLog],
})
const file = state(technology('state', 'etcd backend file'), {
  label: 'MVCC store in a boltdb file',
  facts: {
    'exact reads': facts.etcdReads,
    'each, exact': facts.exactReadTime,
    'reads of one member': facts.serializableReads,
    'each, of one': facts.serializableReadTime,
  },
  source: from.performance,
})
const followers = state(tech.etcd, { label: 'Two followers', version: '3.2.0', source: from.performance })
const mixin = control(tech.prometheus, {
  label: 'Alert rules of the etcd mixin',
  version: unpublished('the rules name no version of Prometheus'),
  facts: { for: facts.alertFor },
  source: from.alerts,
})

export default performance('one-client-and-a-thousand', {
  system: system('etcd', 'etcd'),
  title: 'etcd 3.2: a thousand clients write 76 times as much as one, and wait 14 times as long',
  summary:
    'One client that waits for each answer gets as many writes a second as round trips and disk syncs let it: 583, at 1.6 ms each. A thousand share those waits, as etcd puts many requests into one proposal: 44,341 a second, at 22 ms each. Writes in flight, computed, are about the number of clients: the tool waits for answers, so more clients alone mean longer waits. Measured by etcd’s own authors with 3.2.0 on three machines of 8 vCPUs; the checks are for 3.6.9.',
  flow: [
    load.to(rpc, { label: 'puts of 256 bytes, and reads', protocol: 'gRPC' }).to(raft, 'proposes writes, asks for exact reads'),
    raft.to(leader, 'runs in').to(wal, 'fdatasync of each batch'),
    raft.to(followers, 'waits for a majority'),
    leader.to(file, 'applies what is committed'),
    rpc.to(file, 'serializable read, no majority asked'),
    mixin.to(wal, 'watches fsync time of'),
    mixin.to(file, 'watches commit time of'),
  ],
  groups: [cluster('state', 'three members', [leader, wal, file, followers])],
  profile: {
    method:
      'benchmark put, keys of 8 bytes in sequence, values of 256: 10,000 keys by one client on one connection, 100,000 by 1,000 clients on 100 connections, sent to the leader only; averages, which the guide calls approximate for writes, number of runs not given. Sent to all members, the thousand wrote 50,104 a second at 20 ms',
    environment:
      'Google Compute Engine: three machines of 8 vCPUs, 16 GB and 50 GB SSD, the tool on another of 16 vCPUs and 30 GB; Ubuntu 17.04, etcd 3.2.0, Go 1.8.3',
    series: [
      { at: facts.single, measured: facts.singleWrites },
      { at: facts.thousand, measured: facts.leaderWrites },
    ],
    bottleneck: {
      node: wal,
      what: 'a write takes at least one round trip between members and one fdatasync; the round trip within a data center takes up to several hundred microseconds, the sync about 10 ms on a spinning disk and often under 1 ms on an SSD. Batching spreads both over many requests, and more of them wait for one another',
      source: from.performance,
    },
  },
  metrics: { cost: facts.performanceCost },
  onCall: {
    errors: [
      {
        text: 'leader failed to send out heartbeat on time; took too long, leader is overloaded likely from slow disk',
        printedBy: raft,
        means:
          'heartbeats of the leader are late, more than twice their interval: an election is near. Disk first, then CPU, then network between members',
        source: [from.raftNode, from.questions],
      },
      {
        text: 'apply request took too long',
        printedBy: file,
        means:
          'applying took longer than --warning-apply-duration, 100 ms by default: slow disk, too little CPU, or a request for very many keys',
        source: [from.slowApply, from.questions],
      },
    ],
    logs: [{ where: 'log of the etcd member, level warn', line: 'slow fdatasync', printedBy: wal, source: from.writeAheadLog }],
    metrics: [
      {
        name: 'histogram_quantile(0.99, rate(etcd_disk_wal_fsync_duration_seconds_bucket[5m]))',
        of: wal,
        threshold: 'below 10 ms where the disk is fast enough; > 0.5 s for 10 min warns, > 1 s is critical (etcdHighFsyncDurations)',
        source: [from.questions, from.alerts],
      },
      {
        name: 'histogram_quantile(0.99, rate(etcd_disk_backend_commit_duration_seconds_bucket[5m]))',
        of: file,
        threshold: 'below 25 ms where the disk is fast enough; > 0.25 s for 10 min warns (etcdHighCommitDurations)',
        source: [from.questions, from.alerts],
      },
    ],
    runbook: [
      {
        do: 'Who leads, and do all members keep up?',
        command: 'etcdctl endpoint status --cluster --write-out=table',
        expect: 'one leader; RAFT TERM the same on every member and the same a minute later; RAFT APPLIED INDEX close to RAFT INDEX',
        risk: 'readOnly',
        source: from.maintenance,
      },
      {
        do: 'Is it the disk? On each member',
        command: 'curl -s http://127.0.0.1:2379/metrics | grep etcd_disk_wal_fsync_duration_seconds',
        expect: 'nearly all syncs in the buckets up to 0.008',
        risk: 'readOnly',
        source: [from.monitoring, from.questions],
      },
    ],
    recovery: [
      {
        do: 'Other processes use the disk of etcd: give etcd priority, until it has a disk of its own',
        command: 'sudo ionice -c2 -n0 -p `pgrep etcd`',
        risk: 'mutating',
        undo: 'sudo ionice -c2 -n4 -p `pgrep etcd` # 4 is the priority of a process whose nice value is 0',
        verify: 'no new “slow fdatasync”, and p99 of the syncs falls',
        source: from.tuning,
      },
    ],
  },
  failures: [
    {
      what: 'The disk of the leader is slow',
      component: wal,
      effect: 'heartbeats wait behind syncs: members may elect another leader, and requests time out meanwhile',
      recovery: 'a faster disk, or one that etcd has to itself',
      source: from.questions,
    },
    {
      what: 'A snapshot on a spinning disk',
      component: file,
      effect: 'a spike that may double the latency; on SSDs usually no problem',
      recovery: 'by itself when the snapshot is written',
      source: from.performance,
    },
    {
      what: 'Very many client requests at the leader',
      component: rpc,
      effect: 'messages of the followers wait: “dropped MsgProp to … since streamMsg’s sending buffer is full”',
      recovery: 'traffic control on Linux that puts the peers’ port before that of clients',
      source: from.tuning,
    },
    {
      what: 'A reader asks one member only (serializable)',
      component: file,
      effect: 'what it reads may be stale',
      recovery: 'ask for a linearizable read: it takes 5.5 ms instead of 2.2 at a thousand clients',
      source: from.performance,
    },
  ],
})
