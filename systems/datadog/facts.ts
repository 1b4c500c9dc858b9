import { type Unpublished, unpublished } from 'fourplane'
import { type CostFact, type CountFact, count, type DurationFact, minutes, percent, type RatioFact, usd } from 'fourplane/units'
import * as from from './sources.ts'

export const regionsHit: CountFact = count(5, 'regions').from(from.chronology, {
  asOf: '2023-03-08',
  scope: 'US1, EU1, US3, US4 and US5; all services',
})
export const capacityLost: RatioFact = percent(60).from(from.platformRecovery, {
  asOf: '2023-03-08',
  scope: 'of its compute capacity',
})
/** The later post says 50–60 % of Kubernetes nodes; the lower end is kept here, the earlier post has 60 %. */
export const nodesLost: RatioFact = percent(50).from(from.rethinkingReliability, {
  asOf: '2023-03-08',
  scope: 'lower end of “approximately 50–60 %” of Kubernetes nodes in production',
})
export const timeToAlert: DurationFact = minutes(3).from(from.chronology, {
  asOf: '2023-03-08',
  scope: 'after the trigger of the first faulty upgrade at 06:00 UTC',
})
export const webAccessLost: DurationFact = minutes(190).from(from.chronology, {
  asOf: '2023-03-08',
  scope: '06:03 to 09:13 UTC, until web access was restored',
})
export const servicesDown: DurationFact = minutes(26 * 60 + 55).from(from.chronology, {
  asOf: '2023-03-09',
  scope: '8 March 06:03 to 9 March 08:58 UTC, until all services were operational in all regions',
})
export const untilBackfilled: DurationFact = minutes(48 * 60 + 22).from(from.chronology, {
  asOf: '2023-03-10',
  scope: '8 March 06:03 to 10 March 06:25 UTC, until historical data was backfilled',
})
export const updateSpread: DurationFact = minutes(60).from(from.aptTimer, {
  asOf: '2025-11',
  scope: 'random delay after 6:00, default of apt-daily-upgrade.timer',
  qualifier: 'up to',
})
export const lostRevenue: CostFact = usd(5_000_000)
  .each('incident')
  .from(from.pragmaticEngineer, { asOf: '2023-05', scope: 'lost revenue named in an earnings call, as the press has it' })

export const users: Unpublished = unpublished('a number, looked for in the posts, as far as read')
export const updaterVersion: Unpublished = unpublished(
  'the parts of the posts that were read do not say which version of unattended-upgrades ran',
)
export const ciliumVersion: Unpublished = unpublished('the parts of the posts that were read do not say which version of Cilium ran')
export const kubernetesVersion: Unpublished = unpublished(
  'the parts of the posts that were read do not say which version of Kubernetes ran',
)
