import { derive, type Unpublished, unpublished } from 'fourplane'
import { add, type CountFact, count, type DurationFact, hours, minutes, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const outage: DurationFact = minutes(262).from(from.decemberReport, {
  asOf: '2024-12-11',
  scope: '15:16 to 19:38 PST; all services degraded or unavailable',
})
export const chatGptOutage: DurationFact = minutes(225).from(from.decemberReport, {
  asOf: '2024-12-11',
  scope: '15:16 to 19:01 PST, until ChatGPT was fully back',
})
export const rollout: DurationFact = minutes(29).from(from.decemberReport, {
  asOf: '2024-12-11',
  scope: '14:51 to 15:20 PST, to every cluster',
})
export const cachesExpire: DurationFact = minutes(20).from(from.decemberReportQuoted, {
  asOf: '2024-12-11',
  scope: 'over which cached DNS records expired',
})
export const firstClusterBack: DurationFact = minutes(80).from(from.decemberReportTranslated, {
  asOf: '2024-12-11',
  scope: '15:16 to 16:36 PST, from first impact to the first cluster recovered',
})

export const readsInFlight: CountFact = count(400, 'requests').from(from.serverConfig, {
  asOf: '2026-07',
  scope: 'default MaxRequestsInFlight of one API server',
})
export const writesInFlight: CountFact = count(200, 'requests').from(from.serverConfig, {
  asOf: '2026-07',
  scope: 'default MaxMutatingRequestsInFlight of one API server',
})
/** With API Priority and Fairness the two limits are summed and divided among the priority levels. */
export const requestsInFlight: CountFact = derive('400 + 200, the defaults', () => add(readsInFlight, writesInFlight), [
  readsInFlight,
  writesInFlight,
])
export const requestTimeout: DurationFact = seconds(60).from(from.serverConfig, { asOf: '2026-07', scope: 'default of the API server' })
export const testedNodes: CountFact = count(5000, 'nodes').from(from.scalabilityThresholds, {
  asOf: '2026-08',
  scope: 'threshold for one cluster; what OpenAI ran was looked for in its report, as far as read',
})
export const dnsAnswerLifetime: DurationFact = seconds(5).from(from.corednsKubernetes, {
  asOf: '2026-08',
  scope: 'default TTL of CoreDNS for Kubernetes records; OpenAI’s was looked for in its report, as far as read',
})
export const staleServed: DurationFact = hours(1).from(from.corednsCache, {
  asOf: '2026-08',
  scope: 'default of serve_stale in CoreDNS, which is off unless configured',
})

export const users: Unpublished = unpublished('a number of people or requests, looked for in the report, as far as read and in translation')
export const outageCost: Unpublished = unpublished(
  'cost, credit or lost revenue, looked for in the report, as far as read and in translation',
)
export const kubernetesVersion: Unpublished = unpublished('looked for in the report, as far as read and in translation')
