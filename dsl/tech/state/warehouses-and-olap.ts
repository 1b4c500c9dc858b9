import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Snowflake: data warehouse. */
export const snowflake: ManagedStateTech = managed('state', {
  name: 'Snowflake',
  is: 'data warehouse',
  vendor: 'Snowflake',
  docs: 'https://docs.snowflake.com/',
})

/** Google BigQuery: data warehouse. */
export const bigQuery: ManagedStateTech = managed('state', {
  name: 'Google BigQuery',
  is: 'data warehouse',
  vendor: 'Google',
  docs: 'https://cloud.google.com/bigquery/docs',
})

/** Google Dremel: interactive query engine. */
export const dremel: ManagedStateTech = managed('state', {
  name: 'Google Dremel',
  is: 'interactive query engine',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub36632/',
})

/** Google Procella: query engine of YouTube. */
export const procella: ManagedStateTech = managed('state', {
  name: 'Google Procella',
  is: 'query engine of YouTube',
  vendor: 'Google',
  docs: 'https://www.vldb.org/pvldb/vol12/p2022-chattopadhyay.pdf',
})

/** Google Mesa: warehouse of advertising metrics. */
export const mesa: ManagedStateTech = managed('state', {
  name: 'Google Mesa',
  is: 'warehouse of advertising metrics',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub42851/',
})

/** Amazon Redshift: data warehouse. */
export const redshift: ManagedStateTech = managed('state', {
  name: 'Amazon Redshift',
  is: 'data warehouse',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/redshift/latest/mgmt/',
})

/** Amazon Athena: serverless SQL on object storage. */
export const athena: ManagedStateTech = managed('state', {
  name: 'Amazon Athena',
  is: 'serverless SQL on object storage',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/athena/latest/ug/',
})

/** Azure Synapse Analytics: data warehouse. */
export const azureSynapse: ManagedStateTech = managed('state', {
  name: 'Azure Synapse Analytics',
  is: 'data warehouse',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/synapse-analytics/',
})

/** Azure Data Explorer: column store for telemetry. */
export const azureDataExplorer: ManagedStateTech = managed('state', {
  name: 'Azure Data Explorer',
  is: 'column store for telemetry',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/data-explorer/',
})

/** Teradata Vantage: data warehouse. */
export const teradata: VersionedStateTech = versioned('state', {
  name: 'Teradata Vantage',
  is: 'data warehouse',
  vendor: 'Teradata',
  docs: 'https://docs.teradata.com/',
})

/** Vertica: column store. */
export const vertica: VersionedStateTech = versioned('state', {
  name: 'Vertica',
  is: 'column store',
  vendor: 'OpenText',
  docs: 'https://docs.vertica.com/',
})

/** ClickHouse: column store. */
export const clickHouse: VersionedStateTech = versioned('state', {
  name: 'ClickHouse',
  is: 'column store',
  vendor: 'ClickHouse',
  docs: 'https://clickhouse.com/docs',
})

/** ByteHouse: cloud data warehouse from ClickHouse. */
export const byteHouse: ManagedStateTech = managed('state', {
  name: 'ByteHouse',
  is: 'cloud data warehouse from ClickHouse',
  vendor: 'ByteDance',
  docs: 'https://docs.byteplus.com/en/docs/bytehouse/docs-quick-start',
})

/** ByConity: cloud data warehouse from ClickHouse. */
export const byConity: VersionedStateTech = versioned('state', {
  name: 'ByConity',
  is: 'cloud data warehouse from ClickHouse',
  vendor: 'ByteDance',
  docs: 'https://github.com/ByConity/ByConity#readme',
})

/** Apache Druid: column store. */
export const druid: VersionedStateTech = versioned('state', {
  name: 'Apache Druid',
  is: 'column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://druid.apache.org/docs/latest/design/',
})

/** Apache Pinot: column store. */
export const pinot: VersionedStateTech = versioned('state', {
  name: 'Apache Pinot',
  is: 'column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://docs.pinot.apache.org/',
})

/** Apache Doris: column store. */
export const doris: VersionedStateTech = versioned('state', {
  name: 'Apache Doris',
  is: 'column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://doris.apache.org/docs/',
})

/** StarRocks: column store. */
export const starRocks: VersionedStateTech = versioned('state', {
  name: 'StarRocks',
  is: 'column store',
  vendor: 'Linux Foundation',
  docs: 'https://docs.starrocks.io/docs/introduction/',
})

/** Apache Kudu: column store. */
export const kudu: VersionedStateTech = versioned('state', {
  name: 'Apache Kudu',
  is: 'column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://kudu.apache.org/docs/',
})

/** DuckDB: embedded analytical database. */
export const duckDb: VersionedStateTech = versioned('state', {
  name: 'DuckDB',
  is: 'embedded analytical database',
  vendor: 'DuckDB Foundation',
  docs: 'https://duckdb.org/docs/',
})

/** Apache Hive: data warehouse on Hadoop. */
export const hive: VersionedStateTech = versioned('state', {
  name: 'Apache Hive',
  is: 'data warehouse on Hadoop',
  vendor: 'Apache Software Foundation',
  docs: 'https://hive.apache.org/docs/latest/',
})

/** Trino: distributed SQL query engine. */
export const trino: VersionedStateTech = versioned('state', {
  name: 'Trino',
  is: 'distributed SQL query engine',
  vendor: 'Trino Software Foundation',
  docs: 'https://trino.io/docs/current/',
})

/** Presto: distributed SQL query engine. */
export const presto: VersionedStateTech = versioned('state', {
  name: 'Presto',
  is: 'distributed SQL query engine',
  vendor: 'Presto Foundation',
  docs: 'https://prestodb.io/docs/current/',
})

/** Apache Impala: SQL query engine on Hadoop. */
export const impala: VersionedStateTech = versioned('state', {
  name: 'Apache Impala',
  is: 'SQL query engine on Hadoop',
  vendor: 'Apache Software Foundation',
  docs: 'https://impala.apache.org/docs/build/html/',
})

/** TimescaleDB: time-series database. */
export const timescaleDb: VersionedStateTech = versioned('state', {
  name: 'TimescaleDB',
  is: 'time-series database',
  vendor: 'Tiger Data',
  docs: 'https://docs.tigerdata.com/',
})

/** InfluxDB: time-series database. */
export const influxDb: VersionedStateTech = versioned('state', {
  name: 'InfluxDB',
  is: 'time-series database',
  vendor: 'InfluxData',
  docs: 'https://docs.influxdata.com/influxdb/',
})

/** Amazon Timestream: managed time-series database. */
export const timestream: ManagedStateTech = managed('state', {
  name: 'Amazon Timestream',
  is: 'managed time-series database',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/timestream/latest/developerguide/',
})

/** Datadog Husky: event store on object storage. */
export const husky: ManagedStateTech = managed('state', {
  name: 'Datadog Husky',
  is: 'event store on object storage',
  vendor: 'Datadog',
  docs: 'https://www.datadoghq.com/blog/engineering/introducing-husky/',
})
