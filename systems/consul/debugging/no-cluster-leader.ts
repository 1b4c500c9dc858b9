import { control, debugging, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const client = control(tech.consul, {
  label: 'Client agents',
  version: '1.21.4',
  facts: { 'retry for': facts.holdTime, 'round trip, mean': facts.meanRoundTrip, 'round trip, p99': facts.slowRoundTrip },
  source: from.rpc,
})
const servers = control(tech.consul, {
  label: 'Servers of one datacenter',
  version: '1.21.4',
  facts: {
    'quorum of three': facts.ofThree,
    'quorum of five': facts.ofFive,
    'heartbeat missed': facts.heartbeat,
    'leader steps down': facts.lease,
    'last contact': facts.lastContact,
    'dead server removed': facts.reapedAfter,
  },
  source: from.server,
})

const leaderNow = 'curl -s http://127.0.0.1:8500/v1/status/leader'

export default debugging('no-cluster-leader', {
  system: system('consul', 'Consul'),
  title: 'Consul 1.21: No cluster leader',
  summary:
    'The servers of a datacenter have no leader: nothing can be written, and reads answer only where they may be stale. Bring failed servers back with their data before anything else; peers.json is the last resort, with every server stopped.',
  guide: {
    entry: {
      text: 'No cluster leader',
      printedBy: servers,
      means: 'the server that was asked knew of no leader, and none was elected within rpc_hold_timeout',
      source: from.errors,
    },
    questions: [
      {
        id: 'leader',
        ask: 'Do the servers themselves know a leader?',
        on: servers,
        command: `${leaderNow}   # on each server`,
        expected: 'the same address of a leader on all, such as "10.1.10.12:8300"',
        threshold: 'an address on a majority of the servers; "" means that this server knows of none',
        yes: { ask: 'flapping' },
        no: { ask: 'alive' },
        source: from.status,
      },
      {
        id: 'flapping',
        ask: 'Does the leadership change again and again?',
        on: servers,
        command: 'journalctl -u consul --since "-30m" | grep -E "cluster leadership (acquired|lost)|stepping down|starting election"',
        expected: 'no line in half an hour',
        threshold: 'any line: a healthy cluster has candidate = 0',
        yes: { ask: 'late' },
        no: { ask: 'client' },
        source: from.telemetry,
      },
      {
        id: 'client',
        ask: 'Is the client agent on the same network as its servers?',
        on: client,
        command: 'consul members   # on the host of the client that printed the error',
        expected: 'all servers, alive',
        threshold: 'the servers are listed and on the same local network as the client',
        yes: {
          escalate:
            'whoever runs the firewalls, with the addresses of the client and the servers: most likely a firewall blocks connections to the servers',
        },
        no: {
          escalate: 'the owner of the client configuration: retry_join should lead to a cluster on its own local network',
        },
        source: from.messages,
      },
      {
        id: 'late',
        ask: 'Do heartbeats of the leader come late?',
        on: servers,
        command: 'curl -s http://127.0.0.1:8500/v1/agent/metrics | grep -A 10 "raft.leader.lastContact"   # on the leader',
        expected: 'below 200 ms',
        threshold: '> 200 ms',
        yes: {
          fix: {
            do: 'If the servers may not be resized now: raise performance.raft_multiplier (10 at most) in the configuration of each server and restart them one at a time',
            command: 'consul validate <configuration directory> && systemctl restart consul',
            expect: 'fewer elections; a dead leader is noticed later',
            risk: 'mutating',
            undo: 'put the former raft_multiplier back and restart one at a time',
            verify: 'before each next server, consul operator raft list-peers has all voters and one leader; no new “starting election”',
            source: from.configuration,
          },
        },
        no: {
          escalate:
            'the owner of the network between the servers, with the lines of the log and the server-id in “failed to contact”: not late but lost',
        },
        source: from.telemetry,
      },
      {
        id: 'alive',
        ask: 'Is a majority of the voters alive?',
        on: servers,
        command: 'consul operator raft list-peers -stale=true; consul members -status=alive',
        expected: 'every voter of the first list is alive in the second',
        threshold: 'alive voters ≥ quorum: 2 of 3, 3 of 5 (all voters count, dead ones too)',
        yes: { ask: 'votes' },
        no: { ask: 'back' },
        source: from.raftCommand,
      },
      {
        id: 'votes',
        ask: 'Can the servers not reach each other to vote?',
        on: servers,
        command:
          'journalctl -u consul --since "-10m" | grep -E "failed to make requestVote RPC|Election timeout reached|rejecting vote request|not part of stable configuration"',
        expected: 'no line',
        threshold: 'failed to make requestVote RPC',
        yes: {
          escalate:
            'whoever runs the network of the servers, with the target and the error of the line: the servers talk on the address of list-peers, usually port 8300',
        },
        no: {
          escalate:
            'the owner of Consul, with the lines of every server: they reach each other and still elect nobody. Too little CPU makes elections time out; “not part of stable configuration” means that the server has no vote',
        },
        source: from.raftCode,
      },
      {
        id: 'back',
        ask: 'Can enough failed servers start again with their data directory?',
        on: servers,
        command: 'systemctl status consul; ls -l <data_dir>/raft <data_dir>/node-id   # on each failed server',
        expected: 'the data directory is there; only the process or the host was down',
        threshold: 'alive + startable voters ≥ quorum',
        yes: {
          fix: {
            do: 'Start the failed servers, each with its own data directory and address',
            command: 'systemctl start consul',
            expect: 'election won in the log of one server',
            risk: 'mutating',
            undo: 'systemctl stop consul on the server that does harm',
            verify: 'consul operator raft list-peers has one leader; a consul kv put of a test key succeeds',
            source: from.reliability,
          },
        },
        no: {
          fix: {
            do: 'Last resort, with the owner of Consul on the line. Stop ALL servers; copy every data directory away; write the same raft/peers.json (id, address, non_voter of the survivors only) on each survivor; start them',
            command: 'systemctl stop consul && cp -a <data_dir> <data_dir>.before',
            expect: 'deleted peers.json file after successful recovery, on each survivor',
            risk: 'destructive',
            irreversible:
              'every entry of the surviving logs becomes committed, also those that no majority had accepted; what only the lost servers had is gone',
            verify: 'consul operator raft list-peers has the survivors and one leader; then add servers until there are 3 or 5',
            source: from.server,
          },
        },
        source: from.reliability,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the pages on fault tolerance, telemetry and errors') },
  onCall: {
    errors: [
      {
        text: 'No cluster leader',
        printedBy: servers,
        means: 'no leader is known; the request changed nothing, so it may be sent again',
        source: from.rpc,
      },
      {
        text: 'leadership lost while committing log',
        printedBy: servers,
        means: 'the leader was deposed while it committed a write; read before you write again',
        source: from.raftInterface,
      },
      {
        text: 'Raft leader not found in server lookup mapping',
        printedBy: servers,
        means: 'another failure: there is a leader, but this server takes it for unhealthy; look at the network between them',
        source: from.rpc,
      },
    ],
    logs: [
      {
        where: 'log of a server, level warn: journalctl -u consul',
        line: 'heartbeat timeout reached, starting election',
        printedBy: servers,
        source: from.raftCode,
      },
      {
        where: 'log of the former leader, level warn',
        line: 'failed to contact quorum of nodes, stepping down',
        printedBy: servers,
        source: from.raftCode,
      },
      { where: 'log of the former leader, level info', line: 'cluster leadership lost', printedBy: servers, source: from.leader },
      {
        where: 'log of a server, level warn',
        line: 'Election timeout reached, restarting election',
        printedBy: servers,
        source: from.raftCode,
      },
    ],
    metrics: [
      { name: 'consul.autopilot.healthy', of: servers, threshold: '0', source: from.telemetry },
      { name: 'consul.raft.leader.lastContact', of: servers, threshold: '> 200 ms', source: from.telemetry },
      { name: 'consul.raft.state.candidate', of: servers, threshold: '> 0; a healthy cluster holds no elections', source: from.telemetry },
    ],
    runbook: [
      {
        do: 'See on every server whether it knows a leader',
        command: leaderNow,
        expect: '"" on all: no leader; an address: the failure is between the client and the servers, or it comes and goes',
        risk: 'readOnly',
        source: from.status,
      },
      {
        do: 'Save what a server still has, before anything is started or stopped',
        command: 'consul snapshot save -stale backup.snap',
        expect: 'a file, perhaps not of the latest state. With ACLs it needs a management token',
        risk: 'readOnly',
        source: from.snapshot,
      },
      {
        do: 'See who may vote, without asking a leader',
        command: 'consul operator raft list-peers -stale=true',
        expect: 'all voters; count them, alive or not',
        risk: 'readOnly',
        source: from.raftCommand,
      },
    ],
    recovery: [
      {
        do: 'When there is a leader again: remove a server that will not come back and that consul members no longer shows',
        command: 'consul operator raft remove-peer -address="<IP:8300>"',
        expect: 'the peer is not in consul operator raft list-peers. With ACLs it needs operator:write',
        risk: 'mutating',
        undo: 'start the server again, or a new one with a clean data directory, and let it join',
        verify: 'every voter of consul operator raft list-peers is alive; consul.autopilot.healthy is 1',
        source: from.raftCommand,
      },
    ],
  },
  failures: [
    {
      what: 'Two of three servers fail',
      component: servers,
      effect: 'no quorum: no service, node or health change is accepted, no server can be added or removed',
      recovery: 'start one of them with its data directory',
      source: from.reliability,
    },
    {
      what: 'Failed servers are replaced under new names and Autopilot does not clean up',
      component: servers,
      effect: 'dead and new servers both count: of 5 with 2 dead and 2 new, 7 are voters and 4 are needed',
      recovery: 'leave cleanup-dead-servers on, or force-leave the dead ones; else they go after 72 h',
      source: from.reliability,
    },
    {
      what: 'The hosts of the servers have too little CPU',
      component: servers,
      effect: 'heartbeats are late, the others hold elections although the leader lives',
      recovery: 'larger hosts, or a higher raft_multiplier',
      source: from.requirements,
    },
    {
      what: 'peers.json is written while a server runs, or not the same everywhere',
      component: servers,
      effect: 'the servers have different peers; the file counts only at the start',
      recovery: 'stop all servers, write the same file on all, start them',
      source: from.server,
    },
  ],
})
