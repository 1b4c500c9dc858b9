import { type VersionedStateTech, versioned } from '../../technology.ts'

/** MongoDB: document database. */
export const mongoDb: VersionedStateTech = versioned('state', {
  name: 'MongoDB',
  is: 'document database',
  vendor: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/manual/',
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

/** Neo4j: graph database. */
export const neo4j: VersionedStateTech = versioned('state', {
  name: 'Neo4j',
  is: 'graph database',
  vendor: 'Neo4j',
  docs: 'https://neo4j.com/docs/',
})

/** Elasticsearch: search engine. */
export const elasticsearch: VersionedStateTech = versioned('state', {
  name: 'Elasticsearch',
  is: 'search engine',
  vendor: 'Elastic',
  docs: 'https://www.elastic.co/docs/reference/elasticsearch',
})

/** OpenSearch: search engine. */
export const openSearch: VersionedStateTech = versioned('state', {
  name: 'OpenSearch',
  is: 'search engine',
  vendor: 'OpenSearch Software Foundation',
  docs: 'https://docs.opensearch.org/latest/',
})

/** Apache Solr: search engine. */
export const solr: VersionedStateTech = versioned('state', {
  name: 'Apache Solr',
  is: 'search engine',
  vendor: 'Apache Software Foundation',
  docs: 'https://solr.apache.org/guide/',
})

/** Manticore Search: search engine. */
export const manticore: VersionedStateTech = versioned('state', {
  name: 'Manticore Search',
  is: 'search engine',
  vendor: 'Manticore',
  docs: 'https://manual.manticoresearch.com/',
})
