import { type Source, source } from 'fourplane'

const docs = 'https://github.com/vitessio/website/blob/ad92a7c1ae28a1fd510ab2349f83d72f0f34b3b5/content/en/docs/21.0'

export const pools: Source = source({
  url: `${docs}/reference/features/connection-pools.md`,
  title: 'VTTablet connection pools and sizing, Vitess 21.0',
  publisher: 'Vitess',
  published: '2024-07-09',
  kind: 'docs',
  seen: 'whole',
})

export const troubleshooting: Source = source({
  url: `${docs}/user-guides/configuration-basic/troubleshooting.md`,
  title: 'Troubleshooting, Vitess 21.0',
  publisher: 'Vitess',
  published: '2024-06-13',
  kind: 'docs',
  seen: 'opening',
})

export const monitoring: Source = source({
  url: `${docs}/user-guides/configuration-basic/monitoring.md`,
  title: 'Monitoring, Vitess 21.0',
  publisher: 'Vitess',
  published: '2024-08-27',
  kind: 'docs',
  seen: 'opening',
})

export const tablet: Source = source({
  url: `${docs}/user-guides/configuration-basic/vttablet-mysql.md`,
  title: 'VTTablet and MySQL, Vitess 21.0',
  publisher: 'Vitess',
  published: '2024-06-13',
  kind: 'docs',
  seen: 'whole',
})

export const flags: Source = source({
  url: `${docs}/reference/programs/vttablet/_index.md`,
  title: 'Flags of vttablet, Vitess 21.0',
  publisher: 'Vitess',
  published: '2024-06-13',
  kind: 'docs',
  seen: 'opening',
})

export const transactionPool: Source = source({
  url: 'https://github.com/vitessio/vitess/blob/740c3799dc824977608d29c793b3bf1dbe1e9811/go/vt/vttablet/tabletserver/tx_pool.go',
  title: 'tx_pool.go, Vitess 11.0.0-rc1',
  publisher: 'Vitess',
  published: '2021-07-06',
  kind: 'source-code',
  seen: 'whole',
})

export const reparenting: Source = source({
  url: `${docs}/reference/programs/vtctldclient/vtctldclient_PlannedReparentShard.md`,
  title: 'vtctldclient PlannedReparentShard, Vitess 21.0',
  publisher: 'Vitess',
  published: '2024-10-24',
  kind: 'docs',
  seen: 'whole',
})
