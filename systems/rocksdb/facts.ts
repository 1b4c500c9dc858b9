import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type BandwidthFact,
  bytesPerSecond,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  factor,
  gibibytes,
  gigabytes,
  kilobytes,
  percent,
  type RatioFact,
  seconds,
  shareOf,
} from 'fourplane/units'
import * as from from './sources.ts'

// MyRocks and InnoDB in the User Database (UDB) of Facebook, paper of August 2020.

const table = 'table 1: replica instance of one UDB replica set, same data'
const peak = `${table}, average at peak time`

export const innoDbSize: DataSizeFact = gigabytes(2187.4).from(from.myRocksPaper, { asOf: '2020-08', scope: `${table}, compressed` })
export const myRocksSize: DataSizeFact = gigabytes(824.4).from(from.myRocksPaper, { asOf: '2020-08', scope: table })
export const sizeShare: RatioFact = derive('MyRocks ÷ compressed InnoDB, bytes', () => shareOf(myRocksSize, innoDbSize), [
  myRocksSize,
  innoDbSize,
])
export const innoDbWritten: BandwidthFact = bytesPerSecond(13_340_000).from(from.myRocksPaper, { asOf: '2020-08', scope: table })
export const myRocksWritten: BandwidthFact = bytesPerSecond(3_420_000).from(from.myRocksPaper, { asOf: '2020-08', scope: table })
export const writtenShare: RatioFact = derive('MyRocks ÷ InnoDB, bytes written', () => shareOf(myRocksWritten, innoDbWritten), [
  myRocksWritten,
  innoDbWritten,
])
export const innoDbCpuWrites: CountFact = count(0.89, 'CPU seconds a second').from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: `${peak}, replicated writes only`,
})
export const myRocksCpuWrites: CountFact = count(0.55, 'CPU seconds a second').from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: `${peak}, replicated writes only`,
})
export const innoDbCpuAll: CountFact = count(1.83, 'CPU seconds a second').from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: `${peak}, reads and writes`,
})
export const myRocksCpuAll: CountFact = count(1.65, 'CPU seconds a second').from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: `${peak}, reads and writes`,
})
export const cpuTarget: RatioFact = percent(40).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'all mysqld of a host at peak time',
  qualifier: 'under',
})
export const fragmentation: RatioFact = percent(25).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'of each InnoDB block in UDB: 25 to 30 %',
  qualifier: 'about',
})
export const deadData: RatioFact = percent(10).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'lowest share of dead data, with tuned compaction',
})
export const innoDbBlock: DataSizeFact = kilobytes(16).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'default block of InnoDB, before compression',
})
export const innoDbCompressedBlock: DataSizeFact = kilobytes(8).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'key_block_size of most UDB tables; a page shrinks to this and no further',
})
export const lastLevelShare: RatioFact = percent(90).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'of the data, level size multiplier 10',
})
export const bloomBits: CountFact = count(10, 'bits a key').from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'bloom filters of MyRocks in UDB',
})
export const bulkLoadLeast: RatioFact = factor(2.2).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'rows inserted per second against InnoDB, one table; 5.7 with 20 tables at once',
})
export const comparisonCost: Unpublished = unpublished('an amount of money, looked for in the paper of 2020')

// Defaults of RocksDB 11.9.0 and of Percona MyRocks 8.0.

export const slowdownFiles: CountFact = count(20, 'level-0 files').from(from.advancedOptions, {
  scope: 'default of level0_slowdown_writes_trigger: writes slow down',
})
export const stopFiles: CountFact = count(36, 'level-0 files').from(from.advancedOptions, {
  scope: 'default of level0_stop_writes_trigger: writes stop',
})
export const softPending: DataSizeFact = gibibytes(64).from(from.advancedOptions, {
  scope: 'default of soft_pending_compaction_bytes_limit: writes slow down',
})
export const hardPending: DataSizeFact = gibibytes(256).from(from.advancedOptions, {
  scope: 'default of hard_pending_compaction_bytes_limit: writes stop',
})
export const rowLockTimeout: DurationFact = seconds(1).from(from.serverVariables, {
  scope: 'default of rocksdb_lock_wait_timeout, Percona Server 8.0',
})
