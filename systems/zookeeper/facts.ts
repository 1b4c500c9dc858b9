import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  type LatencyFact,
  lasting,
  mean,
  minutes,
  ms,
  perSecond,
  type RatioFact,
  ratioOf,
  shareOf,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const perAddress: CountFact = count(60, 'connections').from(from.administration, {
  scope: 'default of maxClientCnxns: one client address at one member; 0 switches the limit off',
})
export const inTotal: CountFact = count(0, 'zookeeper.maxCnxns').from(from.administration, {
  scope: 'default of the limit of all connections of one member and port: 0 means no limit',
})
export const alertAbove: CountFact = count(50, 'connections').from(from.monitoring, {
  scope: "alert of the guide's example, all connections of one member, chosen for the default limit of 60",
})
export const alertFor: DurationFact = minutes(1).from(from.monitoring, {
  scope: 'for which the example rule must hold before it fires',
})
export const logInterval: DurationFact = lasting(ms(100)).from(from.rateLogger, {
  scope: 'within it the same refusal is only counted, not logged again',
})
export const adminPort: CountFact = count(8080, 'port').from(from.administration, {
  scope: 'default of admin.serverPort; the AdminServer of 3.9 is on by default',
})

// Table 1 of the paper of June 2010: saturated ensembles, requests of 1 K.

const asOf = '2010-06'
const writes = 'no reads; saturated ensemble of that size, 250 clients'
const reads = 'reads only; saturated ensemble of that size, 250 clients'

export const three: CountFact = count(3, 'servers').from(from.paper, { asOf, scope: 'size of the ensemble' })
export const five: CountFact = count(5, 'servers').from(from.paper, { asOf, scope: 'size of the ensemble' })
export const seven: CountFact = count(7, 'servers').from(from.paper, { asOf, scope: 'size of the ensemble' })
export const nine: CountFact = count(9, 'servers').from(from.paper, { asOf, scope: 'size of the ensemble' })
export const thirteen: CountFact = count(13, 'servers').from(from.paper, { asOf, scope: 'size of the ensemble' })
export const writesOfThree: ThroughputFact = perSecond(21_000, 'writes').from(from.paper, { asOf, scope: writes })
export const writesOfFive: ThroughputFact = perSecond(18_000, 'writes').from(from.paper, { asOf, scope: writes })
export const writesOfSeven: ThroughputFact = perSecond(14_000, 'writes').from(from.paper, { asOf, scope: writes })
export const writesOfNine: ThroughputFact = perSecond(12_000, 'writes').from(from.paper, { asOf, scope: writes })
export const writesOfThirteen: ThroughputFact = perSecond(8000, 'writes').from(from.paper, { asOf, scope: writes })
export const readsOfThree: ThroughputFact = perSecond(87_000, 'reads').from(from.paper, { asOf, scope: reads })
export const readsOfThirteen: ThroughputFact = perSecond(460_000, 'reads').from(from.paper, { asOf, scope: reads })
export const readGain: RatioFact = derive('reads, 13 servers ÷ 3 servers', () => ratioOf(readsOfThirteen, readsOfThree), [
  readsOfThirteen,
  readsOfThree,
])
export const writeLoss: RatioFact = derive('writes, 13 servers ÷ 3 servers', () => shareOf(writesOfThirteen, writesOfThree), [
  writesOfThirteen,
  writesOfThree,
])
export const benchmarkClients: CountFact = count(250, 'clients').from(from.paper, { asOf, scope: 'simulated on 35 machines' })
export const outstanding: CountFact = count(100, 'requests').from(from.paper, {
  asOf,
  scope: 'outstanding, each client',
  qualifier: 'at least',
})
export const inProcess: CountFact = count(2000, 'requests').from(from.paper, {
  asOf,
  scope: 'most in process in the system, as set for the benchmark',
})
export const createOfThree: LatencyFact = mean(ms(1.2)).from(from.paper, { asOf, scope: 'create of 1 K, one worker, 3 servers' })
export const createOfNine: LatencyFact = mean(ms(1.4)).from(from.paper, { asOf, scope: 'create of 1 K, one worker, 9 servers' })
export const election: DurationFact = lasting(ms(200)).from(from.paper, {
  asOf,
  scope: 'to elect a leader, as observed',
  qualifier: 'under',
})
export const performanceCost: Unpublished = unpublished('looked for in the paper of 2010')

// Defaults of ZooKeeper 3.9.5.

export const outstandingLimit: CountFact = count(1000, 'requests').from(from.administration, {
  scope: 'default of globalOutstandingLimit, entire ensemble, ZooKeeper 3.9.5',
})
export const slowSync: DurationFact = lasting(ms(1000)).from(from.administration, {
  scope: 'default of fsync.warningthresholdms, ZooKeeper 3.9.5',
})
