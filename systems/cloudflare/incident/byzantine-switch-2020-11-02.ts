import { cluster, control, edge, incident, region, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const customers = edge(tech.webBrowser, { label: 'Customers, at API and dashboard', external: true, source: from.byzantine })
const network = edge(tech.cloudflareCdn, { label: 'Edge, untouched', source: from.byzantine })
const switches = edge(own.rackSwitches, {
  label: 'Switch pair of one rack',
  facts: { pair: facts.rackSwitches },
  source: from.byzantine,
})
const api = service(own.publicApi, {
  label: 'API services',
  facts: { 'success, lowest': facts.apiSuccess, 'failed at most': facts.apiFailure },
  source: from.byzantine,
})
const dashboard = service(own.dashboard, { label: 'Dashboard', facts: { 'slower by': facts.dashboardSlower }, source: from.byzantine })
const first = state(tech.etcd, { label: 'etcd node 1, cut from leader', version: facts.etcdVersion, source: from.byzantineReading })
const second = state(tech.etcd, { label: 'etcd node 2, reaches both', version: facts.etcdVersion, source: from.byzantineReading })
const third = state(tech.etcd, { label: 'etcd node 3, leader', version: facts.etcdVersion, source: from.byzantineReading })
const primary = state(own.controlPlaneDatabase, {
  label: 'Authentication primary, new',
  facts: { 'writable in': facts.writableRegions },
  source: from.byzantineDigest,
})
const replicas = state(own.controlPlaneDatabase, { label: 'Replicas, rebuilding', source: from.byzantineDigest })
const remote = state(own.controlPlaneDatabase, {
  label: 'Replicas in the other region',
  facts: { 'control plane in': facts.controlRegions },
  source: from.byzantineDigest,
})
const management = control(own.clusterManagement, { label: 'Database cluster management', source: from.byzantineDigest })

export default incident('byzantine-switch-2020-11-02', {
  system: systems.cloudflare,
  title: 'Cloudflare, 2 November 2020: a half-dead switch, an etcd cluster without a leader, and replicas to rebuild',
  summary:
    'A switch forwarded some packets and lost others. One of three etcd nodes could not reach the leader and called elections that nobody won, so etcd took no writes; the database manager that relies on it promoted a new primary, and a defect made every replica rebuild. API and dashboard suffered for 6 h 33 min, the edge did not. Only the opening of the post is read; the chain of events rests on abstracts of it.',
  flow: [
    customers.to(dashboard, { label: 'log in', protocol: 'HTTPS' }).to(api, 'calls'),
    customers.to(api, { label: 'call', protocol: 'HTTPS' }).to(primary, 'authenticates against'),
    customers.to(network, 'are served by'),
    api.to(remote, { label: 'reads, diverted by hand', failure: true }),
    primary.to(replicas, { label: 'replicates', async: true }),
    primary.to(remote, { label: 'replicates', async: true }),
    first.to(switches, 'sends through'),
    switches.to(second, 'delivers to'),
    switches.to(third, { label: 'does not deliver to', failure: true }),
    second.to(third, 'still follows'),
    management.to(third, { label: 'coordinates over', protocol: 'etcd' }),
    management.to(primary, 'promotes'),
    management.to(replicas, 'rebuilds'),
  ],
  groups: [cluster('state', 'etcd cluster', [first, second, third]), region('state', 'region that takes writes', [primary, replicas])],
  metrics: { cost: facts.controlPlaneCost },
  anatomy: {
    timeline: [
      { at: '2020-11-02T14:43Z', what: 'A switch begins to misbehave without being down', turn: 'trigger', source: from.byzantineDigest },
      {
        at: '2020-11-02T21:20Z',
        what: 'The first replica is rebuilt, speed is normal again: 6 h 37 min after the switch. The 6 h 33 min of the post are those of API and dashboard; their start is not in what was read',
        turn: 'resolved',
        source: from.byzantineDigest,
      },
    ],
    cascade: [
      {
        from: switches,
        to: first,
        mechanism: 'packets are lost while control protocols such as BGP stay up',
        source: from.byzantineReading,
      },
      {
        from: first,
        to: second,
        mechanism: 'node 1 asks for elections; node 2 still reaches leader 3 and votes for it: ties',
        source: from.byzantineReading,
      },
      { from: first, to: third, mechanism: 'no stable leader, so the cluster is read-only', source: from.byzantineDigest },
      {
        from: third,
        to: management,
        mechanism: 'the manager relies on etcd; a new primary is promoted automatically',
        source: from.byzantineDigest,
      },
      {
        from: management,
        to: replicas,
        mechanism: 'a defect: a promotion demands a full rebuild of all replicas',
        source: from.byzantineDigest,
      },
      {
        from: replicas,
        to: primary,
        mechanism: 'without replicas the authentication primary takes all traffic',
        source: from.byzantineDigest,
      },
      { from: primary, to: api, mechanism: 'overload: success falls to 75 % at times', source: from.byzantine },
      { from: api, to: dashboard, mechanism: 'up to 80 times slower', source: from.byzantine },
    ],
    detection: { signal: 'Not in the part of the post that was read, nor in the abstracts', source: from.byzantine },
    impact: {
      what: 'API queries succeed in 75 % at the lowest, the dashboard is up to 80 times slower; the edge goes on',
      duration: facts.controlPlaneOutage,
      users: facts.apiUsers,
      source: from.byzantine,
    },
    response: [
      { what: 'Services that are not critical were turned down, to take load off', source: from.byzantineDigest },
      {
        what: 'Read queries of the API were sent by hand to replicas in a secondary data center; that helped a lot',
        source: from.byzantineDigest,
      },
    ],
    resolution: { what: 'The first replica was rebuilt and took its share', source: from.byzantineDigest },
    prevention: [
      { what: 'Automatic promotion is no longer triggered so fast', source: from.byzantineDigest },
      { what: 'The defect that forced full rebuilds is fixed', source: from.byzantineDigest },
      { what: 'User sessions are being redesigned to move between data centers', source: from.byzantineDigest },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'etcdserver: no leader',
        printedBy: second,
        means: 'gRPC Unavailable: this member knows no leader. If it comes and goes, ask who cannot reach whom',
        source: from.etcdErrors,
      },
    ],
    logs: [
      {
        where: 'log of an etcd member, when /health is asked (text of 2026)',
        line: 'serving /health false; no leader',
        printedBy: first,
        source: from.etcdHealth,
      },
    ],
    metrics: [
      {
        name: 'etcd_server_has_leader',
        of: first,
        threshold: '0 for 1 min (rule etcdNoLeader, critical)',
        source: from.etcdAlerts,
      },
      {
        name: 'etcd_server_leader_changes_seen_total',
        of: third,
        threshold: 'up by 4 or more in 15 min, for 5 min (rule etcdHighNumberOfLeaderChanges)',
        source: from.etcdAlerts,
      },
      {
        name: 'etcd_network_peer_sent_failures_total',
        of: first,
        threshold:
          'over 0.01 a second for one value of the label To, for 20 min (rule etcdMembersDown, warning): that way is broken. A pair of members, not a member',
        source: from.etcdAlerts,
      },
    ],
    runbook: [
      {
        do: 'See whom each member takes for the leader, and at which raft term',
        command: 'etcdctl endpoint status --cluster --write-out=table',
        expect: 'one leader, the same term everywhere; a term that grows between two calls means elections',
        risk: 'readOnly',
        source: from.etcdMaintenance,
      },
      {
        do: 'On each member: to whom do sends fail?',
        command: 'curl -sL http://localhost:2379/metrics | grep etcd_network_peer_sent_failures_total',
        expect: 'no growth. Growth to one peer only, seen from one side: suspect the network between the two',
        risk: 'readOnly',
        source: from.etcdPeers,
      },
      {
        do: 'See whether Pre-Vote is on: it keeps a member that is cut off from disturbing the others (on by default in 3.6)',
        command: 'ps -o args= -C etcd | tr " " "\\n" | grep pre-vote',
        expect: 'nothing, or --pre-vote=true. A config file or ETCD_PRE_VOTE can set it too: look there as well',
        risk: 'readOnly',
        source: from.etcdConfiguration,
      },
    ],
    recovery: [
      {
        do: 'Take load off the database: turn down what is not critical',
        risk: 'mutating',
        undo: 'turn it up again when a replica is back',
        verify: 'the success rate of the API rises',
        source: from.byzantineDigest,
      },
      {
        do: 'Send reads to replicas in the other region',
        risk: 'mutating',
        undo: 'send them back when local replicas are rebuilt',
        verify: 'the primary has load to spare, the API answers',
        source: from.byzantineDigest,
      },
    ],
  },
  failures: [
    {
      what: 'A part fails by half',
      component: switches,
      effect: 'protocols stay up while packets are lost, and nodes of the etcd cluster disagree on what is up',
      recovery: 'not told in what was read',
      source: from.byzantineReading,
    },
    {
      what: 'Raft without a stable leader, although a majority can talk',
      component: first,
      effect: 'a member that does not hear the leader raises the term and makes it step down, again and again',
      recovery: 'Pre-Vote and CheckQuorum together give liveness',
      source: from.raftLiveness,
    },
    {
      what: 'Automation acts on a short fault',
      component: management,
      effect: 'a new primary is promoted, and every replica has to be rebuilt in full',
      recovery: 'promotion no longer triggers so fast, and the defect behind the rebuild is fixed',
      source: from.byzantineDigest,
    },
  ],
})
