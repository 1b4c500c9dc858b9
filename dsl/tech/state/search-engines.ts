import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

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

/** Amazon OpenSearch Service: managed search. */
export const openSearchService: ManagedStateTech = managed('state', {
  name: 'Amazon OpenSearch Service',
  is: 'managed search',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/',
})

/** Apache Solr: search engine. */
export const solr: VersionedStateTech = versioned('state', {
  name: 'Apache Solr',
  is: 'search engine',
  vendor: 'Apache Software Foundation',
  docs: 'https://solr.apache.org/guide/',
})

/** Apache Lucene: search library. */
export const lucene: VersionedStateTech = versioned('state', {
  name: 'Apache Lucene',
  is: 'search library',
  vendor: 'Apache Software Foundation',
  docs: 'https://lucene.apache.org/core/documentation.html',
})

/** Vespa: search and recommendation engine. */
export const vespa: VersionedStateTech = versioned('state', {
  name: 'Vespa',
  is: 'search and recommendation engine',
  vendor: 'Vespa',
  docs: 'https://docs.vespa.ai/',
})

/** Manticore Search: search engine. */
export const manticore: VersionedStateTech = versioned('state', {
  name: 'Manticore Search',
  is: 'search engine',
  vendor: 'Manticore',
  docs: 'https://manual.manticoresearch.com/',
})

/** Algolia: search service. */
export const algolia: ManagedStateTech = managed('state', {
  name: 'Algolia',
  is: 'search service',
  vendor: 'Algolia',
  docs: 'https://www.algolia.com/doc/',
})

/** Typesense: search engine. */
export const typesense: VersionedStateTech = versioned('state', {
  name: 'Typesense',
  is: 'search engine',
  vendor: 'Typesense',
  docs: 'https://typesense.org/docs/',
})

/** Meilisearch: search engine. */
export const meilisearch: VersionedStateTech = versioned('state', {
  name: 'Meilisearch',
  is: 'search engine',
  vendor: 'Meili',
  docs: 'https://www.meilisearch.com/docs',
})

/** GitHub Blackbird: code search engine. */
export const blackbird: ManagedStateTech = managed('state', {
  name: 'GitHub Blackbird',
  is: 'code search engine',
  vendor: 'GitHub',
  docs: 'https://github.blog/engineering/architecture-optimization/the-technology-behind-githubs-new-code-search/',
})

/** Twitter Earlybird: real-time search engine. */
export const earlybird: ManagedStateTech = managed('state', {
  name: 'Twitter Earlybird',
  is: 'real-time search engine',
  vendor: 'Twitter',
  docs: 'https://blog.x.com/engineering/en_us/a/2014/building-a-complete-tweet-index',
})

/** LinkedIn Galene: search engine. */
export const galene: ManagedStateTech = managed('state', {
  name: 'LinkedIn Galene',
  is: 'search engine',
  vendor: 'LinkedIn',
  docs: 'https://engineering.linkedin.com/search/did-you-mean-galene',
})

/** Facebook Unicorn: index of the social graph. */
export const facebookUnicorn: ManagedStateTech = managed('state', {
  name: 'Facebook Unicorn',
  is: 'index of the social graph',
  vendor: 'Meta',
  docs: 'https://research.facebook.com/publications/unicorn-a-system-for-searching-the-social-graph/',
})

/** Airbnb Nebula: storage platform for search backends. */
export const airbnbNebula: ManagedStateTech = managed('state', {
  name: 'Airbnb Nebula',
  is: 'storage platform for search backends',
  vendor: 'Airbnb',
  docs: 'https://medium.com/airbnb-engineering/nebula-as-a-storage-platform-to-build-airbnbs-search-backends-ecc577b05f06',
})

/** DoorDash search engine: search engine on Lucene. */
export const doorDashSearch: ManagedStateTech = managed('state', {
  name: 'DoorDash search engine',
  is: 'search engine on Lucene',
  vendor: 'DoorDash',
  docs: 'https://careersatdoordash.com/blog/introducing-doordashs-in-house-search-engine/',
})

/** Dropbox Nautilus: search engine. */
export const nautilus: ManagedStateTech = managed('state', {
  name: 'Dropbox Nautilus',
  is: 'search engine',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/machine-learning/architecture-of-nautilus-the-new-dropbox-search-engine',
})
