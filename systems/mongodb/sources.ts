import { type Source, source } from 'fourplane'

const publisher = 'MongoDB'
const driver = 'https://github.com/mongodb/mongo-go-driver/blob/18c2c89f8b0b363dbd3954c68a3d7e85f4aa1e99'

export const sessions: Source = source({
  url: 'https://github.com/mongodb/mongo/blob/0242bacbcd9ab8c7add7e9150d6149460faed64f/src/mongo/transport/session_manager_common.cpp',
  title: 'session_manager_common.cpp, MongoDB Server',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const ulimits: Source = source({
  url: 'https://github.com/mongodb/docs/blob/020c2b983c30c713856b908b13024b89cc1acc67/source/reference/ulimit.txt',
  title: 'UNIX ulimit Settings, MongoDB manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const poolTuning: Source = source({
  url: 'https://github.com/mongodb/docs/blob/4d4ca29c8ce06bb16636a9de5e57962bf647f7b0/source/tutorial/connection-pool-performance-tuning.txt',
  title: 'Tuning Your Connection Pool Settings, MongoDB manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const poolOverview: Source = source({
  url: 'https://www.mongodb.com/es/docs/v7.0/administration/connection-pool-overview',
  title: 'Connection Pool Overview, MongoDB manual 7.0, in Spanish',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const clientOptions: Source = source({
  url: `${driver}/mongo/options/clientoptions.go`,
  title: 'clientoptions.go, MongoDB Go driver',
  publisher,
  published: '2026-08-19',
  kind: 'source-code',
  seen: 'whole',
})
export const driverErrors: Source = source({
  url: `${driver}/x/mongo/driver/topology/errors.go`,
  title: 'errors.go of the topology, MongoDB Go driver',
  publisher,
  published: '2026-08-19',
  kind: 'source-code',
  seen: 'whole',
})
export const managing: Source = source({
  url: 'https://cloud.ibm.com/docs/databases-for-mongodb?topic=databases-for-mongodb-managing-connections',
  title: 'Managing connections, Databases for MongoDB',
  publisher: 'IBM',
  published: '2025-09-24',
  kind: 'docs',
  seen: 'opening',
})
export const exporter: Source = source({
  url: 'https://github.com/percona/mongodb_exporter/blob/12667a157f982300c69ed45fccda1cc6e14fcd7e/exporter/v1_compatibility.go',
  title: 'v1_compatibility.go, mongodb_exporter',
  publisher: 'Percona',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const connectionAlerts: Source = source({
  url: 'https://docs.atlas.mongodb.com/reference/alert-resolutions/connection-alerts/',
  title: 'Fix Connection Issues, MongoDB Atlas',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
