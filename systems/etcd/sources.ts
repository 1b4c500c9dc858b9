import { type Source, source } from 'fourplane'

const publisher = 'etcd authors'

export const errors: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/api/v3rpc/rpctypes/error.go',
  title: 'error.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const healthCommand: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/etcdctl/ctlv3/command/ep_command.go',
  title: 'ep_command.go of etcdctl, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const server: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/server/etcdserver/server.go',
  title: 'server.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const health: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/server/etcdserver/api/etcdhttp/health.go',
  title: 'health.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const quota: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/server/storage/quota.go',
  title: 'quota.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const compaction: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/server/storage/mvcc/kvstore_compaction.go',
  title: 'kvstore_compaction.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const alerts: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/contrib/mixin/alerts/alerts.libsonnet',
  title: 'Alert rules of the etcd mixin, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const maintenance: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/op-guide/maintenance.md',
  title: 'Maintenance, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})

export const limits: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/dev-guide/limit.md',
  title: 'System limits, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})

export const questions: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/faq.md',
  title: 'Frequently asked questions, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})

export const configuration: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/op-guide/configuration.md',
  title: 'Configuration options, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})

export const monitoring: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/op-guide/monitoring.md',
  title: 'Monitoring etcd, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})
