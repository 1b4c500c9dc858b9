import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** MongoDB: document database. */
export const mongoDb: VersionedStateTech = versioned('state', {
  name: 'MongoDB',
  is: 'document database',
  vendor: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/manual/',
})

/** MongoDB Atlas: managed document database. */
export const mongoDbAtlas: ManagedStateTech = managed('state', {
  name: 'MongoDB Atlas',
  is: 'managed document database',
  vendor: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/atlas/',
})

/** Stripe DocDB: database as a service on MongoDB. */
export const stripeDocDb: ManagedStateTech = managed('state', {
  name: 'Stripe DocDB',
  is: 'database as a service on MongoDB',
  vendor: 'Stripe',
  docs: 'https://stripe.com/blog/how-stripes-document-databases-supported-99.999-uptime-with-zero-downtime-data-migrations',
})

/** Amazon DocumentDB: managed document database. */
export const documentDb: ManagedStateTech = managed('state', {
  name: 'Amazon DocumentDB',
  is: 'managed document database',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/',
})

/** Azure Cosmos DB: managed multi-model database. */
export const cosmosDb: ManagedStateTech = managed('state', {
  name: 'Azure Cosmos DB',
  is: 'managed multi-model database',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/cosmos-db/',
})

/** Google Firestore: managed document database. */
export const firestore: ManagedStateTech = managed('state', {
  name: 'Google Firestore',
  is: 'managed document database',
  vendor: 'Google',
  docs: 'https://cloud.google.com/firestore/docs',
})

/** Couchbase: document database. */
export const couchbase: VersionedStateTech = versioned('state', {
  name: 'Couchbase',
  is: 'document database',
  vendor: 'Couchbase',
  docs: 'https://docs.couchbase.com/',
})

/** Apache CouchDB: document database. */
export const couchDb: VersionedStateTech = versioned('state', {
  name: 'Apache CouchDB',
  is: 'document database',
  vendor: 'Apache Software Foundation',
  docs: 'https://docs.couchdb.org/en/stable/',
})

/** LinkedIn Espresso: document store. */
export const espresso: ManagedStateTech = managed('state', {
  name: 'LinkedIn Espresso',
  is: 'document store',
  vendor: 'LinkedIn',
  docs: 'https://dl.acm.org/doi/10.1145/2463676.2465298',
})
