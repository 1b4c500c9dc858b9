import { control, edge, group, pattern, service, state, systems, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const cart = edge(technology('edge', 'Amazon shopping cart service'), {
  label: 'Shopping cart service',
  facts: { 'saw one version': facts.dynamoOneVersion },
  source: from.dynamoPaper,
})
const client = edge(technology('edge', 'Clients of Cassandra'), { label: 'Clients of Cassandra', external: true, source: from.hintsGuide })
const coordinator = service(technology('service', 'Dynamo request coordination'), {
  label: 'Coordinator of a put',
  facts: { 'waits for': facts.dynamoWriteNodes, success: facts.dynamoSuccess, 'gets and puts': facts.dynamoTail },
  source: from.dynamoPaper,
})
const away = state(tech.dynamo, { label: 'Node A, away for a while', source: from.dynamoPaper })
const others = state(tech.dynamo, { label: 'Nodes B and C', facts: { copies: facts.dynamoReplicas }, source: from.dynamoPaper })
const standIn = state(tech.dynamo, { label: 'Node D, next in the list', source: from.dynamoPaper })
const hints = state(technology('state', 'Dynamo hinted replicas'), {
  label: 'Hints, a database of their own on D',
  facts: { number: facts.dynamoHintSize },
  source: from.dynamoPaper,
})
const gossip = control(technology('control', 'Dynamo membership gossip'), {
  label: 'Gossip of members',
  facts: { every: facts.dynamoGossip },
  source: from.dynamoPaper,
})
const trees = control(technology('control', 'Dynamo anti-entropy'), { label: 'Anti-entropy, Merkle trees', source: from.dynamoPaper })
const background = control(technology('control', 'Dynamo admission controller'), {
  label: 'Admission of background work',
  source: from.dynamoPaper,
})
const holder = state(tech.cassandra, {
  label: 'Coordinator with hint files',
  version: unpublished(
    'guide and code were read at commits that name no release; the guide calls getmaxhintwindow and setmaxhintwindow new in 4.0',
  ),
  facts: { 'takes as away after': facts.hintTimeout, 'hints for': facts.hintWindow },
  source: from.hintsGuide,
})
const returned = state(tech.cassandra, {
  label: 'Replica that was away',
  version: unpublished(
    'guide and code were read at commits that name no release; the guide calls getmaxhintwindow and setmaxhintwindow new in 4.0',
  ),
  facts: { 'example, replay': facts.hintReplay },
  source: from.hintsGuide,
})
const nodetool = control(tech.cassandraNodetool, {
  label: 'nodetool',
  version: unpublished(
    'guide and code were read at commits that name no release; the guide calls getmaxhintwindow and setmaxhintwindow new in 4.0',
  ),
  source: from.hintsGuide,
})

export default pattern('hinted-handoff', {
  system: systems.amazon,
  title: 'Hinted handoff: another node keeps the write for the one that is away',
  summary:
    'Amazon Dynamo writes to the first N healthy nodes of a key’s list. If node A is away, D takes its copy with a hint that names A, and hands it over when A is back. Merkle trees find what hints lost. Beside it Apache Cassandra, where the coordinator itself keeps the hint: what it prints, and how it is operated.',
  flow: [
    cart.to(coordinator, 'get and put').to(others, 'writes a copy each'),
    coordinator.to(away, { label: 'no answer', failure: true }),
    coordinator.to(standIn, 'writes the copy of A, with a hint').to(hints, 'keeps apart, scans'),
    hints.to(away, { label: 'hands over once A is back', async: true }),
    gossip.to(standIn, 'tells who belongs to the ring'),
    trees.to(others, 'compares key ranges'),
    trees.to(away, 'repairs what is missing'),
    background.to(hints, 'gives time slices for handoff'),
    client.to(holder, 'writes').to(returned, { label: 'replays file by file', async: true }),
    nodetool.to(holder, 'sets window and throttle, pauses'),
  ],
  groups: [
    group('state', 'Dynamo, one key, N = 3', [others, standIn, away, hints]),
    group('state', 'Cassandra, the same idea to operate today', [holder, returned]),
  ],
  pattern: {
    problem:
      'A write must be taken though a node that should hold a copy is down, restarting or cut off; a strict quorum would refuse writes or leave fewer copies',
    guarantee:
      'A put succeeds once W of the first N healthy nodes have it, so short outages fail no request; each copy reaches its own node later, best effort. It does not promise that the next get sees the put',
    implementation: {
      by: 'Amazon, Dynamo (services such as the shopping cart)',
      how: 'D keeps A’s copies in a separate local database that it scans from time to time; once A answers again it delivers them, and may then delete its own. Whether A is away each node decides for itself, from its own messages',
      source: from.dynamoPaper,
    },
    failureMode:
      'A stand-in may itself be gone before it has handed over: then only comparing the copies (Merkle trees, read repair) finds the gap. Until then reads can be old or return several versions, which the application merges; deleted items can come back',
    whenNot:
      'Where the application can neither merge versions nor bear an old read; where members come and go often, or outages are not short: hints work best with little churn and transient failures',
    states: {
      initial: 'in place',
      transitions: [
        { from: 'in place', to: 'hinted', on: 'the node does not answer a write', source: from.dynamoPaper },
        { from: 'hinted', to: 'in delivery', on: 'the scan finds the node back', source: from.dynamoPaper },
        { from: 'in delivery', to: 'in place', on: 'transfer done, hint deleted', source: from.dynamoPaper },
        {
          from: 'in delivery',
          to: 'hinted',
          on: 'node away again or delivery paused: goes on from its offset',
          source: from.hintsDispatch,
        },
        { from: 'hinted', to: 'missing', on: 'the stand-in is lost first', source: from.dynamoPaper },
        { from: 'in place', to: 'missing', on: 'Cassandra: away longer than the window', source: from.hintsGuide },
        { from: 'missing', to: 'in place', on: 'anti-entropy or read repair', source: from.dynamoPaper },
      ],
    },
  },
  metrics: { cost: facts.dynamoCost },
  onCall: {
    errors: [
      {
        text: 'Too many in flight hints: <n> destination: <node> destination hints: <n>',
        printedBy: holder,
        means:
          'OverloadedException: the write was refused to protect memory, as hints for this destination are being written and all in flight are over the limit. Writes to nodes without hints go on. Look at the destination named',
        source: from.hintsOverload,
      },
      {
        text: 'Failed to dispatch hints file %s: file is corrupted',
        printedBy: holder,
        means: 'the file is marked as corrupted, and this run of delivery ends; repair is what guarantees that the replica gets the writes',
        source: from.hintsDispatch,
      },
      {
        text: 'Cannot achieve consistency level <level>',
        printedBy: holder,
        means: 'too few replicas alive for the level asked for: the exception names how many are required and how many live',
        source: from.notEnoughReplicas,
      },
    ],
    logs: [
      {
        where: 'log of the node that holds the hints, INFO',
        line: 'Finished hinted handoff of file {} to endpoint {}: {}',
        printedBy: holder,
        source: from.hintsDispatch,
      },
      {
        where: 'the same log, INFO: the replica went away again, or delivery was paused; the file is taken up later where it stopped',
        line: 'Finished hinted handoff of file {} to endpoint {}: {}, partially',
        printedBy: holder,
        source: from.hintsDispatch,
      },
      {
        where: 'the same log, INFO: the node meant is no longer in the ring, its hints are written to the replicas of now',
        line: 'Finished converting hints file {}',
        printedBy: holder,
        source: from.hintsDispatch,
      },
    ],
    metrics: [
      {
        name: 'org.apache.cassandra.metrics.HintedHandOffManager.Hints_not_stored-<PeerIP>',
        of: holder,
        threshold: 'any growth: the peer is away past the window and its writes are no longer hinted',
        source: from.hintsMetrics,
      },
      {
        name: 'org.apache.cassandra.metrics.Storage.TotalHintsInProgress',
        of: holder,
        threshold: 'over 128 for each processor, the built-in limit, writes to the nodes concerned are refused',
        source: from.hintsOverload,
      },
      {
        name: 'org.apache.cassandra.metrics.HintsService.HintsFailed, HintsTimedOut',
        of: holder,
        threshold: 'hints not delivered or timed out; the documentation gives no level',
        source: from.hintsMetrics,
      },
    ],
    runbook: [
      {
        do: 'Does this node store hints at all?',
        command: 'nodetool statushandoff',
        expect: 'that it does: they are on by default',
        risk: 'readOnly',
        source: from.hintsGuide,
      },
      {
        do: 'How long does it store them? Compare with the time that the replica has been away',
        command: 'nodetool getmaxhintwindow',
        expect: 'milliseconds; the default of 3 h is 10800000. A replica away for longer needs repair, not only hints',
        risk: 'readOnly',
        source: from.hintsGuide,
      },
    ],
    recovery: [
      {
        do: 'A replica stays away longer than the window but its disk is sound: lengthen the window, on every node that may hold hints',
        command: 'nodetool setmaxhintwindow <ms>',
        risk: 'mutating',
        undo: 'set what getmaxhintwindow printed before',
        verify: 'getmaxhintwindow on each node',
        source: from.hintsGuide,
      },
      {
        do: 'Replay takes hours: raise the throttle (KiB/s for each delivery thread, divided among the other nodes)',
        command: 'nodetool sethintedhandoffthrottlekb <KiB/s>',
        risk: 'mutating',
        undo: 'set 1024, the default, or what cassandra.yaml says',
        verify: 'the next Finished hinted handoff lines come faster',
        source: from.hintsGuide,
      },
      {
        do: 'Replay weighs on the replica that has just come back: pause delivery',
        command: 'nodetool pausehandoff',
        risk: 'mutating',
        undo: 'nodetool resumehandoff',
        verify: 'a last line that ends in “, partially”, then none',
        source: from.hintsGuide,
      },
      {
        do: 'A replica was away for longer than the window, or a file of hints is corrupted: hints will not bring the missing writes. Have it repaired (anti-entropy, full or incremental)',
        risk: 'mutating',
        irreversible: 'what the repair has copied stays; it only brings the replicas together',
        verify: 'the repair ends without an error; Hints_not_stored of that peer no longer grows',
        source: from.hintsGuide,
      },
    ],
  },
  failures: [
    {
      what: 'The stand-in is lost with its hints',
      component: hints,
      effect: 'the copy of A stays old, and nobody is told',
      recovery: 'nodes exchange roots of Merkle trees for each common key range and walk down to the keys that differ',
      source: from.dynamoPaper,
    },
    {
      what: 'Handoff competes with requests',
      component: standIn,
      effect: 'in early production gets and puts became slower',
      recovery:
        'background work asks for time slices, fewer when for instance p99 of database reads over 60 s comes near a set limit (such as 50 ms)',
      source: from.dynamoPaper,
    },
    {
      what: 'Many clients write one key at once',
      component: coordinator,
      effect: 'several versions: rare in the cart, and the cause was concurrent writers, mostly robots, not failures',
      recovery: 'vector clocks find which are unrelated; the application merges them and writes back',
      source: from.dynamoPaper,
    },
    {
      what: 'Fewer replicas live than the level asks for (Cassandra)',
      component: holder,
      effect: 'the write fails though hints could be kept: a hint does not count as an answer, except at level ANY',
      recovery: 'replicas back; at level ANY the hint itself is the answer. So this is not the sloppy quorum of Dynamo',
      source: from.hintsOverload,
    },
    {
      what: 'A replica is away longer than the window (Cassandra)',
      component: returned,
      effect: 'out of sync for good, as far as hints go',
      recovery: 'full or incremental repair; read repair for what is read',
      source: from.hintsGuide,
    },
    {
      what: 'A short restart leaves gigabytes of hints (Cassandra)',
      component: holder,
      effect: 'ten minutes at 100 Mbit/s: about 7 GiB, two hours of replay at the default throttle',
      recovery: 'raise the throttle for a while',
      source: from.hintsGuide,
    },
  ],
})
