import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CostFact,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gigabytes,
  hours,
  type LatencyFact,
  megabytes,
  minutes,
  ms,
  p50,
  percent,
  type RatioFact,
  ratioOf,
  rps,
  seconds,
  shareOf,
  type ThroughputFact,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

export const outage: DurationFact = hours(73).from(from.returnToService, {
  asOf: '2021-10-31',
  scope: 'until all players had access; counted back from 16:45 it begins at 15:45 on 28 October',
})
export const dailyPlayers: CountFact = count(50_000_000, 'players').from(from.returnToService, {
  asOf: '2022-01',
  scope: 'who regularly use Roblox every day',
})
export const servers: CountFact = count(18_000, 'servers').from(from.returnToService, { asOf: '2022-01', qualifier: 'over' })
export const containers: CountFact = count(170_000, 'containers').from(from.returnToService, {
  asOf: '2022-01',
  scope: 'with over 18,000 servers; the “over” may stand for both',
})
export const voters: CountFact = count(5, 'voters').from(from.returnToService, { asOf: '2022-01', scope: 'one cluster' })
export const nonVoters: CountFact = count(5, 'non-voters').from(from.returnToService, {
  asOf: '2022-01',
  scope: 'more machines of that cluster, read only',
})
export const cacheRequests: ThroughputFact = rps(1_000_000_000).from(from.returnToService, {
  asOf: '2022-01',
  scope: 'all layers of the caches, in regular operation',
})
export const playersLeft: RatioFact = percent(50).from(from.returnToService, { asOf: '2021-10-28', scope: 'of normal online at 16:35' })
export const addedRouters: RatioFact = percent(50).from(from.returnToService, {
  asOf: '2021-10-27',
  scope: 'more nodes of traffic routing, in the same rollout as streaming',
})
export const slowWrites: LatencyFact = p50(ms(2000)).from(from.returnToService, {
  asOf: '2021-10-28',
  scope: 'KV writes at 19:00',
  qualifier: 'about',
})
export const normalWrites: LatencyFact = p50(ms(300)).from(from.returnToService, {
  asOf: '2021-10',
  scope: 'KV writes, typical',
  qualifier: 'up to',
})
export const slowdown: RatioFact = derive('slow ÷ typical median of KV writes', () => ratioOf(slowWrites, normalWrites), [
  slowWrites,
  normalWrites,
])
export const largerMachines: CountFact = count(128, 'cores').from(from.returnToService, {
  asOf: '2021-10-28',
  scope: 'machine of the second hardware change; 64 before',
})
export const checkInterval: DurationFact = seconds(60).from(from.returnToService, {
  asOf: '2021-10-29',
  scope: 'between health checks, before it was stretched',
})
export const stretchedInterval: DurationFact = minutes(10).from(from.returnToService, {
  asOf: '2021-10-29',
  scope: 'between health checks, during the second return',
})
export const logStore: DataSizeFact = gigabytes(4.2).from(from.returnToService, { asOf: '2021', scope: 'one log store on disk' })
export const logData: DataSizeFact = megabytes(489).from(from.returnToService, {
  asOf: '2021',
  scope: 'data in that store, with its index',
})
export const freelist: DataSizeFact = megabytes(7.8).from(from.returnToService, { asOf: '2021', scope: 'list of free pages in that store' })
export const logShare: RatioFact = derive('data ÷ store', () => shareOf(logData, logStore), [logData, logStore])

export const outageCost: CostFact = usd(25_000_000).each('incident').from(from.barrons, {
  asOf: '2021-11-08',
  scope: 'lost bookings, from the letter to shareholders as the press has it',
  qualifier: 'about',
})
export const nomadVersion: Unpublished = unpublished('looked for in the post-mortem, in a copy in which a few sentences are cut')
export const vaultVersion: Unpublished = unpublished('looked for in the post-mortem, in a copy in which a few sentences are cut')
