import { type Source, source } from 'fourplane'

/** Linux 6.1.192 as Debian 12 ships it: package linux 6.1.192-2. */
const kernel = 'https://sources.debian.org/src/linux/6.1.192-2'
const publisher = 'Linux kernel, packaged by Debian'
const published = '2026-11-16'

export const core: Source = source({
  url: `${kernel}/net/netfilter/nf_conntrack_core.c`,
  title: 'nf_conntrack_core.c, Linux 6.1.192',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const variables: Source = source({
  url: `${kernel}/Documentation/networking/nf_conntrack-sysctl.rst`,
  title: 'nf_conntrack variables, Linux 6.1.192',
  publisher,
  published,
  kind: 'docs',
  seen: 'whole',
})

export const slabinfo: Source = source({
  url: 'https://github.com/mkerrisk/man-pages/blob/0ed55ece4950110a90c573ba11918e5c8ccd711e/man5/slabinfo.5',
  title: 'slabinfo(5), Linux man-pages',
  publisher: 'Linux man-pages project',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const rescue: Source = source({
  url: 'https://github.com/awslabs/aws-ec2rescue-linux/blob/81f9488dbb62684514e28299665134566a462e26/docs/modules/conntrackfull.md',
  title: 'conntrackfull, EC2 Rescue for Linux',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const tool: Source = source({
  url: 'https://manpages.debian.org/bookworm/conntrack/conntrack.8.en.html',
  title: 'conntrack(8), conntrack 1.4.7 in Debian 12',
  publisher: 'Debian',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const nodeAlerts: Source = source({
  url: 'https://github.com/prometheus/node_exporter/blob/v1.12.1/docs/node-mixin/alerts/alerts.libsonnet',
  title: 'Alert rules of the node mixin, node exporter 1.12.1',
  publisher: 'Prometheus authors',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})

export const collector: Source = source({
  url: 'https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/conntrack_linux.go',
  title: 'conntrack_linux.go, node exporter 1.12.1',
  publisher: 'Prometheus authors',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})

export const netdata: Source = source({
  url: 'https://github.com/netdata/netdata/blob/bda3efe11fe5d526f4f4915641669269a0f3ce22/health/guides/netfilter/netfilter_conntrack_full.md',
  title: 'Guide to the alert netfilter_conntrack_full',
  publisher: 'Netdata',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const kubeProxy: Source = source({
  url: 'https://github.com/kubernetes/website/blob/0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2/content/en/docs/reference/command-line-tools-reference/kube-proxy.md',
  title: 'kube-proxy, command-line reference',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const oomKiller: Source = source({
  url: `${kernel}/mm/oom_kill.c`,
  title: 'oom_kill.c, Linux 6.1.192',
  publisher,
  published,
  kind: 'source-code',
  seen: 'whole',
})

export const groups: Source = source({
  url: `${kernel}/Documentation/admin-guide/cgroup-v2.rst`,
  title: 'Control group v2, Linux 6.1.192',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const adjustment: Source = source({
  url: 'https://manpages.debian.org/bookworm/manpages/proc.5.en.html',
  title: 'proc(5), Linux man-pages 6.03 in Debian 12',
  publisher: 'Debian',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const nodeThresholds: Source = source({
  url: 'https://github.com/prometheus/node_exporter/blob/v1.12.1/docs/node-mixin/config.libsonnet',
  title: 'Thresholds of the node mixin, node exporter 1.12.1',
  publisher: 'Prometheus authors',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})

export const killAlerts: Source = source({
  url: 'https://github.com/samber/awesome-prometheus-alerts/blob/e2ffbfb6539d0d4a47282dfba3e1f36f79e241d5/dist/rules/host-and-hardware/node-exporter.yml',
  title: 'Alert rules for the node exporter, awesome-prometheus-alerts',
  publisher: 'Samuel Berthe and contributors',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const kernelMonitor: Source = source({
  url: 'https://github.com/kubernetes/node-problem-detector/blob/6632ca67148f7a23df9cdbd98d9e89b388561a3a/config/kernel-monitor.json',
  title: 'Patterns in the kernel log, node-problem-detector at 6632ca67',
  publisher: 'Kubernetes authors',
  published: '2026-08-22',
  kind: 'source-code',
  seen: 'whole',
})

export const unitLimits: Source = source({
  url: 'https://github.com/systemd/systemd-stable/blob/v252.31/man/systemd.resource-control.xml',
  title: 'systemd.resource-control(5), systemd 252.31',
  publisher: 'systemd',
  published: '2024-10-10',
  kind: 'docs',
  seen: 'opening',
})

export const systemctl: Source = source({
  url: 'https://github.com/systemd/systemd-stable/blob/v252.31/man/systemctl.xml',
  title: 'systemctl(1), systemd 252.31',
  publisher: 'systemd',
  published: '2024-10-10',
  kind: 'docs',
  seen: 'opening',
})

export const unitKilled: Source = source({
  url: 'https://github.com/systemd/systemd-stable/blob/v252.31/src/core/cgroup.c',
  title: 'cgroup.c, systemd 252.31',
  publisher: 'systemd',
  published: '2024-10-10',
  kind: 'source-code',
  seen: 'opening',
})
