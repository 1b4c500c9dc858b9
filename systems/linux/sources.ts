import { type Source, source } from 'fourplane'

const kernel = 'https://github.com/torvalds/linux/blob'

export const core: Source = source({
  url: `${kernel}/48f4e7f7c2b46ae9e2fd5cf6380a623b013a8985/net/netfilter/nf_conntrack_core.c`,
  title: 'nf_conntrack_core.c, Linux at 48f4e7f7',
  publisher: 'Linux kernel',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const variables: Source = source({
  url: `${kernel}/2c55d703391acf7e9101da596d0c15ee03b318a3/Documentation/networking/nf_conntrack-sysctl.rst`,
  title: 'nf_conntrack variables, Linux at 2c55d703',
  publisher: 'Linux kernel',
  published: 'undated',
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
  url: 'https://manpages.ubuntu.com/manpages/noble/man8/conntrack.8.html',
  title: 'conntrack(8), conntrack 1.4.8 in Ubuntu 24.04',
  publisher: 'Canonical',
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
  url: `${kernel}/c797bc88f77b51c4ba0b5d782b8284c7ed0233bc/mm/oom_kill.c`,
  title: 'oom_kill.c, Linux at c797bc88',
  publisher: 'Linux kernel',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})

export const groups: Source = source({
  url: `${kernel}/03189e8ed5b3f17550b478043f671a9dbd2b3141/Documentation/admin-guide/cgroup-v2.rst`,
  title: 'Control group v2, Linux at 03189e8e',
  publisher: 'Linux kernel',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const adjustment: Source = source({
  url: 'https://manpages.ubuntu.com/manpages/plucky/man5/proc_pid_oom_score_adj.5.html',
  title: 'proc_pid_oom_score_adj(5), Linux man-pages 6.9.1 in Ubuntu 25.04',
  publisher: 'Canonical',
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
  url: 'https://github.com/systemd/systemd-stable/blob/5fbde5198a1182da663a6a8bf247e8af86c83a2b/man/systemd.resource-control.xml',
  title: 'systemd.resource-control(5), systemd at 5fbde519',
  publisher: 'systemd',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const systemctl: Source = source({
  url: 'https://github.com/systemd/systemd-stable/blob/ee42e84968e9a69e8dfc9d25839477227d697cbb/man/systemctl.xml',
  title: 'systemctl(1), systemd at ee42e849',
  publisher: 'systemd',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const unitKilled: Source = source({
  url: 'https://github.com/systemd/systemd-stable/blob/565916c245b53b49f5917f5326d21246f46ae3db/src/core/cgroup.c',
  title: 'cgroup.c, systemd 255.13',
  publisher: 'systemd',
  published: '2024-10-09',
  kind: 'source-code',
  seen: 'whole',
})
