import { control, edge, incident, service, state } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { roblox } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const players = edge(own.players, {
  label: 'Players',
  external: true,
  facts: { 'a day': facts.dailyPlayers, 'left at 16:35': facts.playersLeft },
  source: from.returnToService,
})
const steering = edge(own.dnsSteering, { label: 'DNS steering', source: from.returnToService })
const maintenance = edge(own.maintenancePage, { label: 'Maintenance page', source: from.returnToService })

const routing = service(own.trafficRouting, {
  label: 'Traffic routing',
  facts: { 'nodes added': facts.addedRouters },
  source: from.returnToService,
})
const services = service(own.backendServices, {
  label: 'Backend services',
  facts: {
    containers: facts.containers,
    servers: facts.servers,
    'checks every': facts.checkInterval,
    'stretched to': facts.stretchedInterval,
  },
  source: from.returnToService,
})

const caches = state(own.caches, { label: 'Roblox cache layers', facts: { load: facts.cacheRequests }, source: from.returnToService })
const databases = state(own.databases, { label: 'Roblox databases', source: from.returnToService })
const logStore = state(tech.boltDb, {
  label: 'Raft log store',
  version: '1.3.1',
  facts: { 'on disk': facts.logStore, data: facts.logData, 'data, of the store': facts.logShare, 'free list': facts.freelist },
  source: [from.returnToService, from.consulModules],
})

const consul = control(tech.consul, {
  label: 'Consul cluster',
  version: '1.10',
  facts: {
    size: facts.voters,
    and: facts.nonVoters,
    'KV write': facts.normalWrites,
    'in the outage': facts.slowWrites,
    slower: facts.slowdown,
    'machines tried': facts.largerMachines,
  },
  source: from.returnToService,
})
const nomad = control(tech.nomad, { label: 'Nomad', version: facts.nomadVersion, source: from.returnToService })
const vault = control(tech.vault, { label: 'Vault', version: facts.vaultVersion, source: from.returnToService })
const telemetry = control(own.telemetry, { label: 'Telemetry', source: from.returnToService })

export default incident('consul-contention-2021-10-28', {
  system: roblox,
  title: 'Roblox, 28 October 2021: one Consul cluster grows slow, and everything that asks it stops',
  summary:
    'Streaming in Consul, newly enabled for traffic routing, caused contention under very high read and write load; a store of Raft logs with a huge list of free pages made some leaders slow as well. Services, scheduling, secrets and telemetry all hung on that one cluster.',
  flow: [
    players.to(steering, { label: 'resolve', protocol: 'DNS' }).to(routing, 'lets in').to(services, 'routes').to(caches, 'reads'),
    steering.to(maintenance, { label: 'sends the others', failure: true }),
    services.to(databases, 'stores'),
    routing.to(consul, 'subscribes to updates'),
    services.to(consul, 'finds others, reports health'),
    consul.to(logStore, 'appends to the Raft log'),
    nomad.to(services, 'schedules'),
    nomad.to(consul, 'registers services'),
    vault.to(consul, 'relies on'),
    telemetry.to(consul, 'depends on and watches'),
  ],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2021-10-27T14:00-07:00',
        what: '“14:00” on 27 October: streaming is enabled on traffic routing, whose nodes also grow by half; a day goes well. Zone: the post names none, only one chart says PST; read here as Pacific daylight time, in force until 7 November, so UTC is computed with 7 h and is not printed by Roblox',
        source: from.returnToService,
      },
      {
        at: '2021-10-28T13:37-07:00',
        what: '“13:37”: Vault is slow and one Consul server has high CPU load; players are not affected yet',
        turn: 'detected',
        source: from.returnToService,
      },
      {
        at: '2021-10-28T16:00-07:00',
        what: 'About now it is noticed outside: the press has about 7 pm on the east coast, which fits Pacific time in the post',
        source: from.jerusalemPost,
      },
      {
        at: '2021-10-28T16:35-07:00',
        what: '“16:35”: Players online fall to half of normal; in the end the outage is complete',
        source: from.returnToService,
      },
      {
        at: '2021-10-28T19:00-07:00',
        what: '“19:00”: By now most of Consul runs on new machines with 128 cores: median KV write still around 2 s',
        source: from.returnToService,
      },
      {
        at: '2021-10-29T04:00-07:00',
        what: '“04:00”: A reset from a snapshot, with access blocked by iptables, looked good and fails again under internal load',
        source: from.returnToService,
      },
      {
        at: '2021-10-30T02:00-07:00',
        what: '“02:00”: Second return fails, with far less use of Consul; the search turns to Consul’s internals',
        source: from.returnToService,
      },
      {
        at: '2021-10-30T15:51-07:00',
        what: '“15:51”: Streaming is off everywhere: median KV write back at 300 ms. Later some leaders are still slow and are kept from leading',
        turn: 'mitigated',
        source: from.returnToService,
      },
      {
        at: '2021-10-31T05:00-07:00',
        what: '“05:00”: Consul and the redeployed caches are healthy; the other services are started next',
        source: from.returnToService,
      },
      {
        at: '2021-10-31T10:00-07:00',
        what: '“10:00”: Ready for players; access rises in steps of about 10 %',
        source: from.returnToService,
      },
      { at: '2021-10-31T16:45-07:00', what: '“16:45”: All players have access', turn: 'resolved', source: from.returnToService },
    ],
    cascade: [
      {
        from: routing,
        to: consul,
        mechanism: 'streaming contends for a single Go channel and blocks writes',
        source: from.returnToService,
      },
      { from: logStore, to: consul, mechanism: 'keeping up a huge freelist makes some leaders slow', source: from.returnToService },
      { from: consul, to: vault, mechanism: 'degraded first', source: from.returnToService },
      { from: consul, to: nomad, mechanism: 'relies on it, suffers with it', source: from.returnToService },
      { from: consul, to: services, mechanism: 'they struggle to find each other', source: from.returnToService },
      { from: consul, to: telemetry, mechanism: 'the data to explain it are missing', source: from.returnToService },
      { from: services, to: players, mechanism: 'complete outage', source: from.returnToService },
    ],
    detection: {
      signal: 'Slow Vault and one Consul server with high CPU load, three hours before players dropped. It looked like failing hardware.',
      source: from.returnToService,
    },
    impact: {
      what: 'All of Roblox down; Roblox reports no loss of user data. Roblox’s 73 h start about two hours after the first sign; the change that led to it was a day old',
      duration: facts.outage,
      users: facts.dailyPlayers,
      source: from.returnToService,
    },
    response: [
      {
        what: 'Wrong turns: a node replaced, larger machines, a reset from a snapshot, far less use of Consul, smaller machines again',
        source: from.returnToService,
      },
      { what: 'Larger machines may have hurt: two sockets and NUMA make contention worse', source: from.returnToService },
      {
        what: 'Debug logs, perf reports and flame graphs of the servers at last showed the code of streaming',
        source: from.returnToService,
      },
    ],
    resolution: {
      what: 'Streaming off, slow leaders kept from leading, caches redeployed from the databases, players let in by DNS steering with a look at databases and caches at each step',
      source: from.returnToService,
    },
    prevention: [
      { what: 'Telemetry no longer depends on what it watches; Consul and BoltDB have alerts of their own', source: from.returnToService },
      { what: 'Some critical services moved to Consul clusters of their own; obsolete keys deleted', source: from.returnToService },
      { what: 'Log stores compacted, by a process that Roblox and HashiCorp made', source: from.returnToService },
      {
        what: 'Consul 1.11.0, of December 2021: bbolt in place of BoltDB, metrics of it, and a setting not to write the freelist',
        source: from.changelog,
      },
      {
        what: 'Streaming in Consul wakes only those whom an update concerns, no longer everybody',
        source: from.splitEventBuffer,
      },
      {
        what: 'Under way: another data center, availability zones in each, caches that can be brought up from nothing',
        source: from.returnToService,
      },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'failed to contact quorum of nodes, stepping down',
        printedBy: consul,
        means:
          'this leader has not heard from most voters within its lease and gives up: elections follow. Roblox printed no log lines; this one is of the Raft library in Consul',
        source: from.raftCode,
      },
    ],
    logs: [
      {
        where: 'the leader’s log, level warn; server-id and time follow. Later repeats are at level debug only',
        line: 'failed to contact',
        printedBy: consul,
        source: from.raftCode,
      },
    ],
    metrics: [
      {
        name: 'consul.kvs.apply',
        of: consul,
        threshold: 'at Roblox below 300 ms is normal; a median around 2 s was the outage',
        source: from.returnToService,
      },
      {
        name: 'consul.raft.leader.lastContact',
        of: consul,
        threshold: 'healthy below 200 ms, with consul.raft.state.candidate at 0',
        source: from.consulTelemetry,
      },
      {
        name: 'consul.raft.boltdb.freelistBytes',
        of: logStore,
        threshold:
          'from Consul 1.11 on, so not in the 1.10 of this incident: bytes written in addition with each log operation; no source gives a level, the post-mortem found 7.8 MB',
        source: from.boltAdvice,
      },
    ],
    runbook: [
      {
        do: 'See who leads and who votes; -stale lets servers answer that do not lead',
        command: 'consul operator raft list-peers -stale=true',
        expect: 'one leader, the others followers; ask again: another leader each time means elections',
        risk: 'readOnly',
        source: from.consulOperatorRaft,
      },
      {
        do: 'Where dashboards are down with Consul: let a server dump its metrics to its own stderr, on that server',
        command: 'kill -USR1 "$(pgrep -o -x consul)"',
        expect: 'lines ending in kvs.apply and, on the leader, raft.commitTime; a deviation of more than 50 % from the hour before matters',
        risk: 'readOnly',
        source: from.consulTelemetry,
      },
      {
        do: 'See whether an agent uses streaming',
        command: "curl -s http://127.0.0.1:8500/v1/agent/self | tr ',' '\\n' | grep -i streaming",
        expect: 'its settings on streaming; the agent’s own is use_streaming_backend',
        risk: 'readOnly',
        source: from.streamingSetting,
      },
      {
        do: 'Profile a server, by perf and a flame graph: streaming in it was the find here, on the third day',
        risk: 'readOnly',
        source: from.returnToService,
      },
    ],
    recovery: [
      {
        do: 'Turn streaming off for all users of Consul',
        risk: 'mutating',
        undo: 'turn it on again, service by service',
        verify: 'median of KV writes falls back to the usual; at Roblox 300 ms',
        source: from.returnToService,
      },
      {
        do: 'Keep servers that are slow as leaders from leading',
        risk: 'mutating',
        undo: 'let them lead again once their log store is compacted',
        verify: 'the cluster stays stable',
        source: from.returnToService,
      },
      {
        do: 'Redeploy caches that hold only what the databases can give again',
        risk: 'destructive',
        irreversible: 'what they held is gone; it can be filled again from the databases',
        verify: 'each cache is deployed and correct; after a reset of Consul the scheduling data of the caches in its KV were not',
        source: from.returnToService,
      },
      {
        do: 'Let players in by steps of about 10 %',
        risk: 'mutating',
        undo: 'steer the last step back to the static page',
        verify: 'database load, cache performance and stability hold at each step',
        source: from.returnToService,
      },
    ],
  },
  failures: [
    {
      what: 'Very many streams with much change',
      component: consul,
      effect: 'writes blocked on one Go channel, high CPU load, worse on machines of two sockets with NUMA',
      recovery: 'streaming off',
      source: from.returnToService,
    },
    {
      what: 'A log store that never shrinks',
      component: logStore,
      effect: 'a freelist of nearly a million page ids makes writes of 16 kB much larger: 2 to 3 s on unhealthy leaders',
      recovery: 'compacted with tools of BoltDB',
      source: from.returnToService,
    },
    {
      what: 'Monitoring depends on the cluster it watches',
      component: telemetry,
      effect: 'blind when it counts; triage is severely hampered',
      recovery: 'telemetry that does not depend on what it watches',
      source: from.returnToService,
    },
    {
      what: 'Caches started cold from nothing',
      component: caches,
      effect: 'a deployment tool made for small changes does not bring up a large cluster; a night more',
      recovery: 'redesigned cache deployment, for a standing start',
      source: from.returnToService,
    },
  ],
})
