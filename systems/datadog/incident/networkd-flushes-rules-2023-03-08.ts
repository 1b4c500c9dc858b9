import { cluster, control, edge, incident, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const people = edge(tech.webBrowser, { label: 'Customers', external: true, source: from.chronology })
const programs = edge(tech.partnerApi, { label: 'Customers’ hosts and programs', external: true, source: from.chronology })

const web = service(own.webAccess, { label: 'Web access', facts: { 'gone for': facts.webAccessLost }, source: from.chronology })
const intake = service(own.intake, { label: 'Ingestion', source: from.chronology })
const monitors = service(own.monitors, { label: 'Monitors', facts: { 'all back after': facts.servicesDown }, source: from.chronology })
const workers = service(own.ubuntuNode, {
  label: 'Worker nodes, five regions',
  facts: { 'capacity lost': facts.capacityLost, 'nodes lost, from': facts.nodesLost, regions: facts.regionsHit },
  source: from.impactDigest,
})
const parentNodes = service(own.ubuntuNode, { label: 'Nodes of parent clusters', source: from.platformRecovery })

const data = state(own.telemetryData, {
  label: 'Telemetry, live and historical',
  facts: { 'backfilled after': facts.untilBackfilled },
  source: from.chronology,
})

const security = control(own.ubuntuSecurity, { label: 'Ubuntu security updates', external: true, source: from.impactDigest })
const updater = control(tech.unattendedUpgrades, {
  label: 'Automatic updates on each node',
  version: facts.updaterVersion,
  facts: { 'starts within': facts.updateSpread },
  source: from.chronologyDigest,
})
const networkd = control(tech.systemdNetworkd, { label: 'systemd-networkd of a node', version: '249', source: from.impactDigest })
const cilium = control(tech.cilium, { label: 'Cilium of a node', version: facts.ciliumVersion, source: from.chronologyDigest })
const childControl = control(tech.kubernetes, {
  label: 'Control planes of child clusters',
  version: facts.kubernetesVersion,
  source: from.platformRecovery,
})
const monitoring = control(own.ownMonitoring, {
  label: 'Internal monitoring',
  facts: { 'alerted after': facts.timeToAlert },
  source: from.chronology,
})
const outside = control(own.outOfBandMonitoring, { label: 'Out-of-band monitoring', source: from.incidentResponse })

export default incident('networkd-flushes-rules-2023-03-08', {
  system: systems.datadog,
  title: 'Datadog, 8 March 2023: an automatic update restarts systemd-networkd, and nodes in five regions lose their network',
  summary:
    'A security update of systemd was installed on running nodes in all regions within the same hour. On start systemd-networkd removed the routing rules that it did not know, those of Cilium, and the node was cut off. Half of the platform or more went, and with it almost everything that customers see.',
  flow: [
    people.to(web, { label: 'open', protocol: 'HTTPS' }).to(data, 'reads'),
    programs.to(intake, { label: 'send telemetry', protocol: 'HTTPS' }).to(data, 'writes'),
    monitors.to(data, 'evaluate'),
    workers.to(intake, 'run'),
    workers.to(monitors, 'run'),
    workers.to(web, 'run'),
    parentNodes.to(childControl, 'host the pods of'),
    childControl.to(workers, 'manage'),
    security.to(updater, 'offers the update'),
    cilium.to(workers, 'routes the pods of'),
    monitoring.to(workers, 'watches'),
    outside.to(web, 'uses as a customer would'),
  ],
  groups: [cluster('control', 'one node', [updater, networkd, cilium])],
  metrics: { cost: facts.lostRevenue },
  anatomy: {
    timeline: [
      {
        at: '2023-03-08T06:00Z',
        what: 'The first faulty upgrade is triggered on a node',
        turn: 'trigger',
        source: from.chronology,
      },
      {
        at: '2023-03-08T06:03Z',
        what: 'The outage starts; internal monitoring alerts',
        turn: 'detected',
        source: from.chronology,
      },
      { at: '2023-03-08T06:31Z', what: 'The status page says that there is an issue', source: from.chronology },
      { at: '2023-03-08T07:23Z', what: 'The status page speaks of ingestion and monitors', source: from.chronology },
      { at: '2023-03-08T09:13Z', what: 'Web access is back', source: from.chronology },
      { at: '2023-03-08T12:05Z', what: 'EU1: full compute capacity again, according to a summary', source: from.platformDigest },
      {
        at: '2023-03-08T14:18Z',
        what: 'EU1: growing further meets a limit of 15,500 machines in one group of peered networks, according to a summary',
        source: from.platformDigest,
      },
      { at: '2023-03-08T16:44Z', what: 'The first major service is operational', source: from.chronology },
      {
        at: '2023-03-09T08:58Z',
        what: 'All services are operational in all regions',
        turn: 'mitigated',
        source: from.chronology,
      },
      { at: '2023-03-10T06:25Z', what: 'Historical data is backfilled', turn: 'resolved', source: from.chronology },
    ],
    cascade: [
      { from: updater, to: networkd, mechanism: 'a security update restarts it on a running node', source: from.chronologyDigest },
      { from: networkd, to: cilium, mechanism: 'on start it flushes IP rules that it does not know', source: from.platformImpact },
      { from: cilium, to: workers, mechanism: 'without its rules the node is off the network', source: from.platformRecovery },
      { from: cilium, to: parentNodes, mechanism: 'the nodes that host control planes as well', source: from.platformDigest },
      { from: parentNodes, to: childControl, mechanism: 'no access to Kubernetes APIs', source: from.platformRecovery },
      { from: workers, to: monitors, mechanism: 'half of the nodes gone looks like everything gone', source: from.rethinkingReliability },
      { from: workers, to: monitoring, mechanism: 'responders have no observability', source: from.platformRecovery },
    ],
    detection: {
      signal:
        'Internal monitoring alerted three minutes after the first upgrade; a high-severity incident was declared 18 minutes into the investigation. Then the owner’s own observability was gone too; a simple monitoring outside its infrastructure exists for that case.',
      source: from.chronology,
    },
    impact: {
      what: 'No access by browser or API at first, monitors neither available nor alerting, ingestion impaired; later pages that loaded without data',
      duration: facts.servicesDown,
      users: facts.users,
      source: from.chronology,
    },
    response: [
      { what: 'Four shifts, with a pool of 450 to 750 responders and about 70 local incident commanders', source: from.chronology },
      { what: 'About 200 status updates in four regions', source: from.chronology },
      {
        what: 'First of all compute capacity had to come back in every region; each cloud provider needed its own way',
        source: from.platformRecovery,
      },
    ],
    resolution: {
      what: 'In EU1 the cut-off nodes came back with a reboot, and the clusters were recovered one after another; live data was restored before history',
      source: from.platformRecovery,
    },
    prevention: [
      { what: 'The legacy channel of security updates was disabled', source: from.chronologyDigest },
      { what: 'systemd-networkd was configured to leave the routing rules alone', source: from.chronologyDigest },
      { what: 'Systems are built to degrade, not only to be prevented from failing', source: from.rethinkingReliability },
      { what: 'Cilium later marked its rules so that systemd-networkd skips them', source: from.ciliumFix },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Kubelet stopped posting node status.',
        printedBy: childControl,
        means:
          'message of a node’s conditions, reason NodeStatusUnknown. On many nodes of several regions at once: look at the host network, not at the kubelet',
        source: from.nodeController,
      },
    ],
    logs: [
      {
        where: '/var/log/unattended-upgrades/unattended-upgrades.log on a node, read over its console',
        line: 'Packages that will be upgraded: %s',
        printedBy: updater,
        source: from.unattendedCode,
      },
    ],
    metrics: [
      {
        name: 'kube_node_status_condition{condition="Ready",status="true"}',
        of: workers,
        threshold: '0 on a schedulable node for 15 min: alert KubeNodeNotReady. It needs a control plane that answers',
        source: from.nodeAlerts,
      },
    ],
    runbook: [
      {
        do: 'On one cut-off node, over the console of the cloud provider: are the rules of Cilium there?',
        command: 'ip rule list',
        expect: '100: from all lookup local, and two rules with fwmark before it; only 32766 and 32767 means that they were flushed',
        risk: 'readOnly',
        source: from.ciliumFix,
      },
      {
        do: 'Was systemd updated on it this morning?',
        command: "grep 'Packages that will be upgraded' /var/log/unattended-upgrades/unattended-upgrades.log",
        expect: 'no line of today that names systemd',
        risk: 'readOnly',
        source: from.unattendedManual,
      },
      {
        do: 'When do the nodes that still work take the same update?',
        command: 'systemctl list-timers apt-daily-upgrade.timer',
        expect: 'the next run; by default 6:00 local time and up to an hour later, on every node',
        risk: 'readOnly',
        source: from.aptTimer,
      },
      {
        do: 'Does networkd of a node that still works keep foreign rules?',
        command: 'grep -rs ManageForeign /etc/systemd/networkd.conf /etc/systemd/networkd.conf.d',
        expect: 'ManageForeignRoutingPolicyRules=no and ManageForeignRoutes=no; no line means that they are removed',
        risk: 'readOnly',
        source: from.ciliumFix,
      },
    ],
    recovery: [
      {
        do: 'Protect what still works: set ManageForeignRoutingPolicyRules=no and ManageForeignRoutes=no under [Network] before networkd restarts again',
        risk: 'mutating',
        undo: 'remove the two lines',
        verify: 'after a restart of networkd on one node, ip rule list still has rule 100',
        source: from.ciliumFix,
      },
      {
        do: 'Disable the automatic channel of updates in every region',
        risk: 'mutating',
        undo: 'enable it again, region by region',
        verify: 'no further node drops off within the hour after 6:00',
        source: from.chronologyDigest,
      },
      {
        do: 'Reboot cut-off nodes: first those that host control planes, then the control planes of child clusters, then workers in portions',
        risk: 'mutating',
        irreversible: 'what ran on the node is restarted; local data that does not survive a reboot is gone',
        verify: 'the node is Ready and rule 100 is there',
        source: from.platformDigest,
      },
      {
        do: 'Bring live data back first, backfill history afterwards',
        risk: 'mutating',
        undo: 'pause the backfill',
        verify: 'monitors evaluate fresh data while the backlog shrinks',
        source: from.chronologyDigest,
      },
    ],
  },
  failures: [
    {
      what: 'systemd-networkd restarts on a node that carries foreign routing rules',
      component: networkd,
      effect: 'from v248 on it removes every rule except those marked “proto kernel”',
      recovery: 'ManageForeignRoutingPolicyRules=no',
      source: from.networkdSetting,
    },
    {
      what: 'A default of the operating system ties regions together',
      component: updater,
      effect: 'changes go out one region at a time, but the updates of all nodes start in the same hour',
      recovery: 'no update without the rollout that every other change has',
      source: from.aptTimer,
    },
    {
      what: 'The monitoring runs on what has failed',
      component: monitoring,
      effect: 'it took time to see that a reboot was enough: no observability and no Kubernetes API',
      recovery: 'monitoring that runs outside the own infrastructure',
      source: from.platformRecovery,
    },
    {
      what: 'Part of the platform is lost',
      component: workers,
      effect: 'customers see a platform that is wholly down: pages load without data',
      recovery: 'graceful degradation by design',
      source: from.rethinkingReliability,
    },
  ],
})
