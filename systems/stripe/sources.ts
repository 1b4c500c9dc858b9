import { type Source, source } from 'fourplane'

/** Read whole in the copy that BYU’s collection of incidents keeps (BYU-SE/idb, data/11.md). It names no database product. */
export const analysis: Source = source({
  url: 'https://stripe.com/rcas/2019-07-10',
  title: 'Root cause analysis: significantly elevated error rates on 2019-07-10',
  publisher: 'Stripe',
  published: '2019-07-12',
  kind: 'postmortem',
  seen: 'whole',
})

export const mongoElections: Source = source({
  url: 'https://www.mongodb.com/docs/manual/core/replica-set-elections.md',
  title: 'Replica Set Elections, MongoDB manual',
  publisher: 'MongoDB',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
/** A stored version of the years before 4.4, whose log has these words. */
export const mongoElectionCode: Source = source({
  url: 'https://github.com/mongodb/mongo/blob/00283e998ded64d0169eccb21a8eb332f01f4134/src/mongo/db/repl/replication_coordinator_impl_elect_v1.cpp',
  title: 'replication_coordinator_impl_elect_v1.cpp, MongoDB',
  publisher: 'MongoDB',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const mongoLagReport: Source = source({
  url: 'https://mongodb.com/docs/v4.4/reference/method/rs.printSecondaryReplicationInfo',
  title: 'rs.printSecondaryReplicationInfo(), MongoDB 4.4 manual',
  publisher: 'MongoDB',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
const goDriver = 'https://github.com/mongodb/mongo-go-driver/blob/18c2c89f8b0b363dbd3954c68a3d7e85f4aa1e99/x/mongo/driver/topology'

export const driverErrors: Source = source({
  url: `${goDriver}/errors.go`,
  title: 'errors.go, MongoDB Go driver of August 2026',
  publisher: 'MongoDB',
  published: '2026-08-19',
  kind: 'source-code',
  seen: 'whole',
})
export const driverOptions: Source = source({
  url: `${goDriver}/topology_options.go`,
  title: 'topology_options.go, MongoDB Go driver of August 2026',
  publisher: 'MongoDB',
  published: '2026-08-19',
  kind: 'source-code',
  seen: 'whole',
})
