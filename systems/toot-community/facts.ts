import { derive } from 'fourplane'
import {
  add,
  type CostFact,
  type CostFactPer,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gigabytes,
  perSecond,
  perWeek,
  type RatioFact,
  seconds,
  shareOf,
  type ThroughputFact,
  terabytes,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

// The owner's estimate of 25 November 2022: prices and amounts as in his table.

const asOf = '2022-11-25'
const table = { asOf, scope: 'owner’s estimate' }

export const nodePrice: CostFact = usd(56).each('node-month').from(from.tableOf25November, { asOf, scope: 's-4vcpu-8gb-amd' })
export const webNodes: CountFact = count(2, 'nodes').from(from.tableOf25November, { asOf, scope: 'generic worker nodes' })
export const sidekiqNodes: CountFact = count(2, 'nodes').from(from.tableOf25November, { asOf, scope: 'worker nodes for Sidekiq' })
export const webNodesCost: CostFactPer<'month'> = usd(112).per('month').from(from.tableOf25November, table)
export const sidekiqNodesCost: CostFactPer<'month'> = usd(112).per('month').from(from.tableOf25November, table)
export const primaryCost: CostFactPer<'month'> = usd(60).per('month').from(from.tableOf25November, table)
export const replicaPrice: CostFact = usd(60)
  .each('replica-month')
  .from(from.tableOf25November, { asOf, scope: '4 GB RAM, 2 vCPU, 38 GB disk, read-only' })
export const replicas: CountFact = count(2, 'replicas').from(from.tableOf25November, { asOf, scope: 'read-only' })
export const replicasCost: CostFactPer<'month'> = usd(120).per('month').from(from.tableOf25November, table)
export const redisCost: CostFactPer<'month'> = usd(60).per('month').from(from.tableOf25November, table)
export const spacesBase: CostFactPer<'month'> = usd(5)
  .per('month')
  .from(from.tableOf25November, { asOf, scope: 'owner’s estimate, 250 GB included' })
export const storagePrice: CostFact = usd(0.02).each('GB-month').from(from.tableOf25November, { asOf, scope: 'Spaces, above 250 GB' })
export const storageBilled: DataSizeFact = gigabytes(415).from(from.tableOf25November, { asOf, scope: 'above 250 GB, estimate' })
export const storageCost: CostFactPer<'month'> = usd(8.3).per('month').from(from.tableOf25November, table)
export const transferPrice: CostFact = usd(0.01)
  .each('GB')
  .from(from.tableOf25November, { asOf, scope: 'Spaces, additional transfer; the table names no unit' })
export const transferBilled: DataSizeFact = gigabytes(5551).from(from.tableOf25November, {
  asOf,
  scope: 'a month, additional, estimate; the table names no unit',
})
export const transferCost: CostFactPer<'month'> = usd(55.51).per('month').from(from.tableOf25November, table)
export const mailPlan: CostFactPer<'month'> = usd(35)
  .per('month')
  .from(from.tableOf25November, { asOf, scope: 'owner’s estimate, 35,000 e-mails included' })
export const mailPrice: CostFact = usd(1).each('1000 e-mails').from(from.tableOf25November, { asOf, scope: 'Mailgun, above the plan' })
export const mailBilled: CountFact = count(40_000, 'e-mails').from(from.tableOf25November, { asOf, scope: 'a month, above the plan' })
export const mailCost: CostFactPer<'month'> = usd(40).per('month').from(from.tableOf25November, table)
export const cloudflareCost: CostFactPer<'month'> = usd(20).per('month').from(from.tableOf25November, table)
export const total: CostFactPer<'month'> = usd(627.81).per('month').from(from.tableOf25November, table)

export const databaseCost: CostFact = derive('primary + read-only replicas + Redis', () => add(add(primaryCost, replicasCost), redisCost), [
  primaryCost,
  replicasCost,
  redisCost,
])
export const databaseShare: RatioFact = derive('databases ÷ total', () => shareOf(databaseCost, total), [databaseCost, total])

export const users: CountFact = count(22_757, 'users').from(from.costsOf25November, { asOf, scope: 'who joined' })
export const perUser: CostFact = derive('total ÷ users who joined', () => usd(total.value / users.value).each('user-month'), [total, users])
export const usersBefore: CountFact = count(15_491, 'users').from(from.costsOf8November, { asOf: '2022-11-08', scope: 'signed up' })
export const totalBefore: CostFactPer<'month'> = usd(616)
  .per('month')
  .from(from.costsOf8November, { asOf: '2022-11-08', scope: 'owner’s estimate', qualifier: 'about' })
export const perUserBefore: CostFact = derive(
  'total of 8 November ÷ users then',
  () => usd(totalBefore.value / usersBefore.value).each('user-month'),
  [totalBefore, usersBefore],
)
export const requests: ThroughputFact = perWeek(71_500_000, 'requests').from(from.costsOf25November, {
  asOf,
  scope: 'the seven days before',
})
export const transferred: DataSizeFact = terabytes(2.95).from(from.costsOf25November, { asOf, scope: 'the seven days before' })

// What is stored, a week later.

export const stored: DataSizeFact = gigabytes(935).from(from.storageDraft, { asOf: '2022-12-02', scope: 'all files' })
export const originTransfer: DataSizeFact = gigabytes(920).from(from.storageDraft, {
  asOf: '2022-12-02',
  scope: 'a month, extrapolated from a week, from the origin',
})

// How it grows and shrinks.

export const requestsOfOnePod: ThroughputFact = perSecond(25, 'requests').from(from.readme, {
  asOf: '2023-01-05',
  scope: 'target for one web pod, about one core',
})
export const requestsOfTwoNodes: ThroughputFact = perSecond(200, 'requests').from(from.readme, {
  asOf: '2023-01-05',
  scope: 'about, two web nodes',
  qualifier: 'up to',
})
export const mostWebPods: CountFact = count(40, 'pods').from(from.values, { asOf: '2023-01-05', scope: 'maxReplicaCount of web' })
export const leastWebPods: CountFact = count(2, 'pods').from(from.values, { asOf: '2023-01-05', scope: 'minReplicaCount of web' })
export const pushLatency: DurationFact = seconds(5).from(from.values, {
  asOf: '2023-01-05',
  scope: 'threshold of the queues push and ingress',
})
export const defaultLatency: DurationFact = seconds(1).from(from.values, { asOf: '2023-01-05', scope: 'threshold of the queue default' })
