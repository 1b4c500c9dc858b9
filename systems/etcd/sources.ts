import { type Source, source } from 'fourplane'

export const errorTexts: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/c34dc7ee0048fd2bcc44d50beff002e5e8069b69/api/v3rpc/rpctypes/error.go',
  title: 'error.go, etcd main branch',
  publisher: 'etcd',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'whole',
})
export const quota: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/c34dc7ee0048fd2bcc44d50beff002e5e8069b69/server/storage/quota.go',
  title: 'quota.go, etcd main branch',
  publisher: 'etcd',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'whole',
})
export const maintenance: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/op-guide/maintenance.md',
  title: 'Maintenance, etcd 3.6',
  publisher: 'etcd',
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})
export const alerts: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/19a6baf236a5f182cf8320a10a175cbc2e86b185/contrib/mixin/alerts/alerts.libsonnet',
  title: 'alerts.libsonnet of the etcd mixin',
  publisher: 'etcd',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
