import { type Source, source } from 'fourplane'

export const chronology: Source = source({
  url: 'https://www.datadoghq.com/blog/2023-03-08-multiregion-infrastructure-connectivity-issue/',
  title: '2023-03-08 Incident: Infrastructure connectivity issue affecting multiple regions',
  publisher: 'Datadog',
  published: '2023-05-16',
  kind: 'postmortem',
  seen: 'opening',
})
export const platformImpact: Source = source({
  url: 'https://www.datadoghq.com/blog/engineering/2023-03-08-deep-dive-into-platform-level-impact/',
  title: '2023-03-08 Incident: A deep dive into the platform-level impact',
  publisher: 'Datadog Engineering',
  published: '2023-05-24',
  kind: 'postmortem',
  seen: 'opening',
})
export const incidentResponse: Source = source({
  url: 'https://www.datadoghq.com/blog/engineering/2023-03-08-deep-dive-into-incident-response/',
  title: '2023-03-08 Incident: A deep dive into our incident response',
  publisher: 'Datadog Engineering',
  published: '2023-06-01',
  kind: 'postmortem',
  seen: 'opening',
})
export const platformRecovery: Source = source({
  url: 'https://www.datadoghq.com/blog/engineering/2023-03-08-deep-dive-into-platform-level-recovery/',
  title: '2023-03-08 Incident: A deep dive into the platform-level recovery',
  publisher: 'Datadog Engineering',
  published: '2023-06-16',
  kind: 'postmortem',
  seen: 'opening',
})
export const rethinkingReliability: Source = source({
  url: 'https://www.datadoghq.com/blog/engineering/rethinking-reliability',
  title: 'Failure is inevitable: learning from a large outage, and building for reliability in depth at Datadog',
  publisher: 'Datadog Engineering',
  published: '2025',
  kind: 'engineering-blog',
  seen: 'opening',
})
/** A summary, written by a machine, of the owner’s chronology. */
export const chronologyDigest: Source = source({
  url: 'https://www.postmortems.app/postmortem/cc1e5d23-573c-450c-9e61-ce71ffc91318',
  title: 'Datadog Infrastructure Connectivity Issue March 2023',
  publisher: 'Postmortem Index',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})
/** Summaries, written by a machine, of the two posts on the platform. */
export const platformDigest: Source = source({
  url: 'https://www.techlist.io/en/companies/datadog/tags/systemd',
  title: 'Datadog posts about systemd',
  publisher: 'techlist.io',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})
export const pragmaticEngineer: Source = source({
  url: 'https://newsletter.pragmaticengineer.com/p/inside-the-datadog-outage',
  title: 'Inside Datadog’s $5M Outage',
  publisher: 'The Pragmatic Engineer',
  published: '2023',
  kind: 'press',
  seen: 'opening',
})

export const ciliumFix: Source = source({
  url: 'https://github.com/cilium/cilium/pull/24288',
  title: 'Install fib rules and routes with proto kernel to avoid systemd messing with them',
  publisher: 'Cilium authors',
  published: '2023-03-10',
  kind: 'issue',
  seen: 'opening',
})
export const networkdSetting: Source = source({
  url: 'https://github.com/systemd/systemd/pull/19287',
  title: 'network: add ManageForeignRoutingPolicyRules= boolean setting',
  publisher: 'systemd authors',
  published: '2021-04-14',
  kind: 'issue',
  seen: 'opening',
})
export const aptTimer: Source = source({
  url: 'https://github.com/Debian/apt/blob/6b128124271e94bdb0f4e7850d9286170d712b04/debian/apt-daily-upgrade.timer',
  title: 'apt-daily-upgrade.timer, apt of November 2025',
  publisher: 'APT authors',
  published: '2025-11-10',
  kind: 'source-code',
  seen: 'whole',
})

const unattended = 'https://github.com/mvo5/unattended-upgrades/blob/221b1a688ee291fd7e0d116dccb57073b921619a'

export const unattendedCode: Source = source({
  url: `${unattended}/unattended-upgrade`,
  title: 'unattended-upgrade, script of July 2026',
  publisher: 'unattended-upgrades authors',
  published: '2026-07-06',
  kind: 'source-code',
  seen: 'opening',
})
export const unattendedManual: Source = source({
  url: `${unattended}/README.md`,
  title: 'unattended-upgrades, manual of July 2026',
  publisher: 'unattended-upgrades authors',
  published: '2026-07-06',
  kind: 'docs',
  seen: 'opening',
})
export const nodeAlerts: Source = source({
  url: 'https://github.com/kubernetes-monitoring/kubernetes-mixin/blob/aa38e2bfa7ea6ec6870420b483046afe790a6411/alerts/kubelet.libsonnet',
  title: 'Alerts for nodes, kubernetes-mixin of August 2026',
  publisher: 'kubernetes-mixin authors',
  published: '2026-08-06',
  kind: 'source-code',
  seen: 'opening',
})
export const impactDigest: Source = source({
  url: 'https://www.techlist.io/en/posts/b5fa2cac6dc63cff9f875d3f875ec4c7dba2262e',
  title: 'Summary, written by a machine, of the deep dive into the platform-level impact',
  publisher: 'techlist.io',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})
export const nodeController: Source = source({
  url: 'https://github.com/kubernetes/kubernetes/blob/003e86297d18a8538c9da3619871393f9703bf70/pkg/controller/nodelifecycle/node_lifecycle_controller.go',
  title: 'node_lifecycle_controller.go, Kubernetes',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
