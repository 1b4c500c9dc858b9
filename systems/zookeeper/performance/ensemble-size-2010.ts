import { control, edge, group, performance, service, state, system, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const version = unpublished('looked for in the paper of 2010; the checks below are for 3.9.5')

const load = edge(technology('edge', 'ZooKeeper benchmark clients'), {
  label: 'Clients of the benchmark, on 35 machines',
  facts: { clients: facts.benchmarkClients, each: facts.outstanding },
  source: from.paper,
})
const throttle = service(technology('service', 'ZooKeeper request throttling'), {
  label: 'Request throttling',
  facts: { 'in the benchmark': facts.inProcess, 'default, 3.9.5': facts.outstandingLimit },
  source: from.paper,
})
const server = state(tech.zooKeeper, {
  label: 'Server that the client is on',
  version,
  facts: { 'reads, 3 servers': facts.readsOfThree, 'reads, 13 servers': facts.readsOfThirteen, gain: facts.readGain },
  source: from.paper,
})
const tree = state(technology('state', 'ZooKeeper data tree'), { label: 'Tree of znodes in memory', source: from.paper })
const leader = state(tech.zooKeeper, {
  label: 'Leader',
  version,
  facts: { 'elected in': facts.election },
  source: from.paper,
})
const broadcast = service(technology('service', 'Zab'), {
  label: 'Atomic broadcast',
  facts: {
    'writes, 3 servers': facts.writesOfThree,
    'writes, 13 servers': facts.writesOfThirteen,
    remain: facts.writeLoss,
  },
  source: from.paper,
})
const followers = state(tech.zooKeeper, {
  label: 'Other followers',
  version,
  facts: { 'create, 3 servers': facts.createOfThree, 'create, 9 servers': facts.createOfNine },
  source: from.paper,
})
const log = state(technology('state', 'ZooKeeper transaction log'), {
  label: 'Transaction log, a disk of its own',
  facts: { 'warns above (3.9.5)': facts.slowSync },
  source: from.paper,
})
const snapshots = state(technology('state', 'ZooKeeper snapshots'), { label: 'Snapshots, on the other disk', source: from.paper })
const alerts = control(tech.prometheus, {
  label: 'Alert rules of the ZooKeeper guide',
  version: unpublished('the rules name no version of Prometheus'),
  source: from.monitoring,
})

export default performance('ensemble-size-2010', {
  system: system('zookeeper', 'Apache ZooKeeper'),
  title: 'ZooKeeper, 2010: more servers answer more reads and fewer writes',
  summary:
    'Saturated with requests of 1 K, an ensemble of 3 did 21,000 writes a second and one of 13 only 8,000, while reads rose from 87,000 to 460,000: each server answers reads from its own memory, but each write goes through one broadcast. Measured by its makers on machines with two cores and two SATA disks; what carries over is the direction, not the numbers. Checks for ZooKeeper 3.9.5.',
  flow: [
    load.to(throttle, 'reads and writes 1 K, asynchronously').to(server, 'lets through'),
    server.to(tree, 'reads, without asking others'),
    server.to(leader, 'forwards writes').to(broadcast, 'proposes transactions').to(followers, 'waits for a majority'),
    followers.to(log, 'log before they acknowledge'),
    server.to(snapshots, { label: 'writes now and then', async: true }),
    alerts.to(server, 'scrapes latency'),
    alerts.to(log, 'watches fsync time of'),
  ],
  groups: [group('state', 'ensemble of 3 to 13 servers', [server, tree, leader, followers, log, snapshots])],
  metrics: { cost: facts.performanceCost },
  profile: {
    method:
      'Writes only, ensembles of 3 to 13 servers, the same number of clients; each client reports its completed operations every 300 ms, sampled every 6 s (table 1 of the paper). Number of runs not given',
    environment:
      'Cluster of 50 servers, each with one dual-core Xeon of 2.1 GHz, 4 GB RAM, gigabit Ethernet, two SATA disks: one for the log, one for snapshots. Server in Java; asynchronous Java client; release not named',
    series: [
      { at: facts.three, measured: facts.writesOfThree },
      { at: facts.five, measured: facts.writesOfFive },
      { at: facts.seven, measured: facts.writesOfSeven },
      { at: facts.nine, measured: facts.writesOfNine },
      { at: facts.thirteen, measured: facts.writesOfThirteen },
    ],
    bottleneck: {
      node: broadcast,
      what: 'the atomic broadcast limits ZooKeeper more than any other part, and is bound by CPU at its maximum; client connections, ACL checks and turning requests into transactions compete for the same CPU. Each write also waits for the log',
      source: from.paper,
    },
  },
  onCall: {
    errors: [
      {
        text: 'fsync-ing the write ahead log in {} took {}ms which will adversely effect operation latency.File size is {} bytes. See the ZooKeeper troubleshooting guide',
        printedBy: log,
        means: 'one flush of the log took longer than fsync.warningthresholdms (1 s by default): the disk of the log is slow or shared',
        source: from.transactionLog,
      },
    ],
    logs: [
      {
        where: 'log of an application on the Java client 3.9.5, level WARN',
        line: 'Client session timed out, have not heard from server in %dms for session id 0x%s',
        printedBy: load,
        source: from.client,
      },
    ],
    metrics: [
      {
        name: 'rate(fsynctime_sum[1m])',
        of: log,
        threshold: '> 100 for 1 min (example “fsync time is too long” of the guide, to be adjusted)',
        source: from.monitoring,
      },
      {
        name: 'avg_latency',
        of: server,
        threshold: '> 100 for 1 min (example “avg latency is too high” of the guide, to be adjusted)',
        source: from.monitoring,
      },
    ],
    runbook: [
      {
        do: 'On each server: are answers slow, and is it all of them?',
        command: 'curl -s http://localhost:8080/commands/monitor | grep latency',
        expect: 'avg_latency below the 100 of the example alert',
        risk: 'readOnly',
        source: from.commands,
      },
      {
        do: 'Has the server warned about its log?',
        command: 'grep "fsync-ing the write ahead log" <log of the server> | tail -3',
        expect: 'no line; each names how long one flush took',
        risk: 'readOnly',
        source: from.transactionLog,
      },
    ],
    recovery: [
      {
        do: 'The log shares its disk with snapshots, and no other disk is to be had: take snapshots less often. Eases it, does not end it',
        command: '-Dzookeeper.snapCount=<more than 100000> # Java system property of the server, read at its start',
        risk: 'mutating',
        undo: 'take the property out again: the default is 100,000',
        verify: 'no new fsync warning, and rate(fsynctime_sum[1m]) falls',
        source: from.administration,
      },
    ],
  },
  failures: [
    {
      what: 'A follower fails (5 servers, 30 % writes)',
      component: followers,
      effect: 'throughput falls by about the reads that it served',
      recovery: 'not fully by itself: clients stay where they are until their connection breaks',
      source: from.paper,
    },
    {
      what: 'The leader fails (5 servers, 30 % writes)',
      component: leader,
      effect: 'no requests are served for a fraction of a second',
      recovery: 'a new leader is elected, in less than 200 ms as observed',
      source: from.paper,
    },
    {
      what: 'All clients connect to the leader',
      component: broadcast,
      effect: 'much less throughput where reads prevail, less also where writes do',
      recovery: 'spread clients over the servers',
      source: from.paper,
    },
    {
      what: 'More writes than one ensemble can take',
      component: broadcast,
      effect: 'more servers make it worse',
      recovery: 'divide the data over several ensembles',
      source: from.paper,
    },
  ],
})
