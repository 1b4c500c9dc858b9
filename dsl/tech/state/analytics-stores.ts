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

/** Amazon Redshift: data warehouse. */
export const redshift: ManagedStateTech = managed('state', {
  name: 'Amazon Redshift',
  is: 'data warehouse',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/redshift/latest/mgmt/',
})

/** ClickHouse: column store. */
export const clickHouse: VersionedStateTech = versioned('state', {
  name: 'ClickHouse',
  is: 'column store',
  vendor: 'ClickHouse',
  docs: 'https://clickhouse.com/docs',
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

/** Apache Iceberg: table format. */
export const iceberg: VersionedStateTech = versioned('state', {
  name: 'Apache Iceberg',
  is: 'table format',
  vendor: 'Apache Software Foundation',
  docs: 'https://iceberg.apache.org/docs/latest/',
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
