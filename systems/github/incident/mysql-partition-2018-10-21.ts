import { control, edge, incident, region, service, state, systems } from 'fourplane'
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

const version = facts.mysqlVersion
const east = state(tech.mysql, {
  label: 'Primaries, East',
  version,
  facts: { stranded: facts.strandedWrites, largest: facts.clusterSize },
  source: from.octoberAnalysis,
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
    region('service', 'US East Coast data center', [app, hooks, pages]),
    region('state', 'US East Coast data center', [east, readReplicas]),
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
      { at: '2018-10-22T00:41Z', what: 'By now restores of all affected clusters are under way', source: from.octoberAnalysis },
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
          'this node leads and starts to replace the primary of the named cluster. From a node outside the home region: a failover away',
        source: from.orchestratorRecoveryCode,
      },
    ],
    logs: [
      {
        where: 'Orchestrator’s log at level info, and the steps of /web/audit-recovery',
        line: 'RecoverDeadMaster: will recover %+v',
        printedBy: orchestratorWest,
        source: from.orchestratorRecoveryCode,
      },
    ],
    metrics: [
      {
        name: 'recover.dead_master.start',
        of: orchestratorWest,
        threshold: 'rises by one with each failover of a primary; many at once: suspect the network. No source gives a level',
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
        do: 'Ask who leads; ORCHESTRATOR_API must list the nodes of every site',
        command: 'orchestrator-client -c raft-leader',
        expect: 'a node in the home data center; one elsewhere means that the home node was isolated or down',
        risk: 'readOnly',
        source: from.orchestratorClient,
      },
      {
        do: 'See what Orchestrator thinks is broken',
        command: 'orchestrator-client -c replication-analysis',
        expect: 'few lines; DeadMaster on many clusters of one site is a cut site, not many dead servers',
        risk: 'readOnly',
        source: from.orchestratorDetectionDocs,
      },
      {
        do: 'Draw the topology of a cluster, here by a member named db1.example.com',
        command: 'orchestrator-client -c topology -i db1.example.com:3306',
        expect: 'servers of both coasts below one primary; only one coast is the picture of 23:02',
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
        undo: 'unlock them once the topology is as designed',
        verify: 'a test deployment is refused',
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
        undo: 'resume in steps, after raising the TTL of queued payloads',
        verify: 'queues grow and none of their jobs writes',
        source: from.octoberAnalysis,
      },
      {
        do: 'Restore clusters in the home region, let them replicate from the side that has the writes, then fail over to them',
        risk: 'mutating',
        undo: 'fail over to the side that was primary, as long as it replicates',
        verify: 'replicas are in sync before the original topology is restored',
        source: from.octoberAnalysis,
      },
      {
        do: 'Add read replicas to take load off those that catch up',
        risk: 'mutating',
        undo: 'take them out of the pool again',
        verify: 'the delay of the old replicas falls',
        source: from.octoberAnalysis,
      },
    ],
  },
  failures: [
    {
      what: 'The home data center is cut off for a moment',
      component: hub,
      effect: 'a quorum outside promotes elsewhere: what Orchestrator with Raft is built to do',
      recovery:
        'forbid it: PreventCrossDataCenterMasterFailover, and from 3.1.0 PreventCrossRegionMasterFailover; both are false by default',
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
      recovery: 'raise the TTL before resuming',
      source: from.octoberAnalysis,
    },
  ],
})
