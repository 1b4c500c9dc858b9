import { type CountFact, count, type DurationFact, hours, percent, type RatioFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const connections: CountFact = count(1024, 'connections').from(from.breakers, {
  scope: 'default max_connections, one upstream cluster and priority',
})
export const pending: CountFact = count(1024, 'requests').from(from.breakers, {
  scope: 'default max_pending_requests, one upstream cluster and priority',
})
export const requests: CountFact = count(1024, 'requests').from(from.breakers, {
  scope: 'default max_requests at the same time, one upstream cluster and priority',
})
export const retries: CountFact = count(3, 'retries').from(from.breakers, {
  scope: 'default max_retries at the same time, one upstream cluster and priority',
})
export const panicBelow: RatioFact = percent(50).from(from.panic, {
  scope: 'default panic threshold: with fewer hosts available all are used, healthy or not',
})
export const connectTimeout: DurationFact = seconds(5).from(from.timeouts, {
  scope: 'default connect_timeout of a cluster, with the TLS handshake',
})
export const idleTimeout: DurationFact = hours(1).from(from.timeouts, { scope: 'default idle_timeout of a connection without a request' })
export const routeTimeout: DurationFact = seconds(15).from(from.timeouts, { scope: 'default timeout of a route, until the whole response' })
