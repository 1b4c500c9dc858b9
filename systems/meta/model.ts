import {
  type ControlNode,
  control,
  type EdgeNode,
  edge,
  type ServiceNode,
  type StateNode,
  service,
  state,
  type Unpublished,
  unpublished,
} from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from './facts.ts'
import * as from from './sources.ts'
import * as own from './technologies.ts'

// How the social graph and cached results are served: papers on memcache and TAO (2013), on UDB (2020).

export const memcachedVersion: Unpublished = unpublished(
  'the memcache paper tells of a memcached of Facebook’s own, measured beside the open-source 1.4.10, and gives no version of it',
)

export const people: EdgeNode = edge(tech.webBrowser, { label: 'People and their apps', external: true, source: from.memcachePaper })

export const web: ServiceNode = service(own.webServers, {
  label: 'Web servers',
  facts: { 'popular page': facts.pageItems, 'a get': facts.keysPerBatch },
  source: from.memcachePaper,
})
export const clientRouter: ServiceNode = service(tech.mcrouter, {
  label: 'mcrouter on each web server',
  facts: { 'down after': facts.failuresUntilDown, timeout: facts.serverTimeout },
  source: from.memcachePaper,
})
export const deleteRouter: ServiceNode = service(tech.mcrouter, { label: 'mcrouter for deletes, per cluster', source: from.memcachePaper })
export const mcsqueal: ServiceNode = service(own.mcsquealDaemon, { label: 'mcsqueal on each database', source: from.memcachePaper })
export const wormhole: ServiceNode = service(tech.wormhole, { label: 'Wormhole', source: from.myRocksPaper })

export const pools: StateNode = state(tech.memcached, {
  label: 'memcached pools of a cluster',
  version: memcachedVersion,
  facts: { requests: facts.memcacheRequests, items: facts.memcacheItems, 'round trip': facts.memcacheMedian },
  source: from.memcachePaper,
})
export const gutter: StateNode = state(tech.memcached, {
  label: 'Gutter pool',
  version: memcachedVersion,
  facts: { 'of all servers': facts.gutterShare, 'fewer failures': facts.gutterSaves },
  source: from.memcachePaper,
})
export const regionalPool: StateNode = state(tech.memcached, {
  label: 'Regional pool',
  version: memcachedVersion,
  source: from.memcachePaper,
})
export const followers: StateNode = state(tech.tao, {
  label: 'TAO followers',
  facts: { reads: facts.taoReads, hits: facts.taoHits },
  source: from.taoPaper,
})
export const leaders: StateNode = state(tech.tao, {
  label: 'TAO leaders of the region',
  facts: { 'passed over': facts.leaderBypass },
  source: from.taoPaper,
})
export const remoteLeaders: StateNode = state(tech.tao, { label: 'TAO leaders, replica region', source: from.taoPaper })
export const udbPrimary: StateNode = state(tech.myRocks, {
  label: 'UDB primary',
  facts: { data: facts.udbSize, sets: facts.udbReplicaSets, instance: facts.udbInstance },
  source: from.myRocksPaper,
})
export const udbReplica: StateNode = state(tech.myRocks, {
  label: 'UDB replica, replica region',
  facts: { lag: facts.databaseLag, 'lag, rare': facts.databaseLagTail },
  source: from.myRocksPaper,
})
export const binlogServers: StateNode = state(own.binlogServer, {
  label: 'Binlog Servers in the region',
  facts: { copies: facts.binlogCopies },
  source: from.myRocksPaper,
})

export const serverMap: ControlNode = control(own.memcacheServerMap, { label: 'Map of memcached servers', source: from.memcachePaper })
export const remediation: ControlNode = control(own.remediationSystem, { label: 'Automated remediation', source: from.memcachePaper })
export const deleteSampling: ControlNode = control(own.invalidationSampling, { label: 'Sampling of deletes', source: from.memcachePaper })
