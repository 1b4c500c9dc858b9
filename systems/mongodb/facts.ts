import { derive } from 'fourplane'
import { add, type CountFact, count, percent, type RatioFact } from 'fourplane/units'
import * as from from './sources.ts'

export const shareOfHalf: RatioFact = percent(80).from(from.sessions, {
  scope: 'of half the limit of open files: that many connections at most, on systems other than Windows',
})
export const descriptors: CountFact = count(2, 'open files').from(from.sessions, { scope: 'for each open connection' })
export const openFiles: CountFact = count(64_000, 'open files').from(from.ulimits, {
  scope: 'recommended ulimit -n of mongod',
})
export const mostConnections: CountFact = derive(
  '64,000 open files ÷ 2 × 80 %: limit of connections at the recommended ulimit, unless maxConns is lower',
  () => count((openFiles.value / descriptors.value) * (shareOfHalf.value / 100), 'connections'),
  [openFiles, shareOfHalf, descriptors],
)
export const pool: CountFact = count(100, 'connections').from(from.clientOptions, {
  asOf: '2026-08',
  scope: 'default of maxPoolSize: one MongoClient to one server',
})
export const monitoring: CountFact = count(1, 'connections').from(from.serverMonitoring, {
  scope: 'to monitor, beside the pool: one MongoClient of a multi-threaded or asynchronous driver to one member',
})
export const roundTrip: CountFact = count(1, 'connections').from(from.serverMonitoring, {
  scope: 'to measure round-trip times while monitoring streams: one MongoClient of a multi-threaded or asynchronous driver to one member',
})
export const perMember: CountFact = derive(
  'maxPoolSize + monitoring + round-trip times: one MongoClient to one member, its pool full',
  () => add(add(pool, monitoring), roundTrip),
  [pool, monitoring, roundTrip],
)
export const clientsToFill: CountFact = derive(
  'limit of connections ÷ connections of one MongoClient: so many with full pools take every connection of one member',
  () => count(Math.floor(mostConnections.value / perMember.value), 'MongoClients'),
  [mostConnections, perMember],
)
export const perReplicaSet: CountFact = count(306, 'connections').from(from.poolTuning, {
  scope: 'one MongoClient to a replica set of three members, its pools full',
})
