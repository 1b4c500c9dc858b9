import { derive } from 'fourplane'
import { add, type CountFact, count, type DurationFact, percent, type RatioFact, scale, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const transactions: CountFact = count(20, 'connections').from(from.pools, {
  scope: 'default of --queryserver-config-transaction-cap, for each of the two transaction pools of a vttablet',
})
export const ordinary: CountFact = count(16, 'connections').from(from.flags, {
  scope: 'default of --queryserver-config-pool-size: queries that neither stream nor belong to a transaction',
})
export const streaming: CountFact = count(200, 'connections').from(from.pools, {
  scope: 'default of --queryserver-config-stream-pool-size',
})
export const dba: CountFact = count(20, 'connections').from(from.pools, { scope: 'default of --dba_pool_size' })
export const app: CountFact = count(40, 'connections').from(from.pools, { scope: 'default of --app_pool_size' })
export const twoPhase: CountFact = count(3, 'connections').from(from.pools, { scope: 'tx_read_pool, fixed; used by two-phase commit only' })
export const onlineDdl: CountFact = count(7, 'connections').from(from.pools, { scope: 'for online DDL, in the formula of the page' })
export const allPools: CountFact = derive(
  'twice the transaction cap + pools of ordinary and streaming queries, DBA and application + tx_read_pool + online DDL, without those of variable number',
  () => add(add(add(add(add(add(scale(transactions, 2), ordinary), streaming), dba), app), twoPhase), onlineDdl),
  [transactions, ordinary, streaming, dba, app, twoPhase, onlineDdl],
)

export const waits: DurationFact = seconds(1).from(from.flags, { scope: 'default of --queryserver-config-txpool-timeout' })
export const lasts: DurationFact = seconds(30).from(from.flags, {
  scope: 'default of --queryserver-config-transaction-timeout: a longer transaction is killed',
})
export const runs: DurationFact = seconds(30).from(from.flags, {
  scope: 'default of --queryserver-config-query-timeout: a longer query is killed',
})
export const spare: RatioFact = percent(50).from(from.tablet, {
  scope: 'least by which max_connections of MySQL should exceed all pools of its vttablet; 100 % at most',
})
