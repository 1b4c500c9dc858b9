import { capacity, control, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const router = service(own.blobRouter, { label: 'Router tier', source: from.f4Paper })
const backoff = service(own.f4Backoff, {
  label: 'Backoff nodes',
  facts: { 'a BLOB, such as': facts.blobSize, 'a block, typically': facts.blockSize },
  source: from.f4Paper,
})

const storage = state(tech.f4, {
  label: 'Storage nodes',
  facts: {
    racks: facts.cellRacks,
    'a rack': facts.rackHosts,
    'load of a host': facts.hostLoad,
    reads: facts.warmMedian,
    'slow reads': facts.warmTail,
  },
  source: from.f4Paper,
})
const drives = state(tech.hdfs, {
  label: 'Drives, on HDFS',
  version: facts.hdfsVersion,
  facts: {
    drives: facts.cellDrives,
    raw: facts.cellRaw,
    logical: facts.cellLogical,
    'a drive takes': facts.driveLimit,
    hottest: facts.driveLoad,
  },
  source: from.f4Paper,
})
const keys = state(own.blobKeys, { label: 'Keys of BLOBs', facts: { 'deleted data': facts.deletedData }, source: from.f4Paper })
const hot = state(tech.haystack, {
  label: 'Haystack, hot BLOBs',
  facts: { reads: facts.hotMedian, copies: facts.hotCopies },
  source: from.f4Paper,
})
const otherCells = state(tech.f4, { label: 'Cells of two other regions', facts: { copies: facts.warmCopies }, source: from.f4Paper })

const nameNode = control(own.f4NameNode, { label: 'Name node', source: from.f4Paper })
const coordinator = control(own.f4Coordinator, { label: 'Coordinator nodes', source: from.f4Paper })
const rebuilder = control(own.f4Rebuilder, {
  label: 'Rebuilder nodes',
  facts: { 'drives fail': facts.driveFailures },
  source: from.f4Paper,
})

export default capacity('f4-cell', {
  system: systems.meta,
  title: 'A cell of f4: 25 PB on 6,300 drives, and how close the hottest drive comes to its limit (2014)',
  summary:
    'A BLOB may move to f4 when reads have fallen to what 4 TB drives can serve: 20 I/Os a second for each terabyte. In the most loaded cluster of the paper the average stands at 3.5 at the peak of a week and the hottest drive at 8.5, so drives saturate first and more than half of the limit is free. The load of single drives is from a sample of 0.1 % of reads, laid on drives at random by the authors.',
  flow: [
    service(router).to(state(storage), 'R1: asks which block, R2: reads').to(state(drives), 'R3: reads the BLOB'),
    router.to(state(keys), 'fetches the key meanwhile'),
    router
      .to(service(backoff), { label: 'R4: when a read fails', failure: true })
      .to(storage, { label: 'R5: reads what is left of the stripe', failure: true }),
    router.to(state(otherCells), { label: 'asks when the data center is down', failure: true }),
    router.to(state(hot), 'reads BLOBs that are still hot'),
    hot.to(storage, 'moves locked volumes of about three months'),
    control(nameNode).to(storage, 'tells where blocks are'),
    control(rebuilder).to(storage, 'probes, rebuilds, throttled'),
    rebuilder.to(control(coordinator), 'reports failures'),
    coordinator.to(storage, 'keeps the blocks of a stripe on different racks'),
  ],
  model: {
    inputs: {
      'racks of a cell': facts.cellRacks,
      'hosts of a rack': facts.rackHosts,
      'drives of a host': facts.hostDrives,
      'size of a drive': facts.driveSize,
      'data blocks of a stripe': facts.dataBlocks,
      'parity blocks of a stripe': facts.parityBlocks,
      'limit of a terabyte': facts.limitOfTerabyte,
      'peak of the cluster': facts.clusterPeak,
      'peak of a machine': facts.machinePeak,
      'peak of a drive': facts.drivePeak,
    },
    limit: facts.driveLimit,
    load: facts.driveLoad,
    resources: [
      { node: drives, what: 'I/Os', limit: facts.driveLimit, used: facts.driveLoad },
      { node: storage, what: 'I/Os of the hottest', limit: facts.hostLimit, used: facts.hostLoad },
      { node: storage, what: 'I/Os of the whole cell', limit: facts.cellLimit, used: facts.cellLoad },
    ],
    saturatesFirst: {
      node: drives,
      why: 'One drive gets far more than its share: 8.5 against 3.5 I/Os a second a terabyte on average. Software is designed so that the weekly peak of every drive stays under what it can deliver.',
      source: from.f4Paper,
    },
    headroom: facts.driveHeadroom,
    whenToAdd:
      'No threshold and no lead time are published. A cell is bought, deployed and rolled out as one. The other lever is age: what moves does so after about three months; profile photos, under 20 I/Os a terabyte only after a year, were not moved.',
  },
  metrics: { cost: facts.cellCost },
  onCall: {
    errors: [
      {
        text: 'Could not obtain block: ',
        printedBy: drives,
        means: 'no node that holds the block could be read and retries are used up; in f4 the BLOB then has to come from a backoff node',
        source: from.hdfsClient,
      },
    ],
    logs: [
      {
        where: 'log of the HDFS client',
        line: 'No live nodes contain block <block> after checking nodes = <nodes>, ignoredNodes = <nodes>',
        printedBy: drives,
        source: from.hdfsClient,
      },
      {
        where: 'log of the HDFS client',
        line: 'DFS chooseDataNode: got # <failures> IOException, will wait for <milliseconds> msec.',
        printedBy: drives,
        source: from.hdfsClient,
      },
    ],
    metrics: [
      {
        name: 'peak I/Os a second of each drive, over a week (name of the metric not published)',
        of: drives,
        threshold: '≥ 80: more than a 4 TB drive delivers at low latency',
        source: from.f4Paper,
      },
      {
        name: 'MissingBlocks',
        of: drives,
        threshold: '> 0: blocks without any copy that HDFS can read',
        source: from.hadoopMetrics,
      },
    ],
    runbook: [
      {
        do: 'Which files have blocks that cannot be read?',
        command: 'hdfs fsck / -list-corruptfileblocks',
        expect: 'no file; a listed file is read through backoff nodes until its blocks are rebuilt',
        risk: 'readOnly',
        source: from.hdfsCommands,
      },
      {
        do: 'Latency rose, reads did not: is a rebuild running? Look at what the coordinator has scheduled',
        expect: 'a few drives out at a time; a rebuild of two hosts took the p99 to 500 ms',
        risk: 'readOnly',
        source: from.f4Paper,
      },
    ],
    recovery: [
      {
        do: 'A rebuild slows reads: let the rebuilder nodes go slower. The paper says that they throttle themselves, not by which setting',
        risk: 'mutating',
        undo: 'raise the rate again: while a stripe is short of blocks, fewer further failures lose data',
        verify: 'p99 of reads is below 80 ms again',
        source: from.f4Paper,
      },
      {
        do: 'A host failed: replace the faulty part, such as memory, and bring it back with its drives',
        risk: 'mutating',
        undo: 'take the host out again; its blocks are then rebuilt elsewhere',
        verify: 'its blocks are readable, fsck lists nothing, and the coordinator finds no two blocks of a stripe on one rack',
        source: from.f4Paper,
      },
    ],
  },
  failures: [
    {
      what: 'More than four blocks of a stripe are lost',
      component: drives,
      effect: 'the cell cannot rebuild the stripe',
      recovery: 'from the buddy block and the XOR block in two other regions',
      source: from.f4Paper,
    },
    {
      what: 'A bad batch of drives in a region hotter than usual: drives failed at over 60 % a year, for weeks',
      component: drives,
      effect: 'failures are no longer independent; all of them in one cell',
      recovery: 'no data lost, since buddy and XOR blocks lie in cooler cells; mixed hardware planned',
      source: from.f4Paper,
    },
    {
      what: 'A drill rebuilt 240 TB of two hosts over three days',
      component: rebuilder,
      effect: 'p99 of reads rose to 500 ms',
      recovery: 'ended with the rebuild; the worst failure up to 2014',
      source: from.f4Paper,
    },
    {
      what: 'Journal files for deletes, in an early version: rare writes to a file system with one writer',
      component: drives,
      effect: 'the foremost source of production issues',
      recovery: 'deletes moved out: the key is deleted, the cell is read-only',
      source: from.f4Paper,
    },
    {
      what: 'HDFS reads through any server, with one thread for each request on the network',
      component: storage,
      effect: 'a growing backlog: less throughput and more latency than expected',
      recovery: 'the read in two parts, which asks first and then reads at the node that has the block',
      source: from.f4Paper,
    },
  ],
})
