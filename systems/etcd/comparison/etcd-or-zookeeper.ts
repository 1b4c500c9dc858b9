import { cluster, comparison, control, edge, service, state, system, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const shell = edge(tech.etcdctl, { label: 'etcdctl', source: from.maintenance })
const kubernetes = service(technology('service', 'Kubernetes API server'), {
  label: 'Kubernetes API server',
  source: from.versus,
})
const yahoo = service(technology('service', 'Yahoo Message Broker'), {
  label: 'Yahoo Message Broker',
  source: from.zooKeeperPaper,
})

const etcd = state(tech.etcd, {
  label: 'etcd: reads are exact by default',
  version: '3.6.9',
  facts: { 'a request, at most': facts.largestRequest, 'writes, 3.2.0': facts.etcdWrites, 'reads, 3.2.0': facts.etcdReads },
  source: from.guarantees,
})
const members = state(technology('state', 'etcd followers'), { label: 'Other members of etcd', source: from.hardware })
const backend = state(technology('state', 'etcd MVCC store'), {
  label: 'Store with old revisions',
  facts: { quota: facts.defaultQuota, 'largest suggested': facts.suggestedMaximum },
  source: from.limits,
})

const zooKeeper = state(tech.zooKeeper, {
  label: 'ZooKeeper: each server answers reads itself',
  version: '3.9.5',
  facts: {
    'a znode, at most': facts.largestZnode,
    'writes, 2010': facts.zooKeeperWrites,
    'reads, 2010': facts.zooKeeperReads,
    'reads, 13 servers': facts.zooKeeperReadsOfMany,
  },
  source: from.zooKeeperPaper,
})
const leader = state(technology('state', 'ZooKeeper leader'), { label: 'Leader of ZooKeeper', source: from.zooKeeperPaper })
const tree = state(technology('state', 'ZooKeeper data tree'), {
  label: 'Tree of znodes in memory',
  facts: { 'alert, size': facts.alertDataSize, 'alert, number': facts.alertZnodes },
  source: from.zooKeeperOverview,
})
const log = state(technology('state', 'ZooKeeper transaction log'), { label: 'Transaction log', source: from.zooKeeperAdmin })

const mixin = control(tech.prometheus, {
  label: 'Alert rules of the etcd mixin',
  version: unpublished('the rules name no version of Prometheus'),
  source: from.alerts,
})
const examples = control(tech.prometheus, {
  label: 'Alert rules of the ZooKeeper guide',
  version: unpublished('the rules name no version of Prometheus'),
  source: from.zooKeeperMonitor,
})

export default comparison('etcd-or-zookeeper', {
  system: system('etcd', 'etcd'),
  title: 'etcd or ZooKeeper for configuration and coordination: exact reads and history, or reads from local memory',
  summary:
    'Both keep small metadata that must not split in two. etcd reads through the majority unless told otherwise, keeps old revisions and lets a watcher resume; ZooKeeper answers reads from the memory of the server the client is on, which may be behind. Limits and guarantees after the guides of etcd 3.6 and ZooKeeper 3.9.5; the rates come from two benchmarks of different years, machines and sizes and must not be set against each other.',
  flow: [
    kubernetes.to(etcd, { label: 'reads, writes, watches', protocol: 'gRPC' }).to(members, 'replicates by Raft to a majority'),
    etcd.to(backend, 'applies each revision'),
    shell.to(etcd, { label: 'asks size and alarms', protocol: 'gRPC' }),
    mixin.to(etcd, 'scrapes'),
    yahoo.to(zooKeeper, 'reads, writes, sets watches').to(leader, 'forwards writes').to(log, 'syncs before it answers'),
    zooKeeper.to(tree, 'reads without asking others'),
    leader.to(tree, { label: 'broadcasts changes', async: true }),
    examples.to(zooKeeper, 'scrapes'),
  ],
  groups: [cluster('state', 'etcd', [etcd, members, backend]), cluster('state', 'ZooKeeper', [zooKeeper, leader, tree, log])],
  choice: {
    options: [etcd, zooKeeper],
    criteria: [
      {
        name: 'a read must see the last write of another client',
        threshold: 'always: linearizable is the default of etcd',
        prefers: etcd,
        source: from.guarantees,
      },
      {
        name: 'two clients tell each other what to read',
        threshold: 'both must then see the same: ZooKeeper promises it only after sync, else a view within some tens of seconds',
        prefers: etcd,
        source: from.zooKeeperProgrammers,
      },
      {
        name: 'all data together',
        threshold: 'hundreds of MB and more, up to several GB (as etcd’s authors compare; they call themselves biased)',
        prefers: etcd,
        source: from.versus,
      },
      {
        name: 'one value',
        threshold: 'from 1 MiB to 1.5 MiB; both are made for much smaller ones',
        prefers: etcd,
        source: from.limits,
      },
      {
        name: 'watchers',
        threshold: 'must get each change, and resume after a break: within the history that etcd has not compacted',
        prefers: etcd,
        source: from.guarantees,
      },
      {
        name: 'transactions',
        threshold: 'compare fields and read in the same step; ZooKeeper checks versions and writes',
        prefers: etcd,
        source: from.versus,
      },
      {
        name: 'reads that may be a little old',
        threshold: 'about ten for each write, where ZooKeeper performs best; etcd has such reads too (serializable)',
        prefers: zooKeeper,
        source: from.zooKeeperOverview,
      },
      {
        name: 'ready recipes',
        threshold: 'in Java: Curator; those of etcd are in Go, its lock and election calls are for any language',
        prefers: zooKeeper,
        source: from.versus,
      },
    ],
    costOfChoosingWrong:
      'etcd does not shard, and each ZooKeeper server holds all data in memory: what outgrows them must move elsewhere. A ZooKeeper client that does not call sync may act on an old value',
    whoRunsWhich: [
      { who: 'Kubernetes: state of the cluster', runs: etcd, source: from.versus },
      { who: 'Yahoo, 2010: Message Broker, Fetching Service of the crawler', runs: zooKeeper, source: from.zooKeeperPaper },
    ],
    map: {
      x: { low: 'reads may be old', high: 'reads are exact' },
      y: { low: 'hundreds of MB', high: 'several GB' },
      places: [
        { option: etcd, at: { x: 0.85, y: 0.8 }, basis: 'linearizable by default; several gigabytes', source: from.versus },
        {
          option: zooKeeper,
          at: { x: 0.2, y: 0.3 },
          basis: 'reads from the local server; hundreds of megabytes, sometimes several gigabytes',
          source: from.versus,
        },
      ],
    },
  },
  metrics: { cost: facts.comparisonCost },
  onCall: {
    errors: [
      {
        text: 'etcdserver: request is too large',
        printedBy: etcd,
        means: 'gRPC code InvalidArgument: above --max-request-bytes, 1.5 MiB unless set',
        source: from.errors,
      },
      {
        text: 'Len error. A message from <address> with advertised length of <n> is either a malformed message or too large to process (length is greater than jute.maxbuffer=<n>)',
        printedBy: zooKeeper,
        means:
          'a client sent more than this server takes, or does not speak its protocol; check that jute.maxbuffer is the same everywhere',
        source: from.zooKeeperConnection,
      },
      {
        text: 'etcdserver: mvcc: database space exceeded',
        printedBy: etcd,
        means: 'the quota is reached: only reads and deletes until space is freed and the alarm disarmed',
        source: from.maintenance,
      },
    ],
    logs: [
      {
        where: 'log of the etcd member, level warn',
        line: 'apply request took too long',
        printedBy: etcd,
        source: from.slowApply,
      },
    ],
    metrics: [
      {
        name: 'etcd_mvcc_db_total_size_in_bytes / etcd_server_quota_backend_bytes',
        of: backend,
        threshold: '> 95 % for 10 min (etcdDatabaseQuotaLowSpace, critical)',
        source: from.alerts,
      },
      {
        name: 'approximate_data_size',
        of: tree,
        threshold: '> 1 GiB for 1 min (example of the guide, to be adjusted)',
        source: from.zooKeeperMonitor,
      },
      {
        name: 'znode_count',
        of: tree,
        threshold: '> 1,000,000 for 1 min (example of the guide, to be adjusted)',
        source: from.zooKeeperMonitor,
      },
    ],
    runbook: [
      {
        do: 'etcd: how full is each member, and who leads?',
        command: 'etcdctl endpoint status --cluster --write-out=table',
        expect: 'DB SIZE well below the quota (2 GiB unless set), one leader',
        risk: 'readOnly',
        source: from.maintenance,
      },
      {
        do: 'ZooKeeper: two clients see different values? Read on each server, then again after sync',
        command: 'zkCli.sh -server <server>:2181',
        expect: 'after sync <path>, get <path> shows the new value: the server was only behind',
        risk: 'readOnly',
        source: from.zooKeeperProgrammers,
      },
    ],
    recovery: [
      {
        do: 'ZooKeeper: the reader must see what another client wrote: let it call sync() before the read',
        risk: 'mutating',
        undo: 'take the call out again; reads are then local as before',
        verify: 'the reader gets the new value, whichever server it is on',
        source: from.zooKeeperProgrammers,
      },
      {
        do: 'etcd at its quota: save a snapshot, compact to the current revision (endpoint status --write-out=json shows it), defragment one member after the other, disarm',
        command: 'etcdctl compact <revision> # then for each member: etcdctl --endpoints=<member> defrag; at last: etcdctl alarm disarm',
        risk: 'destructive',
        irreversible: 'revisions before the compacted one are gone; a member neither reads nor writes while it is defragmented',
        verify: 'etcdctl alarm list is empty, a put of a test key answers OK',
        source: from.maintenance,
      },
    ],
  },
  failures: [
    {
      what: 'The disk of an etcd member is slow',
      component: members,
      effect: 'heartbeats may time out and trigger an election',
      recovery: 'an SSD: 500 sequential IOPS for heavily loaded clusters; 50 are typically required',
      source: from.hardware,
    },
    {
      what: 'A lease of etcd runs out by the clock of the server, not yet by that of the client',
      component: etcd,
      effect: 'it may still believe that it holds the lock',
      recovery: 'keys of etcd: condition each write on revision and lease; other resources must check versions themselves',
      source: from.versus,
    },
    {
      what: 'A ZooKeeper server swaps',
      component: zooKeeper,
      effect: 'all is ordered: one request that waits for the disk delays those behind it',
      recovery: 'a smaller heap: 3 GB of a machine with 4 GB',
      source: from.zooKeeperAdmin,
    },
    {
      what: 'jute.maxbuffer is raised for large znodes',
      component: leader,
      effect: 'latency spikes; followers may not catch up with the leader in time, the quorum gets unstable',
      recovery: 'store the data elsewhere and a pointer in the znode',
      source: from.zooKeeperAdmin,
    },
    {
      what: 'A watched znode that did not exist is created and deleted while the client is cut off',
      component: zooKeeper,
      effect: 'the watch for its existence is missed',
      recovery: 'none by itself: the guide calls it the one case in which a watch may be missed',
      source: from.zooKeeperProgrammers,
    },
  ],
})
