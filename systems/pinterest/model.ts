import {
  type ControlNode,
  control,
  type EdgeNode,
  edge,
  type ServiceNode,
  type StateNode,
  service,
  state,
  technology,
  type Unpublished,
  unpublished,
} from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from './facts.ts'
import * as from from './sources.ts'
import * as own from './technologies.ts'

const versionOf = (what: string): Unpublished => unpublished(`the articles cited, as far as read, do not say which version of ${what} runs`)

export const mysqlVersion: Unpublished = unpublished(
  'the tools of 2017 hold settings for 5.5, 5.6 and 5.7, and give a new server 5.6 unless another is asked for; which version runs where is not said',
)

export const apps: EdgeNode = edge(technology('edge', 'Pinterest apps'), {
  label: 'Pinterest apps',
  external: true,
  source: from.cacheScaling,
})

export const services: ServiceNode = service(own.pinterestServices, { label: 'API and services', source: from.cacheScaling })
export const router: ServiceNode = service(tech.mcrouter, { label: 'mcrouter', source: from.cacheEfficiency })
export const graph: ServiceNode = service(own.zen, { label: 'Zen graph service', source: from.distributedSql })
export const columns: ServiceNode = service(own.ums, { label: 'UMS wide-column service', source: from.hbaseDeprecation })
export const indexed: ServiceNode = service(own.ixia, { label: 'Ixia indexed datastore', source: from.distributedSql })
export const unified: ServiceNode = service(own.unifiedStorage, { label: 'Unified Storage Service', source: from.tidbMigration })
export const capture: ServiceNode = service(own.replicationProxy, { label: 'HBase replication proxy', source: from.distributedSql })
export const consumer: ServiceNode = service(own.argus, { label: 'Argus', source: from.distributedSql })

export const cache: StateNode = state(tech.memcached, {
  label: 'Cache fleet',
  version: versionOf('memcached'),
  facts: { requests: facts.cacheRequests, traffic: facts.cacheTraffic, machines: facts.cacheInstances, clusters: facts.cacheClusters },
  source: from.cacheEfficiency,
})
export const master: StateNode = state(tech.mysql, {
  label: 'MySQL masters',
  version: mysqlVersion,
  facts: { content: facts.pins, boards: facts.boards, max_connections: facts.connectionLimit, 'logs kept': facts.binlogKept },
  source: from.mysqlReadme,
})
export const replica: StateNode = state(tech.mysql, {
  label: 'MySQL slaves',
  version: mysqlVersion,
  facts: { 'semi-sync wait': facts.semiSyncTimeout },
  source: from.mysqlReadme,
})
export const hbase: StateNode = state(tech.hbase, {
  label: 'HBase primary clusters',
  version: '1.2',
  facts: { queries: facts.hbaseQueries, 'data, 2021': facts.hbaseSize, 'data, peak': facts.hbaseSizeAtPeak },
  source: from.hbaseBackup,
})
export const standby: StateNode = state(tech.hbase, {
  label: 'HBase standby clusters',
  version: '1.2',
  facts: { 'with primary': facts.hbaseReplicas },
  source: from.distributedSql,
})
export const tidb: StateNode = state(tech.tidb, {
  label: 'TiDB',
  version: versionOf('TiDB'),
  facts: { 'first table': facts.tidbFirstTable },
  source: from.tidbMigration,
})
export const tikv: StateNode = state(tech.tikv, {
  label: 'TiKV below TiDB',
  version: versionOf('TiKV'),
  source: from.tidbTroubleshooting,
})
export const search: StateNode = state(technology('state', 'Pinterest Muse'), { label: 'Muse index', source: from.distributedSql })
export const changes: StateNode = state(tech.kafka, { label: 'HBase changes', version: versionOf('Kafka'), source: from.distributedSql })
export const backups: StateNode = state(tech.s3, { label: 'Backups', source: from.hbaseBackup })
export const discovery: StateNode = state(tech.zooKeeper, {
  label: 'Service discovery of MySQL',
  version: versionOf('ZooKeeper'),
  source: from.mysqlReadme,
})

export const failover: ControlNode = control(own.mysqlTools, {
  label: 'MySQL management tools',
  facts: {
    'lag limit, live master': facts.liveFailoverLag,
    'lag limit, dead master': facts.deadFailoverLag,
    'IO lag limit': facts.ioLagLimit,
    'lock expires': facts.promotionLock,
  },
  source: from.mysqlReadme,
})

// How hosts find services.

export const registry: StateNode = state(tech.zooKeeper, {
  label: 'ZooKeeper',
  version: unpublished(
    'the README of KingPin names ZooKeeper 3.4.6 for a local trial only; it and the post, as far as read, do not say which version runs',
  ),
  source: from.kingpinReadme,
})
export const monitor: ControlNode = control(own.zkUpdateMonitor, {
  label: 'Update monitor, every host',
  facts: {
    on: facts.monitoredHosts,
    'config in': facts.configDelivery,
    of: facts.configurations,
    'refreshes all': facts.listRefresh,
  },
  source: from.kingpinPost,
})

// MemQ: where batches lie, who tells of them, who assigns topics to brokers.

export const batches: StateNode = state(tech.s3, { label: 'MemQ batches', facts: { spread: facts.memqPrefixes }, source: from.memqDesign })
export const notifications: StateNode = state(tech.kafka, {
  label: 'MemQ notifications',
  version: unpublished('the documentation of MemQ names Kafka 2.4.1 for a local trial only, not what Pinterest runs'),
  source: from.memqDesign,
})
export const assignments: StateNode = state(tech.zooKeeper, {
  label: 'Topics and assignments',
  version: unpublished('the documentation of MemQ does not say which version of ZooKeeper runs'),
  source: from.memqDesign,
})
export const governor: ControlNode = control(own.memqGovernor, { label: 'MemQ Governor', source: from.memqBalance })
export const memqConsumers: ServiceNode = service(own.memqReader, { label: 'MemQ consumers', source: from.memqDesign })
