import { type Source, source } from 'fourplane'

/** Read down to 20:13 UTC; the rest of the second timeline and the remedies lie below. It names no database product. */
export const analysis: Source = source({
  url: 'https://stripe.com/rcas/2019-07-10',
  title: 'Root cause analysis: significantly elevated error rates on 2019-07-10',
  publisher: 'Stripe',
  published: '2019-07-12',
  kind: 'postmortem',
  seen: 'opening',
})
/** Repeats the analysis, with sentences of it, down to the decision to revert. */
export const packt: Source = source({
  url: 'https://hub.packtpub.com/stripes-api-degradation-rca-found-unforeseen-interaction-of-database-bugs-and-a-config-change-led-to-cascading-failure-across-critical-services/',
  title: 'Stripe’s API degradation RCA',
  publisher: 'Packt Hub',
  published: '2019-07',
  kind: 'press',
  seen: 'opening',
})
/** A record of the analysis in a collection of incidents, with a sentence of it. */
export const incidentCollection: Source = source({
  url: 'https://byu-se.github.io/idb/incidents/11.html',
  title: 'Incident 11: Root cause analysis, elevated error rates on 2019-07-10',
  publisher: 'Brigham Young University, incident database',
  published: 'undated',
  kind: 'press',
  seen: 'whole',
})
/** Readers quote the line of 20:42. */
export const discussion: Source = source({
  url: 'https://techecho.bigdataflowing.com/en/item/20422337',
  title: 'Discussion of Stripe’s root cause analysis (copy of Hacker News, item 20422337)',
  publisher: 'Hacker News',
  published: '2019-07-12',
  kind: 'press',
  seen: 'opening',
})
export const digest: Source = source({
  url: 'https://aftermath.sh/open-playback/enc_VIaE4c15KYs4UXDLI',
  title: 'API severely degraded twice in one day',
  publisher: 'Aftermath',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
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
