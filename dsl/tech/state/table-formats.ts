import { type VersionedStateTech, versioned } from '../../technology.ts'

/** Apache Iceberg: table format. */
export const iceberg: VersionedStateTech = versioned('state', {
  name: 'Apache Iceberg',
  is: 'table format',
  vendor: 'Apache Software Foundation',
  docs: 'https://iceberg.apache.org/docs/latest/',
})

/** Apache Hudi: table format. */
export const hudi: VersionedStateTech = versioned('state', {
  name: 'Apache Hudi',
  is: 'table format',
  vendor: 'Apache Software Foundation',
  docs: 'https://hudi.apache.org/docs/overview',
})

/** Delta Lake: table format. */
export const deltaLake: VersionedStateTech = versioned('state', {
  name: 'Delta Lake',
  is: 'table format',
  vendor: 'Linux Foundation',
  docs: 'https://docs.delta.io/',
})

/** Apache Parquet: column file format. */
export const parquet: VersionedStateTech = versioned('state', {
  name: 'Apache Parquet',
  is: 'column file format',
  vendor: 'Apache Software Foundation',
  docs: 'https://parquet.apache.org/docs/',
})

/** Metacat: metadata of data sets. */
export const metacat: VersionedStateTech = versioned('state', {
  name: 'Metacat',
  is: 'metadata of data sets',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/metacat#readme',
})

/** DataHub: catalogue of data. */
export const dataHub: VersionedStateTech = versioned('state', {
  name: 'DataHub',
  is: 'catalogue of data',
  vendor: 'DataHub',
  docs: 'https://docs.datahub.com/docs/introduction',
})
