import { control, edge, group, incident, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const businesses = edge(tech.partnerApi, { label: 'Businesses’ servers', external: true, source: from.analysis })

const api = service(tech.stripeApi, {
  label: 'Stripe API',
  facts: { 'first time': facts.firstPeriod, 'second time': facts.secondPeriod, together: facts.bothPeriods },
  source: from.analysis,
})
const compute = service(own.apiCompute, { label: 'Compute of the API', source: from.analysis })
const writers = service(own.writers, { label: 'Applications that write to the shard', source: from.analysis })

const primary = state(own.databaseNode, { label: 'Primary of one shard', source: from.analysis })
const stalled = state(own.databaseNode, {
  label: 'Stalled nodes of the shard',
  facts: { number: facts.stalledNodes, 'unseen for': facts.stalledFor },
  source: from.analysis,
})
const rest = state(own.databaseNode, { label: 'Other nodes of the shard', source: from.analysis })
const otherShards = state(own.databaseShard, { label: 'Production shards', source: from.analysis })

const election = control(own.election, {
  label: 'Election of a primary',
  facts: { 'MongoDB, default': facts.electionTimeout },
  source: from.analysis,
})
const lag = control(own.lagMetrics, { label: 'Replication lag metrics', source: from.analysis })
const checks = control(own.activeChecks, {
  label: 'Active checks and alerts',
  facts: { 'alert after': facts.alertedAfter, 'no election known after': facts.understoodAfter },
  source: from.analysis,
})
const rollout = control(own.versionRollout, { label: 'Database versions', source: from.analysis })
const configuration = control(own.configuration, { label: 'Configuration of the shards', source: from.analysis })

export default incident('election-2019-07-10', {
  system: systems.stripe,
  title: 'Stripe, 10 July 2019: a shard cannot elect a primary, and the rollback brings a second outage',
  summary:
    'A version of the database, three months old, could not elect a primary when several nodes were stalled. Two nodes had been so for four days, healthy to the active checks. After the recovery the election protocol was rolled back, and the old version did not agree with a newer configuration.',
  flow: [
    businesses.to(api, { label: 'call', protocol: 'HTTPS' }).to(compute, 'runs on').to(primary, 'reads and writes'),
    writers.to(primary, 'write'),
    primary.to(stalled, 'should replicate'),
    primary.to(rest, 'replicates'),
    compute.to(otherShards, 'reads and writes'),
    election.to(primary, 'chooses'),
    lag.to(stalled, 'has no data of'),
    checks.to(stalled, 'find healthy'),
    rollout.to(election, 'upgrades'),
    configuration.to(otherShards, 'sets'),
  ],
  groups: [group('state', 'one shard', [primary, stalled, rest])],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2019-07-10T16:35Z',
        what: 'The primary of the cluster fails. The version that cannot replace it had come three months before; two nodes had stalled four days before',
        turn: 'trigger',
        source: from.analysis,
      },
      { at: '2019-07-10T16:36Z', what: 'The team is alerted', turn: 'detected', source: from.analysis },
      { at: '2019-07-10T16:50Z', what: 'It is clear that no primary can be elected', source: from.analysis },
      { at: '2019-07-10T17:00Z', what: 'All nodes of the cluster are restarted; the election succeeds', source: from.analysis },
      { at: '2019-07-10T17:02Z', what: 'The API is fully back', turn: 'mitigated', source: from.analysis },
      { at: '2019-07-10T20:13Z', what: 'A path in the new election protocol is taken for the cause', source: from.analysis },
      {
        at: '2019-07-10T20:42Z',
        what: 'The election protocol is rolled back to an earlier minor version, in all shards of the cluster, and watched',
        source: from.analysis,
      },
      {
        at: '2019-07-10T21:14Z',
        what: 'High CPU in the database cluster, some shards unavailable: the API is severely degraded again. At first it is taken for the same failure, and the same steps are tried',
        source: from.analysis,
      },
      {
        at: '2019-07-10T21:26Z',
        what: 'It is found that the older protocol does not agree with a recent setting; the shortage of CPU slows the change',
        source: from.analysis,
      },
      { at: '2019-07-10T22:34Z', what: 'The new configuration is out and the nodes are restarted', source: from.analysis },
      { at: '2019-07-10T22:47Z', what: 'The API is fully back', turn: 'resolved', source: from.analysis },
    ],
    cascade: [
      { from: rollout, to: election, mechanism: 'an undetected fault comes with a minor version', source: from.analysis },
      { from: stalled, to: lag, mechanism: 'lag metrics stop, checks stay healthy', source: from.analysis },
      { from: primary, to: election, mechanism: 'fails; with stalled nodes no election succeeds', source: from.analysis },
      { from: primary, to: compute, mechanism: 'writes time out and hold compute', source: from.analysis },
      { from: compute, to: api, mechanism: 'starved: a majority of requests fails', source: from.analysis },
      {
        from: configuration,
        to: otherShards,
        mechanism: 'does not suit the version rolled back to: CPU starved',
        source: from.analysis,
      },
    ],
    detection: {
      signal:
        'An alert one minute after the primary failed. The state that made it dangerous was four days old: two nodes without data on replication lag that answered the active checks as healthy.',
      source: from.analysis,
    },
    impact: {
      what: 'A substantial majority of API requests failed in both periods',
      duration: facts.bothPeriods,
      users: facts.users,
      source: from.analysis,
    },
    response: [
      {
        what: 'First period: restart of every node of the cluster, ten minutes after it was clear that no primary could be elected',
        source: from.analysis,
      },
      {
        what: 'In between: the suspected protocol was rolled back half an hour after its discovery, in four minutes',
        source: from.analysis,
      },
    ],
    resolution: {
      what: 'The second time the configuration was changed to suit the version and the nodes were restarted; then traffic was raised in steps, first what requests of users need',
      source: from.analysis,
    },
    prevention: [
      {
        what: 'Monitoring alerts when nodes stop reporting replication lag, and when a shard is in the state that can trigger the fault',
        source: from.analysis,
      },
      { what: 'A fix of the fault itself, together with those who maintain the database', source: from.analysis },
      {
        what: 'More circuit breakers on failing operations of a cluster, and limits for clients that retry, so that one shard does not take the API',
        source: from.analysis,
      },
      { what: 'Procedures and tools for safe changes of configuration in a hurry', source: from.analysis },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'server selection error: %s, current topology: { %s }',
        printedBy: writers,
        means:
          'Go driver of MongoDB, after 30 s by default: no primary was found. Read the topology it prints. Which database Stripe ran is not said',
        source: from.driverErrors,
      },
    ],
    logs: [
      {
        where: 'log of a MongoDB node before 4.4, component REPL; the same product is not confirmed for Stripe',
        line: 'not becoming primary, we received insufficient votes',
        printedBy: rest,
        source: from.mongoElectionCode,
      },
    ],
    metrics: [
      {
        name: 'replication lag of each node',
        of: stalled,
        threshold:
          'no data at all: these nodes sent none for four days and answered the checks as healthy. Alert on absence, not only on a value',
        source: from.analysis,
      },
      {
        name: 'time without a primary',
        of: primary,
        threshold: 'MongoDB seeks a new primary after 10 s by default; Stripe’s setting is not published',
        source: from.mongoElections,
      },
    ],
    runbook: [
      {
        do: 'On a node of the shard: who is primary, and how far behind is each member? A MongoDB example',
        command: "mongo --quiet --eval 'rs.printSecondaryReplicationInfo()'",
        expect: 'a line for every secondary, near 0 secs; a member whose syncedTo is days old is stalled',
        risk: 'readOnly',
        source: from.mongoLagReport,
      },
      {
        do: 'Ask the monitoring which nodes have sent no replication lag in the last hour',
        expect: 'none; a node that is missing here and healthy in the checks is the picture of July 2019',
        risk: 'readOnly',
        source: from.analysis,
      },
      {
        do: 'Second outage with the same symptoms: look at CPU of the shards before you repeat what helped the first time',
        expect: 'as usual. High CPU was another cause here, and the restart that had helped did not help again',
        risk: 'readOnly',
        source: from.analysis,
      },
      {
        do: 'Before you roll anything back: list what was changed in the configuration of the shards since that version ran',
        expect: 'nothing. A change that came after that version was never run with it; here one such setting took the CPU of the shards',
        risk: 'readOnly',
        source: from.analysis,
      },
    ],
    recovery: [
      {
        do: 'Restart all nodes of the shard that cannot elect, the stalled ones included',
        risk: 'mutating',
        irreversible: 'connections and requests in progress are dropped; the shard takes no writes until a primary is elected',
        verify: 'a primary is elected; the API recovered two minutes later',
        source: from.analysis,
      },
      {
        do: 'CPU of shards high after a rollback: bring the configuration in line with the version, restart the nodes, let traffic back in steps',
        risk: 'mutating',
        undo: 'the configuration as it was, with the version it belongs to',
        verify: 'CPU of the shards and latency of the API are as before',
        source: from.analysis,
      },
    ],
  },
  failures: [
    {
      what: 'Nodes stall and look healthy',
      component: stalled,
      effect: 'redundancy is lost without an alert',
      recovery: 'none before the outage; since then an alert when a node stops reporting lag',
      source: from.analysis,
    },
    {
      what: 'No primary of a shard that many requests need',
      component: primary,
      effect: 'writes time out, and waiting requests take the compute of the whole API',
      recovery: 'an election was forced by a restart of the nodes; circuit breakers and limits on retries are to contain it',
      source: from.analysis,
    },
    {
      what: 'Rollback of a version after three months',
      component: configuration,
      effect: 'it meets a setting that was introduced since: CPU of the affected shards is starved',
      recovery: 'the configuration was updated, the shards were restored, and traffic was raised step by step',
      source: from.analysis,
    },
  ],
})
