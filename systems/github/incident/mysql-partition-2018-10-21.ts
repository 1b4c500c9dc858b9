import { control, edge, group, incident, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const people = edge(tech.webBrowser, { label: 'People on GitHub.com', external: true, source: from.octoberAnalysis })
const integrations = edge(tech.webhookReceiver, { label: 'Integrations', external: true, source: from.octoberAnalysis })
const hub = edge(own.networkHub, {
  label: 'East Coast network hub',
  facts: { 'cut off for': facts.partition },
  source: from.octoberAnalysis,
})

const app = service(own.applicationTier, { label: 'Application tier, East', source: from.octoberAnalysis })
const hooks = service(own.webhookDelivery, {
  label: 'Webhook delivery',
  facts: { queued: facts.queuedHooks, dropped: facts.droppedPayloads },
  source: from.octoberAnalysis,
})
const pages = service(own.pagesBuilds, {
  label: 'Pages builds',
  facts: { queued: facts.queuedBuilds },
  source: from.octoberAnalysis,
})

const version = unpublished('looked for in the post-incident analysis; a slide of GitHub of 23 April 2018 says 5.7')
const east = state(tech.mysql, {
  label: 'Primaries, East',
  version,
  facts: { stranded: facts.strandedWrites, largest: facts.clusterSize },
  source: [from.octoberAnalysis, from.orchestratorTutorial],
})
const west = state(tech.mysql, {
  label: 'Clusters, West',
  version,
  facts: { 'wrote alone': facts.westWrites },
  source: from.octoberAnalysis,
})
const readReplicas = state(tech.mysql, { label: 'Read replicas, East', version, source: from.octoberAnalysis })
const cloudReplicas = state(tech.mysql, { label: 'Added replicas, East cloud', version, source: from.octoberAnalysis })
const backups = state(own.databaseBackups, {
  label: 'Backups',
  facts: { every: facts.backupInterval },
  source: from.octoberAnalysis,
})

const orchestratorVersion = facts.orchestratorVersion
const orchestratorEast = control(tech.orchestrator, {
  label: 'Orchestrator, East',
  version: orchestratorVersion,
  source: from.octoberAnalysis,
})
const orchestratorCloud = control(tech.orchestrator, {
  label: 'Orchestrator, East cloud',
  version: orchestratorVersion,
  source: from.octoberAnalysis,
})
const orchestratorWest = control(tech.orchestrator, {
  label: 'Orchestrator, West',
  version: orchestratorVersion,
  source: from.octoberAnalysis,
})
const monitoring = control(own.monitoring, { label: 'Monitoring', source: from.octoberAnalysis })
const deploys = control(own.deployTooling, { label: 'Deployment tooling', source: from.octoberAnalysis })

export default incident('mysql-partition-2018-10-21', {
  system: systems.github,
  title: 'GitHub, 21 October 2018: 43 seconds without a link, and the databases fail over across the continent',
  summary:
    'A data center lost its network hub for 43 seconds. The Orchestrator nodes outside it formed a quorum and promoted MySQL primaries on the West Coast. Both coasts then held writes that the other lacked, so there was no way straight back.',
  flow: [
    people.to(hub, { label: 'open pages', protocol: 'HTTPS' }).to(app, 'forwards').to(east, 'writes'),
    app.to(readReplicas, 'reads'),
    app.to(west, { label: 'writes after the failover', failure: true }),
    east.to(readReplicas, 'replicates'),
    east.to(west, 'replicates'),
    east.to(backups, 'is backed up'),
    app.to(cloudReplicas, { label: 'spreads reads', failure: true }),
    app.to(hooks, 'queues events').to(integrations, { label: 'delivers', protocol: 'HTTPS' }),
    app.to(pages, 'queues builds'),
    orchestratorEast.to(east, 'manages'),
    orchestratorWest.to(orchestratorEast, { label: 'votes', protocol: 'Raft' }),
    orchestratorWest.to(orchestratorCloud, { label: 'votes', protocol: 'Raft' }),
    orchestratorWest.to(west, { label: 'promotes', failure: true }),
    monitoring.to(app, 'watches'),
    deploys.to(app, 'changes'),
  ],
  groups: [
    group('service', 'US East Coast data center', [app, hooks, pages]),
    group('state', 'US East Coast data center', [east, readReplicas]),
  ],
  metrics: { cost: facts.incidentCost },
  anatomy: {
    timeline: [
      {
        at: '2018-10-21T22:52Z',
        what: 'Work on 100G optical equipment cuts the hub from the data center for 43 s; Orchestrator fails over to the West',
        turn: 'trigger',
        source: from.octoberAnalysis,
      },
      { at: '2018-10-21T22:54Z', what: 'Internal monitoring raises many alerts', turn: 'detected', source: from.octoberAnalysis },
      {
        at: '2018-10-21T23:02Z',
        what: 'By now responders know that many clusters have an unexpected topology: Orchestrator shows only servers in the West',
        source: from.octoberAnalysis,
      },
      { at: '2018-10-21T23:07Z', what: 'By now the team decides to lock the deployment tooling', source: from.octoberAnalysis },
      {
        at: '2018-10-21T23:13Z',
        what: 'Status red; database engineers are paged. West has taken writes for nearly 40 minutes: going back would lose them',
        source: from.octoberAnalysis,
      },
      { at: '2018-10-21T23:19Z', what: 'Webhook delivery and Pages builds are paused on purpose', source: from.octoberAnalysis },
      {
        at: '2018-10-22T00:41Z',
        what: 'By now a backup process for all affected clusters is under way, for the restore',
        source: from.octoberAnalysis,
      },
      {
        at: '2018-10-22T06:51Z',
        what: 'Several clusters are restored in the East and replicate from the West; two hours are announced, too few',
        source: from.octoberAnalysis,
      },
      {
        at: '2018-10-22T11:12Z',
        what: 'All primaries are in the East again; dozens of read replicas are still hours behind',
        source: from.octoberAnalysis,
      },
      {
        at: '2018-10-22T13:15Z',
        what: 'Near peak load the delay grows; added cloud replicas take over reads',
        source: from.octoberAnalysis,
      },
      {
        at: '2018-10-22T16:24Z',
        what: 'Replicas in sync, original topology restored',
        turn: 'mitigated',
        source: from.octoberAnalysis,
      },
      {
        at: '2018-10-22T16:45Z',
        what: 'The backlog is being worked off; about 200,000 payloads have outlived their TTL and are dropped',
        source: from.octoberAnalysis,
      },
      { at: '2018-10-22T23:03Z', what: 'Backlog done, status green', turn: 'resolved', source: from.octoberAnalysis },
    ],
    cascade: [
      {
        from: hub,
        to: orchestratorEast,
        mechanism: 'isolated with its data center, it gives up leadership',
        source: from.octoberAnalysis,
      },
      {
        from: orchestratorCloud,
        to: orchestratorWest,
        mechanism: 'together they are a quorum and start the failover',
        source: from.octoberAnalysis,
      },
      { from: orchestratorWest, to: west, mechanism: 'clusters are arranged to take writes in the West', source: from.octoberAnalysis },
      { from: east, to: west, mechanism: 'some seconds of writes never arrive', source: from.octoberAnalysis },
      { from: west, to: app, mechanism: 'each write crosses the country: too slow for most calls', source: from.octoberAnalysis },
      { from: east, to: readReplicas, mechanism: 'stranded writes block replication from the West', source: from.octoberAnalysis },
      { from: app, to: hooks, mechanism: 'paused to protect data already received', source: from.octoberAnalysis },
    ],
    detection: {
      signal:
        'Internal monitoring alerted two minutes after the cut. What was wrong showed eight minutes later, by asking Orchestrator: its topology held only servers in the West.',
      source: from.octoberAnalysis,
    },
    impact: {
      what: 'Stale and inconsistent data on the site, slow or failing writes; for most of the time no webhooks and no Pages builds. GitHub says that no user data was lost, but some seconds of writes needed reconciliation by hand',
      duration: facts.degraded,
      users: facts.affectedUsers,
      source: from.octoberAnalysis,
    },
    response: [
      { what: 'Deployments were locked, so that nothing else would change', source: from.octoberAnalysis },
      { what: 'Integrity was put before availability: fail forward with the writes of the West', source: from.octoberAnalysis },
      { what: 'Jobs that write metadata were stopped: webhooks and Pages', source: from.octoberAnalysis },
      {
        what: 'Where backups came too slowly from remote storage, clusters were restored from the West directly',
        source: from.octoberAnalysis,
      },
    ],
    resolution: {
      what: 'Restore in the East from backups, let it replicate from the West, move the primaries back, wait for the replicas, and only then work off the queues; the TTL of payloads was raised for that',
      source: from.octoberAnalysis,
    },
    prevention: [
      { what: 'Configure Orchestrator not to promote primaries across regions', source: from.octoberAnalysis },
      { what: 'Serve traffic from several data centers at once, so that the loss of one is not felt', source: from.octoberAnalysis },
      { what: 'Test assumptions: fault injection and chaos engineering', source: from.octoberAnalysis },
      { what: 'Show the status of each service, not one colour for all', source: from.octoberAnalysis },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'topology_recovery: will handle DeadMaster event on %+v',
        printedBy: orchestratorWest,
        means:
          'this node has begun to replace the primary of the named cluster. RecoverDeadMaster: successfully promoted %+v names the new one',
        source: from.orchestratorRecoveryCode,
      },
    ],
    logs: [
      {
        where: 'Orchestrator’s log at level info; a step of the recovery without the first word, listed under /web/audit-recovery',
        line: 'topology_recovery: RecoverDeadMaster: will recover %+v',
        printedBy: orchestratorWest,
        source: from.orchestratorRecoveryCode,
      },
    ],
    metrics: [
      {
        name: 'recover.dead_master.start',
        of: orchestratorWest,
        threshold: 'any rise: one for each replacement of a primary that this node has begun. No source gives a level',
        source: from.orchestratorRecoveryCode,
      },
      {
        name: 'delay of the read replicas',
        of: readReplicas,
        threshold: 'growing, not shrinking, as at 13:15: take reads off them. Do not extrapolate: catching up slows down',
        source: from.octoberAnalysis,
      },
    ],
    runbook: [
      {
        do: 'Ask each Orchestrator node, in every site, whether it is in the quorum',
        command: "curl -s -o /dev/null -w '%{http_code}' http://<orchestrator node>:3000/api/raft-health",
        expect:
          '200; 500 is a node outside the healthy group, such as one of an isolated site, or an election that is still going on. The leader is never in an isolated site',
        risk: 'readOnly',
        source: from.orchestratorRaftDocs,
      },
      {
        do: 'Ask who leads; ORCHESTRATOR_API must list the nodes of every site',
        command: 'orchestrator-client -c raft-leader',
        expect: 'the address of the leader, or “Cannot determine leader” if no node answers as one. Is it in the home data center?',
        risk: 'readOnly',
        source: from.orchestratorClient,
      },
      {
        do: 'See what Orchestrator thinks is broken',
        command: 'orchestrator-client -c replication-analysis',
        expect: 'DeadMaster beside a primary: Orchestrator does not reach it, and all its replicas fail to replicate',
        risk: 'readOnly',
        source: from.orchestratorDetectionDocs,
      },
      {
        do: 'Draw the topology of a cluster, here by a member named db1.example.com',
        command: 'orchestrator-client -c topology -i db1.example.com:3306',
        expect: 'the primary and all that replicate from it; at 23:02 only servers of the West were left',
        risk: 'readOnly',
        source: from.orchestratorClient,
      },
      {
        do: 'Stop further automatic failovers while people decide',
        command: 'orchestrator-client -c disable-global-recoveries',
        risk: 'mutating',
        undo: 'orchestrator-client -c enable-global-recoveries',
        verify: 'orchestrator-client -c check-global-recoveries says disabled; until undone, a primary that dies is not replaced',
        source: from.orchestratorRecoveryDocs,
      },
    ],
    recovery: [
      {
        do: 'Lock deployments',
        risk: 'mutating',
        undo: 'unlock the tooling; the analysis does not say when that was',
        verify: 'the tooling takes no change',
        source: from.octoberAnalysis,
      },
      {
        do: 'Do not move primaries back while each side has writes that the other lacks; keep the binary logs of the old primaries',
        risk: 'readOnly',
        source: from.octoberAnalysis,
      },
      {
        do: 'Pause the jobs that write metadata: webhook delivery and Pages builds',
        risk: 'mutating',
        undo: 'resume after raising the TTL of queued payloads, and no faster than partners and the site can take',
        verify: 'the queues grow; GitHub’s reached five million events',
        source: from.octoberAnalysis,
      },
      {
        do: 'Restore clusters in the home region, let them replicate from the side that has the writes, then fail over to them',
        risk: 'mutating',
        undo: 'before the failover: drop the restored servers, which only replicate. For the failover itself the analysis names no way back',
        verify: 'the restored servers replicate; the replicas are in sync before the original topology is restored',
        source: from.octoberAnalysis,
      },
      {
        do: 'Add read replicas to take load off those that catch up',
        risk: 'mutating',
        undo: 'take reads off them again',
        verify: 'the other replicas catch up',
        source: from.octoberAnalysis,
      },
    ],
  },
  failures: [
    {
      what: 'The home data center is cut off for a moment',
      component: hub,
      effect: 'the leader is then outside, and may replace a primary by a server of another site or region',
      recovery:
        'forbid it: PreventCrossDataCenterMasterFailover, from 3.0.14, and PreventCrossRegionMasterFailover, from 3.1.0; both are false by default. The failover then fails where the site has no candidate',
      source: from.orchestratorRecoveryConfig,
    },
    {
      what: 'Both sides hold writes that the other lacks',
      component: east,
      effect: 'no safe way back; replication into the East is blocked',
      recovery: 'fail forward, restore, reconcile from the binary logs kept',
      source: from.octoberAnalysis,
    },
    {
      what: 'The application runs far from its primaries',
      component: app,
      effect: 'each write pays a trip across the country; for many people the site is unusable',
      recovery: 'primaries back beside the application',
      source: from.octoberAnalysis,
    },
    {
      what: 'Multi-terabyte restore from remote storage',
      component: backups,
      effect: 'hours: transfer, and above all decompress, checksum, prepare and load',
      recovery: 'restore from the living side where that is faster',
      source: from.octoberAnalysis,
    },
    {
      what: 'Queued payloads outlive their TTL',
      component: hooks,
      effect: 'they are dropped when processing resumes',
      recovery: 'pause, raise the TTL, resume: GitHub learned it while resuming',
      source: from.octoberAnalysis,
    },
  ],
})
