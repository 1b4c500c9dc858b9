import { type ManagedControlTech, type ManagedServiceTech, managed } from 'fourplane'

// In-house systems that Pinterest describes in the article cited by their nodes.

const distributedSql =
  'https://github.com/pingcap/blog/blob/master/how-pinterest-reduced-costs-and-improved-data-consistency-with-newsql-database.md'

export const pinterestServices: ManagedServiceTech = managed('service', {
  name: 'Pinterest API and services',
  is: 'tree of calls behind an API request',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/scaling-cache-infrastructure-at-pinterest-422d6d294ece',
})
export const zen: ManagedServiceTech = managed('service', {
  name: 'Pinterest Zen',
  is: 'graph service',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const ums: ManagedServiceTech = managed('service', {
  name: 'Pinterest UMS',
  is: 'wide-column store service',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/hbase-deprecation-at-pinterest-8a99e6c8e6b7',
})
export const ixia: ManagedServiceTech = managed('service', {
  name: 'Pinterest Ixia',
  is: 'indexed datastore service',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const unifiedStorage: ManagedServiceTech = managed('service', {
  name: 'Pinterest Unified Storage Service',
  is: 'one storage API over TiDB',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/online-data-migration-from-hbase-to-tidb-with-zero-downtime-43f0fb474b84',
})
export const replicationProxy: ManagedServiceTech = managed('service', {
  name: 'Pinterest HBase replication proxy',
  is: 'change data capture from HBase',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const argus: ManagedServiceTech = managed('service', {
  name: 'Pinterest Argus',
  is: 'consumer of HBase changes',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const mysqlTools: ManagedControlTech = managed('control', {
  name: 'Pinterest MySQL Management Tools',
  is: 'failover, replacement and backup of MySQL',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/mysql_utils#readme',
})
